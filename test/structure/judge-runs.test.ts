import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { judgeRuns } from '../support/judge-runs.ts';

type Tests = Readonly<Record<string, 'passed' | 'failed' | 'pending'>>;

/** What jest would say of a file with these tests; one that did not load has none. */
function suite(file: string, tests: Tests) {
  const all = Object.entries(tests);
  const isGood = all.length > 0 && all.every(([, status]) => status !== 'failed');
  return {
    name: join(process.cwd(), file),
    status: isGood ? 'passed' : 'failed',
    message: isGood ? '' : 'no such module',
    assertionResults: all.map(([fullName, status]) => ({
      fullName,
      status,
      failureMessages: status === 'failed' ? ['\u001b[31mexpected 1, received 2\u001b[39m'] : [],
    })),
  };
}

function report(files: Readonly<Record<string, Tests>>) {
  const count = (wanted: string) =>
    Object.values(files)
      .flatMap((tests) => Object.values(tests))
      .filter((status) => status === wanted).length;
  return {
    numPassedTests: count('passed'),
    numPendingTests: count('pending'),
    testResults: Object.entries(files).map(([file, tests]) => suite(file, tests)),
  };
}

const first = report({
  'test/a.test.ts': { waits: 'passed', speaks: 'failed' },
  'test/b.test.ts': { stays: 'passed', later: 'pending' },
});

describe('tests that ran once more', () => {
  test('a run without failures is what it says', () => {
    const judged = judgeRuns(report({ 'test/b.test.ts': { stays: 'passed', later: 'pending' } }));
    expect(judged).toEqual({ passed: 1, skipped: 1, failures: [], secondOnly: [], pending: ['later'] });
  });

  test('what fails and does not run again has failed, without colours', () => {
    const failure = { test: 'speaks', file: 'test/a.test.ts', message: 'expected 1, received 2' };
    expect(judgeRuns(first)).toMatchObject({ passed: 2, failures: [failure], secondOnly: [] });
  });

  test('what passes the second time does not fail, and is named with what it said at first', () => {
    const judged = judgeRuns(first, report({ 'test/a.test.ts': { waits: 'passed', speaks: 'passed' } }));
    const named = { test: 'speaks', file: 'test/a.test.ts', message: 'expected 1, received 2' };
    expect(judged).toMatchObject({ passed: 3, failures: [], secondOnly: [named] });
  });

  test('what fails twice fails, and so does what fails only the second time', () => {
    const judged = judgeRuns(first, report({ 'test/a.test.ts': { waits: 'failed', speaks: 'failed' } }));
    expect(judged.failures.map((each) => each.test)).toEqual(['speaks', 'waits']);
    expect(judged.secondOnly).toEqual([]);
  });

  test('a file that did not load is named by its path, until it loads', () => {
    const broken = report({ 'test/c.test.ts': {} });
    const named = { test: 'test/c.test.ts', file: 'test/c.test.ts', message: 'no such module' };
    expect(judgeRuns(broken)).toMatchObject({ passed: 0, failures: [named] });
    expect(judgeRuns(broken, broken)).toMatchObject({ failures: [named], secondOnly: [] });
    const loaded = report({ 'test/c.test.ts': { speaks: 'passed' } });
    expect(judgeRuns(broken, loaded)).toMatchObject({ passed: 1, failures: [], secondOnly: [named] });
  });
});
