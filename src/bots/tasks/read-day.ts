import { button } from '../../cards/kit/button.ts';
import { shortTitle } from '../../cards/tasks/task-title.ts';
import type { CalendarDate } from '../../core/kernel/time.ts';
import type { Person } from '../../core/people/person.ts';
import { traineeMembership } from '../../core/people/who-may.ts';
import { firstOfEach, namedTasks } from '../../core/tasks/find-named.ts';
import { loadBetween, loadTrainees } from '../../core/tasks/load-between.ts';
import type { OwnTask } from '../../core/tasks/own-tasks.ts';
import type { Asker, Meaning } from '../asker.ts';
import { askWhich } from './ask-which.ts';
import { worldOf } from './show-shared.ts';

/** A task that typed words can mean, and whose it is. */
interface Meant {
  readonly own: OwnTask;
  readonly trainee: Person;
}

/** A task by the word that people have for it, a day, and which of those whom the asker mentors are named. */
interface TypedDay {
  readonly word: string;
  readonly day: CalendarDate;
  readonly named: readonly Person[];
}

/** What it means that somebody types a task with a day: an interim day, read back and then proposed with a press. */
export async function readDay(asker: Asker, { word, day, named }: TypedDay): Promise<Meaning> {
  const { person } = asker;
  const world = worldOf(asker);
  const own = traineeMembership(person) === undefined ? [] : [person];
  const whose = named.length > 0 ? named : [...own, ...(await loadTrainees(world, person))];
  const found = await Promise.all(
    whose.map(async (trainee) => {
      const tasks = (await loadBetween(world, person, trainee.id))?.tasks ?? [];
      return firstOfEach(namedTasks(tasks, word)).map((each) => ({ own: each, trainee }));
    }),
  );
  const [first, ...others] = found.flat();
  if (whose.length === 0) return { wish: { verb: 'task.list' } };
  if (first === undefined) return { refusal: 'task.unknown' };
  if (others.length === 0)
    return { wish: { verb: 'task.day', task: first.own.id, of: first.trainee.id, day } };
  return ask(asker, [first, ...others], day);
}

function ask(asker: Asker, meant: readonly Meant[], day: CalendarDate): Meaning {
  const { reader, person } = asker;
  const choices = meant.slice(0, 10).map(({ own, trainee }) => {
    const title = shortTitle(own, reader.language);
    const label = trainee.id === person.id ? title : `${title}, ${trainee.name}`;
    return button(label, 'task.day', { task: own.id, of: trainee.id, day });
  });
  return askWhich(asker, choices);
}
