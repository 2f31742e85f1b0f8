import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSeals } from '../adapters/seals/open-seals.ts';
import type { Config } from '../config.ts';
import type { Log } from '../core/kernel/log.ts';
import type { Seals } from '../core/seals/seals.ts';
import { CannotStart } from './open-programmes.ts';

/** Local mode: where the key of this machine stands, in the folder of the data. */
const keyFile = 'klankbord.key';

/**
 * Seals with the keys of the configuration. In local mode a key is made where none is given; with Teams there are none
 * then, the ways that store a text are off, and that is said.
 */
export function openSealsOf(config: Config, log: Pick<Log, 'warn'>): Seals | undefined {
  const { keys, mode, dataFolder } = config;
  if (keys.length > 0) return openSeals(keys);
  if (mode === 'local') return openSeals([ownKey(dataFolder)]);
  log.warn({}, 'KLANKBORD_KEY is not set: no text is kept, so there are no consents, goals or own to-dos');
  return undefined;
}

/**
 * The key of this machine, made where there is none; two processes at once get the same. In one go: what waits for the
 * disk lets in what else the event loop has to do, before the door is open.
 */
function ownKey(folder: string): Uint8Array {
  const file = join(folder, keyFile);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    if (!isThere(cause)) throw cause;
  }
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (key.length === 32) return key;
  throw new CannotStart([`${file} is no key of 32 bytes; what it sealed can't be read without it`]);
}

function isThere(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'EEXIST';
}
