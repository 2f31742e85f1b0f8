import { sortable } from '../effects/delivery.ts';
import { type PersonId, type TodoId, todoId } from '../kernel/id.ts';
import { addDays, type CalendarDate, firstInstantFrom, type Instant } from '../kernel/time.ts';
import type { Programme } from '../programme/programme.ts';
import { sealIds } from '../seals/seal-ids.ts';
import type { KeptCollection } from '../store/kept.ts';

/** So long a to-do is at most; counted as an input of a card counts. */
export const longestTodo = 80;
/** So many of one person are open at once at most. */
export const mostTodos = 20;
/** How long one is kept after it was done, in days. */
const keptDays = 30;

/** What somebody wrote down for themselves. Nobody else reads it. */
export interface Todo {
  readonly text: string;
  readonly day?: CalendarDate;
  /** Since when it is done; open without. */
  readonly doneOn?: CalendarDate;
}

/** A to-do of somebody's own as it is stored: what it says, by when, and whether it is done is sealed. */
export interface TodoRecord {
  readonly id: TodoId;
  readonly person: PersonId;
  /** When nothing of it is kept any more; none while it is open. */
  readonly until?: Instant;
  /** A `Todo`. */
  readonly sealed: string;
}

/** The moment from which nothing of one is kept that is done. */
export function todoUntil({ doneOn }: Todo, { timezone }: Pick<Programme, 'timezone'>): Instant | undefined {
  return doneOn && firstInstantFrom(timezone, addDays(doneOn, keptDays), '00:00');
}

export const todoSeals = sealIds('todo', todoId);

/** By their id; each has a data key of its own, so that each can be erased for good. */
export const todos: KeptCollection<TodoRecord> = {
  name: 'todos',
  schemaVersion: 1,
  indexes: {
    person: { unique: false, values: ({ person }) => [person] },
    until: { unique: false, values: ({ until }) => (until === undefined ? [] : [sortable(until)]) },
  },
  migrate: (stored) => stored as TodoRecord,
  speaks: false,
  retention: { for: 'days', days: 0, index: 'until', forget: () => ({ gone: 1 }) },
  people: ({ person }) => [person],
};
