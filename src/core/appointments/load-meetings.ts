import type { PersonId } from '../kernel/id.ts';
import { addMinutes, dateIn, type Instant } from '../kernel/time.ts';
import { loadGroup } from '../people/load-people.ts';
import { people } from '../people/people-collection.ts';
import type { Person } from '../people/person.ts';
import { type GroupMembership, ownGroups } from '../people/who-may.ts';
import type { Programme } from '../programme/programme.ts';
import { dueSession } from '../sessions/due-session.ts';
import { loadGroupFacts } from '../sessions/load-group-sessions.ts';
import { sessionKey } from '../sessions/session.ts';
import type { DocumentStore } from '../store/documents.ts';
import { allOf } from '../store/read-pages.ts';
import type { Appointment } from './appointment.ts';
import { appointments } from './appointments.ts';
import type { Scheduled } from './look-for-times.ts';
import { listMeetings, type Meeting } from './meeting.ts';
import type { Standing } from './standing.ts';

/** What people are called. */
export type Names = Readonly<Record<PersonId, string>>;

/** With whom somebody may plan, and what stands already. All about it but the names is ids. */
export interface Plannable {
  /** The programmes in which they plan, one at least. */
  readonly programmes: readonly [Scheduled, ...Scheduled[]];
  readonly meetings: readonly Meeting[];
  /** The appointments to come that this person may move or call off, the soonest first. */
  readonly standing: readonly Standing[];
  readonly names: Names;
}

interface Sources {
  readonly store: DocumentStore;
  readonly programmes: readonly Programme[];
}

/** What this person can plan; undefined where the programme of none of their groups says how times are found. */
export async function loadPlannable(
  { store, programmes }: Sources,
  asker: Person,
  now: Instant,
): Promise<Plannable | undefined> {
  const groups = ownGroups(asker);
  const scheduled = programmes
    .filter(isScheduled)
    .filter(({ id }) => groups.some(({ programme }) => programme === id));
  const [first, ...others] = scheduled;
  if (first === undefined) return undefined;
  const found = await Promise.all(
    scheduled.flatMap((programme) =>
      groups
        .filter((each) => each.programme === programme.id)
        .map(({ group }) => loadMeetings(store, programme, { group, asker, now })),
    ),
  );
  const own = (await loadComing(store, asker.id, now)).filter((each) => mayChange(each, asker.id));
  const standing = own.flatMap(toStanding);
  const known = Object.assign({}, ...found.map(({ names }) => names)) as Names;
  const names = { ...known, ...(await loadNames(store, standing.flatMap(unknownTo(known)))) };
  return {
    programmes: [first, ...others],
    meetings: found.flatMap((each) => each.meetings),
    standing,
    names,
  };
}

function isScheduled(programme: Programme): programme is Scheduled {
  return programme.scheduling !== undefined;
}

/** What somebody has to come, the soonest first; what was called off is none. */
export async function loadComing(
  store: DocumentStore,
  person: PersonId,
  now: Instant,
): Promise<readonly Appointment[]> {
  const found = await allOf((page) => store.query(appointments, 'person', person, page));
  return (
    found
      .map(({ document }) => document)
      .filter(({ agreed }) => agreed !== undefined && addMinutes(agreed.at, agreed.minutes) > now)
      // In the time that is kept before a talk nobody meets.
      .filter(({ preparationOf }) => preparationOf === undefined)
      .toSorted((a, b) => (a.agreed?.at ?? 0) - (b.agreed?.at ?? 0))
  );
}

/** Either side of a talk of two; of a meeting with a group only the mentor, since nobody calls it off for all. */
export function mayChange({ mentor, trainees }: Meeting | Appointment, person: PersonId): boolean {
  return person === mentor || (trainees.length === 1 && trainees.includes(person));
}

/** An appointment as a dialog knows it; none once it is off. */
export function toStanding({ id, revision, agreed, ...appointment }: Appointment): readonly Standing[] {
  if (agreed === undefined) return [];
  return [{ appointment: id, seen: revision, meeting: meetingOf(appointment, agreed.minutes), agreed }];
}

export function meetingOf(
  { programme, group, mentor, trainees, session }: Omit<Meeting, 'minutes'>,
  minutes: number,
): Meeting {
  return { programme, group, mentor, trainees, minutes, ...(session && { session }) };
}

interface Asked {
  readonly group: GroupMembership['group'];
  readonly asker: Person;
  readonly now: Instant;
}

/** The meetings of a group that has a mentor, what is due first. */
async function loadMeetings(
  store: DocumentStore,
  programme: Scheduled,
  { group, asker, now }: Asked,
): Promise<{ readonly meetings: readonly Meeting[]; readonly names: Names }> {
  const { mentor, trainees } = await loadGroup(store, programme.id, group);
  if (mentor === undefined) return { meetings: [], names: {} };
  const today = dateIn(programme.timezone, now);
  const [facts, taken] = await Promise.all([
    loadGroupFacts(store, programme, { group, trainees }, today),
    loadTaken(store, mentor.id, now),
  ]);
  const due = dueSession(programme, facts, (place) => taken.has(sessionKey(place)), today);
  const ids = trainees.map(({ id }) => id);
  const asked = { group, mentor: mentor.id, trainees: ids, asker: asker.id, ...(due && { due }) };
  const names = Object.fromEntries([mentor, ...trainees].map(({ id, name }) => [id, name]));
  return { meetings: listMeetings(programme, asked), names };
}

/** The sessions and talks of a mentor for which an appointment stands. */
async function loadTaken(store: DocumentStore, mentor: PersonId, now: Instant): Promise<ReadonlySet<string>> {
  const coming = await loadComing(store, mentor, now);
  return new Set(coming.flatMap(({ session }) => (session === undefined ? [] : [sessionKey(session)])));
}

function unknownTo(names: Names) {
  return ({ meeting: { mentor, trainees } }: Standing): readonly PersonId[] =>
    [mentor, ...trainees].filter((id) => names[id] === undefined);
}

/** What people are called who are in no group of the asker any more. */
async function loadNames(store: DocumentStore, ids: readonly PersonId[]): Promise<Names> {
  const found = await Promise.all([...new Set(ids)].map((id) => store.load(people, id)));
  return Object.fromEntries(
    found.flatMap((each) => (each === undefined ? [] : [[each.document.id, each.document.name]])),
  );
}
