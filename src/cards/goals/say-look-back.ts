import type { SeenGoal } from '../../core/goals/load-goals.ts';
import { plain } from '../kit/plain.ts';
import { type GoalFrame, sayState, titleOf, wordsFor } from './goal-frame.ts';

/** What the two of a talk see of goals at its beginning; a template shows it under a small heading. */
export interface LookBack {
  readonly hasGoals: boolean;
  readonly goalsTitle: string;
  readonly goals: readonly { readonly state: string; readonly text: string }[];
}

export const noLookBack: LookBack = { hasGoals: false, goalsTitle: '', goals: [] };

/** Says of each goal how far it is. */
export function sayLookBack(frame: GoalFrame, goals: readonly SeenGoal[]): LookBack {
  const words = wordsFor(frame);
  return {
    hasGoals: goals.length > 0,
    goalsTitle: words['goals.lookBack'],
    goals: goals.map(({ goal }) => ({
      state: plain(sayState(goal, frame)),
      text: plain(titleOf(goal, words)),
    })),
  };
}
