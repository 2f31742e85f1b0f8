import { addMonths, type CalendarDate } from '../../core/kernel/time.ts';
import { firstOfMonth, inMonth, nextDate, weekdayOf } from './calendar.ts';
import { type Day, inSpan } from './day.ts';
import type { Saying } from './mention.ts';
import { monthNumbered, phrase, source, weekdayNumbered } from './vocabulary.ts';

const { month, fullWeekday: weekday } = source;
const nth = '(?:er|ste|e|de|st|nd|rd|th)?';
/** What makes a number one of a row. */
const placed = ' ?(?:e|de|ste|st|nd|rd|th)';
const noHour = '(?![:.]?\\d| ?(?:u|uur|h|heures?|am|pm|min|minuten|minutes?)(?![\\p{L}]))';

/** Days of a month that are named one by one, and spans of weekdays with their numbers. */
export function rowSayings(today: CalendarDate): readonly Saying<Day>[] {
  return [
    {
      pattern: phrase(
        '(?<!(?:tussen|between|entre) (?:de |the |le )?)(?:op |on |le |de |the )?' +
          `((?:\\d{1,2}${nth}(?: (?:${also}))? (?:le |de |the |op |on )?){1,6})` +
          `(\\d{1,2})${nth} (?:of |van |de )?(${month})`,
      ),
      read: ([said = '', some = '', last = '', at = '']) =>
        isList(said) ? eachOf([...(some.match(/\d{1,2}/g) ?? []), last].map(Number), at, today) : undefined,
    },
    {
      pattern: phrase(
        '(?<!(?:tussen|between|entre) (?:de |the |le )?)' +
          `(?:op |on )?(?:de |the |den |le )?(\\d{1,2})${placed} (?:${also}) (?:op |on )?(?:de |the |den |le )?(\\d{1,2})${placed}` +
          `(?! ?(?:of |van |de )?${month})(?! \\p{L}*(?:sessie|gesprek|optie|option|session|talk|one|jaar|year|week)(?!\\p{L}))`,
      ),
      read: ([, one, other]) => bothNumbered(Number(one), Number(other), today),
    },
    {
      pattern: phrase(
        `(?:van|from|du) (${weekday}) (?:de |the |le )?(\\d{1,2})${nth} ` +
          '(?:tot|tot en met|to|until|till|through|au|jusqu au) (?:de |the |le )?' +
          `(${weekday}) (?:de |the |le )?(\\d{1,2})${nth}(?! (?:of |van |de )?(?:${month}))${noHour}`,
      ),
      read: ([, name, from, lastName, to]) =>
        withWeekdays(fromNumbered(Number(from), Number(to), today), name, lastName),
    },
  ];
}

/** `24th or 25th`, `de 24e en de 25e`: the first days with those numbers. */
function bothNumbered(one: number, other: number, today: CalendarDate): Day | undefined {
  if (Math.max(one, other) < 5) return undefined;
  const months = [0, 1, 2].map((ahead) => addMonths(firstOfMonth(today), ahead));
  const dates = [one, other].flatMap(
    (day) => months.flatMap((month) => inMonth(day, month) ?? []).find((date) => date >= today) ?? [],
  );
  const [date] = dates;
  return date && dates.length === 2 ? { kind: 'date', date, candidates: dates, listed: true } : undefined;
}

/** From the first day with that number to the first after it with the other. */
function fromNumbered(from: number, to: number, today: CalendarDate): Day | undefined {
  const months = [0, 1, 2].map((ahead) => addMonths(firstOfMonth(today), ahead));
  const first = months.flatMap((month) => inMonth(from, month) ?? []).find((date) => date >= today);
  const last = months.flatMap((month) => inMonth(to, month) ?? []).find((date) => first && date > first);
  return first && last && inSpan(first, last);
}

/** `24, 25 en 26 november`, `3 of 5 december`; with two numbers and nothing between them it may be a span. */
const also = 'en|of|and|or|et|ou';
const isList = (said: string): boolean =>
  new RegExp(` (?:${also}) `).test(said) || (said.match(/\d+/g) ?? []).length > 2;

function eachOf(days: readonly number[], at: string, today: CalendarDate): Day | undefined {
  const dates = days.flatMap((day) => nextDate(day, monthNumbered(at) ?? 0, today) ?? []);
  const [date] = dates;
  if (date === undefined || dates.length < days.length) return undefined;
  return { kind: 'date', date, candidates: [...new Set(dates)], listed: true };
}

/** Weekdays that the days do not have are read back. */
export function withWeekdays(
  day: Day | undefined,
  ...names: readonly (string | undefined)[]
): Day | undefined {
  if (day?.kind !== 'range') return day;
  const ends = [day.span.from, day.span.to];
  const differs = names.some((name, index) => {
    const said = weekdayNumbered(name ?? '');
    return said !== undefined && said !== weekdayOf(ends[index] ?? day.span.to);
  });
  return differs ? { ...day, confirm: true } : day;
}
