import { addMinutes, type Instant, instantIn } from '../kernel/time.ts';
import { type Found, type FoundTime, findTimes, type Search } from './find-times.ts';
import type { Wanted } from './wanted.ts';

/** What a look into the calendars gave for what somebody wants. */
export interface Sought extends Found {
  /** The very moment that was named, when everybody can come then, be it outside of the usual hours. */
  readonly exact?: FoundTime;
}

/** Finds the times in a window, and whether the moment that somebody named in so many words is free. */
export function seekTimes(search: Search, wanted: Wanted): Sought {
  const found = findTimes(search);
  const at = momentNamed(wanted, search.zone);
  if (at === undefined) return found;
  const around = { ...search, from: at, to: addMinutes(at, search.minutes), anyHour: true } as const;
  const exact = findTimes(around).times.find((time) => time.at === at);
  return exact === undefined ? found : { ...found, exact };
}

/** The moment that is meant when one day and one clock time are named. */
export function momentNamed({ from, to, clock }: Wanted, zone: string): Instant | undefined {
  return from === undefined || from !== to || clock === undefined ? undefined : instantIn(zone, from, clock);
}
