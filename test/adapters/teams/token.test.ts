import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AppCredentials } from 'botframework-connector';
import { ConnectorDouble } from '../../../playground/teams/connector-double.ts';
import { openMessenger } from '../../../src/adapters/teams/open-messenger.ts';
import {
  openCredentials,
  openTokenSource,
  type TokenOutcome,
} from '../../../src/adapters/teams/token-source.ts';
import type { Conversation } from '../../../src/core/notices/mailbox.ts';

let connector: ConnectorDouble;
beforeEach(async () => {
  connector = await ConnectorDouble.open();
});
afterEach(() => connector.close());

const message = { summary: 'Klankbord', text: 'hello' };
const chat = (): Conversation => ({
  conversationId: 'chat-1',
  serviceUrl: connector.url,
  botId: '28:bot',
  userId: '29:a',
});
const sendWith = (found: TokenOutcome, heard: unknown[] = []) =>
  openMessenger({ token: async () => found, warn: (fields) => heard.push(fields) }).send(chat(), message);

describe('the token', () => {
  test('is on every request', async () => {
    expect(await sendWith({ kind: 'token', token: 'secret' })).toMatchObject({ outcome: 'sent' });
    expect(connector.arrived.map(({ authorization }) => authorization)).toEqual(['Bearer secret']);
  });

  test('is not asked for in local mode', async () => {
    await openMessenger().send(chat(), message);
    expect(connector.arrived.map(({ authorization }) => authorization)).toEqual([undefined]);
  });

  test('that Entra refuses leaves the message unsent, and an administrator hears why', async () => {
    const heard: unknown[] = [];
    const outcome = await sendWith({ kind: 'refused', code: 'invalid_client' }, heard);
    expect(outcome).toEqual({ outcome: 'refused', status: 0, code: 'no-token' });
    expect(connector.arrived).toHaveLength(0);
    expect(heard).toEqual([{ verb: 'messenger', kind: 'refused', code: 'invalid_client' }]);
  });

  test('that could not be asked for leaves the message to be sent later', async () => {
    expect(await sendWith({ kind: 'unreachable' })).toEqual({ outcome: 'not-sent' });
    expect(connector.arrived).toHaveLength(0);
  });
});

describe('asking for a token', () => {
  const ask = (getToken: () => Promise<string>) => openTokenSource({ getToken }, 20)();
  const failing = (name: string, errorCode?: string) =>
    ask(() => Promise.reject(Object.assign(new Error('with a secret in it'), { name, errorCode })));

  test('gives it', async () => {
    expect(await ask(async () => 'x')).toEqual({ kind: 'token', token: 'x' });
  });

  test.each([
    ['ServerError', 'invalid_client'],
    ['ClientConfigurationError', 'authority_uri_insecure'],
    ['InteractionRequiredAuthError', 'invalid_grant'],
  ])('that ends in %s %s is refused, with the code', async (name, code) => {
    expect(await failing(name, code)).toEqual({ kind: 'refused', code });
  });

  test('that ends in an error without code is refused with its name', async () => {
    expect(await failing('TypeError')).toEqual({ kind: 'refused', code: 'TypeError' });
    expect(await ask(() => Promise.reject('text'))).toEqual({ kind: 'refused', code: 'unknown' });
  });

  test.each(['network_error', 'endpoints_resolution_error', 'no_network_connectivity'])(
    'that ends in %s got no answer',
    async (code) => {
      expect(await failing('ClientAuthError', code)).toEqual({ kind: 'unreachable' });
    },
  );

  test('that takes too long got no answer', async () => {
    expect(await ask(() => new Promise(() => undefined))).toEqual({ kind: 'unreachable' });
  });

  test('goes by the credential of the SDK, and gives the token that its replies carry', async () => {
    const identity = {
      clientId: '11111111-1111-4111-8111-111111111111',
      clientSecret: 'not a secret',
      tenantId: '22222222-2222-4222-8222-222222222222',
    };
    const key = `${identity.clientId}https://api.botframework.com-cache`;
    cache().set(key, { accessToken: 'of-the-sdk', expiresOn: new Date(Date.now() + 600_000) });
    const outcome = await openTokenSource(openCredentials(identity), 1_000)();
    cache().delete(key);
    expect(outcome).toEqual({ kind: 'token', token: 'of-the-sdk' });
  });
});

/** Where the SDK keeps its tokens; private to it, so this test is the first to hear of a change. */
function cache(): Map<string, unknown> {
  return (AppCredentials as unknown as { readonly cache: Map<string, unknown> }).cache;
}
