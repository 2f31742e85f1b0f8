import type { PersonId } from '../kernel/id.ts';
import type { Instant } from '../kernel/time.ts';
import type { KeptCollection } from '../store/kept.ts';

/** Who changes documents of ours that follow others, of one person at a time. */
export interface OwnTurn {
  readonly person: PersonId;
  readonly lease?: { readonly by: string; readonly until: Instant };
}

/** By the id of the person whose turn it is. */
export const ownTurns: KeptCollection<OwnTurn> = {
  name: 'turns',
  schemaVersion: 1,
  indexes: {},
  migrate: (stored) => stored as OwnTurn,
  speaks: false,
  retention: { for: 'good' },
  people: ({ person }) => [person],
};
