import type { WithOutbox } from '../effects/outbox.ts';
import type { Stuck } from '../effects/stuck.ts';
import type { AppointmentId, GroupId, PersonId, ProgrammeId } from '../kernel/id.ts';
import type { SessionPlace } from '../kernel/session-place.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import type { EventView } from './event-view.ts';

/** Where people meet. A place is what somebody typed, such as "lokaal 3.12". */
export type Where =
  | { readonly kind: 'teams' }
  | { readonly kind: 'phone' }
  | { readonly kind: 'place'; readonly text: string };

/** When and where people agreed to meet. */
export interface Agreed {
  readonly at: Instant;
  readonly minutes: number;
  readonly where: Where;
}

/** A link to the file of an appointment: who has it may open it until then. */
interface HandedOut {
  /** Digest of what stands in the link: the store does not tell how to open it. */
  readonly digest: string;
  readonly until: Instant;
}

/** Who ended an appointment: a person here, somebody in Outlook, or a calendar that turned out to be full. */
export type EndedBy = PersonId | 'outlook' | 'calendar';

/** What is known of the event in a mentor's calendar. */
export interface CalendarEvent {
  /** In whose calendar it stands; a later mentor's is another event. */
  readonly mailbox: PersonId;
  /** Grows when the event is made anew. Part of the stamp, so that no look-up finds the one before. */
  readonly generation: number;
  readonly transactionId: string;
  readonly stamp: string;
  /** The very bytes of the request that makes it; they are repeated and never written again. */
  readonly body: string;
  /** What those bytes say. */
  readonly made: Agreed;
  /** From when on it may exist: written before the request leaves. */
  readonly postedAt?: Instant;
  /** Immutable id, once it is known. */
  readonly id?: string;
  /** How it stood when it was last seen. */
  readonly seen?: EventView;
  /** Where it says people meet. */
  readonly where: Where;
  /** What it is being changed to: written before the request leaves, and so it may have been changed. */
  readonly changing?: Agreed;
  /** When a look first found nothing; a second one, minutes later, makes sure. */
  readonly missedAt?: Instant;
  /** Somebody was told that its Teams link is missing or another one; that is said once. */
  readonly linkTold?: true;
}

/**
 * An appointment is what people want and what the calendar shows. Whoever books, moves or cancels changes only the first;
 * the calendar is brought in line afterwards, and what somebody changes there becomes what is wanted.
 */
export interface Appointment extends WithOutbox {
  readonly id: AppointmentId;
  readonly programme: ProgrammeId;
  readonly group: GroupId;
  readonly mentor: PersonId;
  readonly trainees: readonly PersonId[];
  /** The session or talk of the programme that is meant; none for a talk of its own. */
  readonly session?: SessionPlace;
  /** How many minutes before it the mentor keeps free to prepare. */
  readonly preparation?: number;
  /** It is itself such a time, before a talk that people were told is at that moment; nobody else hears of it. */
  readonly preparationOf?: { readonly appointment: AppointmentId; readonly at?: Instant };
  /** How often a time for it did not hold: too few could come, or an hour had filled up. */
  readonly failures?: number;
  readonly madeBy: PersonId;
  /** Grows by one with every change; a card is drawn from one of them. */
  readonly revision: number;
  /** Ids of the last typed messages that were carried out. */
  readonly messages: readonly string[];
  /** What people want; none once it is off. */
  readonly agreed?: Agreed;
  readonly ended?: {
    readonly at: Instant;
    readonly by: EndedBy;
    /** What was off, where people have to take it out of their calendars themselves. */
    readonly was?: Agreed;
  };
  /** When the calendars were read again and nothing was in the way of what is agreed. */
  readonly checkedFor?: Instant;
  readonly event?: CalendarEvent;
  /** An event that must go: of another mentor, or with a Teams link that can't be taken off. */
  readonly retired?: CalendarEvent;
  readonly stuck?: Stuck;
  /** The mentor has no mailbox here: it stands in no calendar, and people put it in theirs from a file. */
  readonly byFile?: true;
  /** Whoever asked was told that the calendar can't be had for now; that is said once. */
  readonly heldUp?: true;
  /** Who asked for what is under way. */
  readonly actor: PersonId;
  /** What people were told last; none before they heard of it. */
  readonly told?: Agreed;
  /** Links to its file that people were given. */
  readonly handedOut?: readonly HandedOut[];
  /** How many events were made for it. */
  readonly generation: number;
  /** Cells of a mentor's time that are kept for it alone. Absent when none are: an empty list is a value, too. */
  readonly holds?: readonly string[];
}

export type AppointmentStatus =
  /** The hours are kept here; the calendars are read once more. */
  | 'held'
  | 'confirming'
  | 'confirmed'
  | 'moving'
  | 'cancelling'
  | 'cancelled'
  /** Deleted in Outlook. */
  | 'gone'
  | 'needs-person';

export function statusOf(appointment: Appointment): AppointmentStatus {
  const { agreed, ended, event, retired, stuck, checkedFor } = appointment;
  if (agreed === undefined) {
    if (mayExist(event) || mayExist(retired)) return 'cancelling';
    return ended?.by === 'outlook' ? 'gone' : 'cancelled';
  }
  if (stuck !== undefined) return 'needs-person';
  if (appointment.byFile) return 'confirmed';
  if (event?.seen !== undefined) return isInLine(event, agreed) ? 'confirmed' : 'moving';
  if (retired !== undefined) return 'moving';
  return checkedFor === agreed.at ? 'confirming' : 'held';
}

/** Whether the calendar shows what people want, and nothing about it is on its way. */
export function isInLine(event: CalendarEvent, agreed: Agreed): boolean {
  const { seen, where, changing } = event;
  return (
    changing === undefined && seen !== undefined && shows(seen, agreed) && isSamePlace(where, agreed.where)
  );
}

export function isSameAgreed(a: Agreed, b: Agreed): boolean {
  return a.at === b.at && a.minutes === b.minutes && isSamePlace(a.where, b.where);
}

function isSamePlace(a: Where, b: Where): boolean {
  return a.kind === b.kind && (a.kind !== 'place' || b.kind !== 'place' || a.text === b.text);
}

/** Whether an event stands in the calendar, or may stand there. */
export function mayExist(
  event: CalendarEvent | undefined,
): event is CalendarEvent & { readonly postedAt: Instant } {
  return event?.postedAt !== undefined;
}

/** Whether an event stands at the agreed time. */
export function shows({ at, until }: EventView, agreed: Agreed): boolean {
  return at === agreed.at && until === addMinutes(agreed.at, agreed.minutes);
}
