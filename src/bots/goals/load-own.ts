import type { GoalFrame } from '../../cards/goals/goal-frame.ts';
import type { Sealing } from '../../core/goals/load-goals.ts';
import type { GoalRefusal } from '../../core/goals/refusals.ts';
import { accept, type Result, refuse } from '../../core/kernel/result.ts';
import { loadGroup } from '../../core/people/load-people.ts';
import type { Membership, Person } from '../../core/people/person.ts';
import { type GroupMembership, mentorGroups, traineeMembership } from '../../core/people/who-may.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Course } from '../../core/programme/training-course.ts';
import { loadCourse } from '../../core/tasks/commit-course.ts';
import { courseOf } from '../../core/tasks/own-course.ts';
import type { Asker } from '../asker.ts';

/** A trainee who asks, in a programme that keeps goals, with who guides them now. */
export interface Own {
  readonly sealing: Sealing;
  readonly programme: Programme;
  readonly membership: Membership;
  readonly mentor: Person | undefined;
  /** How their training runs; undefined without a first day. */
  readonly course: Course | undefined;
}

/** The trainee's own goals are for nobody else: not for a mentor, whatever id a card has. */
export async function loadOwn(asker: Asker): Promise<Result<Own, GoalRefusal>> {
  const { deps, person } = asker;
  const membership = traineeMembership(person);
  if (membership === undefined) return refuse('goal.not-yours');
  const programme = keepingGoals(asker, membership);
  if (programme === undefined) return refuse('goal.none-here');
  const sealing = sealingOf(asker);
  if (sealing === undefined) return refuse('goal.off');
  const { mentor } = await loadGroup(deps.store, programme.id, membership.group);
  const course = courseOf(membership, await loadCourse(deps.store, person.id));
  return accept({ sealing, programme, membership, mentor, course });
}

/** What every command about a goal needs; undefined where no text is kept. */
export function sealingOf({ deps }: Asker): Sealing | undefined {
  return deps.seals && { store: deps.store, seals: deps.seals };
}

/** The programme of a membership, where it keeps goals. */
export function keepingGoals({ deps }: Asker, { programme }: Membership): Programme | undefined {
  return deps.programmes.find(({ id, goals }) => id === programme && goals !== undefined);
}

/** The groups of a mentor in programmes that keep goals. */
export function guidedGroups(asker: Asker): readonly GroupMembership[] {
  return mentorGroups(asker.person).filter((each) => keepingGoals(asker, each) !== undefined);
}

export function frameOf(
  { reader }: Asker,
  { programme, mentor }: Pick<Own, 'programme' | 'mentor'>,
): GoalFrame {
  return { reader, programme, ...(mentor && { mentor }) };
}
