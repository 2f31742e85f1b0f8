import { addDays, clockIn, dateIn, type Instant, instantIn, weekdayOf } from '../kernel/time.ts';
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
  return instantIn(zone, working, quiet.to);
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
