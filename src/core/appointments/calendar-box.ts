import type { PersonId } from '../kernel/id.ts';
import { addMinutes, type Instant, instant, minutesBetween } from '../kernel/time.ts';
import type { KeptCollection } from '../store/kept.ts';
import type { Closed, Unavailable } from './calendar-answer.ts';
import type { RoundStart, Stretch, Subscription } from './calendars.ts';

/** Whether a mailbox can be read. What closes it holds until a moment; then it is asked again. */
export type Access =
  | { readonly kind: 'open' }
  | { readonly kind: Unavailable['kind']; readonly until: Instant; readonly times: number };

/** Up to where the changes of a calendar were taken over, and the stretch of time in which they are followed. */
export interface Track {
  readonly cursor: string;
  readonly window: Stretch;
}

/** What we asked of a mailbox to be told, and how it is known that somebody tells it. */
export interface Notified {
  readonly id: string;
  readonly secret: string;
  /** Where it is told; another address of the bot needs another subscription. */
  readonly notifyAt: string;
  readonly until: Instant;
  /** Half of what was granted: renewed from then on. */
  readonly renewAt: Instant;
}

/** All that is known of the calendar of one mentor, beside the appointments in it. */
export interface CalendarBox {
  readonly mentor: PersonId;
  readonly access: Access;
  readonly track?: Track;
  readonly notified?: Notified;
  readonly readAt?: Instant;
  /** The process that reads or writes this calendar now; one at a time. */
  readonly lease?: { readonly by: string; readonly until: Instant };
}

/** Calendars by the id of the mentor; there is one from the first request to that mailbox on. */
export const calendarBoxes: KeptCollection<CalendarBox> = {
  name: 'calendars',
  schemaVersion: 1,
  indexes: {
    /** Whom a notification is about. */
    subscription: {
      unique: false,
      values: ({ notified }) => (notified === undefined ? [] : [notified.id]),
    },
  },
  migrate: (stored) => stored as CalendarBox,
  speaks: false,
  retention: { for: 'good' },
  people: ({ mentor }) => [mentor],
};

export function emptyBox(mentor: PersonId): CalendarBox {
  return { mentor, access: { kind: 'open' } };
}

export function mayAsk({ access }: CalendarBox, now: Instant): boolean {
  return access.kind === 'open' || access.until <= now;
}

/** What is asked again every hour and was not asked for a day is not known any more: calendars may have been put aside. */
const known = 24 * 60;

/** Whether somebody has to see to it that this calendar can be used: it is not here, or we are not let in. */
export function isShut({ access }: CalendarBox, now: Instant): boolean {
  if (access.kind !== 'no-mailbox' && access.kind !== 'not-permitted') return false;
  return now < addMinutes(access.until, known);
}

/** The answer in place of asking, for as long as a mailbox is left alone. */
export function closedFor(box: CalendarBox, now: Instant): Closed | undefined {
  const { access } = box;
  if (access.kind === 'open' || mayAsk(box, now)) return undefined;
  switch (access.kind) {
    case 'no-mailbox':
    case 'not-permitted':
      return { kind: access.kind };
    case 'later':
    case 'identity':
    case 'refused':
      return { kind: 'later', afterMs: access.until - now };
  }
}

/** What came of a request to a mailbox that was answered: it can be had. */
export function openBox(box: CalendarBox): CalendarBox {
  return box.access.kind === 'open' ? box : { ...box, access: { kind: 'open' } };
}

const [quarter, hour, month] = [15, 60, 30 * 24 * 60];

/** For how many minutes a mailbox is left alone that could not be had. */
function restFor(outage: Unavailable, times: number): number {
  switch (outage.kind) {
    case 'later':
      return outage.afterMs === undefined ? quarter : Math.ceil(outage.afterMs / 60_000);
    case 'no-mailbox':
      // Said once, it may be a mailbox that is being moved; said again, nobody has to wait for it.
      return times === 1 ? hour : month;
    case 'not-permitted':
    case 'identity':
    case 'refused':
      return hour;
  }
}

/** The mailbox could not be had. */
export function closeBox(box: CalendarBox, outage: Unavailable, now: Instant): CalendarBox {
  const { access } = box;
  const times = access.kind === outage.kind ? access.times + 1 : 1;
  const until = addMinutes(now, restFor(outage, times));
  return { ...box, access: { kind: outage.kind, until, times } };
}

/** The mailbox was read, and what changed in it is taken over up to here. */
export function moveOn(box: CalendarBox, track: Track, now: Instant): CalendarBox {
  return { ...box, access: { kind: 'open' }, track, readAt: now };
}

/** Begins anew: the place in the calendar is not known there any more. */
export function loseTrack({ track: _, ...box }: CalendarBox): CalendarBox {
  return box;
}

/** A window does not move along with the days, so a new one begins each week. */
const [behind, ahead, week] = [24 * 60, 120 * 24 * 60, 7 * 24 * 60];

function windowAt(now: Instant): Stretch {
  return { from: addMinutes(now, -behind), until: addMinutes(now, ahead) };
}

export interface PlannedRound {
  readonly start: RoundStart;
  readonly window: Stretch;
  /** All there is: what is not in it is missing. */
  readonly isFull: boolean;
}

/**
 * What is to be read, in this order. The first round of a new window comes beside the one of the window before: until it
 * is read to its end, that one counts.
 */
export function planRounds({ track }: CalendarBox, now: Instant): readonly PlannedRound[] {
  const window = windowAt(now);
  const anew = { start: { kind: 'window', window }, window, isFull: true } as const;
  if (track === undefined) return [anew];
  const { cursor, window: before } = track;
  const since = { start: { kind: 'since', cursor }, window: before, isFull: false } as const;
  return now < addMinutes(before.from, behind + week) ? [since] : [since, anew];
}

/** Graph grants a week at most, and says how much it did. */
export const askedMinutes = 10_000;

export type SubscriptionStep = { readonly do: 'nothing' } | { readonly do: 'create' } | RenewStep;
interface RenewStep {
  readonly do: 'renew';
  readonly notified: Notified;
}

/** `isDoubted`: it was said that the subscription is about to end, or has. */
export function decideSubscription(
  { notified }: CalendarBox,
  notifyAt: string,
  now: Instant,
  isDoubted: boolean,
): SubscriptionStep {
  if (notified === undefined || notified.notifyAt !== notifyAt || notified.until <= now)
    return { do: 'create' };
  return isDoubted || notified.renewAt <= now ? { do: 'renew', notified } : { do: 'nothing' };
}

export function noteSubscription(
  box: CalendarBox,
  { id, until, notifyAt }: Subscription,
  secret: string,
  now: Instant,
): CalendarBox {
  const renewAt = addMinutes(now, minutesBetween(now, until) / 2);
  return { ...box, notified: { id, secret, notifyAt, until, renewAt: instant(Math.floor(renewAt)) } };
}

export function dropSubscription({ notified: _, ...box }: CalendarBox): CalendarBox {
  return box;
}
