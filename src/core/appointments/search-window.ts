import { addDays, addMinutes, dateIn, firstInstantFrom, type Instant, instant } from '../kernel/time.ts';
import type { Scheduling } from '../programme/scheduling.ts';
import type { Wanted } from './wanted.ts';

/** Calendars are read for so many days at a time. */
const longestLook = 42;
/** Around the days that were named, so that there is something to offer when they are full. */
const daysBefore = 7;
const daysAfter = 14;

/** Where times are looked for, beside what was said of when. */
export interface Look {
  readonly zone: string;
  readonly rules: Pick<Scheduling, 'noticeHours' | 'horizonDays'>;
  /** The person wants later than this, or earlier than that. */
  readonly after?: Instant;
  readonly before?: Instant;
  /** Everything was full: as far as the programme looks ahead. */
  readonly wide?: true;
}

/** From when until when calendars are read. Never sooner than the notice of the programme, nor beyond its horizon. */
export function searchWindow(
  { from, to }: Pick<Wanted, 'from' | 'to'>,
  { zone, rules, after, before, wide }: Look,
  now: Instant,
): { readonly from: Instant; readonly to: Instant } {
  const soonest = addMinutes(now, rules.noticeHours * 60);
  const latest = addMinutes(now, rules.horizonDays * 1_440);
  if (wide) return { from: soonest, to: latest };
  const within = (at: number) => instant(Math.min(Math.max(at, soonest), latest));
  const first = from ?? (to === undefined || to < dateIn(zone, soonest) ? dateIn(zone, soonest) : to);
  const last = to ?? addDays(first, longestLook);
  const begins = before !== undefined ? soonest : (after ?? startOf(addDays(first, -daysBefore)));
  const ends =
    after !== undefined
      ? addMinutes(after, longestLook * 1_440)
      : (before ?? startOf(addDays(last, daysAfter)));
  const start = within(begins);
  return { from: start, to: within(Math.min(ends, addMinutes(start, longestLook * 1_440))) };

  function startOf(day: Parameters<typeof addDays>[0]): Instant {
    return firstInstantFrom(zone, day, '00:00');
  }
}
