import {
  addDays,
  addMinutes,
  type CalendarDate,
  clockIn,
  dateIn,
  firstInstantFrom,
  type Instant,
  instant,
  minutesOf,
  weekdayOf,
} from '../kernel/time.ts';
import type { QuietHours } from '../programme/cadence.ts';

/** When the quiet in which a moment falls is over, in an IANA zone; undefined when the moment is not in the quiet. */
export function quietUntil(quiet: QuietHours, zone: string, at: Instant): Instant | undefined {
  const today = dateIn(zone, at);
  const isEvening = endsNextDay(quiet) && clockIn(zone, at) >= quiet.from;
  if (!isEvening && !isQuietClock(quiet, clockIn(zone, at)) && !isFree(quiet, weekdayOf(today))) {
    return undefined;
  }
  const morning = isEvening ? addDays(today, 1) : today;
  const weekday = weekdayOf(morning);
  const working = isFree(quiet, weekday) ? addDays(morning, 8 - weekday) : morning;
  const over = endAfter(zone, working, quiet.to, at);
  // Where a clock change skips the whole time between two quiets, the end of one is in the next.
  const end = quietUntil(quiet, zone, over) ?? over;
  return offsetOf(zone, at) === offsetOf(zone, end) ? end : firstFree(quiet, zone, at, end);
}

/** Where the clock is set back in the quiet, to before it began, there is a while without. Clocks change on a quarter. */
function firstFree(quiet: QuietHours, zone: string, at: Instant, end: Instant): Instant {
  const quarter = 15 * 60_000;
  for (let next = at - (at % quarter) + quarter; next < end; next += quarter) {
    const moment = instant(next);
    const [today, clock] = [dateIn(zone, moment), clockIn(zone, moment)];
    const wentBack = today === dateIn(zone, at) && clock < clockIn(zone, at);
    if (wentBack && !isQuietClock(quiet, clock) && !isFree(quiet, weekdayOf(today))) return moment;
  }
  return end;
}

/** How far the wall clock is ahead of UTC, in milliseconds. */
function offsetOf(zone: string, at: Instant): number {
  return Date.parse(`${dateIn(zone, at)}T${clockIn(zone, at)}:00Z`) - (at - (at % 60_000));
}

/** The first moment after `at` at which the clock of that date has come to `to`, also when it is skipped or comes twice. */
function endAfter(zone: string, date: CalendarDate, to: string, at: Instant): Instant {
  const first = firstInstantFrom(zone, date, to);
  if (first > at) return first;
  // The clock was set back after `to`: it is quiet again until it comes to `to` the second time.
  const minute = instant(at - (at % 60_000));
  return addMinutes(minute, minutesOf(to) - minutesOf(clockIn(zone, at)));
}

function endsNextDay({ from, to }: QuietHours): boolean {
  return from > to;
}

function isQuietClock(quiet: QuietHours, clock: string): boolean {
  return endsNextDay(quiet)
    ? clock >= quiet.from || clock < quiet.to
    : clock >= quiet.from && clock < quiet.to;
}

/** Saturday and Sunday, where the programme leaves people alone at weekends. */
function isFree({ weekend }: QuietHours, weekday: number): boolean {
  return weekend && weekday >= 6;
}
