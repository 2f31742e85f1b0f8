import { addDays, daysBetween } from '../core/kernel/time.ts';
import { type Moment, type Span, weekdayOf } from './dates/calendar.ts';
import type { Day } from './dates/day.ts';
import { placesOfParts } from './dates/read-parts.ts';
import type { Timed } from './dates/read-when.ts';
import { daysOf, freeFrom, isUnsure } from './free-days.ts';
import type { Slots } from './intent.ts';
import { oneOf } from './one-of.ts';
import { everyWeek, isHabit } from './weekly-days.ts';
import { polarityOf } from './words-of-availability.ts';

const except = new RegExp(
  '(?:^| )(?:' +
    oneOf(
      'behalve|uitgezonderd|buiten|sauf|hormis|excepte|except(?: for)?|apart from|aside from|other than|maar niet|but not',
      '(?<=(?:day|evening|morning|afternoon|week)s? )bar|op(?=(?: \\S+){1,3} na(?: (?:kan|ben|past|lukt|is|ok) |$))',
    ) +
    ')(?: |$)',
);

interface Excepted {
  readonly timed: Timed;
  readonly days: Timed['days'];
}

/** `elke dag behalve dinsdag`: what comes behind it is what does not suit. */
export function exceptIn(timed: Timed): Excepted | undefined {
  const found = except.exec(timed.text);
  const named = found === null ? [] : timed.days.filter(({ from }) => from > found.index);
  // `maar niet op vrijdagochtend`: of a part of a day it is not the day that is out.
  const isPart = found !== null && /maar|but/.test(found[0]) && saysHour(timed, found.index);
  if (named.length === 0 || isPart) return undefined;
  const rest = timed.days.filter((each) => !named.includes(each));
  const days = named.map((each) => ({ ...each, meant: inWeekOf(each.meant, rest) }));
  const dates = days.flatMap(({ meant }) => daysOf(meant));
  const isWithin = rest.every(
    ({ meant }) => meant.kind !== 'range' || dates.every((date) => isIn(meant.span, date)),
  );
  return isWithin ? { timed: { ...timed, days: rest }, days } : undefined;
}

/** Whether a clock time or a part of the day stands behind a place. */
function saysHour({ text, clocks }: Timed, at: number): boolean {
  return clocks.some(({ from }) => from > at) || placesOfParts(text, 1).some((place) => place > at);
}

/** A weekday out of a week that is named is the one of that week. */
function inWeekOf(day: Day, [only, ...more]: Timed['days']): Day {
  if (day.kind !== 'date' || !day.bare || only?.meant.kind !== 'range' || more.length > 0) return day;
  const { from, to } = only.meant.span;
  const date = addDays(from, (weekdayOf(day.date) - weekdayOf(from) + 7) % 7);
  return daysBetween(from, to) < 7 && date <= to ? { kind: 'date', date } : day;
}

function isIn({ from, to }: Span, date: string): boolean {
  return from <= date && date <= to;
}

/** When somebody can, and the days out of it on which they cannot. */
export function exceptFor({ timed, days }: Excepted, slots: Slots, moment: Moment): Slots {
  if (isWeekly(timed, days, moment)) {
    const weekly = days.map(everyWeek);
    const meant = {
      kind: 'weekdays',
      days: weekly.flatMap(({ meant: day }) => (day.kind === 'weekdays' ? day.days : [])),
    } as const;
    const named = weekly.slice(0, 1).map((each) => ({ ...each, meant }));
    return {
      ...slots,
      ...freeFrom({ ...timed, days: [...timed.days, ...named] }, moment),
      exclude: true,
      confirm: true,
    };
  }
  // `geen enkele avond deze week behalve donderdag`: that is the one that suits.
  if (isNone(timed)) return { ...slots, ...freeFrom({ ...timed, days }, moment), confirm: true };
  const exclude = [...new Set(days.flatMap(({ meant }) => daysOf(meant)))];
  const unsure = days.some(({ meant }) => isUnsure(meant));
  return { ...slots, ...freeFrom(timed, moment), exclude, ...(unsure ? { confirm: true } : {}) };
}

function isNone({ text }: Timed): boolean {
  return polarityOf(text.slice(0, except.exec(text)?.index ?? 0)) === 'cannot';
}

/** `tous les jours sauf le mercredi`, `except Fridays`: that of every week. */
function isWeekly(timed: Timed, days: Timed['days'], moment: Moment): boolean {
  const within = timed.days.some(({ meant }) => meant.kind === 'range');
  return !within && isHabit({ ...timed, days }, moment);
}
