import { describe, expect, it } from '@jest/globals';
import { peopleList } from '../../src/cli/people-list.ts';
import { people } from '../../src/core/people/people-collection.ts';
import { commitRoster } from '../../src/core/people/roster/commit-roster.ts';
import { parseRoster } from '../../src/core/people/roster/parse-roster.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import {
  type Cells,
  coordinator,
  mentor,
  programmes,
  table,
  trainee,
} from '../core/people/roster/fixtures.ts';
import { openMemoryStore } from '../support/memory-store.ts';

async function importInto(store: DocumentStore, rows: readonly Cells[]): Promise<void> {
  const roster = parseRoster(table(...rows), programmes);
  if (!roster.ok) throw new Error(JSON.stringify(roster.refusal));
  await commitRoster(store, roster.value);
}

async function cohort(): Promise<DocumentStore> {
  const store = openMemoryStore();
  const vu = { programme: 'vu', group: 'P1', language: 'nl-NL' };
  const rows = [trainee(2), mentor(1), trainee(1), mentor(5, vu), trainee(5, vu), coordinator(1)];
  await importInto(store, [...rows, trainee(3)]);
  await importInto(store, rows);
  const found = await store.load(people, 'aso-2');
  if (found !== undefined) {
    await store.replace(people, 'aso-2', found.version, { ...found.document, chosenLanguage: 'en' });
  }
  return store;
}

async function run(store: DocumentStore, ...args: readonly string[]) {
  const said: string[] = [];
  const code = await peopleList(args, { store, programmes, out: (line) => said.push(line) });
  return { code, said };
}

describe('people list', () => {
  it('lists by programme and group, the mentor first, leavers last', async () => {
    expect(await run(await cohort())).toEqual({
      code: 0,
      said: [
        'msg',
        '  co-1      coordinator  Coördinator 1  nl-BE              active',
        'msg group Gent 1',
        '  mentor-1  mentor       Mentor 1       nl-BE              active',
        '  aso-1     trainee      Aso Nummer 1   nl-BE  2025-10-01  active',
        '  aso-2     trainee      Aso Nummer 2   en     2025-10-01  active',
        'vu group P1',
        '  mentor-5  mentor       Mentor 5       nl-NL              active',
        '  aso-5     trainee      Aso Nummer 5   nl-NL  2025-10-01  active',
        'no programme',
        '  aso-3                  Aso Nummer 3   nl-BE              inactive',
      ],
    });
  });

  it('lists one programme', async () => {
    const { code, said } = await run(await cohort(), '--programme', 'vu');
    expect([code, said[0], said.length]).toEqual([0, 'vu group P1', 3]);
  });

  it('gives JSON to programs', async () => {
    const { said } = await run(await cohort(), '--json', '--programme=vu');
    expect(JSON.parse(said.join('\n'))).toEqual([
      expect.objectContaining({ id: 'mentor-5', training_start: null }),
      {
        programme: 'vu',
        group: 'P1',
        id: 'aso-5',
        role: 'trainee',
        name: 'Aso Nummer 5',
        language: 'nl-NL',
        training_start: '2025-10-01',
        active: true,
      },
    ]);
    expect((await run(openMemoryStore(), '--json')).said).toEqual(['[]']);
  });

  it('says so when nobody is there, when a programme is not, and how it is used', async () => {
    const store = openMemoryStore();
    expect(await run(store)).toEqual({ code: 0, said: ['nobody'] });
    expect(await run(store, '--programme', 'x')).toEqual({
      code: 1,
      said: ['unknown programme; choose one of: msg, vu'],
    });
    for (const args of [['x'], ['--programme'], ['--all'], ['--json=no']]) {
      expect(await run(store, ...args)).toEqual({
        code: 2,
        said: ['usage: klankbord people list [--programme ID] [--json]'],
      });
    }
  });
});
