import type { Attendee, Event } from '@microsoft/microsoft-graph-types';

export interface Stamp {
  readonly id: string;
  readonly value: string;
}

export interface Person {
  readonly name: string;
  readonly address: string;
}

export type Answered =
  | 'none'
  | 'notResponded'
  | 'organizer'
  | 'accepted'
  | 'tentativelyAccepted'
  | 'declined';

/** `at` undefined: no time; Exchange then writes a year that is none. */
export interface Response {
  readonly response: Answered;
  readonly at: number | 'never' | 'reset';
}

export interface StoredAttendee {
  readonly person: Person;
  readonly type: NonNullable<Attendee['type']>;
  status: Response;
  proposed?: { readonly start: number; readonly end: number };
}

/** One person's copy of an event, as Exchange keeps it; it changes in place. */
export interface StoredEvent {
  /** Survives a move within the mailbox. */
  readonly immutableId: string;
  /** Does not. */
  id: string;
  /** The same in every copy of one meeting. */
  iCalUId: string;
  /** `default`, or the name of another calendar of the mailbox. */
  calendar: string;
  /** Number of the last change in the tenant. */
  seq: number;
  changeKey: string;
  readonly createdAt: number;
  modifiedAt: number;
  /** Before this moment a look does not find it. */
  readonly seenFrom: number;
  /** Undefined while it is in a calendar. */
  deletedAt: number | undefined;
  readonly organizer: Person;
  readonly isOrganizer: boolean;
  response: Response;
  subject: string;
  body: { html: string; text: string };
  start: number;
  end: number;
  startZone: string;
  endZone: string;
  isAllDay: boolean;
  isCancelled: boolean;
  /** Changed by its owner in Outlook, and the update not sent yet. */
  isDraft: boolean;
  type: NonNullable<Event['type']>;
  occurrences: number;
  /** Of an occurrence: the series it is of. */
  readonly master?: { readonly id: string; readonly immutableId: string };
  location: string;
  attendees: StoredAttendee[];
  stamps: readonly Stamp[];
  readonly transactionId: string | undefined;
  /** The request that made it, to the byte; empty when a person did. */
  readonly madeFrom: string;
  /** `hidden`: a link that was dropped and may come back. */
  online: { joinUrl: string | undefined; hidden: string | undefined };
  /** The owner's own: kept as they came. */
  own: Pick<
    Event,
    | 'sensitivity'
    | 'isReminderOn'
    | 'reminderMinutesBeforeStart'
    | 'allowNewTimeProposals'
    | 'responseRequested'
    | 'hideAttendees'
    | 'categories'
    | 'importance'
  >;
  /** One of `freeBusyStatus`, or what a calendar from elsewhere wrote. */
  showAs: string;
  /** Whether the attendees were told of it. */
  invited: boolean;
}
