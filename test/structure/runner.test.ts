import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

/** Our tests run in a world that they share (test/support/runner): whatever goes wrong in one of them still fails. */

const files = {
  'a-shared.ts': `
    import { test } from '@jest/globals';
    export const testOf = (name) => test('a test that a suite defines, of ' + name, () => {});
  `,
  'b-sound.test.ts': `
    import { afterAll, expect, jest, test } from '@jest/globals';
    import { testOf } from './a-shared.ts';
    jest.setTimeout(60_000);
    testOf('sound');
    test('passes', () => { expect(1).toBe(1); });
    test.each([1, 2])('passes with %i', (each) => { expect(each).toBeGreaterThan(0); });
    test.skip('is skipped', () => { throw new Error('run all the same'); });
  `,
  'c-faults.test.ts': `
    import { beforeAll, describe, expect, test } from '@jest/globals';
    import { testOf } from './a-shared.ts';
    testOf('faults');
    test('is not what was expected', () => { expect(1).toBe(2); });
    test('throws', () => { throw new Error('this'); });
    test('rejects', () => Promise.reject(new Error('that')));
    test('never ends', () => new Promise(() => {}), 200);
    test('leaves a promise that rejects', async () => {
      void Promise.reject(new Error('left'));
      await new Promise((pass) => setImmediate(pass));
    });
    test('throws beside itself', async () => {
      setImmediate(() => { throw new Error('beside'); });
      await new Promise((pass) => setTimeout(pass, 50));
    });
    describe('begins badly', () => {
      beforeAll(() => { throw new Error('begun'); });
      test('is not reached', () => {});
    });
  `,
  'd-broken.test.ts': `import { nothing } from './nowhere.ts'; nothing();`,
  'e-empty.test.ts': `export {};`,
};

interface Result {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
}

let folder = '';
let results: readonly Result[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klankbord-runner-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const ours = (name: string) => resolve('test/support/runner', name);
  const config = {
    transform: {},
    injectGlobals: false,
    runtime: ours('lasting-runtime.ts'),
    testEnvironment: ours('bare-environment.ts'),
  };
  await writeFile(
    join(folder, 'jest.config.json'),
    JSON.stringify({ ...config, testMatch: ['**/*.test.ts'] }),
  );
  const args = [
    '-i',
    '--json',
    '--outputFile=told.json',
    '--rootDir',
    folder,
    '--config',
    'jest.config.json',
  ];
  const jest = resolve('node_modules/jest/bin/jest.js');
  await new Promise<void>((done) =>
    execFile(process.execPath, [jest, ...args], { cwd: folder }, () => done()),
  );
  results = (JSON.parse(await readFile(join(folder, 'told.json'), 'utf8')) as { testResults: Result[] })
    .testResults;
});
afterAll(() => rm(folder, { recursive: true }));

const toldOf = (file: string) => {
  const { status, assertionResults } = results.find(({ name }) => name.includes(file)) as Result;
  return { status, tests: Object.fromEntries(assertionResults.map(({ title, status }) => [title, status])) };
};

test('what is as it should be passes', () => {
  expect(toldOf('b-sound')).toEqual({
    // As jest calls a file of which a test is skipped.
    status: 'focused',
    tests: {
      'a test that a suite defines, of sound': 'passed',
      passes: 'passed',
      'passes with 1': 'passed',
      'passes with 2': 'passed',
      'is skipped': 'pending',
    },
  });
});

test('each thing that goes wrong fails, and what stands beside it does not', () => {
  expect(toldOf('c-faults')).toEqual({
    status: 'failed',
    tests: {
      'a test that a suite defines, of faults': 'passed',
      'is not what was expected': 'failed',
      throws: 'failed',
      rejects: 'failed',
      'never ends': 'failed',
      'leaves a promise that rejects': 'failed',
      'throws beside itself': 'failed',
      'is not reached': 'failed',
    },
  });
});

test.each(['d-broken', 'e-empty'])('a file that defines no test fails: %s', (file) => {
  expect(toldOf(file).status).toBe('failed');
});
