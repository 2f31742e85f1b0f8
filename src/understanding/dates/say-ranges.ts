import { addDays, addMonths, type CalendarDate } from '../../core/kernel/time.ts';
import { firstOfMonth, inMonth, makeDate, mondayOf, nextDate, type Today, weekdayOf } from './calendar.ts';
import { type Day, inSpan, onDate } from './day.ts';
import type { Saying } from './mention.ts';
import { nextMonth, thisMonth } from './named-spans.ts';
import { rowSayings, withWeekdays } from './say-rows.ts';
import { monthNumbered, numberIn, phrase, source } from './vocabulary.ts';

const { month, number, fullWeekday: weekday } = source;
const nth = '(?:er|ste|e|de|st|nd|rd|th)?';
const begins = '(?:van |from |du |de |tussen |between |entre )?(?:le |de |the )?';
const through =
  '(?:-| (?:tot en met|t m|tem|tot|en|to|until|till|through|thru|au|a|and|et|jusqu au|jusqu a) (?:le |de |the )?| )';
/** What makes the second number a time of day after all. */
const noHour = '(?![:.]?\\d| ?(?:u|uur|h|heures?|am|pm|min|minuten|minutes?)(?![\\p{L}]))';
const weekOf =
  '(?:(?:de |the |la |a )?(?:week|semaine) (?:van|of|du|de|vanaf|beginning|starting|commencing|' +
  'beginnend?e?n?|startend?e?n?|aanvangend|commencant)|w c)(?: on| op| met| the| le| de)?';
/** In which of two months: the next when it is found as such. */
const nearMonth = `(?:van |of |in |de |du )?(?:(${nextMonth})|${thisMonth})`;
const coming = 'de komende|komende|de volgende|volgende|the next|next|the coming|coming|les|ces';

/** Spans from one day to another, and the week that a day is in. */
export function rangeSayings({ today }: Today): readonly Saying<Day>[] {
  return [
    {
      pattern: phrase('(\\d{1,2})/(\\d{1,2})(?:/(20\\d{2}))?-(\\d{1,2})/(\\d{1,2})(?:/(20\\d{2}))?'),
      read: ([, day, at, year, lastDay, lastMonth]) => {
        const first = year
          ? makeDate(Number(year), Number(at), Number(day))
          : nextDate(Number(day), Number(at), today);
        return between(first, Number(lastDay), Number(lastMonth));
      },
    },
    {
      pattern: phrase(`du (\\d{1,2})${nth} au (\\d{1,2})${nth}(?! (?:of |van |de )?(?:${month}))${noHour}`),
      read: ([, from, to]) =>
        inOneMonth(
          Number(from),
          Number(to),
          Number(from) < Number(today.slice(8)) ? addMonths(today, 1) : today,
        ),
    },
    ...rowSayings(today),
    {
      pattern: phrase(
        `${begins}(?:(${weekday}) (?:de |the |le )?)?(\\d{1,2})${nth}(${through})(?:(${weekday}) (?:de |the |` +
          `le )?)?(\\d{1,2})${nth} (?:of |van |de )?(${month})(?: (20\\d{2}))?`,
      ),
      read: ([, name, from, link, lastName, to, at = '', year]) => {
        const span = daysOf(Number(from), Number(to), monthNumbered(at) ?? 0, year, today);
        return asked(link, withWeekdays(span, name, lastName));
      },
    },
    {
      pattern: phrase(
        `(?:from |van |du )?(?<!\\d(?:er|ste|e|de|st|nd|rd|th)? )(${month}) (?:the |van |tussen |between |` +
          `entre )?(\\d{1,2})${nth}(${through})(\\d{1,2})${nth}(?: (20\\d{2}))?${noHour}`,
      ),
      read: ([, at = '', from, link, to, year]) =>
        asked(link, daysOf(Number(from), Number(to), monthNumbered(at) ?? 0, year, today)),
    },
    {
      pattern: phrase(`${begins}(\\d{1,2})${nth}${through}(\\d{1,2})${nth} ${nearMonth}`),
      read: ([, from, to, next]) => inOneMonth(Number(from), Number(to), addMonths(today, next ? 1 : 0)),
    },
    {
      pattern: phrase(`${nearMonth} ${begins}(\\d{1,2})${nth}${through}(\\d{1,2})${nth}${noHour}`),
      read: ([, next, from, to]) => inOneMonth(Number(from), Number(to), addMonths(today, next ? 1 : 0)),
    },
    {
      pattern: phrase(
        `${weekOf} (?:(\\d{1,2})${nth} ?(?:of |van |de )?(${month})|(${month}) (?:the )?(\\d{1,2})${nth}|(\\d{1,2})/(\\d{1,2}))${noHour}`,
      ),
      read: ([, day, at, atBefore, dayAfter, dayDigits, atDigits]) =>
        weekAround(
          nextDate(
            Number(day || dayAfter || dayDigits),
            monthNumbered(at || atBefore || '') ?? Number(atDigits),
            today,
          ),
        ),
    },
    {
      pattern: phrase(
        `(?:from |van |du )?(${month}) (\\d{1,2})${nth}${through}(${month}) (?:the )?(\\d{1,2})${nth}${noHour}`,
      ),
      read: ([, at = '', day, lastMonth = '', lastDay]) =>
        between(
          nextDate(Number(day), monthNumbered(at) ?? 0, today),
          Number(lastDay),
          monthNumbered(lastMonth) ?? 0,
        ),
    },
    {
      pattern: phrase(
        '(?:(?:a|een|une) )?(?:week|semaine) (?:starting|beginning|beginnend|vanaf|' +
          'a partir de)(?: from)? (?:(tomorrow|morgen|demain)|today|vandaag|aujourd hui)',
      ),
      read: ([, tomorrow]) => {
        const from = addDays(today, tomorrow ? 1 : 0);
        return inSpan(from, addDays(from, 6));
      },
    },
    {
      pattern: phrase(
        `${weekOf} (\\d{1,2})${nth}${noHour}(?! (?:dagen|days|jours|weken|weeks|semaines|maanden|months|mois)(?!\\p{L}))`,
      ),
      read: ([, day]) => weekAround(numberedFrom(Number(day), today)),
    },
    {
      pattern: phrase(
        `(?:${coming}) (${number}|paar|few|couple|couple of) (?:aankomende |komende |prochaine?s )?(dagen|days|jours|weken|weeks|semaines)`,
      ),
      read: ([, count = '', unit = '']) => ahead(count, unit, today),
    },
    {
      pattern: phrase(
        `(${number}) (?:aankomende|komende|prochaine?s|next|coming) (dagen|days|jours|weken|weeks|semaines)`,
      ),
      read: ([, count = '', unit = '']) => ahead(count, unit, today),
    },
    {
      pattern: phrase(
        `(?<!tous )(?<!toutes )(?:${coming}) (dagen|days|jours|weken|weeks|semaines)|prochaine?s (jours|semaines)`,
      ),
      read: ([, unit, french]) => ahead('few', unit || french || '', today),
    },
    {
      pattern: phrase(`(?:le |la )?(\\d{1,2})${nth} (?:dag|day|jour) (?:van|of|de|d) (${month})`),
      read: ([, day, at = '']) => onDate(nextDate(Number(day), monthNumbered(at) ?? 0, today)),
    },
  ];
}

