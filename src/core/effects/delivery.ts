import type { PersonId } from '../kernel/id.ts';
import type { Instant } from '../kernel/time.ts';
import type { KeptCollection } from '../store/kept.ts';
import type { AuditNote } from './audit-note.ts';
import type { CalendarWork } from './calendar-work.ts';
import { type Effect, isNotice, isOwnWork, laneOf, nameLane, type OwnWork, peopleOf } from './effect.ts';
import type { MailWork } from './mail-work.ts';
import type { Notice } from './notice.ts';
import type { Stuck } from './stuck.ts';

/** Why somebody can't be reached in Teams. */
export const unreachableReasons = ['not-installed', 'blocked', 'left'] as const;
export type UnreachableReason = (typeof unreachableReasons)[number];

/** Why a notice was dropped without being sent. */
export type ExpiryReason = 'too-late' | 'paused' | 'muted' | 'superseded' | 'programme-gone';

/** Why an effect could not be carried out: it was refused, or nobody knows whether it arrived; or why a calendar can't be written. */
type FailureReason = 'refused' | 'outcome-unknown' | 'not-drawable' | Stuck;

/** That Teams refused it, for a reason that may pass: how often in a row, and the status of the last time. */
export interface Refused {
  readonly times: number;
  readonly status: number;
}

export type DeliveryState =
  | {
      readonly name: 'waiting';
      readonly dueAt: Instant;
      readonly attempts: number;
      readonly repeat?: true;
      readonly refused?: Refused;
    }
  /** Being sent by `by`; from `until` on that process is taken for dead. */
  | {
      readonly name: 'leased';
      readonly by: string;
      readonly until: Instant;
      readonly attempts: number;
      readonly repeat?: true;
      readonly refused?: Refused;
    }
  | {
      readonly name: 'delivered';
      readonly at: Instant;
      /** Id of the message in Teams, so that it can be updated; Teams does not always give one. */
      readonly activityId?: string;
      /** It may have been said twice, and said so. */
      readonly repeat?: true;
    }
  /** Here and below, `repeat`: nobody knows whether it was said before this came of it. */
  | {
      readonly name: 'unreachable';
      readonly at: Instant;
      readonly reason: UnreachableReason;
      readonly repeat?: true;
    }
  | { readonly name: 'expired'; readonly at: Instant; readonly reason: ExpiryReason; readonly repeat?: true }
  | {
      readonly name: 'failed';
      readonly at: Instant;
      readonly reason: FailureReason;
      /** HTTP status that Teams answered, where there was one. */
      readonly status?: number;
      readonly repeat?: true;
    };

/** The mark of a notice that may have been said before. */
export function markRepeat(repeat: boolean): { readonly repeat?: true } {
  return repeat ? { repeat: true } : {};
}

/** The mark of a notice that Teams refused last. */
export function markRefused(refused: Refused | undefined): { readonly refused?: Refused } {
  return refused === undefined ? {} : { refused };
}

/** One line of the ledger: an effect and what became of it. */
export interface Delivery<E extends Effect = Effect> {
  readonly effect: E;
  readonly state: DeliveryState;
}

/** Whether it is something that is said to a person. */
export function isOfNotice(delivery: Delivery): delivery is Delivery<Notice> {
  return isNotice(delivery.effect);
}

/** Whether it is something that is done to a calendar. */
export function isOfCalendar(delivery: Delivery): delivery is Delivery<CalendarWork> {
  return delivery.effect.kind === 'calendar.align';
}

/** Whether it is something that is done to another document of ours. */
export function isOfOwn(delivery: Delivery): delivery is Delivery<OwnWork> {
  return isOwnWork(delivery.effect);
}

/** Whether it is something that is done to a mailbox. */
export function isOfMail(delivery: Delivery): delivery is Delivery<MailWork> {
  return delivery.effect.kind === 'mail.align';
}

/** Whether it is something that is noted for good. */
export function isOfAudit(delivery: Delivery): delivery is Delivery<AuditNote> {
  return delivery.effect.kind === 'audit.note';
}

/** Times as index values sort by their characters. */
export function sortable(at: Instant): string {
  return new Date(at).toISOString();
}

/** The moment at which something has to be done about a delivery; none when it is settled. */
export function dueAt({ state }: Delivery): Instant | undefined {
  if (state.name === 'waiting') return state.dueAt;
  return state.name === 'leased' ? state.until : undefined;
}

/** The moment from which on nothing can come of a delivery any more: settled, and too late to be said. None before that. */
function restsAt({ effect, state }: Delivery): Instant | undefined {
  if (state.name === 'waiting' || state.name === 'leased') return undefined;
  return state.at > effect.tooLate ? state.at : effect.tooLate;
}

/** The value of the index `card`. */
export function cardsAbout(recipient: PersonId, subject: string): string {
  return `${recipient} ${subject}`;
}

/** The ledger, by the key of the effect. */
export const deliveries: KeptCollection<Delivery> = {
  name: 'deliveries',
  schemaVersion: 2,
  indexes: {
    due: {
      unique: false,
      values: (delivery) => {
        const at = dueAt(delivery);
        return at === undefined ? [] : [sortable(at)];
      },
    },
    /** What is over, by when. */
    rest: {
      unique: false,
      values: (delivery) => {
        const at = restsAt(delivery);
        return at === undefined ? [] : [sortable(at)];
      },
    },
    /** What is still to be done in a lane. */
    open: {
      unique: false,
      values: (delivery) => (dueAt(delivery) === undefined ? [] : [nameLane(laneOf(delivery.effect))]),
    },
    /** Everything that was ever to be said to a person. */
    recipient: { unique: false, values: ifNotice(({ effect }) => [effect.recipient]) },
    /** What a person could not be told because they could not be reached. */
    stranded: {
      unique: false,
      values: ifNotice(({ effect, state }) => (state.name === 'unreachable' ? [effect.recipient] : [])),
    },
    /** Cards in somebody's chat about a subject, which a later notice can replace. */
    card: {
      unique: false,
      values: ifNotice(({ effect, state }) =>
        state.name === 'delivered' && state.activityId !== undefined
          ? [cardsAbout(effect.recipient, effect.subject)]
          : [],
      ),
    },
    /** What could not be said, counted per programme: `msg/failed`, `msg/unreachable`. */
    trouble: {
      unique: false,
      values: ifNotice(({ effect, state }) =>
        state.name === 'failed' || state.name === 'unreachable' ? [`${effect.programme}/${state.name}`] : [],
      ),
    },
  },
  // Before 2 a line could hold a notice only, under that name.
  migrate: (stored, from) => {
    if (from > 1) return stored as Delivery;
    const { notice, state } = stored as { readonly notice: Notice; readonly state: DeliveryState };
    return { effect: notice, state };
  },
  speaks: false,
  /**
   * What is over is remembered for a hundred days, which is longer than from one overview to the next (thirteen weeks at
   * most), since that tells how many could not be told something. A key that is gone can be inserted anew, by an outbox
   * that nobody emptied; it is too late for it then, so nothing is done twice.
   */
  retention: { for: 'days', days: 100, index: 'rest', forget: () => ({ gone: 1 }) },
  people: ({ effect }) => peopleOf(effect),
};

function ifNotice(values: (delivery: Delivery<Notice>) => readonly string[]) {
  return (delivery: Delivery): readonly string[] => (isOfNotice(delivery) ? values(delivery) : []);
}
