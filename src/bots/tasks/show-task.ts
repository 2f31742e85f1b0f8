import { drawTask } from '../../cards/tasks/draw-task.ts';
import type { CalendarDate } from '../../core/kernel/time.ts';
import { standingWith } from '../../core/tasks/agreement.ts';
import { loadMarks } from '../../core/tasks/commit-mark.ts';
import { commitShare } from '../../core/tasks/commit-share.ts';
import { canBeTold, judgeTold } from '../../core/tasks/commit-told.ts';
import { type Between, loadBetween } from '../../core/tasks/load-between.ts';
import { markOf, type TaskMark } from '../../core/tasks/task-record.ts';
import { type SeenTask, seeTasks } from '../../core/tasks/view-tasks.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import type { Answer, Asker, Handler } from '../asker.ts';
import { worldOf } from './show-shared.ts';
import { loadTasks } from './show-tasks.ts';
import { notTold } from './tell-day.ts';

/** Shows one task of the asker's own, with all that can be done about it. */
export const showTask: Handler<'task.open'> = async (asker, { task, day }) => {
  const found = await find(asker, task);
  if (found === undefined) return { refusal: 'task.unknown' };
  return day !== undefined && canBeTold(found.seen.own) ? readBack(asker, found, day) : draw(asker, found);
};

/** A day that was typed is read back before it is noted, or refused with the reason. */
function readBack(asker: Asker, found: Found, day: CalendarDate): Answer {
  const { words, reader } = asker;
  const { own } = found.seen;
  const problem = judgeTold(own.task, day, own.today);
  if (problem !== undefined) return draw(asker, found, words[notTold[problem]]);
  const when = sayFullDay(reader.language, day);
  return draw(asker, found, words['tasks.readTold']({ when }), day);
}

/** Lets the mentor see a task, or no longer. Whoever came in the place of the one on the button sees nothing. */
export const shareTask: Handler<'task.share'> = async (asker, { task, with: meant, shared }) => {
  const found = await find(asker, task);
  if (found === undefined) return { refusal: 'task.unknown' };
  const { seen, between } = found;
  const mentor = between?.mentor;
  const canShare = between?.tasks.some(({ id }) => id === task) ?? false;
  if (shared && (mentor === undefined || !canShare)) return { refusal: 'task.no-mentor' };
  if (shared && mentor?.id !== meant) return draw(asker, found, asker.words['tasks.otherMentor']);
  const command = { person: asker.person.id, own: seen.own, mentor: meant, shared };
  const saved = await commitShare(asker.deps.store, command);
  if (!saved.ok) return saved;
  const { outcome, mark } = saved.value;
  const note = outcome === 'same' ? asker.words['tasks.same'] : sayShared(asker, found, mark);
  return draw(asker, { ...found, seen: { ...seen, mark } }, note);
};

/** What became of it; a day that was agreed stays in sight of both. */
function sayShared({ words }: Asker, { between }: Found, { shared, plan }: TaskMark): string {
  const mentor = between?.mentor;
  if (shared !== undefined) return words['tasks.saidShared'];
  const standing = mentor && standingWith(plan, mentor.id);
  const isBetween = standing?.agreed !== undefined || standing?.proposed !== undefined;
  return words[isBetween ? 'tasks.saidHiddenButDay' : 'tasks.saidHidden'];
}

interface Found {
  readonly seen: SeenTask;
  /** Where the task is one of somebody in training. */
  readonly between: Between | undefined;
}

/** Ids are looked up among the asker's own tasks: that of somebody else is one that is not there. */
async function find(asker: Asker, task: string): Promise<Found | undefined> {
  const own = (await loadTasks(asker)).filter(({ id }) => id === task);
  const marks = await loadMarks(asker.deps.store, asker.person.id);
  const [seen] = seeTasks(own, marks);
  if (seen === undefined) return undefined;
  const isOthers = seen.own.about !== undefined;
  const between = isOthers ? undefined : await loadBetween(worldOf(asker), asker.person, undefined);
  return { seen: { ...seen, mark: markOf(marks, task) }, between };
}

function draw({ reader }: Asker, { seen, between }: Found, note?: string, said?: CalendarDate): Answer {
  const mentor = between?.mentor;
  const isPlannable = between?.tasks.some(({ id }) => id === seen.own.id) ?? false;
  return {
    card: drawTask({
      reader,
      seen,
      isPlannable,
      ...(mentor && { mentor }),
      ...(note && { note }),
      ...(said && { said }),
    }),
  };
}
