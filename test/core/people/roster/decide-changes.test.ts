import { describe, expect, it } from '@jest/globals';
import { loadPeople } from '../../../../src/core/people/load-people.ts';
import { people } from '../../../../src/core/people/people-collection.ts';
import { commitRoster } from '../../../../src/core/people/roster/commit-roster.ts';
import { decideChanges } from '../../../../src/core/people/roster/decide-changes.ts';
import { orderWrites } from '../../../../src/core/people/roster/order-writes.ts';
import { parseRoster } from '../../../../src/core/people/roster/parse-roster.ts';
import type { Roster } from '../../../../src/core/people/roster/roster.ts';
import type { RosterChanges } from '../../../../src/core/people/roster/roster-changes.ts';
import type { DocumentStore } from '../../../../src/core/store/documents.ts';
import { openMemoryStore } from '../../../support/memory-store.ts';
import { type Cells, coordinator, guid, mentor, programmes, table, trainee } from './fixtures.ts';

function roster(...rows: readonly Cells[]): Roster {
  const parsed = parseRoster(table(...rows), programmes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value;
}

async function storeWith(...rows: readonly Cells[]): Promise<DocumentStore> {
  const store = openMemoryStore();
  await commitRoster(store, roster(...rows));
  return store;
}

async function changes(store: DocumentStore, ...rows: readonly Cells[]): Promise<RosterChanges> {
  const decided = decideChanges(roster(...rows), await loadPeople(store));
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
  return decided.value;
}

const brief = ({ people: changed }: RosterChanges) => changed.map(({ kind, after }) => `${kind} ${after.id}`);

describe('an import into an empty store', () => {
  it('adds everybody, active', async () => {
    const decided = await changes(openMemoryStore(), mentor(1), trainee(1));
    expect(brief(decided)).toEqual(['added aso-1', 'added mentor-1']);
    expect(decided.people.every((change) => change.after.active)).toBe(true);
  });
});

describe('an import of a later file', () => {
  it('says which fields of a person change', async () => {
    const store = await storeWith(mentor(1), trainee(1));
    const later = { name: 'An Peeters-Maes', language: 'fr', site: 'Aalst' };
    const decided = await changes(store, mentor(1), trainee(1, later));
    expect(brief(decided)).toEqual(['changed aso-1']);
    expect(decided.unchanged).toBe(1);
    expect(decided.people[0]).toMatchObject({
      fields: [
        { field: 'name', from: 'Aso Nummer 1', to: 'An Peeters-Maes' },
        { field: 'language', from: 'nl-BE', to: 'fr' },
        { field: 'membership', from: { site: 'Gent' }, to: { site: 'Aalst' } },
      ],
    });
  });

  it('deactivates a leaver, who keeps no membership and stays known', async () => {
    const store = await storeWith(mentor(1), trainee(1), trainee(2));
    const decided = await changes(store, mentor(1), trainee(2));
    expect(brief(decided)).toEqual(['deactivated aso-1']);
    expect(decided.people[0]?.after).toMatchObject({ active: false, memberships: [], name: 'Aso Nummer 1' });
    await commitRoster(store, roster(mentor(1), trainee(2)));
    expect(brief(await changes(store, mentor(1), trainee(2)))).toEqual([]);
  });

  it('reactivates a leaver who comes back', async () => {
    const store = await storeWith(mentor(1), trainee(1), trainee(2));
    await commitRoster(store, roster(mentor(1), trainee(2)));
    expect(brief(await changes(store, mentor(1), trainee(1), trainee(2)))).toEqual(['reactivated aso-1']);
  });

  it('leaves the language that a person chose', async () => {
    const store = await storeWith(mentor(1), trainee(1));
    const found = await store.load(people, 'aso-1');
    if (found === undefined) throw new Error('aso-1 is not there');
    await store.replace(people, 'aso-1', found.version, { ...found.document, chosenLanguage: 'en' });
    await commitRoster(store, roster(mentor(1), trainee(1, { language: 'fr' })));
    expect((await store.load(people, 'aso-1'))?.document).toMatchObject({
      language: 'fr',
      chosenLanguage: 'en',
    });
    await commitRoster(store, roster(mentor(1)));
    expect((await store.load(people, 'aso-1'))?.document).toMatchObject({
      active: false,
      chosenLanguage: 'en',
    });
  });

  it('says when a group gets another mentor, and touches none of its trainees', async () => {
    const store = await storeWith(mentor(1), trainee(1));
    const decided = await changes(store, mentor(2), trainee(1));
    expect(brief(decided)).toEqual(['deactivated mentor-1', 'added mentor-2']);
    expect(decided.mentors).toEqual([
      expect.objectContaining({
        programme: 'msg',
        group: 'Gent 1',
        from: expect.objectContaining({ id: 'mentor-1' }),
        to: expect.objectContaining({ id: 'mentor-2' }),
      }),
    ]);
  });

  it('says both when two mentors swap their groups', async () => {
    const two = { group: 'Gent 2' };
    const store = await storeWith(mentor(1), mentor(2, two));
    const { mentors } = await changes(store, mentor(1, two), mentor(2));
    expect(mentors.map(({ group, from, to }) => `${group}: ${from.id} -> ${to.id}`)).toEqual([
      'Gent 1: mentor-1 -> mentor-2',
      'Gent 2: mentor-2 -> mentor-1',
    ]);
  });
});

describe('an import of the file of one programme', () => {
  const vu = { programme: 'vu' };

  it('leaves the people of other programmes alone', async () => {
    const store = await storeWith(mentor(1), trainee(1));
    const decided = await changes(store, mentor(5, vu), trainee(5, vu));
    expect(brief(decided)).toEqual(['added aso-5', 'added mentor-5']);
  });

  it('takes only the memberships of that programme from a person who is in two', async () => {
    const store = await storeWith(mentor(1), trainee(1), mentor(1, vu));
    const decided = await changes(store, mentor(5, vu));
    expect(brief(decided)).toEqual(['changed mentor-1', 'added mentor-5']);
    expect(decided.people[0]?.after.memberships).toMatchObject([{ programme: 'msg' }]);
    expect(decided.people[0]?.after.active).toBe(true);
  });

  it('refuses an Entra id that belongs to somebody outside the file, active or left', async () => {
    const store = await storeWith(mentor(1), mentor(2, vu));
    const decided = decideChanges(
      roster(coordinator(7, { ...vu, entra_id: guid(101) })),
      await loadPeople(store),
    );
    expect(decided).toEqual({
      ok: false,
      refusal: [
        {
          code: 'people.entra-id-taken',
          line: 2,
          column: 'entra_id',
          data: { found: guid(101), other: 'mentor-1', active: true },
        },
      ],
    });
  });
});

describe('the order of writes', () => {
  async function written(before: readonly Cells[], after: readonly Cells[]) {
    const next = roster(...after);
    const decided = decideChanges(next, await loadPeople(await storeWith(...before)));
    if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
    return orderWrites(decided.value.people, next.programmes).map(({ person, expected }) => {
      const groups = person.memberships.map((membership) => membership.group).join('+');
      return `${person.id} ${person.entraId.slice(-3)} ${groups} ${expected ?? 'new'}`;
    });
  }

  it('has a mentor let go of a group before another one gets it', async () => {
    expect(await written([mentor(2)], [mentor(1)])).toEqual(['mentor-2 102  1', 'mentor-1 101 Gent 1 new']);
  });

  it('writes a chain from its loose end', async () => {
    const before = [mentor(1), mentor(2, { entra_id: guid(7) })];
    const after = [mentor(1, { entra_id: guid(7) }), mentor(2, { entra_id: guid(8), group: 'Gent 2' })];
    const start = before.map((row, index) => (index === 1 ? { ...row, group: 'Gent 2' } : row));
    expect(await written(start, after)).toEqual(['mentor-2 008 Gent 2 1', 'mentor-1 007 Gent 1 1']);
  });

  it('has one of two who swap Entra ids let go first', async () => {
    const two = { group: 'Gent 2' };
    const after = [mentor(1, { entra_id: guid(102) }), mentor(2, { ...two, entra_id: guid(101) })];
    expect(await written([mentor(1), mentor(2, two)], after)).toEqual([
      'mentor-1 r-1 Gent 1 1',
      'mentor-2 101 Gent 2 1',
      'mentor-1 102 Gent 1 2',
    ]);
  });

  it('has one of two who swap groups let go first', async () => {
    const two = { group: 'Gent 2' };
    expect(await written([mentor(1), mentor(2, two)], [mentor(1, two), mentor(2)])).toEqual([
      'mentor-1 101  1',
      'mentor-2 102 Gent 1 1',
      'mentor-1 101 Gent 2 2',
    ]);
  });
});

describe('committing a roster', () => {
  it('decides again when somebody chooses a language in between', async () => {
    let meddle = false;
    const store = openMemoryStore(async () => {
      if (!meddle) return;
      meddle = false;
      const found = await store.load(people, 'aso-1');
      if (found === undefined) throw new Error('aso-1 is not there');
      await store.replace(people, 'aso-1', found.version, { ...found.document, chosenLanguage: 'en' });
    });
    await commitRoster(store, roster(mentor(1), trainee(1)));
    meddle = true;
    const committed = await commitRoster(store, roster(mentor(1), trainee(1, { site: 'Aalst' })));
    expect(committed.ok).toBe(true);
    expect((await store.load(people, 'aso-1'))?.document).toMatchObject({
      chosenLanguage: 'en',
      memberships: [{ site: 'Aalst' }],
    });
  });

  it('gives up after a while when others keep writing', async () => {
    const store = { ...openMemoryStore(), insert: async () => 'stale' as const };
    expect(await commitRoster(store, roster(mentor(1)))).toEqual({ ok: false, refusal: 'contended' });
  });
});
