import { type Button, button } from '../../cards/kit/button.ts';
import { shortTitle } from '../../cards/tasks/task-title.ts';
import { addDays, addMonths, type CalendarDate, parseCalendarDate } from '../../core/kernel/time.ts';
import { traineeMembership } from '../../core/people/who-may.ts';
import { loadMarks } from '../../core/tasks/commit-mark.ts';
import { findOpen, named, ofTalk } from '../../core/tasks/find-named.ts';
import { dayAhead, isReminderAhead, judgeReminder } from '../../core/tasks/reminders.ts';
import { type SeenTask, seeTasks } from '../../core/tasks/view-tasks.ts';
import { sayDay } from '../../i18n/dates.ts';
import type { Slots } from '../../understanding/understand.ts';
import type { Asker, Meaning } from '../asker.ts';
import { askWhich } from './ask-which.ts';
import { drawAfter, loadTasks } from './show-tasks.ts';

/** A task, and on which day somebody wants to be reminded of it; without one, that they do not any more. */
interface Meant {
  readonly seen: SeenTask;
  readonly day?: CalendarDate;
}

/** What it means that somebody asks to be reminded of a task: on a day, or so long before one, or before that of the task. */
export async function readRemind(asker: Asker, slots: Slots): Promise<Meaning> {
  if (traineeMembership(asker.person) === undefined) return { refusal: 'task.remind-trainee' };
  const { task: word = '', conversation } = slots;
  const { present, seen } = await loadSeen(asker, conversation);
  const found = findOpen(seen, word);
  const meant = found.flatMap((each): Required<Meant>[] => {
    const day = dayOf(each, slots);
    return day === undefined ? [] : [{ seen: each, day }];
  });
  if (found.length === 0) {
    const [closed] = named(seen, word);
    if (closed === undefined || closed.state === 'open') return { refusal: 'task.unknown' };
    return drawAfter(asker, present, { note: asker.words[`tasks.remind.${closed.state}`] });
  }
  const possible = meant.filter((each) => judgeReminder(each.seen, each.day) === undefined);
  // Where no day will do, the first is refused with the reason.
  return choose(asker, possible.length > 0 ? possible : meant.slice(0, 1)) ?? { refusal: 'task.remind-when' };
}

/** What it means that somebody takes back a reminder: of the task that they name, or the one that they asked for. */
export async function readRemindOff(asker: Asker, { task: word, conversation }: Slots): Promise<Meaning> {
  const { present, seen } = await loadSeen(asker, conversation);
  const ahead = (word === undefined ? seen : named(seen, word)).filter(isReminderAhead);
  const meant = ahead.map((each): Meant => ({ seen: each }));
  return choose(asker, meant) ?? drawAfter(asker, present, { note: asker.words['tasks.noReminder'] });
}

async function loadSeen(asker: Asker, talk: number | undefined) {
  const tasks = (await loadTasks(asker)).filter(({ about }) => about === undefined);
  const marks = await loadMarks(asker.deps.store, asker.person.id);
  return { present: { tasks, marks }, seen: ofTalk(seeTasks(tasks, marks), talk) };
}

function dayOf(
  seen: SeenTask,
  { date, before_days: days, before_months: months }: Slots,
): CalendarDate | undefined {
  const said = date === undefined ? undefined : parseCalendarDate(date);
  if (days === undefined && months === undefined) return said;
  const end = said ?? dayAhead(seen);
  return end && addDays(addMonths(end, -(months ?? 0)), -(days ?? 0));
}

/** One is meant; of several it is asked which. */
function choose(asker: Asker, meant: readonly Meant[]): Meaning | undefined {
  const [first, ...others] = meant;
  if (first === undefined) return undefined;
  if (others.length === 0) return { wish: { verb: 'task.remind', ...dataOf(first) } };
  return askWhich(
    asker,
    meant.slice(0, 6).map((each) => choiceOf(asker, each)),
  );
}

function choiceOf({ reader }: Asker, meant: Meant): Button {
  const { due } = meant.seen.own;
  const title = shortTitle(meant.seen.own, reader.language);
  const parts = [title, ...(due === undefined ? [] : [sayDay(reader.language, due)])];
  return button(parts.join(', '), 'task.remind', dataOf(meant));
}

function dataOf({ seen, day }: Meant) {
  return { task: seen.own.id, ...(day && { day }) };
}
