import type { PersonId } from '../kernel/id.ts';
import { unreachable } from '../kernel/result.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { Goal, GoalDraft, KeptGoal } from './goal.ts';
import type { GoalChange } from './wishes.ts';

/** A goal is open while something can still become of it. */
export function isOpen({ state }: Pick<Goal, 'state'>): boolean {
  return state === 'kept' || state === 'going-on';
}

/** Whether a goal says anything: what was skipped all the way is none. */
export function saysSomething({ answers }: Pick<Goal, 'answers'>): boolean {
  return Object.values(answers).some((answer) => answer !== '');
}

/** Keeps a goal as its trainee saw it; one that was opened again counts from the day on which it was kept first. */
export function keepDraft(
  { asks: _, isWhole: __, keptOn, ...content }: GoalDraft,
  today: CalendarDate,
): KeptGoal {
  return { ...content, state: 'kept', on: keptOn ?? today };
}

/**
 * What a change makes of a goal; the very same object when it changes nothing, or can't be: nothing becomes of a goal that
 * is being worded, or that is over. `mentor`: who guides the trainee now, and may be let read.
 */
export function decideGoal(
  goal: Goal,
  change: GoalChange,
  { mentor, today }: { readonly mentor: PersonId | undefined; readonly today: CalendarDate },
): Goal {
  if (goal.state === 'draft') return goal;
  switch (change.kind) {
    case 'outcome':
      return takeOutcome(goal, change.outcome, today);
    case 'share':
      return shareWith(goal, change.shared ? mentor : undefined);
    case 'undo':
      return takeBack(goal);
    default:
      return unreachable(change);
  }
}

function takeOutcome(goal: KeptGoal, outcome: KeptGoal['state'], today: CalendarDate): KeptGoal {
  const { state, on } = goal;
  if (!isOpen(goal) || state === outcome) return goal;
  return { ...goal, state: outcome, on: today, before: { state, on } };
}

function shareWith(goal: KeptGoal, mentor: PersonId | undefined): KeptGoal {
  if (goal.reader === mentor) return goal;
  const { reader: _, asked: __, ...rest } = goal;
  return mentor === undefined ? rest : { ...rest, reader: mentor };
}

function takeBack({ before, state, on, ...content }: KeptGoal): Goal {
  if (before !== undefined) return { ...content, ...before };
  return { ...content, state: 'draft', asks: 'whole', isWhole: true, keptOn: on };
}

/** Whether somebody who guides the trainee now may read a goal: only who was named, and nothing that is being worded. */
export function mayReadGoal(goal: Goal, mentor: PersonId): boolean {
  return goal.state !== 'draft' && goal.reader === mentor;
}

/** A mentor asks one thing at a time, and only while something can still become of it; without a question, nothing any more. */
export function askAbout(goal: Goal, question: string | undefined): Goal {
  if (!isOpen(goal) || goal.asked === question) return goal;
  const { asked: _, ...rest } = goal;
  return question === undefined ? rest : { ...rest, asked: question };
}
