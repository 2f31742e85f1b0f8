import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parsePeopleFile } from '../../src/adapters/people-file/parse-people-file.ts';
import { readPeopleFile } from '../../src/adapters/people-file/read-people-file.ts';
import { sayPeopleProblem } from '../../src/cli/say-people-problem.ts';
import { header } from '../support/open-bot.ts';

/** Whoever keeps the people file may be mistaken in the file, and then gets one sentence, soon. */

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klankbord-people-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

const say = (text: string) =>
  parsePeopleFile(Buffer.from(text)).problems.map((problem) => sayPeopleProblem('people.csv', problem));
const large = 2 * 1024 * 1024 + 1;

describe('a file that is no list of people', () => {
  test.each([
    ['one cell', () => `${header}\n${'x'.repeat(large)}`],
    ['one cell in quotes', () => `${header}\n"${'x'.repeat(large)}"`],
    ['rows', () => `${header}\n${'a,b\n'.repeat(large / 4)}`],
    ['no text', () => '\0'.repeat(large)],
  ])('is refused in one sentence when it is too large: %s', (_, text) => {
    expect(say(text())).toEqual([
      'people.csv:1: the file is larger than 2 MB, which no list of people is: is it the right file?',
    ]);
  });

  test('is not read further than that, however large it is', async () => {
    const path = join(folder, 'film.csv');
    await writeFile(path, Buffer.alloc(8 * large));
    const read = await readPeopleFile(path);
    expect(read).toMatchObject({ ok: true, value: { rows: [], problems: [{ code: 'people.too-big' }] } });
  });

  test('is read to its last byte when it is as large as one may be', async () => {
    const path = join(folder, 'large.csv');
    const text = `${header}\n`;
    await writeFile(path, `${text}${'x'.repeat(large - 1 - text.length)}`);
    const read = await readPeopleFile(path);
    expect(read).toMatchObject({ ok: true, value: { problems: [{ code: 'people.cell-count', line: 2 }] } });
  });

  test.each([
    ['no names', `${','.repeat(9_999)}x`],
    ['one name over and over', `${'name,'.repeat(9_999)}name`],
    ['strange names', `${'q,'.repeat(9_999)}q`],
  ])('is refused in one sentence when its header is too wide, with %s, whatever rows it has', (_, line) => {
    const { rows, problems } = parsePeopleFile(Buffer.from(`${line}\n${'a\n'.repeat(20_000)}`));
    expect([rows.length, problems.map(({ code }) => code)]).toEqual([0, ['people.too-wide']]);
    expect(say(line)).toEqual([
      'people.csv:1: the header has 10000 columns, and at most 50 can be read: delete the empty columns after the last one',
    ]);
  });
});

describe('a line that is made to be slow', () => {
  /** Counted, not timed: what is read of it, whatever it is made of, is one row at most, with one problem. */
  test.each([
    ['spaces', ' '],
    ['quotes', '""'],
    ['delimiters', ','],
    ['words', 'a '],
    ['tabs', '\t'],
  ])('of %s is one row', (_, unit) => {
    const { rows, problems } = parsePeopleFile(Buffer.from(`${header}\n${unit.repeat(200_000)}`));
    expect(rows.length).toBeLessThanOrEqual(1);
    expect(problems.length).toBeLessThanOrEqual(1);
  });
});
