import type { AppointmentId, GoalId, GroupId, PersonId, ReferralId } from '../kernel/id.ts';
import type { SessionPlace } from '../kernel/session-place.ts';
import type { CalendarDate, Instant } from '../kernel/time.ts';
import { type Envelope, keyOf } from './envelope.ts';
import type { Stuck } from './stuck.ts';

/** What a notice is about: ids and moments, enough to draw its card later from our own store. No field can hold text. */
export type NoticeBody =
  /** A meeting comes near. `occasion` is an id of the programme file, such as `two-weeks`. */
  | {
      readonly kind: 'session.soon';
      readonly place: SessionPlace;
      readonly plannedAt: Instant;
      readonly occasion: string;
    }
  /** The date that people were told has changed; without `plannedAt` there is none any more. */
  | { readonly kind: 'session.moved'; readonly place: SessionPlace; readonly plannedAt?: Instant }
  /** Did the meeting take place? */
  | { readonly kind: 'session.outcome'; readonly place: SessionPlace; readonly plannedAt: Instant }
  /** The same of a meeting that was begun and not ended; `askedAt` tells one time that it was left from another. */
  | {
      readonly kind: 'session.outcome';
      readonly place: SessionPlace;
      readonly startedAt: Instant;
      readonly askedAt: Instant;
    }
  /** A group has had no next date since `since`, for longer than the programme says. */
  | { readonly kind: 'group.no-date'; readonly group: GroupId; readonly since: CalendarDate }
  /** Nothing is planned for a talk whose window is about to close; `until` is its last day. */
  | { readonly kind: 'session.closing'; readonly place: SessionPlace; readonly until: CalendarDate }
  /** A digest was published; `on` is its day. */
  | { readonly kind: 'digest.published'; readonly on: CalendarDate }
  /** The mentor made the list of who was there, and each of the trainees is shown their own line. */
  | { readonly kind: 'attendance.exported'; readonly group: GroupId; readonly madeAt: Instant }
  /** A trainee for whom nothing was free asks the mentor for hours; then hears that there are some. */
  | { readonly kind: 'hours.asked'; readonly by: PersonId; readonly group: GroupId }
  | { readonly kind: 'hours.offered'; readonly by: PersonId }
  /** There is no room in the mentor's calendar to prepare a talk, which is at that moment. */
  | { readonly kind: 'preparation.lost'; readonly talk: AppointmentId; readonly at: Instant }
  /** Somebody asked to be reminded of something of their own on this day. What it is, is drawn when it is said. */
  | { readonly kind: 'own.reminder'; readonly about: GoalId; readonly on: CalendarDate }
  /** The day of some tasks comes near; which of them still stand is found out when it is said. */
  | { readonly kind: 'task.soon'; readonly on: CalendarDate; readonly tasks: readonly TaskReminder[] }
  /** What days that two people agreed on rested on has changed: whether they still suit is asked once. */
  | {
      readonly kind: 'task.again';
      readonly on: CalendarDate;
      readonly tasks: readonly { readonly task: string; readonly day: CalendarDate }[];
    }
  /** One of the two proposed an interim day for a task of `of`, or agreed to one; what it is stands with that trainee. */
  | ({ readonly kind: 'task.proposed' } & TaskDayNews)
  | ({ readonly kind: 'task.agreed' } & TaskDayNews)
  | AppointmentBody
  | VoteBody
  /**
   * A card that is for nobody but its reader, of something that only the two people know. What it says is drawn when it
   * is said. `end` and `later` were written down when nobody knew yet whether there would be anything to say.
   */
  | {
      readonly kind: 'personal.card';
      readonly about: ReferralId;
      readonly moment: 'now' | 'end' | 'later';
    };

/** Which task, the day it is to be done by, and how many days before that this is said; `own`: on a day that they chose. */
export interface TaskReminder {
  readonly task: string;
  readonly day: CalendarDate;
  readonly lead: number | 'own';
}

interface TaskDayNews {
  readonly task: string;
  readonly of: PersonId;
  readonly by: PersonId;
  readonly version: number;
}

/** A vote of a group, by its id. */
export type VoteBody = { readonly vote: AppointmentId } & (
  | { readonly kind: 'vote.open' }
  /** It is over: the card on which somebody was to answer says so. */
  | { readonly kind: 'vote.closed' }
  /** `otherForm`: for the second time, and so another way to meet is named. */
  | { readonly kind: 'vote.failed'; readonly otherForm?: true }
);

/** What became of an appointment. `at` is when they meet, or would have met. */
export type AppointmentBody = { readonly appointment: AppointmentId; readonly at: Instant } & (
  | {
      readonly kind: 'appointment.booked';
      /** To whoever asked for it: an answer, for which no phone rings. */
      readonly asked?: true;
    }
  | {
      readonly kind: 'appointment.moved';
      readonly from: Instant;
      readonly inOutlook: boolean;
      readonly asked?: true;
    }
  | { readonly kind: 'appointment.cancelled'; readonly inOutlook: boolean; readonly asked?: true }
  /** `late`: the calendar did not answer in time; else somebody's hour had filled up. */
  | { readonly kind: 'appointment.lost'; readonly late?: true; readonly otherForm?: true }
  | {
      readonly kind: 'appointment.stays';
      readonly wanted: Instant;
      readonly late?: true;
      readonly otherForm?: true;
    }
  /** The calendar can't be had for now. */
  | {
      readonly kind: 'appointment.waits';
      readonly why: 'later' | 'not-permitted';
      readonly until: Instant;
    }
  /** `by`: none where Exchange gave an address that is nobody's. */
  | {
      readonly kind: 'appointment.declined';
      readonly by?: PersonId;
      /** Of a group: how many of all trainees can still come, and whether they are too few. */
      readonly coming?: number;
      readonly of?: number;
      readonly short?: true;
      /** Here and above: for the second time, and so another way to meet is named. */
      readonly otherForm?: true;
    }
  | {
      readonly kind: 'appointment.proposed';
      readonly by?: PersonId;
      readonly from: Instant;
      readonly until: Instant;
    }
  | { readonly kind: 'appointment.link'; readonly has: 'none' | 'another' }
  | { readonly kind: 'appointment.stuck'; readonly why: Stuck }
);

export type NoticeKind = NoticeBody['kind'];

/** Something that the bot says by itself to one person: decided with the change that caused it, said once. */
export type Notice = Envelope & { readonly recipient: PersonId } & NoticeBody;

export interface Addressed extends Omit<Envelope, 'key'> {
  readonly recipient: PersonId;
  /** Which occasion of this subject, such as `two-weeks 2026-12-10T16:00:00Z`. */
  readonly occasion: string;
}

/** Makes a notice; the same person, subject and occasion always give the same key. */
export function makeNotice({ occasion, ...to }: Addressed, body: NoticeBody): Notice {
  return { key: keyOf(body.kind, to.subject, occasion, to.recipient), ...to, ...body };
}

/** The ids of everybody whom a notice names; of a pair, the intake is the trainee. */
export function namedBy(notice: Notice): readonly string[] {
  const by = 'by' in notice && notice.by !== undefined ? [notice.by] : [];
  return 'place' in notice ? [notice.recipient, notice.place.intake] : [notice.recipient, ...by];
}
