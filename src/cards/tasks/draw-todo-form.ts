import type { TodoId } from '../../core/kernel/id.ts';
import type { CalendarDate } from '../../core/kernel/time.ts';
import type { Words } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { button, fillEach, primary } from '../kit/button.ts';
import { bare, spoken } from '../kit/plain.ts';
import type { Reader } from '../kit/reader.ts';
import { waysOn } from './draw-task-card.ts';
import template from './todo-form.card.json' with { type: 'json' };

export interface TodoForm {
  readonly reader: Reader;
  readonly words: Words;
  readonly today: CalendarDate;
  /** Made up for this card, so that a second press keeps no second to-do. */
  readonly id: TodoId;
  /** What was typed already. */
  readonly text?: string;
  readonly day?: CalendarDate;
  readonly note?: string;
  /** It seems to be about a patient: kept as it is only by a press that says so. */
  readonly isDoubted?: boolean;
}

const fill = compile<object>(template);

/** Draws where a to-do of somebody's own is written. What was typed is shown, and never said aloud. */
export function drawTodoForm({
  reader,
  words,
  today,
  id,
  text = '',
  day,
  note = '',
  isDoubted = false,
}: TodoForm): AdaptiveCard {
  const title = words['todo.title'];
  return fill({
    lang: reader.language,
    speak: spoken(note, title),
    hasNote: note !== '',
    note,
    title,
    text: bare(text),
    label: bare(words['todo.label']),
    dateLabel: bare(words['todo.dateLabel']),
    min: today,
    date: day ?? '',
    buttons: fillEach([
      primary(words['button.keepTodo'], 'todo.keep', { todo: id }),
      ...(isDoubted ? [button(words['button.keepTodoSure'], 'todo.keep', { todo: id, sure: true })] : []),
    ]),
    foot: words['todo.foot'],
    ways: waysOn(words),
  });
}
