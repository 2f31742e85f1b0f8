import { addDays, addMonths, type CalendarDate } from '../../core/kernel/time.ts';
import { oneOf } from '../one-of.ts';
import { firstOfMonth, inMonth, makeDate, nextDate, type Today, weekdayOf } from './calendar.ts';
import { type Day, onDate } from './day.ts';
import type { Saying } from './mention.ts';
import { monthNumbered, phrase, source, weekdayNumbered } from './vocabulary.ts';

const { month, weeks, days, months } = source;
/** A weekday in front of a date, with the part of the day that people put between the two. */
const named = `(?:(${source.weekday}) (?:${source.part} )?)?`;
/** No place in a row of something else: `de 2e sessie`. */
const noPlace = `(?! (?:${source.planned}|conversation|jaar|year|stap|step|vraag|keer|time)(?!\\p{L}))`;
const ending = '(?:e|de|ste|er|st|nd|rd|th|eme)?';

/** Dates by number and month. */
export function dateSayings({ today }: Today): readonly Saying<Day>[] {
  return [
    {
      pattern: phrase('(\\d{1,2}) (\\d{1,2}) (20\\d{2})'),
      read: ([, day, at, year]) => onDate(makeDate(Number(year), Number(at), Number(day))),
    },
    {
      pattern: phrase(
        '(?<=(?:^| )le )(\\d{1,2}) (\\d{1,2})(?: (\\d{2}))?(?! ?(?:h|heures?|min)(?![\\p{L}]))',
      ),
      read: ([, day, at, year = '']) => readBack(dated(Number(day), Number(at), year, today)),
    },
    {
      pattern: phrase('(\\d{4})-(\\d{2})-(\\d{2})'),
      read: ([, year, at, day]) => onDate(makeDate(Number(year), Number(at), Number(day))),
    },
    {
      pattern: phrase(
        '(?<!(?:(?:^| )(?:om|rond|tegen|at|a|vers|vanaf)|' +
          `\\d (?:${month})) (?=\\d{1,2}\\.\\d\\d(?!\\d)))${named}(?:le |de |op |the |` +
          'den )?(\\d{1,2})([./-])(\\d{1,2})(?:\\3(\\d{4}|\\d{2}))?(?! ?(?:u|uur|h|heures?|am|pm|weken|dagen|' +
          'weeks|days|semaines|jours|min|minuten|personen|keer)(?![\\p{L}]))',
      ),
      read: ([, name = '', day, sign, at, year = '']) =>
        sign === '.' && (Number(at) > 12 || Number(at) === 0)
          ? undefined
          : withWeekday(name, dated(Number(day), Number(at), year, today)),
    },
    {
      pattern: phrase(
        `${named}(?:le |de |op |the |den |on ){0,2}(\\d{1,2}) ?${ending} (?:of |van )?(${month})(?: (?:of |van |de |in )?(20\\d{2}))?`,
      ),
      read: ([, name = '', day, at = '', year = '']) =>
        withWeekday(name, dated(Number(day), monthNumbered(at) ?? 0, year, today)),
    },
    {
      pattern: phrase(
        `${named}(?:on |the ){0,2}(${month}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![:.]\\d| ?(?:u|uur|h|min|` +
          'am|pm|minuten)\\b)(?: (?:of |van |de |in )?(20\\d{2}))?',
      ),
      read: ([, name = '', at = '', day, year = '']) =>
        withWeekday(name, dated(Number(day), monthNumbered(at) ?? 0, year, today)),
    },
    {
      pattern: phrase(
        `(${source.weekday}) (?:${source.part} )?(?:(?:de |den |the |le )(\\d{1,2})|(\\d{1,2})(?:e|de|ste|st|nd|rd|th|er)) ?${ending}(?!${otherwise})`,
      ),
      read: ([, name = '', day, ordinal]) => onWeekday(name, Number(day || ordinal), today),
    },
    {
      pattern: phrase(`(${source.weekday}) (\\d{1,2})(?= (?:a|om|at|vers|rond|tegen) \\d)`),
      read: ([, name = '', day]) => onWeekday(name, Number(day), today),
    },
    {
      pattern: phrase(`(${source.weekday}) (?:${source.part} )?(\\d{1,2})(?!${otherwise})`),
      read: ([, name = '', day]) => {
        const found = onWeekday(name, Number(day), today);
        const isHour = found?.kind === 'date' && found.mismatch && Number(day) <= 24;
        return isHour ? undefined : found;
      },
    },
    {
      pattern: phrase(
        '(?:de |den |the |op den? |on the )(\\d{1,2}) ?(?:e|de|ste|st|nd|rd|th)' +
          noPlace +
          '|(?<=(?:^| )(?:le|du|jusqu au|(?<=(?:#|di|manche|demain) )au) )(\\d{1,2})' +
          '(?:er)?(?! ?(?:h|heures?|min|semaines?|jours?|mois|ans?)(?!\\p{L})|[./:-]?\\d)' +
          `|^(\\d{1,2}) ?(?:e|de|ste|st|nd|rd|th)${noPlace}`,
      ),
      read: ([said = '', dutch, french, first]) => dayOfMonth(Number(dutch || french || first), said, today),
    },
    {
      pattern: phrase(
        '(?<=(?:^| )(?:before|until|till|by|after|from|since|na|vanaf|tegen|tot|tem) )(?:de |the )([1-4]) ?(?:e|de|ste|st|nd|rd|th)' +
          `${noPlace}(?! week(?!\\p{L}))`,
      ),
      read: ([, day]) => readBack(nextNumbered(Number(day), today)),
    },
    {
      pattern: phrase(
        `(?<=(?:^| )(?:op|on|sur) )(?:de |the |le |la )?(\\d{1,2})(?! ?(?:u|uur|h|heures?|am|pm|min|${weeks}|` +
          `${days}|${months}|of|personen|keer)(?![\\p{L}])|[./:-]?\\d)`,
      ),
      read: ([, day]) => readBack(nextNumbered(Number(day), today)),
    },
  ];
}

