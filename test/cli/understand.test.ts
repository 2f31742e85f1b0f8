import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadProgrammes } from '../../src/adapters/programme-files/load-programmes.ts';
import { understandCommand } from '../../src/cli/understand.ts';
import { instant } from '../../src/core/kernel/time.ts';
import type { Programme } from '../../src/core/programme/programme.ts';

const noon = '2026-11-18T12:00:00+01:00';
let folder: string;
/** Their zone is the one in which hours are meant. */
let programmes: readonly Programme[];
beforeAll(async () => {
  const loaded = await loadProgrammes('programmes');
  if (!loaded.ok) throw new Error('the programme files have problems');
  programmes = loaded.value;
  folder = await mkdtemp(join(tmpdir(), 'understand-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const out = (line: string) => said.push(line.replaceAll(folder, 'here'));
  const code = await understandCommand(args, { out, now: () => instant(Date.parse(noon)), programmes });
  return { code, said };
}

async function runFile(...lines: readonly string[]) {
  const file = join(folder, 'lines.jsonl');
  await writeFile(file, lines.join('\n'));
  return run('--now', noon, '--file', file);
}

describe('understand', () => {
  test('shows intent and slots of a text as one JSON object', async () => {
    const { code, said } = await run('--lang', 'nl-NL', '--now', noon, 'gesprek inplannen vrijdag half 3');
    expect(code).toBe(0);
    expect(said.map((line) => JSON.parse(line))).toEqual([
      {
        intent: 'plan',
        slots: { date: '2026-11-20', time: '14:30', at: '2026-11-20T14:30:00+01:00' },
        acts: true,
        offers: ['plan', expect.any(String), expect.any(String)],
      },
    ]);
  });

  test('says of a text that is too long what the person is told', async () => {
    const { code, said } = await run('--lang', 'en', 'word '.repeat(500));
    expect(code).toBe(0);
    expect(said.map((line) => JSON.parse(line))).toMatchObject([
      { intent: 'unknown', tooLong: true, says: expect.stringContaining('at most 2000 characters') },
    ]);
  });

  test('shows one object for each line of a file, each at its own moment', async () => {
    const { code, said } = await runFile(
      '{"lang": "nl-BE", "text": "morgen 10u", "now": "2027-01-04T09:00:00+01:00"}',
      '',
      '{"lang": "en", "text": "tomorrow 10am"}',
    );
    expect(code).toBe(0);
    expect(said.map((line) => JSON.parse(line).slots.date)).toEqual(['2027-01-05', '2026-11-19']);
  });

  test.each([
    [['--lang', 'de', 'hallo'], '"de" is not one of nl-BE, nl-NL, en, fr'],
    [['--now', 'gisteren', 'hallo'], '"gisteren" is not a moment such as 2026-11-18T10:15:00+01:00'],
    [
      ['--now', '2026-11-18T10:15:00', 'hallo'],
      '"2026-11-18T10:15:00" is not a moment such as 2026-11-18T10:15:00+01:00',
    ],
  ])('says in one line what is wrong with %j', async (args, problem) => {
    expect(await run(...args)).toEqual({ code: 2, said: [problem] });
  });

  test('says how it is used without a text, with a text and a file, or with an option it does not know', async () => {
    for (const args of [[], ['--file', 'a.jsonl', 'text'], ['--all']]) {
      const { code, said } = await run(...args);
      expect([code, said.length, said[0]?.startsWith('usage: ')]).toEqual([2, 1, true]);
    }
  });

  test('says of every line of a file that it cannot read which it is, and nothing else', async () => {
    const bad = await runFile(
      '{"text": "hallo"}',
      '{"text": 1}',
      '',
      'hallo',
      '{"text": "hi", "lang": "de"}',
    );
    const expected = 'expected {"lang", "text", "now"} as JSON';
    expect(bad).toEqual({
      code: 1,
      said: [
        `here/lines.jsonl:2: ${expected}`,
        `here/lines.jsonl:4: ${expected}`,
        'here/lines.jsonl:5: "de" is not one of nl-BE, nl-NL, en, fr',
      ],
    });
    expect((await runFile('{"text": "hallo", "lang": "de"}')).said).toEqual([
      'here/lines.jsonl:1: "de" is not one of nl-BE, nl-NL, en, fr',
    ]);
    expect(await run('--file', join(folder, 'none.jsonl'))).toEqual({
      code: 1,
      said: ["here/none.jsonl: this file can't be read"],
    });
  });
});
