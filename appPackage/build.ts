import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { wantedSettings } from './judge-settings.ts';
import { packApp } from './pack-app.ts';
import { environmentNames, readSettings } from './read-settings.ts';

/** Builds the package that an administrator uploads to Teams. Exit codes: 0 built, 1 not built, 2 not understood. */

const usage = 'usage: npm run package -- [--env NAME] [--out FILE.zip]   NAME of a file env/.env.NAME';

function build(args: readonly string[]): number {
  const words = readWords(args);
  if (words === undefined) return complain([usage], 2);
  const settings = readSettings(words.env ?? guessName(), process.env);
  if (settings === undefined) {
    return complain(
      [`--env ${words.env}: there is no env/.env.${words.env}; there are ${environmentNames().join(', ')}`],
      2,
    );
  }
  const packed = packApp(settings);
  if ('problems' in packed) return complain(packed.problems, 1);
  const file = words.out ?? fileURLToPath(new URL('../build/klankbord.zip', import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, packed.zip);
  process.stdout.write(`${relative('', file)}, ${packed.zip.length} bytes\n`);
  for (const note of packed.notes) process.stdout.write(`${note}\n`);
  return 0;
}

/** Without `--env` the environment counts; where it says nothing about the app, the package is the playground's. */
function guessName(): string | undefined {
  return Object.keys(wantedSettings).some((name) => process.env[name]) ? undefined : 'playground';
}

function readWords(args: readonly string[]): { readonly env?: string; readonly out?: string } | undefined {
  try {
    return parseArgs({ args: [...args], options: { env: { type: 'string' }, out: { type: 'string' } } })
      .values;
  } catch {
    return undefined;
  }
}

function complain(lines: readonly string[], code: number): number {
  for (const line of lines) process.stderr.write(`${line}\n`);
  return code;
}

process.exitCode = build(process.argv.slice(2));