/** Day and month, in that order always; without a year the first that is not past. */
function dated(day: number, month: number, year: string, today: CalendarDate): CalendarDate | undefined {
  if (year === '') return nextDate(day, month, today);
  return makeDate(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
}

/** A weekday that the date does not have means that one of the two is wrong. */
function withWeekday(name: string, date: CalendarDate | undefined): Day {
  const said = weekdayNumbered(name);
  if (date === undefined || said === undefined || weekdayOf(date) === said) return onDate(date);
  const apart = ((said - weekdayOf(date) + 10) % 7) - 3;
  return { kind: 'date', date, candidates: [date, addDays(date, apart)], confirm: true, mismatch: true };
}

/** A number behind a weekday that is an hour, the begin of a span of them, or a count. */
const otherwise = oneOf(
  '[./:-]?\\d',
  ' ?(?:u|uur|h|heures?|am|pm|o clock|min|minuten|minutes?|weken|weeks?|semaines?|dagen|days?|jours?|' +
    'maanden|months?|mois|keer|personen)(?![\\p{L}])',
  ' (?:tot|to|a|au|en|and|et|of|or|ou)(?: en met)? \\d',
);

/** The first day with that number; one that is another weekday is read back. */
function onWeekday(name: string, day: number, today: CalendarDate): Day | undefined {
  if (day < 1 || day > 31) return undefined;
  const date = nextNumbered(day, today);
  return date === undefined ? undefined : withWeekday(name, date);
}

/** A day of a month by its number alone: the first that is not past. */
function nextNumbered(day: number, today: CalendarDate): CalendarDate | undefined {
  const dates = [0, 1, 2].map((ahead) => inMonth(day, addMonths(firstOfMonth(today), ahead)));
  return dates.find((date) => date !== undefined && date >= today);
}

/** `de 2e` may also be a talk or an offer: only `op de 2e` and `le 2` are days, and are read back. */
function dayOfMonth(day: number, said: string, today: CalendarDate): Day | undefined {
  const date = nextNumbered(day, today);
  if (day >= 5 || date === undefined) return date === undefined ? undefined : onDate(date);
  return /^(?:op|on|\d)/.test(said) ? readBack(date) : undefined;
}

function readBack(date: CalendarDate | undefined): Day | undefined {
  return date === undefined ? undefined : { kind: 'date', date, confirm: true };
}
