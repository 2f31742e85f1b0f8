import type { GroupId, PersonId, ProgrammeId } from '../kernel/id.ts';
import type { Instant } from '../kernel/time.ts';
import { outboxIndex, type WithOutbox } from '../notices/outbox.ts';
import { groupKey } from '../people/people-collection.ts';
import type { Collection } from '../store/documents.ts';

/** Who made the attendance list of a group, and when: the lists themselves are not kept. */
export interface Exports extends WithOutbox {
  readonly programme: ProgrammeId;
  readonly group: GroupId;
  /** In the order in which they were made; a card carries how many there were when it was drawn. */
  readonly made: readonly { readonly by: PersonId; readonly at: Instant }[];
}

export const exportKey = groupKey;

/** By group. */
export const exports: Collection<Exports> = {
  name: 'exports',
  schemaVersion: 1,
  indexes: { outbox: outboxIndex },
  migrate: (stored) => stored as Exports,
};
