import { addDays, type CalendarDate } from '../core/kernel/time.ts';
import type { Moment, Span } from './dates/calendar.ts';
import type { Day } from './dates/day.ts';
import { isLeftOver } from './dates/left-over.ts';
import { readTimed, type Timed } from './dates/read-when.ts';
import type { When } from './dates/when.ts';
import type { Slots } from './intent.ts';
import { bounded, isNotBefore, whenIn } from './plan-slots.ts';
import { polarityOf } from './words-of-availability.ts';

/** On which days somebody cannot, or when somebody can. */
export function available(text: string, slots: Slots, moment: Moment): Slots {
  const timed = readTimed(text, moment);
  const excepted = exceptIn(readTimed(text, moment, true));
  if (excepted !== undefined) return exceptFor(excepted, slots, moment);
  const polarity = polarityOf(text);
  const day = timed.days[0]?.meant;
  // Nothing is excluded on words that do not say so: whoever only names a day is asked.
  if (polarity === 'neither') return { ...slots, ...freeFrom(timed, moment), confirm: true };
  if (
    polarity === 'can' ||
    day === undefined ||
    (day.kind === 'weekdays' && day.dates === undefined) ||
    day.kind === 'within' ||
    day.kind === 'none'
  )
    return { ...slots, ...freeFrom(timed, moment) };
  const before = timed.text.slice(0, timed.days[0]?.from ?? 0);
  if (isNotBefore(timed)) return { ...slots, ...freeFrom(timed, moment), confirm: true };
  const days = timed.days.flatMap(({ meant }) => daysOf(meant));
  const until = untilIn(timed, moment);
  const exclude =
    until === undefined ? days : daysOf({ kind: 'range', span: { from: moment.today, to: until } });
  // Of days without an end only the first is known.
  const endless = opens.test(before) && day.kind === 'date';
  const unsure = polarity !== 'cannot' || endless || timed.days.some(({ meant }) => isUnsure(meant));
  return { ...slots, exclude: [...new Set(exclude)], ...(unsure ? { confirm: true } : {}) };
}

/** When somebody can: between two times is a stretch in which a meeting may fall, and no meeting. */
function freeFrom(timed: Timed, moment: Moment): Slots {
  const read = bounded(timed, whenIn(timed, moment), moment);
  const said: When = isLeftOver(timed, read) ? { ...read, confirm: true } : read;
  const { time, until, at: _, ...when } = said;
  return time === undefined || until === undefined ? said : { ...when, window: { from: time, to: until } };
}

const except = /(?:^| )(?:behalve|uitgezonderd|sauf|except(?: for)?|maar niet|but not)(?: |$)/;

interface Excepted {
  readonly timed: Timed;
  readonly days: Timed['days'];
}

/** `elke dag behalve dinsdag`: what comes behind it is what does not suit. */
function exceptIn(timed: Timed): Excepted | undefined {
  const found = except.exec(timed.text);
  const days = found === null ? [] : timed.days.filter(({ from }) => from > found.index);
  if (days.length === 0) return undefined;
  const rest = timed.days.filter((each) => !days.includes(each));
  const dates = days.flatMap(({ meant }) => daysOf(meant));
  const isWithin = rest.every(
    ({ meant }) => meant.kind !== 'range' || dates.every((date) => isIn(meant.span, date)),
  );
  return isWithin ? { timed: { ...timed, days: rest }, days } : undefined;
}

function isIn({ from, to }: Span, date: CalendarDate): boolean {
  return from <= date && date <= to;
}

function exceptFor({ timed, days }: Excepted, slots: Slots, moment: Moment): Slots {
  const exclude = [...new Set(days.flatMap(({ meant }) => daysOf(meant)))];
  const unsure = days.some(({ meant }) => isUnsure(meant));
  return { ...slots, ...freeFrom(timed, moment), exclude, ...(unsure ? { confirm: true } : {}) };
}

function isUnsure(day: Day): boolean {
  if (day.kind === 'weekdays') return true;
  return (day.kind === 'date' || day.kind === 'range') && (day.bare === true || day.confirm === true);
}

/** At most two months of days: who is away longer says so to people. */
function daysOf(day: Day): readonly CalendarDate[] {
  if (day.kind === 'date') return day.listed ? (day.candidates ?? []) : [day.date];
  if (day.kind === 'weekdays') return day.dates ?? [];
  if (day.kind !== 'range') return [];
  const days: CalendarDate[] = [];
  for (let date = day.span.from; date <= day.span.to && days.length < 62; date = addDays(date, 1))
    days.push(date);
  return days;
}

const opens = /(?:^| )(?:vanaf|from|since|sinds|as of|a partir d[eu]|depuis|des) (?:de |le |the )?$/;

/** In the Netherlands `tot` is up to the day before. */
function untilIn({ text, days }: Timed, { language }: Moment): CalendarDate | undefined {
  const [first] = days;
  if (first?.meant.kind !== 'date') return undefined;
  const [, word] =
    /(?:^| )(tot|tot en met|t m|until|till|jusqu (?:a|au)) (?:de |le )?$/.exec(text.slice(0, first.from)) ??
    [];
  if (word === undefined) return undefined;
  return word === 'tot' && language === 'nl-NL' ? addDays(first.meant.date, -1) : first.meant.date;
}

/** The days about which somebody asks. */
export function asked(text: string, slots: Slots, moment: Moment): Slots {
  const timed = readTimed(text, moment);
  const { date, range } = bounded(timed, whenIn(timed, moment), moment);
  return { ...slots, ...(date ? { date } : {}), ...(range ? { range } : {}) };
}
