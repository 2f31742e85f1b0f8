import { compareText, type EntraId, type GroupId, type ProgrammeId } from '../kernel/id.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import { allOf } from '../store/read-pages.ts';
import { groupKey, people } from './people-collection.ts';
import type { Person } from './person.ts';
import { mayWalk } from './who-may.ts';

/** A mentor and the trainees; `mentor` is missing between two mentors. */
export interface Group {
  readonly mentor?: Person;
  /** By name, as a Dutch reader expects it. */
  readonly trainees: readonly Person[];
}

/** Finds who an authenticated activity comes from. A leaver counts as unknown. */
export async function findByEntraId(store: DocumentStore, id: EntraId): Promise<Stored<Person> | undefined> {
  const [found] = await store.query(people, 'entraId', id, { limit: 1 });
  return found?.document.active ? found : undefined;
}

/** Loads the active people of a group; a group that nobody is in has no mentor and no trainees. */
export async function loadGroup(
  store: DocumentStore,
  programme: ProgrammeId,
  group: GroupId,
): Promise<Group> {
  const key = groupKey(programme, group);
  const members = (await allOf((page) => store.query(people, 'group', key, page))).map(
    (found) => found.document,
  );
  const mentor = members.find((person) => mayWalk(person, programme, group));
  const trainees = members.filter((person) => person !== mentor).toSorted(byName);
  return mentor === undefined ? { trainees } : { mentor, trainees };
}

/** Loads who coordinates a programme now, by name. */
export async function loadCoordinators(
  store: DocumentStore,
  programme: ProgrammeId,
): Promise<readonly Person[]> {
  const found = await allOf((page) => store.query(people, 'coordinates', programme, page));
  return found.map(({ document }) => document).toSorted(byName);
}

/** Loads everybody, leavers too, by ascending id. */
export async function loadPeople(store: DocumentStore): Promise<readonly Stored<Person>[]> {
  return allOf((page) => store.list(people, page));
}

const alphabet = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

export function byName(a: Person, b: Person): number {
  return alphabet.compare(a.name, b.name) || compareText(a.id, b.id);
}
