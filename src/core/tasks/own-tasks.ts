import { type CalendarDate, dateIn, type Instant } from '../kernel/time.ts';
import { loadGroup } from '../people/load-people.ts';
import type { Membership, Person } from '../people/person.ts';
import { type GroupMembership, mentorGroups, traineeMembership } from '../people/who-may.ts';
import type { Programme } from '../programme/programme.ts';
import type { TaskPlan } from '../programme/task-plan.ts';
import { type Course, yearOn } from '../programme/training-course.ts';
import { intakeFacts } from '../sessions/intake.ts';
import { loadGroupFacts, type PresentGroup } from '../sessions/load-group-sessions.ts';
import { type ListedSession, listSessions } from '../sessions/next-session.ts';
import type { Session } from '../sessions/session.ts';
import type { DocumentStore } from '../store/documents.ts';
import { listItems, type TalkAnchor, type TaskAnchors, type TaskItem } from './due-days.ts';
import { courseOf } from './own-course.ts';
import { markOf, type TaskRecord, taskRecords } from './task-record.ts';

/** A task of somebody, in one programme. */
export interface OwnTask extends TaskItem {
  /** What it is marked under; unique among all tasks of that person. */
  readonly id: string;
  readonly programme: Programme;
  /** For whom a mentor sees to it. */
  readonly about?: Person;
  /** The year of the training that it is now. */
  readonly presentYear: number;
  /** The day on which this is looked at, where the programme is. */
  readonly today: CalendarDate;
  /** How the training runs that its day is counted from. */
  readonly course?: Course;
}

/** Where somebody in training has tasks of a programme; undefined for everybody else. */
export function findTaskPlace(
  programmes: readonly Programme[],
  person: Person,
): { readonly own: GroupMembership; readonly programme: Programme } | undefined {
  const own = traineeMembership(person);
  const programme = programmes.find(({ id }) => id === own?.programme);
  return own && programme?.tasks.some(({ owner }) => owner === 'trainee') ? { own, programme } : undefined;
}

/** Where somebody's tasks are looked up, and when. */
export interface World {
  readonly store: DocumentStore;
  readonly programmes: readonly Programme[];
  readonly now: Instant;
}

/** Whose tasks somebody sees to in a group: their own, or as a mentor those that mentors have for each trainee. */
interface Duty {
  readonly membership: GroupMembership;
  readonly owner: TaskPlan['owner'];
}

/** All that somebody has to see to. Nothing for a coordinator, nor where the programme has no tasks. */
export async function loadOwnTasks(world: World, person: Person): Promise<readonly OwnTask[]> {
  const own = traineeMembership(person);
  const duties: readonly Duty[] = [
    ...(own === undefined ? [] : [{ membership: own, owner: 'trainee' } as const]),
    ...mentorGroups(person).map((membership) => ({ membership, owner: 'mentor' }) as const),
  ];
  const loaded = await Promise.all(duties.map((duty) => loadDuty(world, person, duty)));
  return loaded.flat();
}

async function loadDuty(
  { store, programmes, now }: World,
  person: Person,
  { membership, owner }: Duty,
): Promise<readonly OwnTask[]> {
  const programme = programmes.find(({ id }) => id === membership.programme);
  if (programme?.tasks.some((task) => task.owner === owner) !== true) return [];
  const today = dateIn(programme.timezone, now);
  const { trainees } = await loadGroup(store, programme.id, membership.group);
  const present = { group: membership.group, trainees };
  const sessions =
    programme.mode === 'group' ? [] : (await loadGroupFacts(store, programme, present, today)).sessions;
  const ground = { programme, ...present, sessions, today };
  if (owner === 'mentor') return tasksOf(ground, trainees, owner);
  return tasksOf(ground, [person], owner, (await store.load(taskRecords, person.id))?.document);
}

/** What tasks follow from, as it stands. */
export interface TaskGround extends PresentGroup {
  readonly programme: Programme;
  /** Of the people who are in the group now. */
  readonly sessions: readonly Session[];
  readonly today: CalendarDate;
}

/**
 * The tasks that these trainees of a group have, or that their mentor has for each of them. Looks nothing up. `said`: what a
 * trainee themselves said of their tasks and of their training; what a mentor sees to is counted from what the people file
 * says alone. `list`: where many are looked at on one day, one that remembers.
 */
