import {
  addDays,
  type CalendarDate,
  clockIn,
  dateIn,
  firstInstantFrom,
  type Instant,
} from '../kernel/time.ts';
import type { BusyItem } from './reading.ts';

interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * The hours of rest after each night's work. Work that covers 00:00 to 05:00 local counts as a night; entries that touch
 * make one stretch. Out of office over a night is a holiday and no work.
 */
export function restAfterNights(
  items: readonly BusyItem[],
  zone: string,
  restHours: number,
): readonly Stretch[] {
  return joined(items.filter(({ status }) => status === 'busy' || status === 'tentative'))
    .filter((stretch) => coversNight(stretch, zone))
    .map(({ until }) => ({ from: until, until: (until + restHours * 3_600_000) as Instant }));
}

function joined(items: readonly BusyItem[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, until } of items.toSorted((a, b) => a.from - b.from)) {
    const last = stretches.at(-1);
    if (last === undefined || from > last.until) stretches.push({ from, until });
    else if (until > last.until) stretches[stretches.length - 1] = { from: last.from, until };
  }
  return stretches;
}

const shortestNight = 4 * 3_600_000;

function coversNight({ from, until }: Stretch, zone: string): boolean {
  // Also a night in which clocks go forward takes this long.
  if (until - from < shortestNight) return false;
  const day = dateIn(zone, from);
  const first = clockIn(zone, from) === '00:00' ? day : addDays(day, 1);
  return [first, addDays(first, 1)].some((night) => isInside(night));

  function isInside(night: CalendarDate): boolean {
    return firstInstantFrom(zone, night, '00:00') >= from && firstInstantFrom(zone, night, '05:00') <= until;
  }
}
