import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { peopleImport } from '../../src/cli/people-import.ts';
import { loadPeople } from '../../src/core/people/load-people.ts';
import { peopleColumns } from '../../src/core/people/roster/people-row.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import { type Cells, csv, guid, mentor, programmes, trainee } from '../core/people/roster/fixtures.ts';
import { openMemoryStore } from '../support/memory-store.ts';

let folder = '';
let writes = 0;
let store: DocumentStore = openMemoryStore();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klankbord-people-'));
  writes = 0;
  store = openMemoryStore(() => {
    writes += 1;
  });
});

afterEach(() => rm(folder, { recursive: true }));

async function fileOf(...rows: readonly Cells[]): Promise<string> {
  const file = join(folder, 'people.csv');
  await writeFile(file, csv(rows, { delimiter: ';', end: '\r\n' }));
  return file;
}

async function run(args: readonly string[], answer?: boolean) {
  const said: string[] = [];
  const ask = async (question: string) => {
    said.push(question);
    return answer === true;
  };
  const context = { store, programmes, out: (line: string) => said.push(line) };
  const code = await peopleImport(args, answer === undefined ? context : { ...context, ask });
  return { code, said: said.map((line) => line.replaceAll(`${folder}/`, '')) };
}

describe('people import', () => {
  it('shows what changes, and imports it when there is no terminal to ask on', async () => {
    const { code, said } = await run([await fileOf(mentor(1), trainee(1))]);
    expect(said).toEqual([
      'added        Aso Nummer 1 (aso-1): msg trainee in Gent 1 (huisartsgeneeskunde, Gent, since 2025-10-01)',
      'added        Mentor 1 (mentor-1): msg mentor in Gent 1 (Gent)',
      '2 added, 0 changed, 0 deactivated, 0 reactivated, 0 unchanged',
      'imported',
    ]);
    expect([code, (await loadPeople(store)).length]).toEqual([0, 2]);
  });

  it('warns of one e-mail address for two people, and imports it', async () => {
    const shared = { email: 'Team@example.org' };
    const { code, said } = await run([await fileOf(mentor(1, shared), trainee(1, shared), trainee(2))]);
    expect(said[0]).toBe(
      'warning: people.csv:3: column "email": "team@example.org" is on line 2 too, for "mentor-1": is that one mailbox for both?',
    );
    expect([code, said.at(-1)]).toEqual([0, 'imported']);
    expect((await run([await fileOf(mentor(1), trainee(1), trainee(2))])).said.join()).not.toMatch(/warning/);
  });

  it('refuses a date that a spreadsheet rewrote, and says how to save it', async () => {
    const { code, said } = await run([await fileOf(mentor(1), trainee(1, { training_start: '01/10/2026' }))]);
    expect(said[0]).toMatch(
      /^people\.csv:3: column "training_start": a spreadsheet rewrote this date, found "01\/10\/2026": .*yyyy-mm-dd/,
    );
    expect([code, writes]).toEqual([1, 0]);
  });

  it('says that there is nothing to change the second time, and writes nothing', async () => {
    const file = await fileOf(mentor(1), trainee(1));
    await run([file]);
    writes = 0;
    expect(await run([file], false)).toEqual({
      code: 0,
      said: ['nothing to change: 2 people are as in the file'],
    });
    expect(writes).toBe(0);
  });

  it('says who changes, leaves, comes back, and which group gets another mentor', async () => {
    await run([await fileOf(mentor(1), trainee(1), trainee(2))]);
    await run([await fileOf(mentor(1), trainee(1))]);
    const later = [mentor(2), trainee(2), trainee(1, { name: 'An "Ans" Maes', site: '' })];
    expect((await run([await fileOf(...later)])).said).toEqual([
      'changed      An "Ans" Maes (aso-1): name "Aso Nummer 1" -> "An \\"Ans\\" Maes", ' +
        'msg trainee in Gent 1 (huisartsgeneeskunde, Gent, since 2025-10-01) -> ' +
        'msg trainee in Gent 1 (huisartsgeneeskunde, since 2025-10-01)',
      'reactivated  Aso Nummer 2 (aso-2): ' +
        'now msg trainee in Gent 1 (huisartsgeneeskunde, Gent, since 2025-10-01)',
      'deactivated  Mentor 1 (mentor-1): no longer msg mentor in Gent 1 (Gent)',
      'added        Mentor 2 (mentor-2): msg mentor in Gent 1 (Gent)',
      'mentor       msg group Gent 1: mentor Mentor 1 (mentor-1) -> Mentor 2 (mentor-2)',
      '1 added, 1 changed, 1 deactivated, 1 reactivated, 0 unchanged',
      'imported',
    ]);
  });

  it('takes over a break and part-time, and says of neither more than that days moved', async () => {
    const file = join(folder, 'breaks.csv');
    const importWith = async (cells: Cells) => {
      await writeFile(file, csv([mentor(1), trainee(1, cells)], { columns: peopleColumns }));
      return (await run([file])).said;
    };
    await importWith({});
    const place = 'msg trainee in Gent 1 (huisartsgeneeskunde, Gent, since 2025-10-01)';
    const pause = { training_pause_from: '2026-03-01', training_pause_to: '2026-05-31' };
    for (const cells of [pause, { ...pause, part_time: '60' }, {}]) {
      const [changed, ...others] = await importWith(cells);
      expect(changed).toBe(`changed      Aso Nummer 1 (aso-1): ${place}, the days of the training`);
      expect(others.join(' ')).not.toMatch(/2026|60/);
    }
    const last = (await importWith({ part_time: '60' })).join(' ');
    const [kept] = (await loadPeople(store)).filter(({ document }) => document.id === 'aso-1');
    expect(kept?.document.memberships[0]).toMatchObject({ pace: { from: '2025-10-01', share: 60 } });
    expect(kept?.document.memberships[0]?.pause).toBeUndefined();
    expect(last).not.toMatch(/60/);
  });

  it('says in words what is wrong with a break', async () => {
    const file = join(folder, 'breaks.csv');
    const bad = { training_pause_from: '2026-03-02', training_pause_to: '2026-03-01', part_time: 'half' };
    await writeFile(file, csv([mentor(1), trainee(1, bad)], { columns: peopleColumns }));
    expect((await run([file])).said).toEqual(
      [
        'people.csv:3: column "training_pause_to": the last day of the break lies before its first, 2026-03-02: found "2026-03-01"',
        'people.csv:3: column "part_time": expected a share from 1 to 100 per cent such as 50 or 80%, and, if it does not hold from training_start, the day from which it does, such as 50 2027-10-01; found "half"',
        '2 problems: nothing is imported',
      ].map((line) => line.replace('people.csv', 'breaks.csv')),
    );
  });

  test.each([
    ['imports when the answer is yes', [], true, 'imported', 0, 1],
    ['changes nothing when the answer is no', [], false, 'nothing is changed', 1, 0],
    ['does not ask after --yes', ['--yes'], false, 'imported', 0, 1],
    ['changes nothing on a dry run', ['--dry-run'], undefined, 'dry run: nothing is changed', 0, 0],
    [
      'changes nothing on a dry run with --yes',
      ['--dry-run', '--yes'],
      true,
      'dry run: nothing is changed',
      0,
      0,
    ],
  ])('%s', async (_, options, answer, last, expected, count) => {
    const { code, said } = await run([await fileOf(mentor(1)), ...options], answer);
    expect([code, said.at(-1), writes]).toEqual([expected, last, count]);
    expect(said.includes('Import these changes?')).toBe(options.length === 0);
  });

  it('reports every problem with file, line and column, and imports nothing', async () => {
    const bad = { training_start: '1/10/26', email: 'an', group: 'Gent 2' };
    const { code, said } = await run([
      await fileOf(mentor(1), trainee(1, bad), trainee(2, { role: 'aso' })),
      '--yes',
    ]);
    expect(said).toEqual([
      'people.csv:3: column "email": expected an e-mail address, found "an"',
      'people.csv:3: column "group": group "Gent 2" has trainees but no mentor',
      'people.csv:3: column "training_start": a spreadsheet rewrote this date, found "1/10/26": expected 2026-10-01; in Excel, give the column the custom format yyyy-mm-dd (jjjj-mm-dd in Dutch, aaaa-mm-jj in French) and save it as "CSV UTF-8" again',
      'people.csv:4: column "role": expected mentor, trainee or coordinator, found "aso"',
      '4 problems: nothing is imported',
    ]);
    expect([code, writes]).toEqual([1, 0]);
  });

  it('shows characters that would play with the terminal by their number', async () => {
    const { said } = await run([await fileOf(mentor(1, { name: 'An\u001b[2J\u202e' }))]);
    expect(said[0]).toBe(
      'people.csv:2: column "name": the character U+001B can\'t be in a text, found "An\\u{1b}[2J\\u{202e}"',
    );
  });

  it('refuses an Entra id that stays with somebody outside the file', async () => {
    await run([await fileOf(mentor(1), trainee(1))]);
    writes = 0;
    const { code, said } = await run([await fileOf(mentor(1), trainee(2, { entra_id: guid(1) }))]);
    expect(said).toEqual([
      `people.csv:3: column "entra_id": "${guid(1)}" belongs to "aso-1", who is not in this file: use that id, or correct the Entra id`,
      '1 problem: nothing is imported',
    ]);
    expect([code, writes]).toEqual([1, 0]);
  });

  it('says in one line that a file is not there, or is a folder', async () => {
    expect(await run([join(folder, 'x.csv')])).toEqual({ code: 1, said: ['x.csv: there is no such file'] });
    expect(await run([folder])).toEqual({ code: 1, said: [`${folder}: this is a folder, not a file`] });
  });

  test.each([[[]], [['a.csv', 'b.csv']], [['a.csv', '--force']], [['a.csv', '--yes=no']], [['']]])(
    'says how it is used after %j',
    async (args) => {
      expect(await run(args)).toEqual({
        code: 2,
        said: ['usage: klankbord people import FILE.csv [--dry-run] [--yes]'],
      });
    },
  );
});
