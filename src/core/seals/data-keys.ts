import type { Instant } from '../kernel/time.ts';
import type { KeptCollection } from '../store/kept.ts';
import type { WrappedKey } from './seals.ts';

/** The data key of one request, by the id of the request. Erased, what it sealed is gone, wherever a copy of it lies. */
export interface DataKey {
  readonly wrapped: WrappedKey;
  readonly madeAt: Instant;
}

/** A collection of its own, so that a backup can leave it out. */
export const dataKeys: KeptCollection<DataKey> = {
  name: 'keys',
  schemaVersion: 1,
  indexes: {},
  migrate: (stored) => stored as DataKey,
  speaks: false,
  // Each is erased with what it seals, and one that seals nothing is swept.
  retention: { for: 'good' },
  people: () => [],
};
