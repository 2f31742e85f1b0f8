import { addDays, type CalendarDate } from '../../core/kernel/time.ts';
import {
  addMonths,
  inMonth,
  lastOfMonth,
  type Moment,
  makeDate,
  mondayOf,
  nextDate,
  type Span,
  weekdayOf,
  weekNumbered,
} from './calendar.ts';
import { type Day, inSpan, onDate } from './day.ts';
import type { Saying } from './mention.ts';
import { monthNumbered, ordinalNumbered, phrase, source, weekdayNumbered } from './vocabulary.ts';

const { month, ordinal, weekday } = source;
const nth = '(?:er|ste|e|de|st|nd|rd|th)?';
const early = 'begin|early|(?:the )?beginning of|start of|debut|au debut d[eu]|debut d[eu]|le debut d[eu]';
const middle = 'midden|half|mid|halverwege|middle of|(?:the )?middle of|mi|milieu d[eu]|au milieu d[eu]';
const late = 'eind|einde|end of|(?:the )?end of|late|fin|la fin d[eu]|fin d[eu]|a la fin d[eu]';
const edge = `(${early}|${middle}|${late})(?: van)?(?: de)?(?: la)?(?: the)? `;
const nextWeek = 'volgende week|komende week|next week|(?:la )?semaine prochaine|coming week';
const thisWeek = 'deze week|this week|cette semaine';

/** Spans that hold a number, a weekday or a week which would mean something else by itself. */
export function wideSayings({ today }: Moment): readonly Saying<Day>[] {
  return [
    {
      pattern: phrase(
        `(${weekday}) (?:in |van |of |de la |de )?(?:week|wk|semaine) (\\d{1,2})|(?:week|wk|semaine) (\\d{1,2}) (?:op |on |le )?(${weekday})`,
      ),
      read: ([, day, week, weekBefore, dayAfter]) => {
        const span = weekNumbered(Number(week || weekBefore), today);
        const number = weekdayNumbered(day || dayAfter || '');
        return span && number !== undefined ? onDate(addDays(span.from, number - 1)) : { kind: 'none' };
      },
    },
    {
      pattern: phrase(
        `(?:van |from |du |de |tussen |between |entre )?(?:le |de |the )?(\\d{1,2})${nth}(?: (?:tot en met|t m|tem|tot|en|to|until|till|through|au|and|et) (?:le |de |the )?|-)(\\d{1,2})${nth} (?:of |van )?(${month})`,
      ),
      read: ([, from, to, at = '']) => datesOf(Number(from), Number(to), monthNumbered(at) ?? 0, today),
    },
    {
      pattern: phrase(
        `(?:in )?(?:de |the |la )?(?:(${ordinal}|laatste|last|derniere) (?:volle |full )?(?:week|semaine)) (?:van |of |in |de |d )?(${month})`,
      ),
      read: ([, place = '', at = '']) => weekOfMonth(ordinalNumbered(place), monthNumbered(at) ?? 0, today),
    },
    {
      pattern: phrase(
        `(?:in |tijdens )?(?:de |the |la )?(?:week|semaine) (?:van|of|du|vanaf) (?:\\p{L}{2,9} )?(\\d{1,2})(?:(?:er|st|nd|rd|th)? (${month})|[/-](\\d{1,2}))`,
      ),
      read: ([, day, at = '', number = '']) =>
        weekAround(Number(day), monthNumbered(at) ?? Number(number), today),
    },
    {
      pattern: phrase(
        `(?:op |on )?(?:de |den |the |le )?(\\d{1,2}) ?${nth} (?:van |of |in |du |de |d )?(?:de |the |le )?(?:(volgende maand|next month|mois prochain)|deze maand|this month|ce mois(?: ci)?)`,
      ),
      read: ([, day, next]) => onDate(inMonth(Number(day), addMonths(today, next ? 1 : 0))),
    },
    {
      pattern: phrase(`${edge}(?:${nextWeek})`),
      read: ([, side = '']) => partOfWeek(side, addDays(mondayOf(today), 7)),
    },
    {
      pattern: phrase(`${edge}(?:${thisWeek}|week|semaine)`),
      read: ([, side = '']) => partOfWeek(side, mondayOf(today)),
    },
    {
      pattern: phrase(`${edge}(${month})`),
      read: ([, side = '', at = '']) => partOfMonth(side, monthNumbered(at) ?? 0, today),
    },
    {
      pattern: phrase(`${edge}(?:deze maand|this month|ce mois|maand|month|mois)`),
      read: ([, side = '']) => partOfMonth(side, Number(today.slice(5, 7)), today),
    },
    {
      pattern: phrase(`(?:${edge})?(?:volgende maand|next month|(?:le )?mois prochain)`),
      read: ([, side = '']) => partOfMonth(side, Number(addMonths(today, 1).slice(5, 7)), today),
    },
  ];
}

