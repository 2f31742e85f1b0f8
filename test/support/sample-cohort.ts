import { entraId, type GroupId, groupId, type PersonId, personId, planId } from '../../src/core/kernel/id.ts';
import type { Instant } from '../../src/core/kernel/time.ts';
import { people } from '../../src/core/people/people-collection.ts';
import type { Membership, Person } from '../../src/core/people/person.ts';
import type { Role } from '../../src/core/programme/programme.ts';
import {
  emptySession,
  type HeldSession,
  type Session,
  sessionKey,
  sessions,
} from '../../src/core/sessions/session.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import { samplePlace, sampleProgramme } from './sample-programme.ts';

/** A cohort of the sample programme in a store: groups of a mentor and some trainees, and what became of their sessions. */

export function personOf(id: string, role: Role, group?: GroupId, more: Partial<Membership> = {}): Person {
  const membership = {
    programme: sampleProgramme.id,
    role,
    ...(group === undefined ? {} : { group }),
    ...more,
  };
  const base = { id: personId(id), entraId: entraId(`e-${id}`), name: `Name of ${id}` };
  return { ...base, email: `${id}@example.org`, language: 'nl-BE', active: true, memberships: [membership] };
}

export async function addPerson(store: DocumentStore, person: Person): Promise<void> {
  const before = await store.load(people, person.id);
  if (before === undefined) await store.insert(people, person.id, person);
  else await store.replace(people, person.id, before.version, person);
}

/** Adds groups `g0`, `g1`, ... from one number up to another, each with a mentor and so many trainees. */
export async function addGroups(store: DocumentStore, from: number, to: number, size = 4): Promise<void> {
  for (let index = from; index < to; index += 1) {
    const group = groupId(`g${index}`);
    await addPerson(store, personOf(`mentor-${index}`, 'mentor', group));
    for (const trainee of traineesOf(index, size))
      await addPerson(store, personOf(trainee, 'trainee', group));
  }
}

export function traineesOf(index: number, size = 4): readonly PersonId[] {
  return Array.from({ length: size }, (_, n) => personId(`trainee-${index}-${n}`));
}

export function heldSession(index: number, heldAt: Instant, absent = 0, size = 4): HeldSession {
  const present = traineesOf(index, size).map((id, n): [PersonId, boolean] => [id, n >= absent]);
  const place = { ...samplePlace, group: groupId(`g${index}`) };
  const base = { ...emptySession(place), startedAt: heldAt, step: 2, outcomes: {} };
  return { ...base, state: 'held', heldAt, attendance: Object.fromEntries(present) };
}

export function plannedSession(index: number, plannedAt: Instant): Session {
  const place = { ...samplePlace, group: groupId(`g${index}`), plan: planId('demo-y1-s2') };
  return { ...emptySession(place), plannedAt };
}

export async function putSession(store: DocumentStore, session: Session): Promise<void> {
  const key = sessionKey(session.place);
  const before = await store.load(sessions, key);
  if (before === undefined) await store.insert(sessions, key, session);
  else await store.replace(sessions, key, before.version, session);
}
