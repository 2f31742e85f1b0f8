import type { SeenTask } from '../../core/tasks/view-tasks.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { type Button, button, primary } from '../kit/button.ts';
import type { Reader } from '../kit/reader.ts';
import { drawTaskSections } from './draw-task-list.ts';
import { TaskRows } from './fill-task-row.ts';

export interface TaskReminderCard {
  readonly reader: Reader;
  /** What comes near. */
  readonly soon: readonly SeenTask[];
  /** Of what somebody asked to be reminded today. */
  readonly asked: readonly SeenTask[];
  /** Whether it may have been said before. */
  readonly repeat: boolean;
}

/** Draws of what somebody is reminded today: each task with one press that says it is done, and a way to all of them. */
export function drawTaskReminder({ reader, soon, asked, repeat }: TaskReminderCard): AdaptiveCard {
  const words = wordsOf(reader.language);
  const rows = new TaskRows(reader, [...soon, ...asked]);
  const fill = (each: SeenTask) => rows.fill(each);
  const [only, ...others] = [...soon, ...asked];
  return drawTaskSections({
    reader,
    words,
    rows,
    title: words['tasks.soonTitle'],
    note: repeat ? words['notice.repeat'] : '',
    sections: [
      { heading: words['tasks.soon'], rows: soon.map(fill) },
      { heading: words['tasks.asked'], rows: asked.map(fill) },
    ],
    ways: [
      ...(only === undefined || others.length > 0 ? [] : doneButton(only, words)),
      button(words['button.tasks'], 'task.list'),
    ],
  });
}

/** Of several each has its own in front of it. */
function doneButton({ own, mark }: SeenTask, words: Words): readonly Button[] {
  return [primary(words['button.taskDone'], 'task.done', { task: own.id, seen: mark.done.length })];
}
