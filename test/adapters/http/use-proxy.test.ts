import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { requestOnce } from '../../../src/adapters/http/request-once.ts';
import { openCredentials, openTokenSource } from '../../../src/adapters/http/token-source.ts';
import { useProxy } from '../../../src/adapters/http/use-proxy.ts';
import { openMessenger } from '../../../src/adapters/teams/open-messenger.ts';
import { readConfig } from '../../../src/config.ts';
import { entraId } from '../../../src/core/kernel/id.ts';

/** A proxy that lets nobody through, and remembers where they wanted to go. */
let asked: string[];
let proxy: http.Server;
let giveBack: () => void;
beforeEach(async () => {
  asked = [];
  proxy = http.createServer().on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  giveBack = useProxy({ url: addressOf(proxy), except: 'localhost,.inside.invalid' });
});
afterEach(async () => {
  giveBack();
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
});

const addressOf = (server: http.Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const identity = {
  clientId: '11111111-1111-4111-8111-111111111111',
  clientSecret: 'not a secret',
  tenantId: '22222222-2222-4222-8222-222222222222',
};
const one = { method: 'POST', headers: {}, body: '{}', timeLimit: 5_000 } as const;

describe('where there is a proxy, it is asked for the way', () => {
  test('to the Bot Connector, and a message that it does not let through was not sent', async () => {
    const teams = openMessenger({ identity, token: async () => ({ kind: 'token', token: 'x' }) });
    expect(await teams.open({ entraId: entraId('00000000-0000-4000-8000-000000000001') })).toEqual({
      outcome: 'not-sent',
    });
    expect(asked).toEqual(['smba.trafficmanager.net:443']);
  });

  test('to Entra, for a token', async () => {
    expect((await openTokenSource(openCredentials(identity), 10_000)()).kind).not.toBe('token');
    expect(new Set(asked)).toEqual(new Set(['login.microsoftonline.com:443']));
  });

  test('to anything else', async () => {
    await expect(fetch('https://graph.microsoft.com/v1.0/')).rejects.toThrow();
    expect(asked).toEqual(['graph.microsoft.com:443']);
  });

  test('but not to hosts that are excepted, nor to anybody once it is out of use', async () => {
    expect(await requestOnce(new URL('https://a.inside.invalid/'), one)).toEqual({ kind: 'not-sent' });
    giveBack();
    expect(await requestOnce(new URL('https://a.outside.invalid/'), one)).toEqual({ kind: 'not-sent' });
    expect(asked).toEqual([]);
  });
});

describe('the environment', () => {
  const teams = { CLIENT_ID: 'a', CLIENT_SECRET: 'b', TENANT_ID: 'c' };

  test.each([
    [{ HTTPS_PROXY: 'http://proxy:3128' }, { url: 'http://proxy:3128' }],
    [
      { https_proxy: 'http://proxy:3128', NO_PROXY: 'a,b' },
      { url: 'http://proxy:3128', except: 'a,b' },
    ],
    [{ HTTPS_PROXY: '', HTTP_PROXY: 'http://proxy:3128' }, undefined],
  ])('names it: %j', (env, expected) => {
    const read = readConfig({ ...teams, ...env });
    expect(read).toMatchObject({ ok: true });
    expect(read.ok ? read.value.proxy : undefined).toEqual(expected);
  });

  test('that names what is no address is refused, without a password that stands in it', () => {
    const read = readConfig({ ...teams, HTTPS_PROXY: 'me:secret@proxy:3128' });
    expect(read).toMatchObject({ ok: false, refusal: [expect.stringMatching(/^HTTPS_PROXY: expected/)] });
    expect(JSON.stringify(read)).not.toContain('secret');
  });

  test('is of no matter in local mode, where nothing outside is asked', () => {
    const read = readConfig({ HTTPS_PROXY: 'http://proxy:3128' });
    expect(read.ok ? read.value.proxy : 'not read').toBeUndefined();
  });
});
