import { addDays, addMonths, type CalendarDate } from '../../core/kernel/time.ts';
import { mondayOf, type Span, weekdayOf } from './calendar.ts';
import type { Day } from './day.ts';

/** Spans and days that two days make together. */

/** `de week na hemelvaart`: from the Monday that follows. */
export function weekBehind(date: CalendarDate): Day {
  const from = addDays(mondayOf(date), 7);
  return { kind: 'range', span: { from, to: addDays(from, 6) }, confirm: true };
}

/** `ma-do`, `3 juli - 5 juli`: a span, unless more days follow. */
export function looseSpan(first: Day, second: Day, opened: boolean): Day | undefined {
  if (opened) return spanOf(first, second);
  if (first.kind !== 'date' || second.kind !== 'date') return undefined;
  if (!first.bare && second.bare) return undefined;
  const span = spanOf(first, second);
  if (span?.kind !== 'range') return undefined;
  return { ...span, loose: true, ...(first.bare ? {} : { confirm: true }) };
}

/** `tussen kerst en nieuwjaar` are the days in between; of other days both belong to it. */
export function spanInside(first: Day, second: Day): Day | undefined {
  const span = spanOf(first, second);
  if (span?.kind !== 'range' || !isHoliday(first) || !isHoliday(second)) return span;
  const [from, to] = [addDays(span.span.from, 1), addDays(span.span.to, -1)];
  return from <= to ? { kind: 'range', span: { from, to }, confirm: true } : span;
}

const isHoliday = (day: Day): boolean => day.kind === 'date' && day.holiday === true;

/** `the Monday after Easter`. */
export function weekdayBehind(first: Day, second: Day): Day | undefined {
  if (first.kind !== 'date' || !first.bare || second.kind !== 'date' || second.candidates) return undefined;
  return { kind: 'date', date: onOrAfter(addDays(second.date, 1), weekdayOf(first.date)), confirm: true };
}

export function spanOf(first: Day, second: Day): Day | undefined {
  if (first.kind === 'range' && second.kind === 'range') return fromTo(first, second);
  if (first.kind !== 'date' || second.kind !== 'date') return undefined;
  const from =
    first.bare && !second.bare && !second.candidates ? sameWeek(first.date, second.date) : first.date;
  const to = second.bare && second.date < from ? onOrAfter(from, weekdayOf(second.date)) : second.date;
  if (to < from) return undefined;
  const running = first.bare && second.bare ? runningSpan(first.date, second.date) : undefined;
  if (running !== undefined) {
    const coming = { from, to };
    return { kind: 'range', span: coming, candidates: [coming, running], confirm: true };
  }
  const near = addMonths(from, 12);
  return {
    kind: 'range',
    span: { from: near <= to ? near : from, to },
    ...(first.bare && second.bare ? { bare: true } : {}),
  };
}

/** `Friday to Monday`, said on the Saturday or Sunday in between: that span, or the one to come. */
function runningSpan(first: CalendarDate, last: CalendarDate): Span | undefined {
  const isWeekend = weekdayOf(first) >= 5 && weekdayOf(last) <= 2;
  return isWeekend && last < first ? { from: addDays(first, -7), to: last } : undefined;
}

/** `week 31 tot week 35`. */
function fromTo(
  { span: { from } }: Extract<Day, { kind: 'range' }>,
  { span: { to } }: Extract<Day, { kind: 'range' }>,
): Day | undefined {
  return from < to ? { kind: 'range', span: { from, to } } : undefined;
}

/** `ma-do volgende week`: the first day is in the week of the second. */
function sameWeek(named: CalendarDate, end: CalendarDate): CalendarDate {
  const from = addDays(end, -((weekdayOf(end) - weekdayOf(named) + 7) % 7));
  return from >= named ? from : named;
}

function onOrAfter(from: CalendarDate, weekday: number): CalendarDate {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}
