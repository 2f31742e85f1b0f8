import { button } from '../../cards/kit/button.ts';
import { shortTitle } from '../../cards/tasks/task-title.ts';
import { addMonths, type CalendarDate } from '../../core/kernel/time.ts';
import { canBeTold } from '../../core/tasks/commit-told.ts';
import { namedTasks } from '../../core/tasks/find-named.ts';
import type { OwnTask } from '../../core/tasks/own-tasks.ts';
import { tellsDay } from '../../understanding/told-days.ts';
import type { Asker, Meaning } from '../asker.ts';
import { askWhich } from './ask-which.ts';
import { loadTasks } from './show-tasks.ts';

/** A task by the word that people have for it, and a day; `line` as it was typed, empty where it was asked what was meant. */
interface TypedTold {
  readonly word: string;
  readonly day: CalendarDate;
  readonly line: string;
}

/**
 * What it means that somebody types on which day something is, or was, that a task of their own hangs on: it is noted, and
 * where the words say more than that it is read back before. Undefined where no such task is called so.
 */
export async function readTold(asker: Asker, { word, day, line }: TypedTold): Promise<Meaning | undefined> {
  const found = namedTasks(await loadTasks(asker), word).filter(canBeTold);
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  if (others.length === 0)
    return { wish: { verb: tellsDay(line) ? 'task.told' : 'task.open', ...dataOf(first, day, line) } };
  return askWhich(
    asker,
    found.map((own) => button(shortTitle(own, asker.reader.language), 'task.open', dataOf(own, day, line))),
  );
}

function dataOf(own: OwnTask, day: CalendarDate, line: string) {
  return { task: own.id, day: dayThatWas(own, day, line) };
}

/** A day without a year is read as one that comes; what has happened was on the one before. */
function dayThatWas({ task: { due }, today }: OwnTask, day: CalendarDate, line: string): CalendarDate {
  const isPast = due.kind === 'told' && due.of === 'event';
  if (!isPast || day <= today || line.includes(day.slice(0, 4))) return day;
  const before = addMonths(day, -12);
  return before >= addMonths(today, -longAgo) && before <= today ? before : day;
}

/** So many months back, nobody leaves out the year. */
const longAgo = 8;
