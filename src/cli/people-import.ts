import { parseArgs } from 'node:util';
import { readPeopleFile, type Unreadable } from '../adapters/people-file/read-people-file.ts';
import { accept, type Result, refuse } from '../core/kernel/result.ts';
import { loadPeople } from '../core/people/load-people.ts';
import { commitRoster } from '../core/people/roster/commit-roster.ts';
import { decideChanges } from '../core/people/roster/decide-changes.ts';
import { findSharedEmails } from '../core/people/roster/find-shared-emails.ts';
import { parseRoster } from '../core/people/roster/parse-roster.ts';
import type { PeopleProblem } from '../core/people/roster/people-problem.ts';
import type { Roster } from '../core/people/roster/roster.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { DocumentStore } from '../core/store/documents.ts';
import { sayPeopleProblem } from './say-people-problem.ts';
import { sayRosterChanges } from './say-roster-changes.ts';

export interface PeopleContext {
  /** Prepared for the collection `people`. */
  readonly store: DocumentStore;
  readonly programmes: readonly Programme[];
  /** Shows one line. */
  readonly out: (line: string) => void;
  /** Asks a yes-or-no question. Left out when there is no terminal to ask on: then nothing is asked. */
  readonly ask?: (question: string) => Promise<boolean>;
}

const usage = 'usage: klankbord people import FILE.csv [--dry-run] [--yes]';

const unreadable: Readonly<Record<Unreadable, string>> = {
  missing: 'there is no such file',
  folder: 'this is a folder, not a file',
  forbidden: 'there is no permission to read this file',
};

interface Wish {
  readonly file: string;
  readonly yes: boolean;
  readonly dryRun: boolean;
}

/**
 * Imports a people file: shows what it changes, asks, and writes. Takes the words after `people import`. Gives the
 * exit code: 0 when the store is as the file says (or would be: `--dry-run`), 1 when nothing was imported or others
 * kept writing, 2 when the words are not understood. One problem in the file, and nothing is imported.
 */
export async function peopleImport(args: readonly string[], context: PeopleContext): Promise<number> {
  const wish = parseWish(args);
  if (wish === undefined) return stop(context, [usage], 2);
  const roster = await loadRoster(wish.file, context);
  if (!roster.ok) return stop(context, roster.refusal);
  const decided = decideChanges(roster.value, await loadPeople(context.store));
  if (!decided.ok) return stop(context, sayProblems(wish.file, decided.refusal));
  for (const shared of findSharedEmails(roster.value))
    context.out(`warning: ${sayPeopleProblem(wish.file, shared)}`);
  if (decided.value.people.length === 0) {
    return stop(context, [`nothing to change: ${decided.value.unchanged} people are as in the file`], 0);
  }
  for (const line of sayRosterChanges(decided.value)) context.out(line);
  if (wish.dryRun) return stop(context, ['dry run: nothing is changed'], 0);
  const agreed = wish.yes || context.ask === undefined || (await context.ask('Import these changes?'));
  return agreed ? commit(wish.file, roster.value, context) : stop(context, ['nothing is changed']);
}

function parseWish(args: readonly string[]): Wish | undefined {
  const options = { yes: { type: 'boolean', short: 'y' }, 'dry-run': { type: 'boolean' } } as const;
  // Not strict, because strict throws where this refuses: what is not understood is looked for below.
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [file, ...others] = positionals;
  const understood = tokens.every(
    (token) => token.kind !== 'option' || (Object.hasOwn(options, token.name) && token.value === undefined),
  );
  if (file === undefined || file === '' || others.length > 0 || !understood) return undefined;
  return { file, yes: values.yes === true, dryRun: values['dry-run'] === true };
}

async function loadRoster(file: string, context: PeopleContext): Promise<Result<Roster, readonly string[]>> {
  const table = await readPeopleFile(file);
  if (!table.ok) return refuse([`${file}: ${unreadable[table.refusal]}`]);
  const roster = parseRoster(table.value, context.programmes);
  return roster.ok ? accept(roster.value) : refuse(sayProblems(file, roster.refusal));
}

function sayProblems(file: string, problems: readonly PeopleProblem[]): readonly string[] {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...problems.map((problem) => sayPeopleProblem(file, problem)), `${count}: nothing is imported`];
}

async function commit(file: string, roster: Roster, context: PeopleContext): Promise<number> {
  const committed = await commitRoster(context.store, roster);
  if (committed.ok) return stop(context, ['imported'], 0);
  if (committed.refusal !== 'contended') return stop(context, sayProblems(file, committed.refusal));
  return stop(context, ['somebody else kept changing the same people: import again to finish']);
}

function stop(context: PeopleContext, lines: readonly string[], code = 1): number {
  for (const line of lines) context.out(line);
  return code;
}