export function tasksOf(
  ground: TaskGround,
  whose: readonly Person[],
  owner: TaskPlan['owner'],
  said?: Pick<TaskRecord, 'course' | 'marks'>,
  list: typeof listOwn = listOwn,
): readonly OwnTask[] {
  const { programme, today } = ground;
  const talks = talksOf(ground);
  return whose.flatMap((trainee) => {
    const place = trainee.memberships.find((m) => m.programme === programme.id && m.role === 'trainee');
    const course = place && courseOf(place, said?.course);
    const meant = programme.tasks.filter((task) => task.owner === owner && isFor(task, place));
    const told = toldDays(programme, meant, said?.marks);
    const anchors = { ...course, years: yearsOf(programme, course, today), talks, told };
    const own = list(ground, meant, anchors, course);
    return owner === 'trainee'
      ? own
      : own.map((each) => ({ ...each, id: `${each.id}/${trainee.id}`, about: trainee }));
  });
}

function listOwn(
  { programme, today }: Pick<TaskGround, 'programme' | 'today'>,
  meant: readonly TaskPlan[],
  anchors: TaskAnchors,
  course: Course | undefined,
): readonly OwnTask[] {
  const presentYear = course === undefined ? 1 : yearOn(course, today);
  return listItems(meant, anchors).map((item) => ({
    ...item,
    id: `${programme.id}/${item.key}`,
    programme,
    presentYear,
    today,
    ...(course && { course }),
  }));
}

/** For many people of one programme, looked at one after the other: those who began on the same day have the same tasks. */
export function rememberOwn(): typeof listOwn {
  const known = new Map<string, readonly OwnTask[]>();
  return (ground, meant, anchors, course) => {
    const key = JSON.stringify([ground.today, meant.map(({ id }) => id), anchors]);
    const own = known.get(key) ?? listOwn(ground, meant, anchors, course);
    known.set(key, own);
    return own;
  };
}

/** The days that somebody told, for the tasks that hang on such a day. */
function toldDays(
  { id }: Programme,
  tasks: readonly TaskPlan[],
  marks: TaskRecord['marks'] = {},
): Readonly<Record<string, readonly CalendarDate[]>> {
  const told = tasks.filter(({ due }) => due.kind === 'told');
  return Object.fromEntries(told.map((task) => [task.id, markOf(marks, `${id}/${task.id}`).told ?? []]));
}

function talksOf({ programme, group, trainees, sessions, today }: TaskGround): readonly TalkAnchor[] {
  if (programme.mode === 'group') return [];
  const facts = { group, ...intakeFacts(trainees, { programme: programme.id, group }), sessions };
  return toTalks(programme, listSessions(programme, facts, 1, today));
}

function toTalks({ timezone }: Programme, listed: readonly ListedSession[]): readonly TalkAnchor[] {
  return listed.flatMap(({ plan, session, window }) => {
    if (window === undefined) return [];
    const planned = session?.plannedAt;
    const on = planned === undefined ? {} : { on: dateIn(timezone, planned) };
    return [{ plan: plan.id, opensOn: window.from, ...on, held: session?.state === 'held' }];
  });
}

/** As many years as the programme speaks of; whoever takes longer has the year that it is now as well. */
function yearsOf(
  { sessions }: Pick<Programme, 'sessions'>,
  course: Course | undefined,
  today: CalendarDate,
): number {
  const present = course === undefined ? 1 : yearOn(course, today);
  return Math.max(present, ...sessions.flatMap(({ years }) => years));
}

/**
 * Where a task names sites or specialties, it is of those alone, and of nobody who is known to be at another university than
 * it names; otherwise it says itself for whom it is.
 */
function isFor(
  { scope }: TaskPlan,
  { university, site, specialty }: Pick<Membership, 'university' | 'site' | 'specialty'> = {},
): boolean {
  if (scope === undefined) return true;
  if (university !== undefined && !isAmong(scope.universities, university)) return false;
  return isAmong(scope.sites, site) && isAmong(scope.specialties, specialty);
}

function isAmong(names: readonly string[], name = ''): boolean {
  return names.length === 0 || names.some((each) => each.toLowerCase() === name.trim().toLowerCase());
}
