import type { PersonId } from '../kernel/id.ts';
import type { Instant } from '../kernel/time.ts';

/**
 * What a calendar says of a stretch of time. `away` is out of office. `unclear` is a word that the calendar used and
 * nobody here knows: it is never taken for free.
 */
export type BusyStatus = 'free' | 'tentative' | 'busy' | 'away' | 'unclear';

/** A stretch of time in a calendar. No field can hold a subject, a place or who else is there. */
export interface BusyItem {
  readonly from: Instant;
  /** First moment after it. */
  readonly until: Instant;
  readonly status: BusyStatus;
}

/** Somebody's own working hours, in their own IANA zone; days are 1 for Monday to 7 for Sunday, times `HH:MM`. */
export interface WeekHours {
  readonly zone: string;
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** Why a calendar could not be read. */
export type UnreadReason = 'no-mailbox' | 'not-permitted' | 'failed';

/** What is known of somebody's time in a window: a calendar that could not be read is unknown, and never free. */
export type Reading =
  | { readonly state: 'read'; readonly items: readonly BusyItem[]; readonly hours?: WeekHours }
  | { readonly state: 'unknown'; readonly reason: UnreadReason };

/** Somebody for whom a time is sought. */
export interface Invitee {
  readonly person: PersonId;
  /** Without this person there is no meeting. */
  readonly must: boolean;
  readonly reading: Reading;
}

/** Whether something in a calendar can't be understood, or the calendar can't be read at all. */
export function isUnclear(reading: Reading): boolean {
  return reading.state === 'unknown' || reading.items.some(({ status }) => status === 'unclear');
}

/** A calendar without any entry says nothing about the person: people on shifts often keep none. */
export function isEmpty(reading: Reading): boolean {
  return reading.state === 'read' && reading.items.length === 0;
}