/** Weeks, weekends and months. */
export function spanSayings({ today }: Moment): readonly Saying<Day>[] {
  return [
    {
      pattern: phrase('(?:week|wk|semaine)(?: nr| nummer)? (\\d{1,2})(?!\\d)'),
      read: ([, week]) => spanOr(weekNumbered(Number(week), today)),
    },
    { pattern: phrase('(?:volgend|next) weekend|(?:le )?week end prochain'), read: () => nextWeekend(today) },
    {
      pattern: phrase('(?:dit |het |this |the |ce |le |komend )?(?:weekend|week end)'),
      read: () => weekendFrom(today),
    },
    {
      pattern: phrase(`(?:heel |toute |all )?(?:${nextWeek})`),
      read: () => inSpan(addDays(mondayOf(today), 7), addDays(mondayOf(today), 13)),
    },
    {
      pattern: phrase(`(?:heel |all )?(?:${thisWeek})`),
      read: () => inSpan(today, addDays(mondayOf(today), 6)),
    },
    {
      pattern: phrase('deze maand|this month|ce mois(?: ci)?'),
      read: () => inSpan(today, lastOfMonth(today)),
    },
    {
      pattern: phrase(
        `(?<=(?:^|[^\\p{L}])(?:in|en|during|tijdens|in de maand|au mois de|heel) )(${month})|^(${month})$`,
      ),
      read: ([, name, alone]) => partOfMonth('', monthNumbered(name || alone || '') ?? 0, today),
    },
  ];
}

/** From one day of a month to another; a first day that is later belongs to the month before. */
function datesOf(from: number, to: number, at: number, today: CalendarDate): Day | undefined {
  const last = nextDate(to, at, today);
  if (last === undefined) return undefined;
  const year = Number(last.slice(0, 4));
  const first = makeDate(year, at, from);
  return first === undefined || first > last ? undefined : inSpan(first, last);
}

/** The ISO week that holds a day. */
function weekAround(day: number, month: number, today: CalendarDate): Day {
  const date = nextDate(day, month, today);
  if (date === undefined) return { kind: 'none' };
  return inSpan(mondayOf(date), addDays(mondayOf(date), 6));
}

/** The month by number: this one when it is not past, else that of next year. */
function monthFrom(at: number, today: CalendarDate): Span | undefined {
  const year = Number(today.slice(0, 4)) + (at < Number(today.slice(5, 7)) ? 1 : 0);
  const from = makeDate(year, at, 1);
  return from === undefined ? undefined : { from, to: lastOfMonth(from) };
}

function partOfMonth(side: string, at: number, today: CalendarDate): Day | undefined {
  const month = monthFrom(at, today);
  if (month === undefined) return undefined;
  const [first, last] = bounds(side, [0, 9], [10, 19], [20, 30]) ?? [0, 30];
  const from = addDays(month.from, first);
  const to = addDays(month.from, last);
  const end = to < month.to ? to : month.to;
  if (end < today) return inSpan(addMonths(from, 12), addMonths(end, 12));
  return inSpan(from < today ? today : from, end);
}

function partOfWeek(side: string, monday: CalendarDate): Day {
  const [first, last] = bounds(side, [0, 1], [1, 3], [3, 4]) ?? [0, 6];
  return inSpan(addDays(monday, first), addDays(monday, last));
}

type Bounds = readonly [number, number];

function bounds(side: string, begin: Bounds, half: Bounds, end: Bounds): Bounds | undefined {
  if (side === '') return undefined;
  if (/^(?:begin|early|the begin|start|debut|au debut|le debut)/.test(side)) return begin;
  return /^(?:mid|half|halv|the mid|mi|au mi)/.test(side) ? half : end;
}

/** The ISO week in which the month begins, or its own first seven days: both are the first week. */
function weekOfMonth(place: number | undefined, at: number, today: CalendarDate): Day | undefined {
  const month = monthFrom(at, today);
  if (month === undefined) return undefined;
  const monday = place === undefined ? mondayOf(month.to) : addDays(mondayOf(month.from), (place - 1) * 7);
  const first = place === undefined ? addDays(month.to, -6) : addDays(month.from, (place - 1) * 7);
  const whole = { from: monday, to: addDays(monday, 6) };
  const own = { from: first, to: addDays(first, 6) };
  if (whole.from === own.from) return inSpan(own.from, own.to);
  return { kind: 'range', span: whole, candidates: [whole, own], confirm: true };
}

function weekendFrom(today: CalendarDate): Day {
  const saturday = addDays(mondayOf(today), 5);
  return inSpan(weekdayOf(today) === 7 ? today : saturday, addDays(saturday, 1));
}

function nextWeekend(today: CalendarDate): Day {
  const saturday = addDays(mondayOf(today), 5);
  const near = { from: saturday, to: addDays(saturday, 1) };
  const far = { from: addDays(saturday, 7), to: addDays(saturday, 8) };
  return weekdayOf(today) >= 6
    ? { kind: 'range', span: far, confirm: true }
    : { kind: 'range', span: near, candidates: [near, far], confirm: true };
}

function spanOr(span: Span | undefined): Day {
  return span === undefined ? { kind: 'none' } : inSpan(span.from, span.to);
}
