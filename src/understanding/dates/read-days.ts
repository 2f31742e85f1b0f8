import { addDays, type CalendarDate } from '../../core/kernel/time.ts';
import type { Moment } from './calendar.ts';
import { weekdayOf } from './calendar.ts';
import type { Day } from './day.ts';
import { type Found, findAll, type Mention } from './mention.ts';
import { countedSayings, dateSayings, nearSayings } from './say-dates.ts';
import { spanSayings, wideSayings } from './say-spans.ts';
import { weekdaySayings } from './say-weekdays.ts';

/** Finds the days and spans of days that a normalised text names, and blanks them out. */
export function readDays(text: string, moment: Moment): Found<Day> {
  return findAll(text, [
    ...wideSayings(moment),
    ...dateSayings(moment),
    ...weekdaySayings(moment),
    ...countedSayings(moment),
    ...nearSayings(moment),
    ...spanSayings(moment),
  ]);
}

const through = /^(?: (?:tot en met|t m|tem|tot|to|until|till|through|au|a|jusqu au))? (?:op |le )?$/;
const alsoOr = /^ (?:en|of|and|or|ou|et)(?: (?:een|a|un|op|on|le))? $/;

/**
 * Joins days that belong together: `van maandag tot donderdag` becomes one span, `dinsdag of donderdag` a choice of
 * weekdays. With `apart` a `to` between two days is left as it is, as in moving from one day to another.
 */
export function joinDays(
  text: string,
  found: readonly Mention<Day>[],
  apart: boolean,
): readonly Mention<Day>[] {
  const joined: Mention<Day>[] = [];
  for (const mention of found) {
    const last = joined.at(-1);
    const both =
      last === undefined ? undefined : join(last, mention, text.slice(last.to, mention.from), apart);
    if (both === undefined) joined.push(mention);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function join(
  { from, meant: first }: Mention<Day>,
  { to, meant: second }: Mention<Day>,
  between: string,
  apart: boolean,
): Mention<Day> | undefined {
  const meant =
    (!apart && through.test(between) ? spanOf(first, second) : undefined) ??
    (alsoOr.test(between) ? choiceOf(first, second) : undefined);
  return meant === undefined ? undefined : { from, to, meant };
}

function spanOf(first: Day, second: Day): Day | undefined {
  if (first.kind !== 'date' || second.kind !== 'date') return undefined;
  const from =
    first.bare && !second.bare && !second.candidates ? sameWeek(first.date, second.date) : first.date;
  const to = second.bare && second.date < from ? onOrAfter(from, weekdayOf(second.date)) : second.date;
  if (to < from) return undefined;
  return { kind: 'range', span: { from, to }, ...(second.bare ? { confirm: true } : {}) };
}

/** `ma-do volgende week`: the first day is in the week of the second. */
function sameWeek(named: CalendarDate, end: CalendarDate): CalendarDate {
  const from = addDays(end, -((weekdayOf(end) - weekdayOf(named) + 7) % 7));
  return from >= named ? from : named;
}

function onOrAfter(from: CalendarDate, weekday: number): CalendarDate {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

function choiceOf(first: Day, second: Day): Day | undefined {
  const days = [...namesOf(first), ...namesOf(second)];
  return days.length >= 2 && namesOf(first).length > 0 && namesOf(second).length > 0
    ? { kind: 'weekdays', days }
    : undefined;
}

function namesOf(day: Day): readonly number[] {
  if (day.kind === 'weekdays') return day.days;
  return day.kind === 'date' && day.bare ? [weekdayOf(day.date)] : [];
}
