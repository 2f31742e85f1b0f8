import type { GoalId, PersonId } from '../kernel/id.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import { loadDataKey } from '../seals/keep-keys.ts';
import { asWritten, type Contended, change, contended, leave, write } from '../store/change.ts';
import type { Turned } from './commit-goal.ts';
import { askAbout, mayReadGoal } from './decide-goal.ts';
import { type GoalRecord, goals, sealId } from './goal.ts';
import { type Sealing, seenOf } from './load-goals.ts';
import type { GoalRefusal } from './refusals.ts';

interface AskCommand {
  readonly id: GoalId;
  /** Who asks; whether they still guide the trainee is known by the caller. */
  readonly mentor: PersonId;
  /** The version that the pressed card was drawn from. */
  readonly seen: number;
  /** The id of a question of the programme; without it the question is taken back. */
  readonly question?: string;
}

type Outcome = Result<Turned, GoalRefusal | Contended>;

/** A question of a mentor about a goal that is to be read: all that somebody else than the trainee can write on it. */
export async function askAboutGoal({ store, seals }: Sealing, command: AskCommand): Promise<Outcome> {
  const { id, mentor, seen, question } = command;
  const key = await loadDataKey(store, sealId(id));
  if (key === undefined) return refuse('goal.unknown');
  return change<GoalRecord, Outcome>(store, { collection: goals, key: id, contended }, (stored) => {
    const before = stored && seenOf(seals, key, stored);
    if (stored === undefined || before === undefined || !mayReadGoal(before.goal, mentor))
      return leave(refuse('goal.unknown'));
    const goal = askAbout(before.goal, question);
    if (goal === before.goal) return leave(accept({ ...before, outcome: 'same' }));
    if (stored.version !== seen) return leave(accept({ ...before, outcome: 'old' }));
    const document = { ...stored.document, sealed: seals.seal(key, sealId(id), JSON.stringify(goal)) };
    const { version } = asWritten(id, stored, document);
    return write(document, accept({ ...before, version, goal, outcome: 'saved' }));
  });
}
