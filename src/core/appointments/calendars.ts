import type { EntraId } from '../kernel/id.ts';
import type { Language } from '../kernel/language.ts';
import type { Instant } from '../kernel/time.ts';
import type { Where } from './appointment.ts';
import type { CalendarAnswer, Unavailable } from './calendar-answer.ts';
import type { EventView } from './event-view.ts';
import type { Reading, WeekHours } from './reading.ts';

/** From a moment up to another. */
export interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
}

/** All that is written in a calendar of an appointment: no field can hold what it is about. */
export interface EventRequest {
  /** Random; repeated with the same bytes, it makes no second event. */
  readonly transactionId: string;
  /** Random; by it the event is found when nobody knows whether it was made. */
  readonly stamp: string;
  readonly at: Instant;
  readonly minutes: number;
  /** Zone in which the calendar shows it. */
  readonly zone: string;
  readonly where: Where;
  /** Of the programme: everybody sees the same event. */
  readonly language: Language;
  /** The mentor's own time before a talk. */
  readonly isPreparation?: true;
  /** E-mail addresses of those who are invited. */
  readonly invited: readonly string[];
}

/** What is changed of an event: only what is another now. A Teams meeting can't become one elsewhere, nor the reverse. */
export interface EventChange {
  readonly when?: Pick<EventRequest, 'at' | 'minutes' | 'zone'>;
  readonly where?: { readonly to: Exclude<Where, { readonly kind: 'teams' }>; readonly language: Language };
}

/** Free/busy of everybody who was asked for, by the address as it was asked. */
export type BusyAnswer =
  | { readonly kind: 'read'; readonly readings: ReadonlyMap<string, Reading> }
  | Unavailable;

export type HoursAnswer =
  | {
      readonly kind: 'settings';
      /** None where nobody set them, or in a zone that is no place. */
      readonly hours?: WeekHours;
      /** Not of a room, a team or somebody who left: such a mailbox can't be a mentor's. */
      readonly isOfPerson: boolean;
    }
  | Unavailable;

/** Which events of a mailbox are ours; nothing of the others is handed on. */
export type IsOurs = (id: string, transactionId?: string) => boolean;

/** From where changes are followed: all there is in a window, or all since a round before. */
export type RoundStart =
  | { readonly kind: 'window'; readonly window: Stretch }
  | { readonly kind: 'since'; readonly cursor: string };

/** A round of changes, read to its end. */
export type RoundAnswer =
  | {
      readonly kind: 'round';
      /** As each stands at the end of the round. */
      readonly events: readonly EventView[];
      /** Deleted, or anything that happened outside the window: look before it is believed. */
      readonly removed: readonly string[];
      /** Where the next round begins. */
      readonly cursor: string;
    }
  /** The place in the calendar is no longer known: begin with a window. */
  | { readonly kind: 'expired' }
  | Unavailable;

export interface Subscription {
  readonly id: string;
  readonly mailbox: EntraId;
  readonly notifyAt: string;
  /** Until when it was granted, which may be less than was asked. */
  readonly until: Instant;
}

export interface SubscriptionRequest {
  readonly mailbox: EntraId;
  /** Told of changes, and of what becomes of the subscription. */
  readonly notifyAt: string;
  /** Comes back in every notification. */
  readonly secret: string;
  readonly until: Instant;
}

export type SubscriptionAnswer =
  | { readonly kind: 'subscription'; readonly subscription: Subscription }
  | { readonly kind: 'subscriptions'; readonly subscriptions: readonly Subscription[] }
  | Extract<CalendarAnswer, { readonly kind: 'done' | 'absent' | 'unknown' }>
  | Unavailable;

/** Whether the two parts of a mailbox that we may read are open to us. */
export interface Reach {
  readonly settings: { readonly kind: 'open' } | Unavailable;
  readonly calendar: { readonly kind: 'open' } | Unavailable;
}

/**
 * The port to calendars. A call makes no more requests than it must, and none of those that write twice; what is to be
 * tried again is tried by whoever asks. Surprises of the other side are answers too. No subject, place or text of
 * anybody's entry comes through it.
 */
export interface Calendars {
  /** Through the mailbox of the mentor, which is opened to us; nobody else's is. */
  readBusy(mentor: EntraId, addresses: readonly string[], window: Stretch): Promise<BusyAnswer>;
  readHours(mailbox: EntraId): Promise<HoursAnswer>;
  /** The bytes of a request that makes an event, to be stored and then repeated as they are. */
  compose(request: EventRequest): string;
  make(mailbox: EntraId, bytes: string): Promise<CalendarAnswer>;
  find(mailbox: EntraId, stamp: string): Promise<CalendarAnswer>;
  look(mailbox: EntraId, id: string): Promise<CalendarAnswer>;
  change(mailbox: EntraId, id: string, change: EventChange): Promise<CalendarAnswer>;
  cancel(mailbox: EntraId, id: string): Promise<CalendarAnswer>;
  follow(mailbox: EntraId, start: RoundStart, isOurs: IsOurs): Promise<RoundAnswer>;
  subscribe(request: SubscriptionRequest): Promise<SubscriptionAnswer>;
  listSubscriptions(): Promise<SubscriptionAnswer>;
  renew(subscription: string, until: Instant): Promise<SubscriptionAnswer>;
  unsubscribe(subscription: string): Promise<SubscriptionAnswer>;
  /** Reads a little of everything that we may read of a mailbox, and keeps nothing. */
  reach(mailbox: EntraId): Promise<Reach>;
}
