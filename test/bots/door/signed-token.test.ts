import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import http, { createServer, type RequestOptions, type Server } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock } from 'node:test';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js';
import { type House, openHouse } from '../../../src/composition.ts';
import { cohort, entraOf, importPeople, readEnv } from '../../support/open-bot.ts';

/**
 * In Teams mode a token that is signed by the Bot Framework is let in. The keys are our own, served on loopback in place of
 * those of the Bot Framework: the request for them is led there on its way out, so that the bot itself runs with the
 * settings of production and has none that would change where the keys come from.
 */

const clientId = '11111111-1111-4111-8111-111111111111';
const tenantId = '22222222-2222-4222-8222-222222222222';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const keysOf = 'login.botframework.com';
const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });

let folder = '';
let house: House;
let keys: Server;
let asked: string[] = [];

/** What the Bot Framework publishes: where its keys are, and each key with the channels that it speaks for. */
function serveKeys(): Server {
  return createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const jwk = ours.publicKey.export({ format: 'jwk' });
    const content = path.endsWith('openidconfiguration')
      ? { issuer: 'https://api.botframework.com', jwks_uri: `https://${keysOf}/keys` }
      : {
          keys: [
            { ...jwk, kid: 'teams', endorsements: ['msteams'] },
            { ...jwk, kid: 'web', endorsements: ['webchat'] },
          ],
        };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(content));
  });
}

/** Leads requests for the keys to `keys`; any other request over https fails, as on a machine without a network. */
function leadToKeys(): void {
  mock.method(https, 'request', ((options: RequestOptions) => {
    if (options.hostname !== keysOf)
      throw new Error(`nothing but the keys is asked for, not ${options.hostname}`);
    const { port } = keys.address() as AddressInfo;
    return http.request({ host: '127.0.0.1', port, path: options.path, headers: { host: keysOf } });
  }) as typeof https.request);
}

beforeAll(async () => {
  keys = serveKeys().listen(0, '127.0.0.1');
  await once(keys, 'listening');
  leadToKeys();
  // The SDK writes every token that it does not accept to the terminal.
  mock.method(console, 'error', () => undefined);
  folder = await mkdtemp(join(tmpdir(), 'klankbord-token-'));
  const identity = { CLIENT_ID: clientId, CLIENT_SECRET: 'secret', TENANT_ID: tenantId };
  const config = readEnv({ ...identity, PORT: '0', KLANKBORD_DATA: folder, LOG_LEVEL: 'silent' });
  await importPeople(config, cohort);
  house = await openHouse(config);
});
afterAll(async () => {
  await house.close();
  keys.close();
  mock.restoreAll();
  forgetKeys();
  await rm(folder, { recursive: true });
});

/** The SDK keeps keys for as long as the process lives: whoever comes after these tests in it is to ask for them too. */
function forgetKeys(): void {
  const kept: unknown = Reflect.get(JwtTokenExtractor, 'openIdMetadataCache');
  if (!(kept instanceof Map)) throw new Error('the SDK keeps its keys elsewhere');
  kept.clear();
}

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const inMinutes = (minutes: number): number => Math.floor(Date.now() / 1000) + minutes * 60;

function tokenOf(claims: object = {}, kid = 'teams', key: KeyObject = ours.privateKey): string {
  const said = {
    ...{ iss: 'https://api.botframework.com', aud: clientId, serviceurl: serviceUrl },
    ...{ exp: inMinutes(10), nbf: inMinutes(-1), ...claims },
  };
  const signed = `${base64url({ alg: 'RS256', kid, typ: 'JWT' })}.${base64url(said)}`;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`;
}

/** Presses the button for help as the mentor, so that the answer comes with the response and nothing is sent. */
async function pressHelp(token: string, more: object = {}) {
  const activity = {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: crypto.randomUUID(),
    value: { action: { type: 'Action.Execute', verb: 'help.show', data: {} } },
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:an', aadObjectId: entraOf('an') },
    recipient: { id: '28:bot' },
    conversation: { id: 'chat', conversationType: 'personal', tenantId },
    ...more,
  };
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const body = JSON.stringify(activity);
  const response = await fetch(`${house.url}/api/messages`, { method: 'POST', headers, body });
  return {
    status: response.status,
    body: (await response.json()) as { statusCode?: number; value?: object },
  };
}

describe('a token signed with a key of the Bot Framework', () => {
  test('lets its activity in, and the person gets the answer; the keys are fetched once, for all who wait', async () => {
    const waiting = await Promise.all(Array.from({ length: 20 }, () => pressHelp(tokenOf())));
    for (const { status, body } of [...waiting, await pressHelp(tokenOf())]) {
      expect(status).toBe(200);
      expect(body.statusCode).toBe(200);
      expect(JSON.stringify(body.value)).toContain('Wat kan ik voor je doen?');
    }
    expect(asked).toEqual(['/v1/.well-known/openidconfiguration', '/keys']);
    asked = [];
  });

  test.each([
    ['for another bot', tokenOf({ aud: tenantId })],
    ['by another issuer', tokenOf({ iss: 'https://sts.windows.net/x/' })],
    ['that has expired', tokenOf({ exp: inMinutes(-60) })],
    ['that is not valid yet', tokenOf({ nbf: inMinutes(60) })],
    ['for another address to answer to', tokenOf({ serviceurl: 'https://smba.trafficmanager.net/amer/' })],
    ['with a key that speaks for another channel', tokenOf({}, 'web')],
    ['with a key that is not published', tokenOf({}, 'unknown')],
    ['by somebody else under the name of a published key', tokenOf({}, 'teams', other.privateKey)],
  ])('does not let in one %s', async (_, token) => {
    expect((await pressHelp(token)).status).toBe(401);
  });

  test('does not make somebody of another tenant known', async () => {
    const conversation = { id: 'chat', conversationType: 'personal', tenantId: clientId };
    const { status, body } = await pressHelp(tokenOf(), { conversation });
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 400, value: { code: 'person.unknown' } });
  });
});
