import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadProgrammes } from '../../../src/adapters/programme-files/load-programmes.ts';
import { sayProgrammeProblem } from '../../../src/adapters/programme-files/problem.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainings-'));
});
afterAll(() => rm(folder, { recursive: true }));

const vu = readFileSync('programmes/vu.yaml', 'utf8');

/** The file with one thing changed, which must be there. */
function changed(from: string, to: string): string {
  if (!vu.includes(from)) throw new Error(`${from} is not in the file`);
  return vu.replace(from, to);
}

async function load(text: string) {
  await writeFile(join(folder, 'vu.yaml'), text);
  return loadProgrammes(folder);
}

/** What is said about a file with this text, with the line where the training says when it is due. */
async function check(text: string): Promise<readonly string[]> {
  const loaded = await load(text);
  return loaded.ok
    ? []
    : loaded.refusal.map((problem) => sayProgrammeProblem(problem).replace(`${folder}/`, ''));
}

const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

describe('the training in a programme file', () => {
  test('of VU is two parts before the first talk, one around the third and one within a year', async () => {
    const loaded = await load(vu);
    const parts = loaded.ok ? loaded.value.flatMap(({ training }) => training) : [];
    expect(parts.map(({ id, hours, due, exemption }) => [id, hours, due, exemption])).toEqual([
      ['t1a', 0.5, { kind: 'before-talk', talk: 1 }, false],
      ['t1b', 0.5, { kind: 'before-talk', talk: 1 }, false],
      ['t2', 2, { kind: 'around-talk', talk: 3 }, false],
      ['t3', 2, { kind: 'within', months: 12 }, true],
    ]);
  });

  test('is due after months as well as years', async () => {
    const loaded = await load(changed('within: P1Y', 'within: P6M'));
    const due = loaded.ok ? loaded.value[0]?.training.at(-1)?.due : undefined;
    expect(due).toEqual({ kind: 'within', months: 6 });
  });

  test('can be missing, as long as no talk names it', async () => {
    const without = vu.replace(/^training:\n(?:[- ].*\n)+/m, '').replace(/^ {2}training_due:.*\n/m, '');
    expect(without).not.toMatch(/t1a/);
    const loaded = await load(without);
    expect(loaded.ok && loaded.value[0]?.training).toEqual([]);
  });

  test.each([
    [
      'around_talk: 3',
      'around_talk: 12',
      /^training\[2\]\.due\.around_talk: expected the number of a conversation \(1, 2, .*9\), found 12$/,
    ],
    [
      'before_talk: 1',
      'before_talk: 0',
      /^training\[0\]\.due\.before_talk: expected a number of at least 1, found 0$/,
    ],
    [
      'around_talk: 3',
      'around_talk: third',
      /^training\[2\]\.due\.around_talk: expected a number, found "third"$/,
    ],
    [
      'within: P1Y',
      'within: a year',
      /^training\[3\]\.due\.within: expected years or months such as P1Y or P6M, found "a year"$/,
    ],
    ['within: P1Y', 'within: P0Y', /^training\[3\]\.due\.within: expected years or months/],
    ['within: P1Y', 'before: 1', /^training\[3\]\.due\.before: expected a key that this place has/],
  ])('%s written as "%s" is found where it stands', async (from, to, said) => {
    const text = changed(from, to);
    const found = (await check(text)).map((line) => /^vu\.yaml:(\d+):\d+: (.*)$/.exec(line) ?? []);
    const here = found.find(([, line]) => Number(line) === lineOf(text, to));
    expect(here?.[2]).toMatch(said);
  });

  test('is due in exactly one way', async () => {
    const both = changed('within: P1Y', 'within: P1Y\n    before_talk: 1');
    expect(await check(both)).toEqual([
      expect.stringMatching(
        /training\[3\]\.due: expected one of before_talk, around_talk, within, found before_talk and within$/,
      ),
    ]);
    const neither = changed('  due:\n    within: P1Y', '  due: {}');
    expect(await check(neither)).toEqual([
      expect.stringMatching(/training\[3\]\.due: expected one of before_talk, .*, found none of them$/),
    ]);
  });
});
