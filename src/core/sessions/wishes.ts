import type { PlaceData, SeenPlaceData } from '../kernel/button-data.ts';
import type { GroupId, PersonId, ProgrammeId } from '../kernel/id.ts';
import type { SessionPlace } from '../kernel/session-place.ts';
import type { CalendarDate } from '../kernel/time.ts';

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

/** What a mentor wants changed about a session. */
export type SessionChange =
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

/** What somebody wants of the sessions of a group, or of the talks of a pair. */
export type SessionWish =
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
  /** Whoever presses is ready for it, or not after all. */
  | { readonly verb: 'session.prepare'; readonly place: SessionPlace; readonly undo?: true }
  | {
      readonly verb: SessionChange['verb'];
      readonly place: SessionPlace;
      readonly token: Token;
      readonly wish: SessionChange;
    };

/** What stands behind the buttons of each verb. */
export type SessionData = {
  readonly 'session.list': { readonly programme?: string; readonly group?: string; readonly year?: number };
  readonly 'session.open': PlaceData & { readonly view?: 'date' | 'held' };
  readonly 'session.prepare': PlaceData & { readonly undo?: true };
  readonly 'session.plan': SeenPlaceData & { readonly clear?: true };
  /** `view` says that the day is in an input of the card. */
  readonly 'session.report': SeenPlaceData &
    ({ readonly outcome: ReportedOutcome } | { readonly view: 'held' });
} & { readonly [V in Exclude<SessionChange['verb'], 'session.plan' | 'session.report'>]: SeenPlaceData };
