import type { SeenTask } from '../../core/tasks/view-tasks.ts';
import { sayDay } from '../../i18n/dates.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { type Button, button } from '../kit/button.ts';
import { drawMessage } from '../kit/draw-message.ts';
import type { Reader } from '../kit/reader.ts';
import { shortTitle } from './task-title.ts';

/** Asks whether days that two people agreed on still suit, now that others moved. Whoever leaves it keeps them. */
export function drawAskedAgain(reader: Reader, tasks: readonly SeenTask[], repeat: boolean): AdaptiveCard {
  const words = wordsOf(reader.language, tasks[0]?.own.programme.mode);
  return drawMessage({
    language: reader.language,
    title: words['tasks.againTitle'],
    paragraphs: [...(repeat ? [words['notice.repeat']] : []), words['tasks.again']],
    choices: agreedDays(reader, tasks),
    buttons: [button(words['button.tasks'], 'task.list')],
  });
}

/** Each agreed day, with a way to propose another. */
export function agreedDays(reader: Reader, tasks: readonly SeenTask[]): readonly Button[] {
  return tasks.flatMap(({ own, mark: { plan } }) => {
    if (plan?.agreed === undefined) return [];
    const title = shortTitle(own, reader.language);
    return [button(`${title}, ${sayDay(reader.language, plan.agreed)}`, 'task.day', { task: own.id })];
  });
}
