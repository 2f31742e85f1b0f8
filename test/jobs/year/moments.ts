import {
  addDays,
  addMinutes,
  type CalendarDate,
  clockIn,
  dateIn,
  type Instant,
  instantIn,
  weekdayOf,
} from '../../../src/core/kernel/time.ts';
import type { Chance } from './chance.ts';

/** Both programmes live by the same clock. */
export const zone = 'Europe/Brussels';

export const firstDay = '2026-10-01' as CalendarDate;
export const lastDay = '2027-09-30' as CalendarDate;

export function at(date: CalendarDate, clock: string): Instant {
  const found = instantIn(zone, date, clock);
  if (found === undefined) throw new RangeError(`${date} ${clock}`);
  return found;
}

/** The jobs are called each half hour from 7:30 to 19:30. */
export const tickClocks: readonly string[] = Array.from({ length: 25 }, (_, index) => {
  const minutes = 450 + 30 * index;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
});

/** Twice nothing runs: for three days, and for two nights and a day. People go on, since their wishes come by another process. */
const outages = [
  { from: at('2027-01-11' as CalendarDate, '07:00'), to: at('2027-01-14' as CalendarDate, '12:00') },
  { from: at('2027-05-05' as CalendarDate, '11:00'), to: at('2027-05-07' as CalendarDate, '09:00') },
];

export function isDown(moment: Instant): boolean {
  return outages.some(({ from, to }) => moment >= from && moment < to);
}

/** The first time that the jobs are called at or after a moment. */
export function tickFrom(moment: Instant): Instant {
  const today = dateIn(zone, moment);
  const clock = clockIn(zone, moment);
  const found = tickClocks.find((tick) => at(today, tick) >= moment && tick >= clock);
  const tick = found === undefined ? at(addDays(today, 1), '07:30') : at(today, found);
  const outage = outages.find(({ from, to }) => tick >= from && tick < to);
  return outage === undefined ? tick : tickFrom(outage.to);
}

/** The end of the quiet of both programmes: from 20:00 to 7:30, and the weekend. Undefined when a moment is not in it. */
export function quietEnd(moment: Instant): Instant | undefined {
  const clock = clockIn(zone, moment);
  let day = dateIn(zone, moment);
  const isOpen = (date: CalendarDate) => weekdayOf(date) <= 5;
  if (isOpen(day) && clock >= '07:30' && clock < '20:00') return undefined;
  if (clock >= '20:00') day = addDays(day, 1);
  while (!isOpen(day)) day = addDays(day, 1);
  return at(day, '07:30');
}

/** A working day at or after a day. */
export function workingDay(date: CalendarDate): CalendarDate {
  const late = weekdayOf(date) - 5;
  return late > 0 ? addDays(date, 3 - late) : date;
}

/** Some working day within so many days from a day. */
export function someDay(chance: Chance, from: CalendarDate, within: number): CalendarDate {
  return workingDay(addDays(from, chance.below(within)));
}

export function daysLater(moment: Instant, days: number, clock: string): Instant {
  return at(addDays(dateIn(zone, moment), days), clock);
}

export const later = addMinutes;
