import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { AppCredentials, CertificateAppCredentials, MicrosoftAppCredentials } from 'botframework-connector';
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

/** Made for this test, with a key that was thrown away. */
const certificate = `-----BEGIN CERTIFICATE-----
MIIBhjCCAS2gAwIBAgIUO7/3aJaPrsK4tSN03S30T/OJPYMwCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOa2xhbmtib3JkIHRlc3QwHhcNMjYxMTI4MTYxMDExWhcNMzYx
MTI1MTYxMDExWjAZMRcwFQYDVQQDDA5rbGFua2JvcmQgdGVzdDBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABM6zxqTRtSQoiyEJyFWLY7o6ZYY1g5Vvdfx67+Rynnbr
BziWr+sep/3oJMVfjTa2npdDVN4joQqmsJpEcoo/C0OjUzBRMB0GA1UdDgQWBBRi
GoB1YgbUVGVGdXJtoQ2tdXaQEDAfBgNVHSMEGDAWgBRiGoB1YgbUVGVGdXJtoQ2t
dXaQEDAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0cAMEQCIE+uzXF8b5iB
OCuguJD2Qo6nfNDVgyiEYmLbd2QmUR3jAiAbeTvnnVaW9LRsmMa8q8WTK2EuTnET
mmNZAtMBpWDN2g==
-----END CERTIFICATE-----
`;
const key = String(
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
);

describe('a token for another neighbour than the Bot Connector', () => {
  const identity = { clientId: 'c', clientSecret: 's', tenantId: 't' };
  const resource = 'https://graph.microsoft.com';

  test('is of that neighbour, with the secret', () => {
    const credentials = openCredentials(identity, { resource });
    expect(credentials).toBeInstanceOf(MicrosoftAppCredentials);
    expect(credentials).toMatchObject({ oAuthScope: resource, tenant: 't', appPassword: 's' });
  });

  test('is asked with a certificate where there is one, in whichever order its parts stand', () => {
    for (const pem of [`${certificate}${key}`, `${key}${certificate}`]) {
      const credentials = openCredentials(identity, { resource, certificate: pem });
      expect(credentials).toBeInstanceOf(CertificateAppCredentials);
      expect(credentials).toMatchObject({
        oAuthScope: resource,
        certificateThumbprint: '503812CE1E4EA2051B7B512151F028B20163AFE1',
        certificatePrivateKey: key,
      });
    }
  });

  test.each([certificate, key, ''])('can not be asked with half a certificate', (pem) => {
    expect(() => openCredentials(identity, { resource, certificate: pem })).toThrow();
  });

  test('is a fresh one when the last was refused', async () => {
    const asked: unknown[] = [];
    const source = openTokenSource(
      {
        getToken: async (fresh) => {
          asked.push(fresh);
          return 'x';
        },
      },
      20,
    );
    await source();
    await source('fresh');
    expect(asked).toEqual([false, true]);
  });
});
