import type { PersonId } from '../kernel/id.ts';
import { loadGroup } from '../people/load-people.ts';
import type { Person } from '../people/person.ts';
import { mentorGroups, traineeMembership } from '../people/who-may.ts';
import { type Side, standingWith } from './agreement.ts';
import { loadMarks } from './commit-mark.ts';
import { loadOwnTasks, type OwnTask, type World } from './own-tasks.ts';
import { markOf, type TaskMark, type TaskMarks } from './task-record.ts';

/** Two people who can agree on days: somebody in training and the mentor of the group. */
export interface Between {
  readonly side: Side;
  readonly trainee: Person;
  /** None where the group has none: there is nobody to agree with then. */
  readonly mentor?: Person;
  /** What the trainee can still be given an interim day for. Says nothing of what was done. */
  readonly tasks: readonly OwnTask[];
}

/** The asker and their mentor, or a mentor and that trainee of theirs; undefined for everybody else. */
export async function loadBetween(
  world: World,
  person: Person,
  of: PersonId | undefined,
): Promise<Between | undefined> {
  if (of !== undefined && of !== person.id) return loadMentored(world, person, of);
  const own = traineeMembership(person);
  if (own === undefined) return undefined;
  const { mentor } = await loadGroup(world.store, own.programme, own.group);
  const { tasks } = await loadPlannable(world, person);
  return { side: 'trainee', trainee: person, ...(mentor === undefined ? {} : { mentor }), tasks };
}

async function loadMentored(world: World, mentor: Person, of: PersonId): Promise<Between | undefined> {
  const trainee = (await loadTrainees(world, mentor)).find(({ id }) => id === of);
  if (trainee === undefined) return undefined;
  const { tasks, marks } = await loadPlannable(world, trainee);
  return { side: 'mentor', trainee, mentor, tasks: tasks.filter((own) => isSeen(own, marks, mentor.id)) };
}

/** A day that a trainee told is theirs: a mentor learns that there is one where it is shared, or once it is between the two. */
function isSeen({ id, key, task }: OwnTask, marks: TaskMarks, mentor: PersonId): boolean {
  if (task.due.kind !== 'told' || key === task.id) return true;
  const { shared, plan } = markOf(marks, id);
  return shared === mentor || standingWith(plan, mentor) !== undefined;
}

/** Everybody whom a person mentors in a programme with tasks, by group and name. */
export async function loadTrainees({ store, programmes }: World, mentor: Person): Promise<readonly Person[]> {
  const groups = mentorGroups(mentor).filter(({ programme }) =>
    programmes.some(({ id, tasks }) => id === programme && tasks.some(({ owner }) => owner === 'trainee')),
  );
  const loaded = await Promise.all(groups.map(({ programme, group }) => loadGroup(store, programme, group)));
  return loaded.flatMap(({ trainees }) => trainees);
}

/**
 * A habit has no day, and what was to be done by a day that has passed has none in between; but where that day was only
 * suggested, the two may have set a later one.
 */
async function loadPlannable(world: World, trainee: Person) {
  const marks = await loadMarks(world.store, trainee.id);
  const tasks = (await loadOwnTasks(world, trainee)).filter((own) => {
    const { id, task, about, isPast, due, today } = own;
    if (about !== undefined || task.due.kind === 'habit' || isPast === true) return false;
    return due === undefined || due >= today || isSetLater(own, markOf(marks, id));
  });
  return { tasks, marks };
}

function isSetLater({ task, today }: OwnTask, { plan }: TaskMark): boolean {
  return (
    task.isProposal && [plan?.agreed, plan?.proposed?.day].some((day) => day !== undefined && day >= today)
  );
}
