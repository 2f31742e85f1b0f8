#!/usr/bin/env node
import { createInterface } from 'node:readline/promises';
import { peopleImport } from './cli/people-import.ts';
import { peopleList } from './cli/people-list.ts';
import { programmeCheck } from './cli/programme-check.ts';
import { programmeSchemaText } from './cli/programme-schema.ts';
import { serve } from './cli/serve.ts';
import { understandCommand } from './cli/understand.ts';
import { openClock } from './composition/of-config.ts';
import { CannotStart, openProgrammes, openStore } from './composition.ts';
import { type Config, readConfig } from './config.ts';

/** The `klankbord` command: the words after it to one file in `cli/`. Exit codes: 0 done, 1 not done, 2 not understood. */

const usage = `klankbord serve                                   run the bot
klankbord people import FILE.csv [--dry-run] [--yes]  take over the people file
klankbord people list                             who is in which programme
klankbord programme check FILE.yaml...            every problem, or what a person must still verify
klankbord programme schema                        the JSON Schema for editors
klankbord understand --lang nl-BE --now ISO "text"  what typed words mean; --file FILE.jsonl for many`;

const out = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function run(words: readonly string[]): Promise<number> {
  const [part, verb, ...rest] = words;
  switch (`${part} ${verb}`) {
    case 'people import':
      return withStore((context) => peopleImport(rest, { ...context, ...asking() }));
    case 'people list':
      return withStore((context) => peopleList(rest, context));
    case 'programme check':
      return programmeCheck(rest, { out });
    case 'programme schema':
      process.stdout.write(programmeSchemaText());
      return 0;
  }
  if (part === 'serve' && verb === undefined) return serve(process.env);
  if (part === 'understand') {
    const settings = config();
    const programmes = await openProgrammes(settings);
    return understandCommand(words.slice(1), { out, now: openClock(settings), programmes });
  }
  const asked = part === 'help' || part === '--help';
  process[asked ? 'stdout' : 'stderr'].write(`${usage}\n`);
  return asked ? 0 : 2;
}

type StoreContext = Parameters<typeof peopleList>[1];

async function withStore(work: (context: StoreContext) => Promise<number>): Promise<number> {
  const settings = config();
  const programmes = await openProgrammes(settings);
  const store = await openStore(settings);
  try {
    return await work({ store, programmes, out });
  } finally {
    await store.close();
  }
}

function config(): Config {
  const read = readConfig(process.env);
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

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (cause) {
  if (!(cause instanceof CannotStart)) throw cause;
  for (const line of cause.lines) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
