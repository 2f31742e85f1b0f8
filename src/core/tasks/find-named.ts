import type { OwnTask } from './own-tasks.ts';
import type { SeenTask } from './view-tasks.ts';
import { byDay, dayOf, isDoneOfLate, isOverdue, lastOf } from './view-tasks.ts';

/**
 * Which tasks somebody can mean who says that one is done: by the word that the programme has for it, those that are
 * overdue and the first that is to come. One is meant; of several it is to be asked.
 */
export function findToDo(seen: readonly SeenTask[], word: string): readonly SeenTask[] {
  const open = named(seen, word)
    .filter(({ own, state }) => state === 'open' && own.task.due.kind !== 'habit')
    .toSorted(byDay);
  const overdue = open.filter(isOverdue);
  // Of what happened already, that is meant, and not the next time that it may happen.
  const happened = new Set(open.flatMap(({ own }) => (own.due === undefined ? [] : [own.task.id])));
  const coming = open.filter((each) => {
    const { own } = each;
    const day = dayOf(each);
    return day === undefined ? own.task.due.kind !== 'told' || !happened.has(own.task.id) : day >= own.today;
  });
  const firsts = new Set(firstOfEach(coming.map(({ own }) => own)));
  return [...overdue, ...coming.filter(({ own }) => firsts.has(own))];
}

/** Of which somebody can want to be reminded: what is to be seen to, and what is a habit. */
export function findOpen(seen: readonly SeenTask[], word: string): readonly SeenTask[] {
  const habits = named(seen, word).filter(
    ({ own, state }) => state === 'open' && own.task.due.kind === 'habit',
  );
  return [...findToDo(seen, word), ...habits];
}

/** Which can be meant by someone who says that something is not done after all: of late, and without a word those done last. */
export function findDone(seen: readonly SeenTask[], word: string | undefined): readonly SeenTask[] {
  const done = (word === undefined ? seen : named(seen, word)).filter(
    (each) => each.mark.done.length > 0 && isDoneOfLate(each),
  );
  if (word !== undefined) return done;
  const last = done.map(lastOf).toSorted().at(-1);
  return done.filter((each) => lastOf(each) === last);
}

export function named(seen: readonly SeenTask[], word: string): readonly SeenTask[] {
  const meant = new Set(
    namedTasks(
      seen.map(({ own }) => own),
      word,
    ),
  );
  return seen.filter(({ own }) => meant.has(own));
}

/** Of what comes with every talk, that of the talk with this number; everything else, and all where no number is said. */
export function ofTalk(seen: readonly SeenTask[], number: number | undefined): readonly SeenTask[] {
  if (number === undefined) return seen;
  return seen.filter(({ own: { task, key, programme } }) => {
    const plan = programme.sessions.find(({ order }) => order === number);
    return task.due.kind !== 'talk' || (plan !== undefined && key === `${task.id}@${plan.id}`);
  });
}

/** A word is the id of a task, or what the ids of several begin with. */
export function namedTasks(tasks: readonly OwnTask[], word: string): readonly OwnTask[] {
  const exact = tasks.filter(({ task }) => task.id === word);
  return exact.length > 0 ? exact : tasks.filter(({ task }) => task.id.startsWith(`${word}-`));
}

/** Of what comes again every year, the first in a list; for each of whom it is about. */
export function firstOfEach(tasks: readonly OwnTask[]): readonly OwnTask[] {
  const firsts = new Map(tasks.toReversed().map((own) => [`${own.about?.id ?? ''} ${own.task.id}`, own]));
  return tasks.filter((own) => firsts.get(`${own.about?.id ?? ''} ${own.task.id}`) === own);
}
