import type { Goal } from '../../core/goals/goal.ts';
import type { SeenGoal } from '../../core/goals/load-goals.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { sayDay } from '../../i18n/dates.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import { short } from '../kit/plain.ts';
import type { Reader } from '../kit/reader.ts';

/** Who reads a card about goals, and in which programme. */
export interface GoalFrame {
  readonly reader: Reader;
  readonly programme: Programme;
  /** Who guides the trainee now; between two mentors nobody. */
  readonly mentor?: { readonly id: string; readonly name: string } | undefined;
  /** Something about this moment, over the card. */
  readonly note?: string | undefined;
}

export function wordsFor({ reader, programme }: GoalFrame): Words {
  return wordsOf(reader.language, programme.mode);
}

/** What a goal is called: the first thing that was said of it. */
export function titleOf({ answers }: Goal, words: Words): string {
  const { able, notice, where, feedback } = answers;
  return short(able ?? notice ?? where ?? feedback ?? words['goal.untitled'], 76);
}

/** How far it is, and until when. */
export function sayState(goal: Goal, frame: GoalFrame): string {
  const words = wordsFor(frame);
  const state = words[`goal.state.${goal.state}`];
  const isOpen = goal.state === 'kept' || goal.state === 'going-on';
  if (!isOpen || goal.day === undefined) return state;
  return words['goal.stateBy']({ text: state, day: sayDay(frame.reader.language, goal.day) });
}

/** What stands behind a button about a goal. */
export function seenData({ id, version }: SeenGoal): { readonly goal: string; readonly seen: number } {
  return { goal: id, seen: version };
}
