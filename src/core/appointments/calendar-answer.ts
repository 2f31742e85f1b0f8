import type { EventView } from './event-view.ts';

/** What came of one request to somebody's calendar. */
export type CalendarAnswer =
  /** The event as it stands now: made, changed or read. */
  | { readonly kind: 'event'; readonly event: EventView }
  /** What a look-up by stamp found: none, one, or (after a copy or a fault) several, the oldest first. */
  | { readonly kind: 'found'; readonly events: readonly EventView[] }
  /** Carried out; nothing more is said. */
  | { readonly kind: 'done' }
  /** There is no such event. */
  | { readonly kind: 'absent' }
  /** The request may have been carried out: the line was cut, time was up, half an answer came. */
  | { readonly kind: 'unknown' }
  /** It was not carried out, and may be asked again: nothing left this machine, throttling, a service that is down. */
  | { readonly kind: 'later'; readonly afterMs?: number }
  /** Somebody wrote at the same moment: look first. */
  | { readonly kind: 'conflict' }
  /** The event has become a series, to which nothing is written. */
  | { readonly kind: 'series' }
  /** There is no mailbox here: no licence, another cloud, on premises, gone. */
  | { readonly kind: 'no-mailbox' }
  /** The administrator has not given us this mailbox, or has taken it back. */
  | { readonly kind: 'not-permitted' }
  /** Our own identity is not accepted. */
  | { readonly kind: 'identity' }
  /** The request is not accepted: a fault of ours. */
  | { readonly kind: 'refused'; readonly status: number; readonly code?: string };

/** Why nothing could be had of a mailbox; nothing was changed in it. */
export type Unavailable = Extract<
  CalendarAnswer,
  { readonly kind: 'later' | 'no-mailbox' | 'not-permitted' | 'identity' | 'refused' }
>;

/** Why a mailbox that could not be had is not asked now. */
export type Closed = Extract<Unavailable, { readonly kind: 'later' | 'no-mailbox' | 'not-permitted' }>;

/** Whether the calendars, read once more, leave the agreed time free. */
export type CheckAnswer =
  | { readonly kind: 'free' }
  | { readonly kind: 'busy' }
  /** The mentor is not here any more. */
  | { readonly kind: 'left' }
  | Unavailable;
