import { sortable } from '../effects/delivery.ts';
import { outboxIndex, toldBy, type WithOutbox } from '../effects/outbox.ts';
import type { GroupId, PersonId, ProgrammeId } from '../kernel/id.ts';
import { type Instant, instant } from '../kernel/time.ts';
import { groupKey } from '../people/people-collection.ts';
import type { KeptCollection } from '../store/kept.ts';

/** Who made the attendance list of a group, and when: the lists themselves are not kept. */
export interface Exports extends WithOutbox {
  readonly programme: ProgrammeId;
  readonly group: GroupId;
  /** In the order in which they were made; those of the last year. */
  readonly made: readonly { readonly by: PersonId; readonly at: Instant }[];
  /** How many more were made before those. */
  readonly forgotten?: number;
}

export const exportKey = groupKey;

/** How many lists were ever made, which only grows; a card carries how many there were when it was drawn. */
export function countMade({ made, forgotten = 0 }: Pick<Exports, 'made' | 'forgotten'>): number {
  return forgotten + made.length;
}

/** The document without what was made before a moment; the same object when there is nothing of it. */
function withoutBefore(exports: Exports, moment: Instant): Exports {
  const made = exports.made.filter(({ at }) => at >= moment);
  const gone = exports.made.length - made.length;
  return gone === 0 ? exports : { ...exports, made, forgotten: (exports.forgotten ?? 0) + gone };
}

/** By group. */
export const exports: KeptCollection<Exports> = {
  name: 'exports',
  schemaVersion: 1,
  indexes: {
    outbox: outboxIndex,
    /** When the first of them was made. */
    oldest: {
      unique: false,
      values: ({ made }) =>
        made.length === 0 ? [] : [sortable(instant(Math.min(...made.map(({ at }) => at))))],
    },
  },
  migrate: (stored) => stored as Exports,
  speaks: true,
  /** Who made a list is known for a year; how many a group had made stays, since cards carry it. */
  retention: {
    for: 'days',
    days: 365,
    index: 'oldest',
    forget: (document, before) => {
      const left = withoutBefore(document, before);
      return { left, gone: document.made.length - left.made.length };
    },
  },
  people: (document) => [...document.made.map(({ by }) => by), ...toldBy(document)],
};
