import type { GoalId, PersonId } from '../kernel/id.ts';
import type { Result } from '../kernel/result.ts';
import type { Contended } from '../store/change.ts';
import { changeGoal, type Turned } from './commit-goal.ts';
import { askAbout, mayReadGoal } from './decide-goal.ts';
import type { Sealing } from './load-goals.ts';
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

/** A question of a mentor about a goal that is to be read: all that somebody else than the trainee can write on it. */
export function askAboutGoal(
  sealing: Sealing,
  { mentor, question, ...goal }: AskCommand,
): Promise<Result<Turned, GoalRefusal | Contended>> {
  return changeGoal(sealing, goal, ({ goal: before }) =>
    mayReadGoal(before, mentor) ? { goal: askAbout(before, question) } : undefined,
  );
}
