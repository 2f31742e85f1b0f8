import { randomBytes } from 'node:crypto';
import type { Clock } from '../state/clock.ts';
import type { Answer } from './answer.ts';
import { GraphRefusal } from './refusal.ts';

/** https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow */
const seconds = 3_599;

/** Gives tokens as Entra does to a program with a secret, and knows which are good. Any secret is: this is no lock. */
export class Tokens {
  readonly #until = new Map<string, number>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  issue(text: string): Answer {
    const form = new URLSearchParams(text);
    if (form.get('grant_type') !== 'client_credentials')
      return wrong('unsupported_grant_type', 'AADSTS70003');
    if (!/\/\.default$/.test(form.get('scope') ?? '')) return wrong('invalid_scope', 'AADSTS1002012');
    if (!form.get('client_id') || !(form.get('client_secret') || form.get('client_assertion')))
      return wrong('invalid_client', 'AADSTS7000216');
    const token = `local.${randomBytes(24).toString('base64url')}`;
    this.#until.set(token, this.#clock.now() + seconds * 1_000);
    const body = { token_type: 'Bearer', expires_in: seconds, ext_expires_in: seconds, access_token: token };
    return { status: 200, body };
  }

  /** Refuses what is no token of this place, or no longer one. */
  judge(authorization: string | undefined): void {
    const [, token] = /^Bearer (.+)$/i.exec(authorization ?? '') ?? [];
    if (token === undefined) throw unauthorized('Access token is empty.');
    const until = this.#until.get(token);
    if (until === undefined) throw unauthorized('CompactToken parsing failed with error code: 80049217');
    if (until <= this.#clock.now()) throw expired();
  }
}

export function expired(): GraphRefusal {
  return unauthorized('Lifetime validation failed, the token is expired.');
}

/** github.com/microsoftgraph/microsoft-graph-docs/issues/2002 */
function unauthorized(message: string): GraphRefusal {
  const challenge =
    'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="invalid_token"';
  return new GraphRefusal(401, 'InvalidAuthenticationToken', message, { 'www-authenticate': challenge });
}

function wrong(error: string, code: string): Answer {
  return {
    status: 400,
    body: { error, error_description: `${code}: the request for a token is not one that is taken.` },
  };
}
