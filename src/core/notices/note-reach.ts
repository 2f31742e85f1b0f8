import type { PersonId } from '../kernel/id.ts';
import type { Instant } from '../kernel/time.ts';
import { change, leave, write } from '../store/change.ts';
import type { DocumentStore } from '../store/documents.ts';
import { decideReach, type ReachSign } from './decide-reach.ts';
import { emptyMailbox, type Mailbox, mailboxes } from './mailbox.ts';

/** `opened`: the person could not be reached and now can. `contended`: others kept writing, and nothing was noted. */
export type Noted = 'opened' | 'moved' | 'closed' | 'same' | 'contended';

/** Notes where a person can be reached, or no longer can; writes only when that changed. */
export async function noteReach(
  store: DocumentStore,
  person: PersonId,
  sign: ReachSign,
  now: Instant,
): Promise<Noted> {
  const target = { collection: mailboxes, key: person, contended: 'contended' } as const;
  return change<Mailbox, Noted>(store, target, (stored) => {
    const before = stored?.document ?? emptyMailbox(person);
    const after = decideReach(before, sign, now);
    return after === before ? leave('same') : write(after, nameChange(before, after));
  });
}

function nameChange(before: Mailbox, after: Mailbox): Noted {
  if (after.reach.state !== 'open') return 'closed';
  return before.reach.state === 'open' ? 'moved' : 'opened';
}
