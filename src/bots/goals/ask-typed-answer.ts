import type { Button } from '../../cards/kit/button.ts';
import type { GoalQuestion } from '../../core/goals/goal.ts';
import { openGoal } from '../../core/goals/load-goals.ts';
import type { GoalId } from '../../core/kernel/id.ts';
import type { Answer, Asker } from '../asker.ts';
import { loadOwn } from './load-own.ts';
import { drawOwn } from './show-goals.ts';

interface Typed {
  readonly goal: GoalId;
  readonly asks: GoalQuestion;
  readonly text: string;
  readonly note: string;
  /** What the words can mean beside an answer. */
  readonly instead: readonly Button[];
}

/**
 * Shows the question once more with what was typed in its field, where the words can mean something else as well: one press
 * makes them the answer, and until then they are none.
 */
export async function askTypedAnswer(
  asker: Asker,
  { goal: id, asks, text, ...more }: Typed,
): Promise<Answer> {
  const own = await loadOwn(asker);
  if (!own.ok) return own;
  const seen = await openGoal(own.value.sealing, id);
  if (seen?.trainee !== asker.person.id) return { refusal: 'goal.unknown' };
  const { goal } = seen;
  const isAsked = goal.state === 'draft' && goal.asks === asks;
  const typed = isAsked ? { typed: text, instead: more.instead } : {};
  return { card: drawOwn(asker, own.value, seen, isAsked ? more.note : asker.words['goal.old'], typed) };
}
