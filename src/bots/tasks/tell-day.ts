import { button } from '../../cards/kit/button.ts';
import { titleInSentence } from '../../cards/tasks/task-title.ts';
import { unreachable } from '../../core/kernel/result.ts';
import type { CalendarDate } from '../../core/kernel/time.ts';
import { loadMarks } from '../../core/tasks/commit-mark.ts';
import { canBeTold, commitTold, type ToldOutcome } from '../../core/tasks/commit-told.ts';
import type { OwnTask } from '../../core/tasks/own-tasks.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import type { Asker, Handler } from '../asker.ts';
import { drawAfter, loadTasks } from './show-tasks.ts';

/** Notes on which day it happened that a task of the asker hangs on, or takes it back; shows the list as it stands then. */
export const tellDay: Handler<'task.told' | 'task.untold'> = async (asker, { verb, task, day }) => {
  const own = (await loadTasks(asker)).find(({ id }) => id === task);
  if (own === undefined || !canBeTold(own)) return { refusal: 'task.unknown' };
  const { deps, person, words } = asker;
  const isTold = verb === 'task.told';
  const saved = await commitTold(deps.store, { person: person.id, own, day, isTold });
  if (!saved.ok) return saved;
  const present = { tasks: await loadTasks(asker), marks: await loadMarks(deps.store, person.id) };
  const undo =
    saved.value === 'saved' && isTold
      ? button(words['button.undo'], 'task.untold', { task, day })
      : undefined;
  const note = sayTold(asker, own, { day, isTold, outcome: saved.value });
  return drawAfter(asker, present, { note, ...(undo && { undo }) });
};

/** Why a day was not taken. */
export const notTold = { future: 'tasks.toldFuture', far: 'tasks.toldFar' } as const;

interface Told {
  readonly day: CalendarDate;
  readonly isTold: boolean;
  readonly outcome: ToldOutcome;
}

function sayTold({ words, reader }: Asker, own: OwnTask, { day, isTold, outcome }: Told): string {
  const title = titleInSentence(own, reader.language);
  switch (outcome) {
    case 'saved':
      return isTold
        ? words['tasks.saidTold']({ title, when: sayFullDay(reader.language, day) })
        : words['tasks.saidUntold']({ title });
    case 'same':
      return words['tasks.same'];
    case 'future':
    case 'far':
      return words[notTold[outcome]];
    default:
      return unreachable(outcome);
  }
}