/** The first day with that number whose week is not over. */
function numberedFrom(day: number, today: CalendarDate): CalendarDate | undefined {
  const dates = [0, 1, 2].flatMap((ahead) => inMonth(day, addMonths(firstOfMonth(today), ahead)) ?? []);
  return dates.find((date) => addDays(mondayOf(date), 6) >= today);
}

/** Two numbers with nothing between them are read back. */
function asked(link: string | undefined, day: Day | undefined): Day | undefined {
  return link === ' ' && day?.kind === 'range' ? { ...day, confirm: true } : day;
}

/** From one day of a month to another; a first day that is later than the last is no such span. */
function daysOf(
  from: number,
  to: number,
  at: number,
  year: string | undefined,
  today: CalendarDate,
): Day | undefined {
  const last = year ? makeDate(Number(year), at, to) : nextDate(to, at, today);
  const first = last === undefined ? undefined : inMonth(from, last);
  return first === undefined || last === undefined || first > last ? undefined : inSpan(first, last);
}

function between(first: CalendarDate | undefined, day: number, month: number): Day | undefined {
  const last = first === undefined ? undefined : nextDate(day, month, first);
  return first === undefined || last === undefined ? undefined : inSpan(first, last);
}

function inOneMonth(from: number, to: number, month: CalendarDate): Day | undefined {
  const first = inMonth(from, month);
  const last = inMonth(to, month);
  return first === undefined || last === undefined || first >= last ? undefined : inSpan(first, last);
}

/** The ISO week that holds a day; of a Sunday people may mean the week after it. */
function weekAround(date: CalendarDate | undefined): Day {
  if (date === undefined) return { kind: 'none' };
  const own = { from: mondayOf(date), to: addDays(mondayOf(date), 6) };
  if (weekdayOf(date) !== 7) return { kind: 'range', span: own };
  const after = { from: addDays(own.from, 7), to: addDays(own.to, 7) };
  return { kind: 'range', span: own, candidates: [own, after], confirm: true };
}

/** `de komende drie dagen`: they begin tomorrow; weeks are seven days each, or whole ones from Monday on: read back. */
function ahead(count: string, unit: string, today: CalendarDate): Day | undefined {
  const size = numberIn(count) ?? (count === 'few' ? 3 : 2);
  if (/^(?:d|j)/.test(unit)) {
    const span = { from: addDays(today, 1), to: addDays(today, size) };
    return { kind: 'range', span, confirm: true };
  }
  const days = { from: addDays(today, 1), to: addDays(today, size * 7) };
  const monday = addDays(mondayOf(today), 7);
  const whole = { from: monday, to: addDays(monday, size * 7 - 1) };
  return { kind: 'range', span: days, candidates: [days, whole], confirm: true };
}
