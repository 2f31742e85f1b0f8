import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openSealsOf } from '../../src/composition/open-seals.ts';
import { readEnv } from '../support/open-bot.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klankbord-key-'));
});
afterAll(() => rm(folder, { recursive: true }));

const said: string[] = [];
const log = { warn: (_: object, message: string) => void said.push(message) };
const teams = { CLIENT_ID: 'a', CLIENT_SECRET: 'b', TENANT_ID: 'c' };

test('on a machine of one’s own a key is made beside the data, for nobody else to read, and used again', async () => {
  const config = readEnv({ KLANKBORD_DATA: join(folder, 'data') });
  const [first, again] = [openSealsOf(config, log), openSealsOf(config, log)];
  const key = first?.makeKey('r');
  expect(key && again?.open(key, 'r', first?.seal(key, 'r', 'x') ?? '')).toBe('x');
  expect((await stat(join(folder, 'data', 'klankbord.key'))).mode & 0o777).toBe(0o600);
});

test('a key that is none stops the start: what it sealed could not be read', async () => {
  await writeFile(join(folder, 'klankbord.key'), 'half');
  expect(() => openSealsOf(readEnv({ KLANKBORD_DATA: folder }), log)).toThrow();
});

test('with Teams and without a key no text is kept, and the start says so', async () => {
  expect(openSealsOf(readEnv({ ...teams, KLANKBORD_DATA: folder }), log)).toBeUndefined();
  expect(said).toEqual([expect.stringMatching(/^KLANKBORD_KEY is not set/)]);
  const KLANKBORD_KEY = Buffer.alloc(32, 1).toString('base64');
  expect(openSealsOf(readEnv({ ...teams, KLANKBORD_KEY }), log)).toBeDefined();
});
