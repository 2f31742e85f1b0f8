import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { Settings } from './fill-placeholders.ts';

const folder = new URL('../env/', import.meta.url);

/**
 * Reads the settings of `env/.env.NAME`; what stands in `env/.env.NAME.user`, which git does not keep, wins, and what the
 * environment says wins over both. An empty value is no value. Without a name only the environment counts. Gives
 * undefined when there is no such file.
 */
export function readSettings(name: string | undefined, environment: Settings): Settings | undefined {
  if (name === undefined) return environment;
  if (!environmentNames().includes(name)) return undefined;
  return { ...readFile(`.env.${name}`), ...readFile(`.env.${name}.user`), ...withoutEmpty(environment) };
}

/** The names for which there is a file, such as `dev`. */
export function environmentNames(): readonly string[] {
  return readdirSync(folder)
    .flatMap((file) => /^\.env\.([a-z0-9]+)$/.exec(file)?.[1] ?? [])
    .sort();
}

function readFile(file: string): Settings {
  const path = new URL(file, folder);
  return existsSync(path) ? withoutEmpty(parseEnv(readFileSync(path, 'utf8'))) : {};
}

function withoutEmpty(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value));
}
