import type { PersonId } from '../kernel/id.ts';
import type { Instant } from '../kernel/time.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import { decideReach, type ReachSign } from './decide-reach.ts';
import { emptyMailbox, type Mailbox, mailboxes } from './mailbox.ts';

/** How often it is decided again when somebody else wrote first. */
const attempts = 8;

/** `opened`: the person could not be reached and now can. `contended`: others kept writing, and nothing was noted. */
export type Noted = 'opened' | 'moved' | 'closed' | 'same' | 'contended';

/** Notes where a person can be reached, or no longer can; writes only when that changed. */
export async function noteReach(
  store: DocumentStore,
  person: PersonId,
  sign: ReachSign,
  now: Instant,
): Promise<Noted> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await store.load(mailboxes, person);
    const before = stored?.document ?? emptyMailbox(person);
    const after = decideReach(before, sign, now);
    if (after === before) return 'same';
    if ((await write(store, stored, after)) === 'written') return nameChange(before, after);
  }
  return 'contended';
}

function write(store: DocumentStore, stored: Stored<Mailbox> | undefined, mailbox: Mailbox) {
  return stored === undefined
    ? store.insert(mailboxes, mailbox.person, mailbox)
    : store.replace(mailboxes, stored.key, stored.version, mailbox);
}

function nameChange(before: Mailbox, after: Mailbox): Noted {
  if (after.reach.state !== 'open') return 'closed';
  return before.reach.state === 'open' ? 'moved' : 'opened';
}
