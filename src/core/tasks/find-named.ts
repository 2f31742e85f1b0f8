import type { SeenTask } from './view-tasks.ts';
import { byDay, isDoneOfLate, isOverdue, lastOf } from './view-tasks.ts';

/**
 * Which tasks somebody can mean who says that one is done: by the word that the programme has for it, those that are
 * overdue and the first that is to come. One is meant; of several it is to be asked.
 */
export function findToDo(seen: readonly SeenTask[], word: string): readonly SeenTask[] {
  const open = named(seen, word)
    .filter(({ own, state }) => state === 'open' && own.task.due.kind !== 'habit')
    .toSorted(byDay);
  const overdue = open.filter(({ own }) => isOverdue(own));
  const coming = open.filter(({ own }) => own.due === undefined || own.due >= own.today);
  const firsts = new Map(
    coming.toReversed().map((each) => [each.own.task.id + (each.own.about?.id ?? ''), each]),
  );
  return [...overdue, ...[...firsts.values()].toSorted(byDay)];
}

/** Which can be meant by who says that something is not done after all: of late, and without a word those done last. */
export function findDone(seen: readonly SeenTask[], word: string | undefined): readonly SeenTask[] {
  const done = (word === undefined ? seen : named(seen, word)).filter(
    (each) => each.mark.done.length > 0 && isDoneOfLate(each),
  );
  if (word !== undefined) return done;
  const last = done.map(lastOf).toSorted().at(-1);
  return done.filter((each) => lastOf(each) === last);
}

/** A word is the id of a task, or what the ids of several begin with. */
function named(seen: readonly SeenTask[], word: string): readonly SeenTask[] {
  const exact = seen.filter(({ own }) => own.task.id === word);
  return exact.length > 0 ? exact : seen.filter(({ own }) => own.task.id.startsWith(`${word}-`));
}
