import { createPrivateKey, X509Certificate } from 'node:crypto';
import { CertificateAppCredentials, MicrosoftAppCredentials } from 'botframework-connector';

/** Who the bot is to Microsoft: a registration of one tenant. */
export interface BotIdentity {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tenantId: string;
}

/** What is asked with a token, where it is not the Bot Connector. */
interface Audience {
  /** An address such as `https://graph.microsoft.com`. */
  readonly resource: string;
  /** A private key and its certificate in PEM, in place of the secret. */
  readonly certificate?: string;
}

/** What came of asking for a token. */
export type TokenOutcome =
  | { readonly kind: 'token'; readonly token: string }
  /** Entra does not give one: a wrong secret, an unknown registration. */
  | { readonly kind: 'refused'; readonly code: string }
  /** Entra could not be asked. */
  | { readonly kind: 'unreachable' };

/** `fresh`: the one that was given before has been refused. */
export type TokenSource = (which?: 'fresh') => Promise<TokenOutcome>;

/** Errors of msal that say that there was no answer; all others are answers. */
const unanswered = /^(network_error|no_network_connectivity|endpoints_resolution_error|openid_config_error)$/;

/** What hands out tokens; the SDK keeps one until five minutes before its end. */
type Credentials = Pick<MicrosoftAppCredentials, 'getToken'>;

/** The credential with which the SDK signs its replies, or one like it for another neighbour. */
export function openCredentials(identity: BotIdentity, audience?: Audience): Credentials {
  const { clientId, clientSecret, tenantId } = identity;
  if (audience?.certificate === undefined)
    return new MicrosoftAppCredentials(clientId, clientSecret, tenantId, audience?.resource);
  const { key, thumbprint } = readCertificate(audience.certificate);
  return new CertificateAppCredentials(clientId, thumbprint, key, tenantId, audience.resource);
}

/** Throws where the text lacks one of the two, which may stand in either order. */
function readCertificate(pem: string): { readonly key: string; readonly thumbprint: string } {
  const key = createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' });
  return { key: String(key), thumbprint: new X509Certificate(pem).fingerprint.replaceAll(':', '') };
}

/** Asks for a token, for at most `timeLimit` milliseconds, and never throws. */
export function openTokenSource(credentials: Credentials, timeLimit: number): TokenSource {
  return async (which) => {
    try {
      return await within(timeLimit, credentials.getToken(which === 'fresh'));
    } catch (cause) {
      const code = codeOf(cause);
      return unanswered.test(code) ? { kind: 'unreachable' } : { kind: 'refused', code };
    }
  };
}

async function within(timeLimit: number, asked: Promise<string>): Promise<TokenOutcome> {
  const late = Promise.withResolvers<TokenOutcome>();
  const timer = setTimeout(() => late.resolve({ kind: 'unreachable' }), timeLimit);
  try {
    return await Promise.race([
      asked.then((token): TokenOutcome => ({ kind: 'token', token })),
      late.promise,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** The identifier of an error of msal; its message could hold more than a log may. */
function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  const { errorCode } = cause as Error & { readonly errorCode?: unknown };
  return typeof errorCode === 'string' ? errorCode : cause.name;
}
