import type { PersonId } from '../kernel/id.ts';
import type { Instant } from '../kernel/time.ts';
import type { Collection } from '../store/documents.ts';
import type { Notice } from './notice.ts';

/** Why somebody can't be reached in Teams. */
export const unreachableReasons = ['not-installed', 'blocked', 'left'] as const;
export type UnreachableReason = (typeof unreachableReasons)[number];

/** Why a notice was dropped without being sent. */
export type ExpiryReason = 'too-late' | 'paused' | 'muted' | 'superseded' | 'programme-gone';

/** Why a notice could not be delivered: Teams refused it, or nobody knows whether it arrived. */
type FailureReason = 'refused' | 'outcome-unknown' | 'not-drawable';

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

/** One line of the ledger: a notice and what became of it. */
export interface Delivery {
  readonly notice: Notice;
  readonly state: DeliveryState;
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
function restsAt({ notice, state }: Delivery): Instant | undefined {
  if (state.name === 'waiting' || state.name === 'leased') return undefined;
  return state.at > notice.tooLate ? state.at : notice.tooLate;
}

/** The value of the index `card`. */
export function cardsAbout(recipient: PersonId, subject: string): string {
  return `${recipient} ${subject}`;
}

/** The ledger, by the key of the notice. */
export const deliveries: Collection<Delivery> = {
  name: 'deliveries',
  schemaVersion: 1,
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
    /** Everything that was ever to be said to a person. */
    recipient: { unique: false, values: ({ notice }) => [notice.recipient] },
    /** What is still to be said to a person. */
    open: {
      unique: false,
      values: (delivery) => (dueAt(delivery) === undefined ? [] : [delivery.notice.recipient]),
    },
    /** What a person could not be told because they could not be reached. */
    stranded: {
      unique: false,
      values: ({ notice, state }) => (state.name === 'unreachable' ? [notice.recipient] : []),
    },
    /** Cards in somebody's chat about a subject, which a later notice can replace. */
    card: {
      unique: false,
      values: ({ notice, state }) =>
        state.name === 'delivered' && state.activityId !== undefined
          ? [cardsAbout(notice.recipient, notice.subject)]
          : [],
    },
    /** Counts per programme: `msg/failed`, `msg/unreachable`. */
    trouble: {
      unique: false,
      values: ({ notice, state }) =>
        state.name === 'failed' || state.name === 'unreachable' ? [`${notice.programme}/${state.name}`] : [],
    },
  },
  migrate: (stored) => stored as Delivery,
};
