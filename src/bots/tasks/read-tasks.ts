import { button } from '../../cards/kit/button.ts';
import { shortTitle } from '../../cards/tasks/task-title.ts';
import { parseCalendarDate } from '../../core/kernel/time.ts';
import { loadMarks } from '../../core/tasks/commit-mark.ts';
import { findDone, findToDo, ofTalk } from '../../core/tasks/find-named.ts';
import { loadTrainees } from '../../core/tasks/load-between.ts';
import { seeTasks } from '../../core/tasks/view-tasks.ts';
import { whoIsNamed } from '../../understanding/name-person.ts';
import { saysByWhen } from '../../understanding/rules-tasks.ts';
import type { Slots } from '../../understanding/understand.ts';
import type { Asker, Meaning } from '../asker.ts';
import { askWhich } from './ask-which.ts';
import { readDay } from './read-day.ts';
import { readTold } from './read-told.ts';
import { worldOf } from './show-shared.ts';
import { loadTasks } from './show-tasks.ts';

/**
 * What it means that somebody types of tasks. A task with a day: the day on which it is that this hangs on, else an interim
 * day of it. A task alone: that task, with its
 * day. Somebody whom they mentor: what that one shares. That they want one of their own: the card on which it is written.
 */
export async function readTasks(
  asker: Asker,
  { task: word, date, action, conversation }: Slots,
  line = '',
): Promise<Meaning> {
  if (action === 'add') return { wish: { verb: 'todo.add' } };
  const named = whoIsNamed(line, await loadTrainees(worldOf(asker), asker.person));
  const day = date === undefined ? undefined : parseCalendarDate(date);
  const told =
    word === undefined || day === undefined || named.length > 0 || saysByWhen(line)
      ? undefined
      : await readTold(asker, { word, day, line });
  if (told !== undefined) return told;
  if (word !== undefined && day !== undefined) return readDay(asker, { word, day, named });
  const [one, ...others] = named;
  if (one !== undefined && others.length === 0) return { wish: { verb: 'task.shared', of: one.id } };
  return (
    (word === undefined ? undefined : await readOne(asker, word, conversation)) ?? {
      wish: { verb: 'task.list' },
    }
  );
}

/** A task of the asker's own: what is to be done of it, else what was done of late. Undefined where none is called so. */
async function readOne(asker: Asker, word: string, talk: number | undefined): Promise<Meaning | undefined> {
  const marks = await loadMarks(asker.deps.store, asker.person.id);
  const seen = ofTalk(seeTasks(await loadTasks(asker), marks), talk);
  const toDo = findToDo(seen, word);
  const found = toDo.length > 0 ? toDo : findDone(seen, word);
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  if (others.length === 0) return { wish: { verb: 'task.open', task: first.own.id } };
  const choices = found.slice(0, 6).map(({ own }) => {
    const title = shortTitle(own, asker.reader.language);
    return button(own.about === undefined ? title : `${title}, ${own.about.name}`, 'task.open', {
      task: own.id,
    });
  });
  return askWhich(asker, choices);
}
