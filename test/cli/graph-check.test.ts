import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openHouse } from '../../src/composition.ts';
import { GraphUnderTest, mentor, trainee } from '../playground/graph/open-graph.ts';
import { readEnv } from '../support/open-bot.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

let graph: GraphUnderTest;
let folder: string;
beforeEach(async () => {
  graph = await GraphUnderTest.open();
  folder = await mkdtemp(join(tmpdir(), 'klankbord-graph-'));
});
afterEach(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

/** What an administrator types, and what comes of it. */
async function check(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ['src/cli.ts', 'graph', 'check', ...words], {
    cwd: root,
    env: { PATH: process.env.PATH, GRAPH_BASE_URL: graph.url, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += String(chunk);
    });
  const [code] = await once(child, 'close');
  return { code, said };
}

const both = ['--mailbox', mentor.address, '--canary', trainee.address];
const refuse = (who: { readonly id: string }) => graph.turnOn('scope-out', { mailbox: who.id });

describe('klankbord graph check', () => {
  test('is content where the mentor can be read and the other is refused', async () => {
    await refuse(trainee);
    expect(await check(both)).toEqual({
      code: 0,
      said: [
        'an.peeters@example.org: its calendar and its settings can be read',
        'bilal.amrani@example.org: is refused, as it must be',
        '',
      ].join('\n'),
    });
  });

  test('takes the other from GRAPH_CANARY, and works while calendars are off', async () => {
    await refuse(trainee);
    const env = { GRAPH_CANARY: trainee.id, KLANKBORD_CALENDAR: 'off' };
    expect((await check(['--mailbox', mentor.id], env)).code).toBe(0);
  });

  test('tries the mail too where drafts are switched on', async () => {
    await refuse(trainee);
    const { code, said } = await check(both, { KLANKBORD_MAIL: 'draft' });
    expect(code).toBe(0);
    expect(said).toContain('an.peeters@example.org: its calendar, its mail and its settings can be read');
    await graph.turnOn('scope-out', { mailbox: mentor.id, operations: ['message.list'] });
    const closed = await check(both, { KLANKBORD_MAIL: 'draft' });
    expect(closed.code).toBe(1);
    expect(closed.said).toContain('an.peeters@example.org: its mail is refused: not in the group');
  });

  test('says plainly that the other can be read', async () => {
    const { code, said } = await check(both);
    expect(code).toBe(1);
    expect(said).toContain('bilal.amrani@example.org: CAN BE READ, and must not');
  });

  test('says what can not be read of the mentor', async () => {
    await refuse(mentor);
    await refuse(trainee);
    const { code, said } = await check(both);
    expect(code).toBe(1);
    expect(said).toContain('an.peeters@example.org: its calendar is refused: not in the group');
  });

  test.each([
    ['no-mailbox', 'is not there'],
    ['401-always', 'CLIENT_ID, TENANT_ID and the secret or certificate are not accepted'],
    ['html-503', 'could not be asked now'],
  ])('takes no other answer for a refusal: %s', async (name, words) => {
    const more = name === 'html-503' ? { operations: ['settings.get', 'view.list'], times: 9 } : {};
    await graph.turnOn(name, { mailbox: trainee.id, ...more });
    const { code, said } = await check(both);
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`bilal.amrani@example.org: .*${words}.*; that proves nothing`));
  });

  test.each([[['--mailbox', mentor.id]], [['--canary', mentor.id]], [['--everything']]])(
    'does not understand %j',
    async (words) => {
      const { code, said } = await check(words);
      expect(code).toBe(2);
      expect(said).toContain('usage: klankbord graph check');
    },
  );
});

describe('the bot', () => {
  const settings = (env: Readonly<Record<string, string>>) =>
    readEnv({ PORT: '0', KLANKBORD_DATA: folder, LOG_LEVEL: 'silent', GRAPH_BASE_URL: graph.url, ...env });
  const asked = async () => (await graph.journal()).map(({ operation }) => operation).toSorted();

  test('does not start while the canary can be read', async () => {
    const starting = openHouse(settings({ GRAPH_CANARY: trainee.address }));
    await expect(starting).rejects.toMatchObject({
      lines: [expect.stringMatching(/^GRAPH_CANARY: bilal.amrani@example.org can be read/)],
    });
  });

  test.each(['scope-out', 'html-503'])('starts where the canary answers with %s', async (name) => {
    await graph.turnOn(name, { mailbox: trainee.id, operations: ['settings.get', 'view.list'], times: 9 });
    const house = await openHouse(settings({ GRAPH_CANARY: trainee.address }));
    await house.close();
    expect(await asked()).toEqual(['settings.get', 'view.list']);
  });

  test('does not start while the mail of the canary can be read', async () => {
    await graph.turnOn('scope-out', { mailbox: trainee.id, operations: ['settings.get', 'view.list'] });
    const starting = openHouse(settings({ GRAPH_CANARY: trainee.address, KLANKBORD_MAIL: 'send' }));
    await expect(starting).rejects.toMatchObject({
      lines: [expect.stringMatching(/^GRAPH_CANARY: bilal.amrani@example.org can be read/)],
    });
  });

  test('asks nothing of Graph where calendars are off', async () => {
    const house = await openHouse(settings({ GRAPH_CANARY: trainee.address, KLANKBORD_CALENDAR: 'off' }));
    await house.close();
    expect(await asked()).toEqual([]);
  });

  test.each([
    ['that is not there', undefined],
    ['that is none', 'not a certificate'],
  ])('does not start with a certificate %s', async (_, text) => {
    const file = join(folder, 'graph.pem');
    if (text !== undefined) await writeFile(file, text);
    const identity = { CLIENT_ID: 'a', CLIENT_SECRET: 'b', TENANT_ID: 'c' };
    const env = { ...identity, KLANKBORD_CALENDAR: 'on', GRAPH_BASE_URL: 'https://graph.example.invalid' };
    await expect(openHouse(settings({ ...env, GRAPH_CERTIFICATE: file }))).rejects.toMatchObject({
      lines: [expect.stringMatching(/^GRAPH_CERTIFICATE: /)],
    });
  });
});
