import { describe, expect, it } from '@jest/globals';
import { entraId, groupId, personId, programmeId } from '../../../src/core/kernel/id.ts';
import { findByEntraId, loadGroup, loadPeople } from '../../../src/core/people/load-people.ts';
import { people } from '../../../src/core/people/people-collection.ts';
import { commitRoster } from '../../../src/core/people/roster/commit-roster.ts';
import { parseRoster } from '../../../src/core/people/roster/parse-roster.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { openMemoryStore } from '../../support/memory-store.ts';
import { type Cells, coordinator, guid, mentor, programmes, table, trainee } from './roster/fixtures.ts';

const [msg, vu, gent] = [programmeId('msg'), programmeId('vu'), groupId('Gent 1')];

async function importInto(store: DocumentStore, ...rows: readonly Cells[]): Promise<DocumentStore> {
  const roster = parseRoster(table(...rows), programmes);
  if (!roster.ok) throw new Error(JSON.stringify(roster.refusal));
  await commitRoster(store, roster.value);
  return store;
}

describe('finding who writes to the bot', () => {
  it('finds a person by Entra id, in any case', async () => {
    const store = await importInto(openMemoryStore(), mentor(1, { entra_id: guid(1).toUpperCase() }));
    const found = await findByEntraId(store, entraId(guid(1).toUpperCase()));
    expect(found).toMatchObject({ key: 'mentor-1', version: 1, document: { name: 'Mentor 1' } });
  });

  it('does not know a stranger, nor somebody who left', async () => {
    const store = await importInto(openMemoryStore(), mentor(1), trainee(1));
    await importInto(store, mentor(1));
    expect(await findByEntraId(store, entraId(guid(9)))).toBeUndefined();
    expect(await findByEntraId(store, entraId(guid(1)))).toBeUndefined();
  });
});

describe('loading a group', () => {
  it('gives the mentor, and the trainees by name', async () => {
    const named = (id: number, name: string) => trainee(id, { name });
    const rows = [
      named(1, 'Zoë'),
      named(2, 'élise'),
      named(3, 'Emma'),
      named(4, 'Aso 10'),
      named(5, 'Aso 9'),
    ];
    const store = await importInto(openMemoryStore(), ...rows, mentor(1));
    const group = await loadGroup(store, msg, gent);
    expect(group.mentor?.id).toBe('mentor-1');
    expect(group.trainees.map(({ name }) => name)).toEqual(['Aso 9', 'Aso 10', 'élise', 'Emma', 'Zoë']);
  });

  it('leaves out coordinators, other groups and people who left', async () => {
    const other = [mentor(2, { group: 'Gent 2' }), mentor(3, { programme: 'vu' }), coordinator(1)];
    const store = await importInto(openMemoryStore(), mentor(1), trainee(1), trainee(2), ...other);
    await importInto(store, mentor(1), trainee(2), ...other);
    const group = await loadGroup(store, msg, gent);
    expect(group.trainees.map(({ id }) => id)).toEqual(['aso-2']);
  });

  it('has no mentor while the group is between two, and nobody when it does not exist', async () => {
    const store = await importInto(openMemoryStore(), mentor(1), trainee(1));
    const found = await store.load(people, 'mentor-1');
    if (found === undefined) throw new Error('mentor-1 is not there');
    await store.replace(people, 'mentor-1', found.version, {
      ...found.document,
      active: false,
      memberships: [],
    });
    const group = await loadGroup(store, msg, gent);
    expect(group).not.toHaveProperty('mentor');
    expect(group.trainees).toHaveLength(1);
    expect(await loadGroup(store, vu, gent)).toEqual({ trainees: [] });
  });
});

describe('loading everybody', () => {
  it('reads on past the first page', async () => {
    const store = openMemoryStore();
    const facts = {
      name: 'An',
      email: 'an@ugent.example',
      language: 'en',
      active: false,
      memberships: [],
    } as const;
    for (let number = 0; number < 501; number++) {
      const person = { ...facts, id: personId(`p${number}`), entraId: entraId(guid(number)) };
      await store.insert(people, person.id, person);
    }
    expect(new Set((await loadPeople(store)).map((found) => found.key)).size).toBe(501);
  });
});
