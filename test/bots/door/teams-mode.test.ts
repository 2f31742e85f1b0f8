import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mayBeToken } from '../../../src/bots/door/may-be-token.ts';
import { type House, openHouse } from '../../../src/composition.ts';
import { readEnv } from '../../support/open-bot.ts';

/** With an identity the bot stands on the internet, and everybody is a stranger until their token says otherwise. */

const clientId = '11111111-1111-4111-8111-111111111111';
const tenantId = '22222222-2222-4222-8222-222222222222';
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

let folder = '';
let house: House;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klankbord-teams-'));
  house = await openTeamsHouse();
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

function openTeamsHouse(more: Readonly<Record<string, string>> = {}): Promise<House> {
  const identity = { CLIENT_ID: clientId, CLIENT_SECRET: 'secret', TENANT_ID: tenantId };
  return openHouse(readEnv({ ...identity, PORT: '0', KLANKBORD_DATA: folder, LOG_LEVEL: 'silent', ...more }));
}

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token that is well made and signed, by a key that nobody knows. */
function tokenOf(claims: object, head: object = { alg: 'RS256', kid: 'unknown', typ: 'JWT' }): string {
  const signed = `${base64url(head)}.${base64url(claims)}`;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`;
}

const inMinutes = (minutes: number): number => Math.floor(Date.now() / 1000) + minutes * 60;
const fromTeams = {
  iss: 'https://api.botframework.com',
  aud: clientId,
  exp: inMinutes(10),
  nbf: inMinutes(-1),
};

function activity(more: object = {}): string {
  return JSON.stringify({
    type: 'message',
    id: '1',
    text: 'sessie',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    from: { id: '29:an', aadObjectId: '00000000-0000-4000-8000-000000000001' },
    recipient: { id: '28:bot' },
    conversation: { id: 'chat', conversationType: 'personal', tenantId },
    ...more,
  });
}

function post(body: string, authorization?: string, to = house): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    ...(authorization === undefined ? {} : { authorization }),
  };
  return fetch(`${to.url}/api/messages`, { method: 'POST', headers, body });
}

describe('where the environment names a proxy', () => {
  test('the keys that tell who wrote an activity are asked for through it', async () => {
    const asked: string[] = [];
    const proxy = createServer().on('connect', ({ url = '' }, socket) => {
      asked.push(url);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    const behind = await openTeamsHouse({ HTTPS_PROXY: `http://127.0.0.1:${port}` });
    const refused = await post(activity(), `Bearer ${tokenOf(fromTeams)}`, behind);
    expect([refused.status, new Set(asked)]).toEqual([401, new Set(['login.botframework.com:443'])]);
    await behind.close();
    proxy.close();
  });
});

describe('where the environment names more', () => {
  test('an answer may go to a host of the administrator, if the token says who asks', async () => {
    const wider = await openTeamsHouse({ KLANKBORD_SERVICE_HOSTS: 'teams.example.net' });
    const token = `Bearer ${tokenOf(fromTeams)}`;
    const at = (serviceUrl: string) => post(activity({ serviceUrl }), token, wider);
    expect((await at('https://teams.example.net/emea/')).status).toBe(401);
    expect((await at('https://evil.teams.example.net/')).status).toBe(403);
    await wider.close();
  });

  test('it opens on a pipe instead of a port', async () => {
    const pipe =
      process.platform === 'win32' ? `\\\\.\\pipe\\klankbord-${process.pid}` : join(folder, 'pipe');
    const piped = await openTeamsHouse({ PORT: pipe });
    expect(piped.url).toBe(pipe);
    const asked = request({ socketPath: pipe, path: '/healthz' }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    expect(answer.statusCode).toBe(200);
    answer.resume();
    await piped.close();
  });
});

describe('in Teams mode', () => {
  test.each([
    ['no token', undefined],
    ['an empty header', ''],
    ['a password', 'Basic dXNlcjpwYXNz'],
    ['a word', 'Bearer abc'],
    ['three words', 'Bearer a.b.c'],
    ['a very long word', `Bearer ${'a'.repeat(7_000)}`],
    ['a token that is no object', `Bearer ${tokenOf([])}`],
    ['a token that has expired', `Bearer ${tokenOf({ ...fromTeams, exp: inMinutes(-60) })}`],
    ['a token that never expires', `Bearer ${tokenOf({ ...fromTeams, exp: undefined })}`],
    ['a token for another bot', `Bearer ${tokenOf({ ...fromTeams, aud: tenantId })}`],
    ['a token without signature', `Bearer ${base64url({ alg: 'none' })}.${base64url(fromTeams)}.`],
    ['a token signed by nobody we know', `Bearer ${tokenOf(fromTeams)}`],
    ['a token of another tenant', `Bearer ${tokenOf({ ...fromTeams, iss: 'https://sts.windows.net/x/' })}`],
  ])('refuses %s with 401, and says no more', async (_, authorization) => {
    const response = await post(activity(), authorization);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ code: 'Unauthorized', message: 'no valid token' });
  });

  test('asks for the token first, whatever else is wrong', async () => {
    expect((await post('{}')).status).toBe(401);
    expect((await post(activity({ serviceUrl: 'https://evil.example' }))).status).toBe(401);
  });

  test('refuses an answer elsewhere and a channel on which people say themselves who they are', async () => {
    const token = `Bearer ${tokenOf(fromTeams)}`;
    for (const serviceUrl of [
      'https://evil.example/',
      'http://smba.trafficmanager.net/',
      'http://localhost:1/',
    ]) {
      expect((await post(activity({ serviceUrl }), token)).status).toBe(403);
    }
    for (const channelId of ['webchat', 'directline', 'emulator']) {
      expect((await post(activity({ channelId }), token)).status).toBe(403);
    }
  });

  test('has no page for whoever comes by', async () => {
    expect((await fetch(`${house.url}/`)).status).toBe(404);
    expect((await fetch(`${house.url}/healthz`)).status).toBe(200);
    for (const probe of ['healthz', 'readyz']) {
      const head = await fetch(`${house.url}/${probe}`, { method: 'HEAD' });
      expect([head.status, await head.text()]).toEqual([200, '']);
    }
  });
});

test('keys are fetched only for a token for this bot that is still valid', () => {
  const at = Date.now();
  expect(mayBeToken(`Bearer ${tokenOf(fromTeams)}`, clientId, at)).toBe(true);
  expect(mayBeToken(`Bearer ${tokenOf(fromTeams)}`, clientId, at + 16 * 60_000)).toBe(false);
  expect(mayBeToken(`Bearer ${tokenOf(fromTeams)}`, tenantId, at)).toBe(false);
  for (const iss of [
    'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
    'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0',
    `https://sts.windows.net/${tenantId}/`,
    'https://api.botframework.us',
    'https://api.botframework.com/',
    undefined,
  ])
    expect(mayBeToken(`Bearer ${tokenOf({ ...fromTeams, iss })}`, clientId, at)).toBe(false);
});

test('without identity the bot can be reached on this machine only', async () => {
  const local = await openHouse(
    readEnv({ PORT: '0', KLANKBORD_DATA: join(folder, 'local'), LOG_LEVEL: 'silent' }),
  );
  const { port } = new URL(local.url);
  const own = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const outside = own.filter(({ internal, family }) => !internal && family === 'IPv4');
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  for (const { address } of outside)
    await expect(fetch(`http://${address}:${port}/healthz`)).rejects.toThrow();
  await local.close();
});
