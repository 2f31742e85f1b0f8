import type { CalendarDate } from '../../core/kernel/time.ts';
import type { SeenTodo } from '../../core/tasks/commit-todo.ts';
import type { Words } from '../../i18n/words.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { type Button, button } from '../kit/button.ts';
import type { Reader } from '../kit/reader.ts';
import { drawTaskSections } from './draw-task-list.ts';
import { TaskRows } from './fill-task-row.ts';
import { fillTodoRow, isOpen } from './fill-todo-row.ts';

export interface TodoListCard {
  readonly reader: Reader;
  readonly words: Words;
  readonly today: CalendarDate;
  readonly todos: readonly SeenTodo[];
  /** Only what is done. */
  readonly ofDone: boolean;
}

/** So many rows are on one card: Teams takes no longer card. */
const mostRows = 24;

/** Draws all that somebody wrote down for themselves; what is done has a card of its own where both are too many for one. */
export function drawTodoList({ reader, words, today, todos, ofDone }: TodoListCard): AdaptiveCard {
  const fill = (each: SeenTodo) => fillTodoRow(each, { language: reader.language, words, today });
  const [open, done] = [todos.filter(isOpen), todos.filter((each) => !isOpen(each))];
  const isApart = todos.length > mostRows;
  const sections = [
    { heading: words['tasks.toDo'], rows: ofDone ? [] : open.map(fill) },
    { heading: words['tasks.done'], rows: ofDone || !isApart ? done.slice(0, mostRows).map(fill) : [] },
  ];
  return drawTaskSections({
    reader,
    words,
    rows: new TaskRows(reader, []),
    title: words['todos.own'],
    line: todos.length === 0 ? words['todo.empty'] : words['tasks.how'],
    sections,
    ways: [...otherHalf(words, { isApart, ofDone, done: done.length }), ...ways(words)],
  });
}

function otherHalf(
  words: Words,
  { isApart, ofDone, done }: { readonly isApart: boolean; readonly ofDone: boolean; readonly done: number },
): readonly Button[] {
  if (ofDone) return [button(words['tasks.toDo'], 'todo.list')];
  return isApart ? [button(words['button.doneTodos']({ count: done }), 'todo.list', { done: true })] : [];
}

function ways(words: Words): readonly Button[] {
  return [
    button(words['button.addTodo'], 'todo.add'),
    button(words['button.tasks'], 'task.list'),
    button(words['button.help'], 'help.show'),
  ];
}
