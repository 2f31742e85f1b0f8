import type { GoalId, PersonId, ProgrammeId } from '../kernel/id.ts';
import { loadDataKey } from '../seals/keep-keys.ts';
import type { Seals, WrappedKey } from '../seals/seals.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import { allOf } from '../store/read-pages.ts';
import { isOpen } from './decide-goal.ts';
import { type Goal, type GoalRecord, goalSeals, goals } from './goal.ts';

/** What every command about a goal needs. */
export interface Sealing {
  readonly store: DocumentStore;
  readonly seals: Seals;
}

/** A goal that could be opened. `version` is what a card carries. */
export interface SeenGoal {
  readonly id: GoalId;
  readonly trainee: PersonId;
  readonly programme: GoalRecord['programme'];
  readonly version: number;
  readonly goal: Goal;
}

/** A goal whose key was erased is gone, and undefined. What does not open with its key is a surprise. */
export async function openGoal(sealing: Sealing, id: GoalId): Promise<SeenGoal | undefined> {
  const stored = await sealing.store.load(goals, id);
  return stored && open(sealing, stored);
}

/** All goals of a trainee, those about which something was said last first. */
export async function loadGoals(sealing: Sealing, trainee: PersonId): Promise<readonly SeenGoal[]> {
  const found = await allOf((page) => sealing.store.query(goals, 'trainee', trainee, page));
  const opened = await Promise.all(found.map((stored) => open(sealing, stored)));
  const day = ({ goal }: SeenGoal) => (goal.state === 'draft' ? '9' : goal.on);
  return opened
    .flatMap((each) => each ?? [])
    .toSorted((a, b) => day(b).localeCompare(day(a)) || a.id.localeCompare(b.id));
}

/** How many goals of a trainee in a programme something can still become of. */
export async function countOpenGoals(
  sealing: Sealing,
  programme: ProgrammeId,
  trainee: PersonId,
): Promise<number> {
  const all = await loadGoals(sealing, trainee);
  return all.filter((seen) => seen.programme === programme && isOpen(seen.goal)).length;
}

async function open({ store, seals }: Sealing, stored: Stored<GoalRecord>): Promise<SeenGoal | undefined> {
  const key = await loadDataKey(store, goalSeals.of(stored.document.id));
  return key && seenOf(seals, key, stored);
}

export function seenOf(seals: Seals, key: WrappedKey, { document }: Stored<GoalRecord>): SeenGoal {
  const { id, trainee, programme, revision, sealed } = document;
  return {
    id,
    trainee,
    programme,
    version: revision,
    goal: JSON.parse(seals.open(key, goalSeals.of(id), sealed)) as Goal,
  };
}
