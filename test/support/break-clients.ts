import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Loaded before a program (`NODE_OPTIONS=--import=...`), lets a test break the client of a persona: it ends with an error as
 * soon as there is a file with the persona's id in the folder `KLANKBORD_TEST_BREAK`.
 */

const folder = process.env.KLANKBORD_TEST_BREAK;
const config = process.env.M365_AGENTS_PLAYGROUND_CONFIG_PATH;

if (folder !== undefined && config !== undefined) {
  const sign = join(folder, basename(config, '.yml'));
  setInterval(() => {
    if (!existsSync(sign)) return;
    rmSync(sign);
    throw new Error('broken by a test');
  }, 100).unref();
}
