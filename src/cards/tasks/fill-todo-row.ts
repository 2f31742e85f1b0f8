import type { Language } from '../../core/kernel/language.ts';
import type { CalendarDate } from '../../core/kernel/time.ts';
import type { SeenTodo } from '../../core/tasks/commit-todo.ts';
import type { Todo } from '../../core/tasks/own-todo.ts';
import { sayDay, sayFullDay } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { button } from '../kit/button.ts';
import { plain, short } from '../kit/plain.ts';
import { fillRow, heard } from './fill-task-row.ts';

interface Frame {
  readonly language: Language;
  readonly words: Words;
  readonly today: CalendarDate;
}

export function isOpen({ todo }: SeenTodo): boolean {
  return todo.doneOn === undefined;
}

/** The row of a to-do of somebody's own, like those of the tasks that it stands beside. */
export function fillTodoRow({ id, version, todo }: SeenTodo, frame: Frame) {
  const { words } = frame;
  const data = { todo: id, seen: version };
  const name = short(todo.text, heard);
  const opens = button(name, 'todo.open', { todo: id });
  const tick =
    todo.doneOn === undefined
      ? { sign: '○', button: button(`${words['button.taskDone']}, ${name}`, 'todo.done', data) }
      : { sign: '✓', button: button(`${words['button.taskUndo']}, ${name}`, 'todo.undo', data) };
  return fillRow({ name: plain(todo.text), detail: sayTodoDay(todo, frame), remark: '' }, { opens, tick });
}

/** By when it is to be done, or on which day it was. */
export function sayTodoDay({ day, doneOn }: Todo, { language, words, today }: Frame): string {
  if (doneOn !== undefined) return words['tasks.doneOn']({ when: sayDay(language, doneOn) });
  if (day === undefined) return '';
  if (day === today) return words['tasks.today'];
  const when = sayFullDay(language, day);
  return day < today ? words['tasks.was']({ when }) : words['tasks.by']({ when });
}
