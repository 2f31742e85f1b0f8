import { addMinutes, type Instant, instantIn } from '../kernel/time.ts';
import type { Stretch } from './calendars.ts';
import { type Found, type FoundTime, findTimes, type Search } from './find-times.ts';
import type { Invitee } from './reading.ts';
import type { Wanted } from './wanted.ts';

/** What a look into the calendars gave for what somebody wants. */
export interface Sought extends Found {
  /** The very moment that was named, when everybody can come then, be it outside of the usual hours. */
  readonly exact?: FoundTime;
}

/** Hours that the mentor offers, and those who meet as they are free in them. */
export interface OfferedSearch {
  readonly hours: readonly Stretch[];
  /** The mentor's own word counts where the calendar can't be read. */
  readonly invitees: readonly Invitee[];
}

/**
 * Finds the times in a window, and whether the moment that somebody named in so many words is free. In hours that the
 * mentor offers neither usual hours nor the notice of the programme are in the way: both are there to spare the mentor.
 */
export function seekTimes(search: Search, wanted: Wanted, offered?: OfferedSearch): Sought {
  const found = findTimes(search);
  const times = merge(found.times, offered === undefined ? [] : timesOffered(search, offered));
  const at = momentNamed(wanted, search.zone);
  if (at === undefined) return { ...found, times };
  const around = { ...search, from: at, to: addMinutes(at, search.minutes), anyHour: true } as const;
  const exact = [...findTimes(around).times, ...times].find((time) => time.at === at);
  return exact === undefined ? { ...found, times } : { ...found, times, exact };
}

function timesOffered(search: Search, { hours, invitees }: OfferedSearch): readonly FoundTime[] {
  const rules = { ...search.rules, noticeHours: 0 };
  return hours.flatMap(({ from, until }) =>
    findTimes({ ...search, rules, invitees, from, to: until, anyHour: true }).times.filter(
      (time) => time.until <= until,
    ),
  );
}

function merge(times: readonly FoundTime[], more: readonly FoundTime[]): readonly FoundTime[] {
  if (more.length === 0) return times;
  const byMoment = new Map([...more, ...times].map((time) => [time.at, time]));
  return [...byMoment.values()].toSorted((a, b) => a.at - b.at);
}

/** The moment that is meant when one day and one clock time are named. */
export function momentNamed({ from, to, clock }: Wanted, zone: string): Instant | undefined {
  return from === undefined || from !== to || clock === undefined ? undefined : instantIn(zone, from, clock);
}
