import type { CalendarDate } from '../../core/kernel/time.ts';
import type { SeenTodo } from '../../core/tasks/commit-todo.ts';
import type { Words } from '../../i18n/words.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { button, primary } from '../kit/button.ts';
import { plain } from '../kit/plain.ts';
import type { Reader } from '../kit/reader.ts';
import { drawTaskCard } from './draw-task-card.ts';
import { sayTodoDay } from './fill-todo-row.ts';

export interface TodoCard {
  readonly reader: Reader;
  readonly words: Words;
  readonly today: CalendarDate;
  readonly seen: SeenTodo;
}

/** Draws a to-do of somebody's own for whose it is. What it says is shown, and never said aloud before anybody asked. */
export function drawTodo({ reader, words, today, seen: { id, version, todo } }: TodoCard): AdaptiveCard {
  const { language } = reader;
  const data = { todo: id, seen: version };
  const isDone = todo.doneOn !== undefined;
  return drawTaskCard({
    language,
    words,
    title: words['todo.title'],
    detail: plain(todo.text),
    remark: sayTodoDay(todo, { language, words, today }),
    buttons: [
      isDone
        ? button(words['button.taskUndo'], 'todo.undo', data)
        : primary(words['button.taskDone'], 'todo.done', data),
    ],
    ways: [
      {
        button: button(words['button.forgetTodo'], 'todo.forget', { todo: id }),
        state: words[isDone ? 'todo.goneLater' : 'todo.forgetState'],
      },
    ],
    foot: words['todo.foot'],
    speak: [words['todo.title']],
  });
}

/** Draws the question whether one is to be erased, which nothing brings back. */
export function drawForgetTodo({ reader, words, seen: { id, todo } }: TodoCard): AdaptiveCard {
  return drawTaskCard({
    language: reader.language,
    words,
    title: words['todo.forget'],
    detail: plain(todo.text),
    remark: '',
    buttons: [button(words['button.forgetTodoSure'], 'todo.forget', { todo: id, sure: true })],
    ways: [{ button: button(words['button.back'], 'todo.open', { todo: id }), state: words['todo.stays'] }],
    foot: words['todo.forgetText'],
    speak: [words['todo.forget']],
  });
}
