import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { programmeCheck } from '../../src/cli/programme-check.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'programme-check-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const code = await programmeCheck(args, { out: (line) => said.push(line.replaceAll(folder, 'here')) });
  return { code, said };
}

describe('programme check', () => {
  test('says how it is used when no file is named, or an option', async () => {
    const usage = { code: 2, said: ['usage: klankbord programme check FILE.yaml... (or a folder of them)'] };
    expect(await run()).toEqual(usage);
    expect(await run('--all')).toEqual(usage);
  });

  test('tells every problem of every file, and counts them', async () => {
    const vu = await readFile('programmes/vu.yaml', 'utf8');
    await writeFile(
      join(folder, 'vu.yaml'),
      vu.replace('n: 2\n', 'n: 3\n').replace('total: 13.0', 'total: 12'),
    );
    expect(await run(join(folder, 'vu.yaml'), join(folder, 'gone.yaml'))).toEqual({
      code: 1,
      said: [
        expect.stringMatching(
          /^here\/vu\.yaml:\d+:\d+: conversations\[1\]\.n: expected 2, since conversations are numbered from 1 as they stand, found 3$/,
        ),
        expect.stringMatching(
          /^here\/vu\.yaml:\d+:\d+: hours\.total: expected 13 hours, the sum of the parts, found 12$/,
        ),
        'here/gone.yaml:1:1: expected a file that can be read, found none',
        '3 problems',
      ],
    });
  });

  test('sums up a right file and lists each entry that a person must still verify, with its line', async () => {
    const { code, said } = await run('programmes/vu.yaml');
    expect(code).toBe(0);
    expect(said[0]).toMatch(
      /^programmes\/vu\.yaml: 9 sessions, 46 steps, 270 minutes, \d+ questions, \d+ places for help, in nl, en$/,
    );
    expect(said[1]).toMatch(/^ {2}fr: \d+ of \d+ texts are shown in another language$/);
    const marked = (await readFile('programmes/vu.yaml', 'utf8'))
      .split('\n')
      .filter((line) => /^ +verify: true$/.test(line));
    expect(said).toContain(`  ${marked.length} entries that a person must still verify:`);
    expect(
      said.filter((line) => /^ {2}programmes\/vu\.yaml:\d+ \w+\[\d+\] [a-z0-9-]+$/.test(line)),
    ).toHaveLength(marked.length);
  });
});
