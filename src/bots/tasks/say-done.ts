import { type Button, button } from '../../cards/kit/button.ts';
import { shortTitle } from '../../cards/tasks/task-title.ts';
import { loadMarks } from '../../core/tasks/commit-mark.ts';
import { findDone, findToDo, ofTalk } from '../../core/tasks/find-named.ts';
import { type SeenTask, seeTasks, viewNow } from '../../core/tasks/view-tasks.ts';
import { sayDay } from '../../i18n/dates.ts';
import type { Slots } from '../../understanding/understand.ts';
import type { Asker, Meaning } from '../asker.ts';
import { askWhich } from './ask-which.ts';
import { drawAfter, loadTasks } from './show-tasks.ts';

/** What it means that somebody types that a task is done, or is not after all: one is marked, of several it is asked. */
export async function readDone(asker: Asker, { task: word, action, conversation }: Slots): Promise<Meaning> {
  const tasks = await loadTasks(asker);
  const isBack = action === 'back';
  if (tasks.length === 0 || (word === undefined && !isBack)) return { wish: { verb: 'task.list' } };
  const marks = await loadMarks(asker.deps.store, asker.person.id);
  const seen = ofTalk(seeTasks(tasks, marks), conversation);
  const found = isBack || word === undefined ? findDone(seen, word) : findToDo(seen, word);
  const verb = isBack ? 'task.undo' : 'task.done';
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return { wish: { verb, ...dataOf(first) } };
  if (first !== undefined) return ask(asker, found, verb);
  if (isBack) return drawAfter(asker, { tasks, marks }, { note: asker.words['tasks.notDone'] });
  const isDone = word !== undefined && findDone(seen, word).length > 0;
  return isDone
    ? drawAfter(asker, { tasks, marks }, { note: asker.words['tasks.same'] })
    : { refusal: 'task.unknown' };
}

/** Asks what is done, of what comes first; undefined for whoever has nothing to see to. */
export async function askDone(asker: Asker): Promise<Meaning | undefined> {
  const tasks = await loadTasks(asker);
  const marks = await loadMarks(asker.deps.store, asker.person.id);
  const { overdue, next } = viewNow(seeTasks(tasks, marks));
  const open = [...overdue, ...next];
  return open.length === 0 ? undefined : ask(asker, open, 'task.done', asker.words['tasks.whatIsDone']);
}

function dataOf({ own, mark }: SeenTask) {
  return { task: own.id, seen: mark.done.length };
}

function ask(
  asker: Asker,
  found: readonly SeenTask[],
  verb: 'task.done' | 'task.undo',
  why?: string,
): Meaning {
  const { reader } = asker;
  const choices = found.slice(0, 6).map((each): Button => {
    const { about, due } = each.own;
    const title = shortTitle(each.own, reader.language);
    const parts = [title, about?.name, due && sayDay(reader.language, due)];
    return button(parts.filter((part) => part !== undefined).join(', '), verb, dataOf(each));
  });
  return askWhich(asker, choices, why);
}
