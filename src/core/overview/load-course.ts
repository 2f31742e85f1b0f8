import type { GroupId, ProgrammeId } from '../kernel/id.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import { dateIn, type Instant } from '../kernel/time.ts';
import { type Group, loadGroup } from '../people/load-people.ts';
import type { Person } from '../people/person.ts';
import { type GroupMembership, ownGroups } from '../people/who-may.ts';
import type { Programme } from '../programme/programme.ts';
import { ownFacts } from '../sessions/intake.ts';
import { loadGroupFacts } from '../sessions/load-group-sessions.ts';
import type { DocumentStore } from '../store/documents.ts';
import type { OverviewRefusal } from './refusals.ts';
import { type Course, traceCourse } from './trace-course.ts';

/** The course of a pair or a group that somebody is in. */
export interface LoadedCourse {
  readonly programme: Programme;
  readonly membership: GroupMembership;
  readonly group: Group;
  /** The other pairs and groups of the same person. */
  readonly others: readonly GroupMembership[];
  readonly course: Course;
}

interface Around {
  readonly store: DocumentStore;
  readonly programmes: readonly Programme[];
}

/** Which pair or group is meant; with neither, the first of one's own. Nothing of it is believed. */
interface Meant {
  readonly programme?: ProgrammeId;
  readonly group?: GroupId;
}

/** Refused to whoever is not in it, whatever the button said: nothing else is shown in its place. */
export async function loadCourse(
  { store, programmes }: Around,
  person: Person,
  meant: Meant,
  now: Instant,
): Promise<Result<LoadedCourse, OverviewRefusal>> {
  const own = ownGroups(person).filter(({ programme }) => programmes.some(({ id }) => id === programme));
  const membership = own.find((each) => isMeant(each, meant));
  const programme = programmes.find(({ id }) => id === membership?.programme);
  if (membership === undefined || programme === undefined) return refuse('overview.not-yours');
  const group = await loadGroup(store, programme.id, membership.group);
  const present = { group: membership.group, trainees: group.trainees };
  const facts = await loadGroupFacts(store, programme, present, dateIn(programme.timezone, now));
  const course = traceCourse(programme, ownFacts(facts, person, membership), now);
  const others = own.filter((each) => each !== membership);
  return accept({ programme, membership, group, others, course });
}

function isMeant({ programme, group }: GroupMembership, meant: Meant): boolean {
  return (
    (meant.programme === undefined || meant.programme === programme) &&
    (meant.group === undefined || meant.group === group)
  );
}
