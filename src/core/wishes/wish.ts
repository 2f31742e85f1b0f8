import type { GroupId, PersonId, ProgrammeId } from '../kernel/id.ts';
import type { Language } from '../kernel/language.ts';
import type { SessionPlace } from '../kernel/session-place.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { Choosable } from './choosable.ts';
import type { NotificationChange } from './notification-change.ts';
import type { TrainingChange } from './training-change.ts';

/** Every verb that a button, a log line or typed words can carry: one list, `part.verb`, grown as needed. */
export const verbs = [
  'session.list',
  'session.open',
  'session.start',
  'session.next',
  'session.back',
  'session.skip',
  'session.undo',
  'session.tick',
  'session.finish',
  'session.plan',
  'session.report',
  'faq.show',
  'person.language',
  'person.mentor',
  'person.group',
  'person.contact',
  'person.kept',
  'person.notifications',
  'digest.show',
  'attendance.export',
  'attendance.own',
  'training.show',
  'training.save',
  'typed.choose',
  'help.show',
  'help.card',
] as const;
export type Verb = (typeof verbs)[number];

export function isVerb(raw: string): raw is Verb {
  return (verbs as readonly string[]).includes(raw);
}

/**
 * What makes a wish happen once. A button carries the version of the session that its card was drawn from, so a second
 * press, an old card and the other device are all told apart from a new wish. Typed words carry the id of their message.
 */
export type Token =
  | {
      readonly kind: 'seen';
      readonly version: number;
      /** Of the message, when the words of the button were typed. */
      readonly id?: string;
    }
  | { readonly kind: 'message'; readonly id: string };

/** Who was there, by person. Only trainees of the group are taken from it. */
export type Attendance = Readonly<Record<PersonId, boolean>>;

/** A wish that changes a session. */
export type SessionWish =
  | { readonly verb: 'session.start' | 'session.back' | 'session.skip' | 'session.undo' }
  | { readonly verb: 'session.next' | 'session.finish'; readonly attendance?: Attendance }
  | { readonly verb: 'session.tick'; readonly attendance: Attendance }
  | { readonly verb: 'session.plan'; readonly date?: CalendarDate; readonly clock?: string }
  | { readonly verb: 'session.report'; readonly outcome: ReportedOutcome }
  /** It was held without the bot, on a day that the mentor names. */
  | { readonly verb: 'session.report'; readonly outcome: 'yes'; readonly on: CalendarDate };

/** What the mentor answers to "did it take place?". */
export const reportedOutcomes = ['yes', 'not-yet', 'no'] as const;
export type ReportedOutcome = (typeof reportedOutcomes)[number];

/** What somebody wants, before anybody asked whether it is allowed. */
export type Wish =
  | {
      readonly verb: 'session.list';
      readonly programme?: ProgrammeId;
      readonly group?: GroupId;
      readonly year?: number;
    }
  | {
      readonly verb: 'session.open';
      readonly place: SessionPlace;
      /** The question when it is, or on which day it was held; without it, the session as it stands. */
      readonly view?: 'date' | 'held';
      /** What typed words say of the day and the hour, to be filled in and not yet noted. */
      readonly said?: { readonly date?: CalendarDate; readonly clock?: string };
    }
  | {
      readonly verb: SessionWish['verb'];
      readonly place: SessionPlace;
      readonly token: Token;
      readonly wish: SessionWish;
    }
  | { readonly verb: 'faq.show'; readonly entry?: string }
  | { readonly verb: 'person.language'; readonly language?: Language }
  | { readonly verb: 'person.mentor' | 'person.group' | 'person.kept' | 'attendance.own' }
  | {
      readonly verb: 'person.contact';
      /** Asked by a mentor who wants to stop being one. */
      readonly about?: 'stop';
    }
  | {
      readonly verb: 'person.notifications';
      readonly change?: NotificationChange;
      /** The question until when to pause, or whether all is to go off; without it, all there is to choose. */
      readonly view?: 'pause' | 'off';
    }
  | {
      readonly verb: 'digest.show';
      readonly programme?: ProgrammeId;
      /** Asked about one person or one group, which a digest never is about. */
      readonly about?: 'individual';
    }
  | {
      readonly verb: 'attendance.export';
      readonly programme?: ProgrammeId;
      readonly group?: GroupId;
      /** How many lists had been made when the mentor was asked; without it, the mentor is asked. */
      readonly seen?: number;
    }
  | { readonly verb: 'training.show'; readonly programme?: ProgrammeId }
  | {
      readonly verb: 'training.save';
      readonly programme: ProgrammeId;
      /** The version of what was noted when the card was drawn, 0 before anything was. */
      readonly seen: number;
      readonly change: TrainingChange;
    }
  | { readonly verb: 'typed.choose'; readonly intent: Choosable }
  | { readonly verb: 'help.show' }
  | { readonly verb: 'help.card' };
