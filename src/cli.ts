#!/usr/bin/env node
import { createInterface } from 'node:readline/promises';
import { keepCompiled } from './cli/keep-compiled.ts';
import type { peopleList } from './cli/people-list.ts';
import { openClock } from './composition/of-config.ts';
import { CannotStart, openProgrammes } from './composition/open-programmes.ts';
import { type Config, readConfig } from './config.ts';

/**
 * The `klankbord` command: the words after it to one file in `cli/`, loaded when it is asked for, so that a quick
 * question does not wait for what the bot needs. Exit codes: 0 done, 1 not done, 2 not understood.
 */

const usage = `\
klankbord serve                                       run the bot
klankbord people import FILE.csv [--dry-run] [--yes]  take over the people file
klankbord people list                                 who is in which programme
klankbord programme check FILE.yaml...                every problem, or what a person must still verify
klankbord programme schema                            the JSON Schema for editors
klankbord digest --programme ID [--at ISO]            the digest of the last fixed day; --dry-run, --send, --json
klankbord notices list                                what became of all that was to be said; --programme, --state
klankbord audit verify [--end N:SEAL]                  whether what was noted for good is as it was written
klankbord graph check --mailbox M --canary C          whether calendars can be read, and no others
klankbord understand --lang nl-BE --now ISO "text"    what typed words mean; --file FILE.jsonl for many`;

const out = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Whoever reads no further, as `| head` does, has seen enough: what was asked is still done to the end. */
process.stdout.on('error', (cause) => {
  if (!('code' in cause && cause.code === 'EPIPE')) throw cause;
});

async function run(words: readonly string[]): Promise<number> {
  const [part, verb, ...rest] = words;
  switch (`${part} ${verb}`) {
    case 'people import':
      return withStore(async (context) =>
        (await import('./cli/people-import.ts')).peopleImport(rest, { ...context, ...asking() }),
      );
    case 'people list':
      return withStore(async (context) => (await import('./cli/people-list.ts')).peopleList(rest, context));
    case 'notices list':
      return withStore(async (context) => (await import('./cli/notices-list.ts')).noticesList(rest, context));
    case 'audit verify':
      return withStore(async ({ store }) => {
        const [settings, { auditVerify }] = [config(), await import('./cli/audit-verify.ts')];
        const { openSealsOf } = await import('./composition/open-seals.ts');
        const seals = openSealsOf(settings, { warn: () => undefined });
        return auditVerify(rest, { store, seals, now: openClock(settings)(), out });
      });
    case 'graph check':
      return checkGraph(rest);
    case 'programme check':
      return (await import('./cli/programme-check.ts')).programmeCheck(rest, { out });
    case 'programme schema':
      process.stdout.write((await import('./cli/programme-schema.ts')).programmeSchemaText());
      return 0;
  }
  if (part === 'serve' && verb === undefined) return (await import('./cli/serve.ts')).serve(process.env);
  if (part === 'understand') {
    const settings = config();
    const programmes = await openProgrammes(settings);
    const { understandCommand } = await import('./cli/understand.ts');
    return understandCommand(words.slice(1), { out, now: openClock(settings), programmes });
  }
  if (part === 'digest') {
    return withStore(async (context) => {
      const { digestCommand } = await import('./cli/digest.ts');
      return digestCommand(words.slice(1), { ...context, now: openClock(config()) });
    });
  }
  const asked = part === 'help' || part === '--help';
  process[asked ? 'stdout' : 'stderr'].write(`${usage}\n`);
  return asked ? 0 : 2;
}

/** Also while calendars are off: it is asked before they are switched on. */
async function checkGraph(rest: readonly string[]): Promise<number> {
  const settings = config({ ...process.env, KLANKBORD_CALENDAR: 'on' });
  const { graphCheck } = await import('./cli/graph-check.ts');
  return graphCheck(rest, { out, config: settings });
}

type StoreContext = Parameters<typeof peopleList>[1];

async function withStore(work: (context: StoreContext) => Promise<number>): Promise<number> {
  const settings = config();
  const programmes = await openProgrammes(settings);
  const { openStore } = await import('./composition.ts');
  const store = await openStore(settings);
  try {
    return await work({ store, programmes, out });
  } finally {
    await store.close();
  }
}

function config(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const read = readConfig(env);
  if (read.ok) return read.value;
  throw new CannotStart(read.refusal);
}

/** Asks only where somebody can answer. */
function asking() {
  if (!process.stdin.isTTY) return {};
  return {
    ask: async (question: string): Promise<boolean> => {
      const terminal = createInterface({ input: process.stdin, output: process.stdout });
      const answer = await terminal.question(`${question} (y/N) `);
      terminal.close();
      return /^(y|yes|j|ja|o|oui)$/i.test(answer.trim());
    },
  };
}

keepCompiled();
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (cause) {
  if (!(cause instanceof CannotStart)) throw cause;
  for (const line of cause.lines) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
