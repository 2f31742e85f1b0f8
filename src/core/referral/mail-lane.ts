import type { PersonId } from '../kernel/id.ts';
import type { Instant } from '../kernel/time.ts';
import type { KeptCollection } from '../store/kept.ts';

/** Who is at the mailbox of a mentor now; one process at a time. */
export interface MailLane {
  readonly mentor: PersonId;
  readonly lease?: { readonly by: string; readonly until: Instant };
}

/** By the id of the mentor. */
export const mailLanes: KeptCollection<MailLane> = {
  name: 'mails',
  schemaVersion: 1,
  indexes: {},
  migrate: (stored) => stored as MailLane,
  speaks: false,
  retention: { for: 'good' },
  people: ({ mentor }) => [mentor],
};
