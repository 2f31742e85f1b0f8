import { accept, type Result, refuse } from '../../kernel/result.ts';
import type { DocumentStore } from '../../store/documents.ts';
import { loadPeople } from '../load-people.ts';
import { people } from '../people-collection.ts';
import { decideChanges } from './decide-changes.ts';
import { orderWrites, type PersonWrite } from './order-writes.ts';
import type { PeopleProblem } from './people-problem.ts';
import type { Roster } from './roster.ts';
import type { RosterChanges } from './roster-changes.ts';

/** How often somebody else may get in between before the import gives up; one who is chatting costs one attempt. */
const attempts = 10;

/**
 * Writes a roster, one person at a time, and gives what was changed in the last attempt. When somebody else wrote in
 * between, everything is decided again on what the store has then. Refuses with problems when the store no longer
 * goes with the file, and with `contended` when others keep writing: what was written then stands, and running the
 * import again finishes it.
 */
export async function commitRoster(
  store: DocumentStore,
  roster: Roster,
): Promise<Result<RosterChanges, readonly PeopleProblem[] | 'contended'>> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const decided = decideChanges(roster, await loadPeople(store));
    if (!decided.ok) return decided;
    const outcome = await commitWrites(store, orderWrites(decided.value.people, roster.programmes));
    if (outcome === 'written') return accept(decided.value);
  }
  return refuse('contended');
}

async function commitWrites(
  store: DocumentStore,
  writes: readonly PersonWrite[],
): Promise<'written' | 'stale' | 'taken'> {
  for (const { person, expected } of writes) {
    const outcome =
      expected === undefined
        ? await store.insert(people, person.id, person)
        : await store.replace(people, person.id, expected, person);
    if (outcome !== 'written') return outcome;
  }
  return 'written';
}
