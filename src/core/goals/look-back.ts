import type { CalendarDate } from '../kernel/time.ts';
import { isOpen } from './decide-goal.ts';
import type { SeenGoal } from './load-goals.ts';

/**
 * What two people look back on at the beginning of a talk: what is open, and of what something became after the day of the
 * talk before this one. Nothing that is being worded.
 */
export function toLookBackOn(
  goals: readonly SeenGoal[],
  lastTalk: CalendarDate | undefined,
): readonly SeenGoal[] {
  return goals.filter(
    ({ goal }) => goal.state !== 'draft' && (isOpen(goal) || lastTalk === undefined || goal.on > lastTalk),
  );
}
