import type { CalendarDate } from '../kernel/time.ts';
import { longestTodo, type Todo } from './own-todo.ts';

/** Why what was written can't be kept; what was typed stays where it was typed. */
export type TodoProblem = 'empty' | 'too-long' | 'past';

/** What somebody typed as a to-do, on one line and without signs that nobody sees; or why it is none. */
export function readTodo(
  raw: string,
  day: CalendarDate | undefined,
  today: CalendarDate,
): Todo | TodoProblem {
  const text = raw.replace(/[\p{C}\s]+/gu, ' ').trim();
  if (text === '') return 'empty';
  if (text.length > longestTodo) return 'too-long';
  if (day !== undefined && day < today) return 'past';
  return day === undefined ? { text } : { text, day };
}

/** Ticks it off, or takes that back; the very same object where it stands like that. */
export function tickTodo(todo: Todo, done: boolean, today: CalendarDate): Todo {
  if (done === (todo.doneOn !== undefined)) return todo;
  const { doneOn: _, ...open } = todo;
  return done ? { ...open, doneOn: today } : open;
}
