import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What jest writes with `--json`, as far as it is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

interface Failure {
  /** The test, or its file when that did not even load. */
  readonly test: string;
  readonly file: string;
  readonly message: string;
}

interface Judgement {
  readonly passed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
  /** What failed in the first run, and passed in the second: a test that depends on chance, or a fault that does. */
  readonly secondOnly: readonly Failure[];
  readonly pending: readonly string[];
}

/** What is true of tests that ran once, or, those whose files failed, twice. What did not run again has failed. */
export function judgeRuns(first: Report, second?: Report): Judgement {
  const before = failuresOf(first);
  const passedNow = new Set(second === undefined ? [] : testsOf(second, 'passed').map(sayTest));
  const passedBefore = new Set(testsOf(first, 'passed').map(sayTest));
  const goodNow = new Set(second?.testResults.filter(({ status }) => status === 'passed').map(fileOf));
  const isGood = ({ test, file }: Failure) =>
    passedNow.has(sayTest({ test, file })) || (test === file && goodNow.has(file));
  const secondOnly = before.filter(isGood);
  const failures = [...before.filter((failure) => !isGood(failure)), ...newFailures(before, second)];
  return {
    passed: first.numPassedTests + [...passedNow].filter((test) => !passedBefore.has(test)).length,
    skipped: first.numPendingTests,
    failures,
    secondOnly,
    pending: testsOf(first, 'pending').map(({ test }) => test),
  };
}

/** What failed only when it ran again has failed too. */
function newFailures(before: readonly Failure[], second: Report | undefined): readonly Failure[] {
  const known = new Set(before.map(sayTest));
  return second === undefined ? [] : failuresOf(second).filter((failure) => !known.has(sayTest(failure)));
}

function failuresOf(report: Report): readonly Failure[] {
  return report.testResults.flatMap((suite) => {
    const file = fileOf(suite);
    const own = suite.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        test: fullName,
        file,
        message: stripVTControlCharacters((failureMessages ?? []).join('\n')),
      }));
    if (suite.status !== 'failed' || own.length > 0) return own;
    return [{ test: file, file, message: stripVTControlCharacters(suite.message) }];
  });
}

function testsOf(report: Report, wanted: string): readonly Pick<Failure, 'test' | 'file'>[] {
  return report.testResults.flatMap((suite) =>
    suite.assertionResults
      .filter(({ status }) => status === wanted)
      .map(({ fullName: test }) => ({ test, file: fileOf(suite) })),
  );
}

function fileOf({ name }: { readonly name: string }): string {
  return relative(process.cwd(), name);
}

function sayTest({ test, file }: Pick<Failure, 'test' | 'file'>): string {
  return `${file}: ${test}`;
}

const indent = (text: string, lines: number) =>
  text
    .split('\n')
    .slice(0, lines)
    .map((line) => `    ${line}`);

/**
 * `node test/support/judge-runs.ts files FIRST`: the files that failed. `counts FIRST [SECOND]`: one line with how many
 * passed, failed and were skipped. Else the names of those, or what they failed with.
 */
function say(
  what: string | undefined,
  { failures, secondOnly, passed, skipped, pending }: Judgement,
): string[] {
  const name = (each: Failure) => (each.test === each.file ? each.file : sayTest(each));
  const briefly = (each: Failure) => [name(each), ...indent(each.message, 5)];
  switch (what) {
    case 'files':
      return [...new Set(failures.map(({ file }) => file))];
    case 'counts':
      return [`${passed} ${failures.length} ${skipped}`];
    case 'skipped':
      return [...pending];
    case 'second-only':
      return secondOnly.flatMap(briefly);
    case 'failed':
      return failures.flatMap(briefly);
    case 'messages':
      return failures.flatMap((each) => [name(each), ...indent(each.message, 40), '']);
    default:
      throw new Error('files, counts, skipped, second-only, failed or messages, and one or two reports');
  }
}

if (import.meta.main) {
  const [what, ...paths] = process.argv.slice(2);
  const [first, second] = paths
    .filter((path) => existsSync(path))
    .map((path): Report => JSON.parse(readFileSync(path, 'utf8')));
  if (first === undefined) process.exitCode = 1;
  else
    process.stdout.write(
      say(what, judgeRuns(first, second))
        .map((line) => `${line}\n`)
        .join(''),
    );
}
