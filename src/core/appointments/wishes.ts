import type { DialogToken } from '../dialogs/open-dialog.ts';
import type { NoData, PlaceData } from '../kernel/button-data.ts';
import type { AppointmentId, GroupId, PersonId, ProgrammeId } from '../kernel/id.ts';
import type { SessionPlace } from '../kernel/session-place.ts';
import type { CalendarDate, Instant } from '../kernel/time.ts';
import type { Agreed, Where } from './appointment.ts';
import type { Vote } from './count-votes.ts';
import type { Meeting } from './meeting.ts';

/** Where one looks for other times than those on the card. */
export const directions = ['earlier', 'later', 'other-day'] as const;
export type Direction = (typeof directions)[number];

/** What can be chosen on the cards of a dialog. */
export type Choice =
  /** One of what is listed, from 0: with whom, which appointment, which of several days that were perhaps meant. */
  | { readonly kind: 'nth'; readonly index: number }
  /** A time that was offered. */
  | { readonly kind: 'time'; readonly at: Instant }
  /** A day and an hour of one's own. */
  | { readonly kind: 'picked'; readonly date: CalendarDate; readonly clock: string }
  | { readonly kind: 'direction'; readonly to: Direction }
  /** That is right, or that is not what was meant. */
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  /** Look as far as the programme looks ahead, whatever was said of days and hours. */
  | { readonly kind: 'widen' }
  /** Back to the times that were offered. */
  | { readonly kind: 'back' }
  /** Ask the mentor for hours. */
  | { readonly kind: 'ask-hours' }
  /** Let the group vote; then, once the three moments were read back, ask it. */
  | { readonly kind: 'vote' }
  | { readonly kind: 'stop' };

/** What somebody wants with an appointment, as a button says it. */
export type AppointmentWish =
  /** Begins a dialog; `place` where it is about one session or talk. */
  | { readonly verb: 'appointment.plan'; readonly place?: SessionPlace }
  | { readonly verb: 'appointment.choose'; readonly token: DialogToken; readonly choice: Choice }
  | { readonly verb: 'appointment.where'; readonly token: DialogToken; readonly where: Where }
  /** Books, or moves to, what was read back. */
  | { readonly verb: 'appointment.book'; readonly token: DialogToken }
  /** Begins a dialog on another time; `to` where the time is known: one that the other side proposed. */
  | {
      readonly verb: 'appointment.move';
      readonly appointment: AppointmentId;
      readonly seen: number;
      readonly to?: Instant;
      /** At the same time, by telephone: where no Teams link came with it. */
      readonly where?: 'phone';
    }
  /** Asks whether it is to go; with `sure`, it goes. */
  | {
      readonly verb: 'appointment.cancel';
      readonly appointment: AppointmentId;
      readonly seen: number;
      readonly sure?: true;
    }
  | { readonly verb: 'appointment.list' }
  /** The appointment as a file for another calendar. */
  | { readonly verb: 'appointment.file'; readonly appointment: AppointmentId }
  | { readonly verb: 'appointment.offer'; readonly change?: OfferChange }
  /** Time to prepare is kept free before this one and those to come, or not any more. */
  | { readonly verb: 'appointment.prepare'; readonly appointment: AppointmentId; readonly on: boolean }
  | {
      readonly verb: 'appointment.vote';
      readonly vote: string;
      readonly answers: Readonly<Record<number, Vote>>;
    };

/** What a mentor changes about the hours that are offered; without a change, they are shown. */
export type OfferChange =
  | {
      readonly kind: 'add';
      readonly date: CalendarDate;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'withdraw'; readonly at: Instant };

/** What a dialog wants done, once everything about it was read back to the person and confirmed. */
export type AppointmentOrder =
  | { readonly do: 'book'; readonly meeting: Meeting; readonly agreed: Agreed }
  | {
      readonly do: 'move';
      readonly appointment: AppointmentId;
      readonly seen: number;
      readonly agreed: Agreed;
    }
  | { readonly do: 'cancel'; readonly appointment: AppointmentId; readonly seen: number }
  | {
      readonly do: 'ask-hours';
      readonly group: GroupId;
      readonly programme: ProgrammeId;
      readonly mentor: PersonId;
    }
  | {
      readonly do: 'ask-votes';
      readonly meeting: Meeting;
      readonly minutes: number;
      readonly where: Where;
      readonly options: readonly Instant[];
    };

/** The dialog, and the turn of it that a card was drawn from. */
type TurnData = { readonly dialog: string; readonly turn: number };
/** An appointment, and its revision when the card was drawn. */
type SeenData = { readonly appointment: string; readonly seen: number };

type ChoiceData =
  | { readonly choice: 'nth'; readonly index: number }
  | { readonly choice: 'time'; readonly at: number }
  | { readonly choice: 'direction'; readonly to: Direction }
  | { readonly choice: PlainChoice };
/** A choice that needs no more than its name; what is picked comes as inputs. */
export type PlainChoice = Exclude<Choice['kind'], 'nth' | 'time' | 'direction'>;

/** What stands behind the buttons of each verb. A day and hours, a place and the answers of a vote come as inputs. */
export type AppointmentData = {
  readonly 'appointment.plan': PlaceData | NoData;
  readonly 'appointment.choose': TurnData & ChoiceData;
  /** `place`: the text comes as the input of that name. */
  readonly 'appointment.where': TurnData & { readonly where: Where['kind'] };
  readonly 'appointment.book': TurnData;
  readonly 'appointment.move': SeenData & { readonly to?: number; readonly where?: 'phone' };
  readonly 'appointment.cancel': SeenData & { readonly sure?: true };
  readonly 'appointment.list': NoData;
  readonly 'appointment.file': { readonly appointment: string };
  /** `add`: `date`, `from` and `to` come as inputs. */
  readonly 'appointment.offer':
    | { readonly change?: never }
    | { readonly change: 'add' }
    | { readonly change: 'withdraw'; readonly at: number };
  readonly 'appointment.prepare': { readonly appointment: string; readonly on: boolean };
  /** The answers come as inputs, `vote:<moment>` each. */
  readonly 'appointment.vote': { readonly vote: string };
};
