import { button } from '../../cards/kit/button.ts';
import { titleInSentence } from '../../cards/tasks/task-title.ts';
import type { CalendarDate } from '../../core/kernel/time.ts';
import { commitRemind } from '../../core/tasks/commit-remind.ts';
import type { OwnTask } from '../../core/tasks/own-tasks.ts';
import { askedDay } from '../../core/tasks/reminders.ts';
import { seeTasks } from '../../core/tasks/view-tasks.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import type { Asker, Handler } from '../asker.ts';
import { drawAfter, loadTasks } from './show-tasks.ts';

/** Notes on which day somebody is reminded of a task of their own, or that they are not any more. */
export const remindOfTask: Handler<'task.remind'> = async (asker, { task, day }) => {
  const tasks = await loadTasks(asker);
  // Nobody is reminded of what a mentor sees to for somebody.
  const own = tasks.find(({ id, about, isPast }) => id === task && about === undefined && !isPast);
  if (own === undefined) return { refusal: 'task.unknown' };
  const command = { person: asker.person.id, own, ...(day && { day }) };
  const saved = await commitRemind(asker.deps.store, command);
  if (!saved.ok) return saved;
  const { outcome, marks, before } = saved.value;
  const { words } = asker;
  const present = { tasks, marks };
  if (outcome === 'same') return drawAfter(asker, present, { note: words['tasks.same'] });
  if (outcome !== 'saved') return drawAfter(asker, present, { note: words[`tasks.remind.${outcome}`] });
  const [seen] = seeTasks([own], marks);
  const note = sayReminder(asker, own, day, seen && askedDay(seen));
  const undo = button(words['button.undo'], 'task.remind', { task: own.id, ...(before && { day: before }) });
  return drawAfter(asker, present, { note, undo });
};

/** When they are reminded, and where that is not on the day that they asked for, why. */
function sayReminder(
  { words, reader }: Asker,
  own: OwnTask,
  asked: CalendarDate | undefined,
  on: CalendarDate | undefined,
): string {
  const title = titleInSentence(own, reader.language);
  if (asked === undefined) return words['tasks.remindOff']({ title });
  if (on === undefined) return words['tasks.remindWaits']({ title });
  const when = sayFullDay(reader.language, on);
  if (on === asked) return words['tasks.remindOn']({ title, when });
  return words[on < asked ? 'tasks.remindFriday' : 'tasks.remindBack']({ title, when });
}
