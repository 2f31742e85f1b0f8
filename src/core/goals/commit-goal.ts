import { withEffects } from '../effects/outbox.ts';
import type { GoalId, PersonId } from '../kernel/id.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Programme } from '../programme/programme.ts';
import { eraseDataKey, loadDataKey, makeDataKey } from '../seals/keep-keys.ts';
import { type Contended, change, contended, leave, write } from '../store/change.ts';
import { isOpen } from './decide-goal.ts';
import { type Goal, type GoalDraft, type GoalRecord, goalSeals, goals } from './goal.ts';
import { type Keeping, keptUntil } from './kept-until.ts';
import { loadGoals, type Sealing, type SeenGoal, seenOf } from './load-goals.ts';
import type { GoalRefusal } from './refusals.ts';
import { tellReminder } from './remind.ts';

/** Whose goal it is, and how long it is kept. */
interface Owner extends Keeping {
  readonly programme: Pick<Programme, 'id' | 'timezone' | 'goals'>;
  readonly id: GoalId;
  readonly person: PersonId;
}

export interface BeginCommand extends Owner {
  /** How many may be open at once. */
  readonly most: number;
}

type Begun = Result<SeenGoal, GoalRefusal | Contended>;

/**
 * Begins to word a goal; goes on with the one that is being worded. A second press on the same button finds what the first
 * one began, whatever became of it. Refuses while enough of them are open.
 */
export async function beginGoal(sealing: Sealing, command: BeginCommand): Promise<Begun> {
  const { id, person, programme, now, most } = command;
  const all = await loadGoals(sealing, person);
  const found = all.find((each) => each.id === id) ?? all.find(({ goal }) => goal.state === 'draft');
  if (found !== undefined) return accept(found);
  if (all.filter(({ goal }) => isOpen(goal)).length >= most) return refuse('goal.enough');
  const key = await makeDataKey(sealing.store, sealing.seals, goalSeals.of(id), now);
  const goal: GoalDraft = { state: 'draft', asks: 'able', answers: {} };
  const record = {
    id,
    programme: programme.id,
    trainee: person,
    revision: 1,
    until: keptUntil(goal, command),
  };
  const target = { collection: goals, key: id, contended };
  return change<GoalRecord, Begun>(sealing.store, target, (stored) => {
    if (stored !== undefined && stored.document.trainee !== person) return leave(refuse('goal.unknown'));
    if (stored !== undefined) return leave(accept(seenOf(sealing.seals, key, stored)));
    const document = { ...record, sealed: sealing.seals.seal(key, goalSeals.of(id), JSON.stringify(goal)) };
    return write(document, accept({ id, programme: programme.id, trainee: person, version: 1, goal }));
  });
}

export interface TurnCommand extends Owner {
  /** The version that the pressed card was drawn from. */
  readonly seen: number;
}

/**
 * `saved`: it was written. `same`: it stood there already, by this very press or not. `old`: the card was drawn before
 * something else was said, and nothing was done.
 */
export type Turned = SeenGoal & { readonly outcome: 'saved' | 'same' | 'old' };

/** One turn of the trainee whose goal it is. `decide` gives the very same object where nothing changes. */
export async function turnGoal(
  { store, seals }: Sealing,
  { id, person, seen, ...keeping }: TurnCommand,
  decide: (goal: Goal) => Goal,
): Promise<Result<Turned, GoalRefusal | Contended>> {
  return changeGoal({ store, seals }, { id, seen }, ({ trainee, goal: before }) => {
    if (trainee !== person) return undefined;
    const goal = decide(before);
    const isKept = before.state === 'draft' && goal.state !== 'draft';
    const news = isKept ? tellReminder({ id, person, programme: keeping.programme }, goal) : [];
    return { goal, with: (record) => withEffects({ ...record, until: keptUntil(goal, keeping) }, news) };
  });
}

/** What is made of a goal, and of what stands beside its seal. */
interface Remade {
  readonly goal: Goal;
  readonly with?: (record: GoalRecord) => GoalRecord;
}

/**
 * Opens a goal, changes it and seals it again. `remake` gives the very same object where nothing changes, and undefined to
 * whom the goal is none of their business: for them there is none.
 */
export async function changeGoal(
  { store, seals }: Sealing,
  { id, seen }: Pick<TurnCommand, 'id' | 'seen'>,
  remake: (before: SeenGoal) => Remade | undefined,
): Promise<Result<Turned, GoalRefusal | Contended>> {
  const key = await loadDataKey(store, goalSeals.of(id));
  if (key === undefined) return refuse('goal.unknown');
  type Outcome = Result<Turned, GoalRefusal | Contended>;
  return change<GoalRecord, Outcome>(store, { collection: goals, key: id, contended }, (stored) => {
    const before = stored && seenOf(seals, key, stored);
    const remade = before && remake(before);
    if (stored === undefined || before === undefined || remade === undefined)
      return leave(refuse('goal.unknown'));
    const { goal, with: beside = (record) => record } = remade;
    if (goal === before.goal) return leave(accept({ ...before, outcome: 'same' }));
    if (before.version !== seen) return leave(accept({ ...before, outcome: 'old' }));
    const sealed = seals.seal(key, goalSeals.of(id), JSON.stringify(goal));
    const version = before.version + 1;
    const document = beside({ ...stored.document, revision: version, sealed });
    return write(document, accept({ ...before, version, goal, outcome: 'saved' }));
  });
}

/** Erases a goal and its data key, for good. Done twice it is done once; that of somebody else is one that is not there. */
export async function forgetGoal(
  { store }: Pick<Sealing, 'store'>,
  { id, person }: Pick<Owner, 'id' | 'person'>,
): Promise<Result<'gone', GoalRefusal>> {
  for (;;) {
    const stored = await store.load(goals, id);
    if (stored === undefined) return accept('gone');
    if (stored.document.trainee !== person) return refuse('goal.unknown');
    if ((await store.delete(goals, id, stored.version)) === 'written') break;
  }
  // A crash before this leaves a key that the sweep erases.
  await eraseDataKey(store, goalSeals.of(id));
  return accept('gone');
}
