import { describe, expect, test } from '@jest/globals';
import { AppCredentials } from 'botframework-connector';
import { openCredentials, openTokenSource } from '../../../src/adapters/http/token-source.ts';

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
