import { mayReadGoal } from '../goals/decide-goal.ts';
import type { KeptGoal } from '../goals/goal.ts';
import { loadGoals, type Sealing } from '../goals/load-goals.ts';
import type { Person } from '../people/person.ts';
import type { LoadedCourse } from './load-course.ts';

/** How many goals stand so. */
export interface GoalCount {
  readonly state: KeptGoal['state'];
  readonly count: number;
}

/** Whose they are: the trainee's own, or those that a trainee lets the mentor read. */
export interface CountedGoals {
  readonly of: 'own' | 'shared';
  readonly counts: readonly GoalCount[];
}

const states = ['kept', 'going-on', 'reached', 'changed', 'dropped'] as const;

/**
 * Counts the goals of a pair by how they stand, for whoever reads: to the trainee all that were kept, to the mentor those
 * that may be read, as if there were no others. Undefined where there are none to be seen, and in a group, whose overview
 * is about sessions and themes only.
 */
export async function countGoals(
  sealing: Sealing | undefined,
  { programme, membership, group }: LoadedCourse,
  person: Person,
): Promise<CountedGoals | undefined> {
  const of = membership.role === 'trainee' ? 'own' : 'shared';
  const trainee = of === 'own' ? person : group.trainees[0];
  if (sealing === undefined || trainee === undefined) return undefined;
  if (programme.mode !== 'one-to-one' || programme.goals === undefined) return undefined;
  const goals = (await loadGoals(sealing, trainee.id))
    .filter((seen) => seen.programme === programme.id)
    .map(({ goal }) => goal)
    .filter((goal) => of === 'own' || mayReadGoal(goal, person.id));
  const counts = states
    .map((state) => ({ state, count: goals.filter((goal) => goal.state === state).length }))
    .filter(({ count }) => count > 0);
  return counts.length === 0 ? undefined : { of, counts };
}
