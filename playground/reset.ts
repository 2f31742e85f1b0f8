import { createInterface } from 'node:readline/promises';
import { readConfig } from '../src/config.ts';
import { emptyData } from './empty-data.ts';

/** `npm run reset`: makes the bot of this machine forget everything, after asking. */

const out = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} (y/N) `);
  terminal.close();
  return /^(y|yes|j|ja|o|oui)$/i.test(answer.trim());
}

const config = readConfig(process.env);
if (config.ok) {
  const { dataFolder: folder, mongodbUri } = config.value;
  if (mongodbUri !== undefined) out('MONGODB_URI is set: the database there is left as it is');
  process.exitCode = await emptyData(process.argv.slice(2), {
    folder,
    out,
    ...(process.stdin.isTTY ? { ask } : {}),
  });
} else {
  for (const line of config.refusal) process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}
