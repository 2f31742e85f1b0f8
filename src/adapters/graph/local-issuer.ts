import { z } from 'zod';
import { parseJson } from '../../core/kernel/parse-json.ts';
import { requestOnce } from '../http/request-once.ts';
import type { TokenOutcome, TokenSource } from '../http/token-source.ts';

const issued = z.object({ access_token: z.string().min(1), expires_in: z.number() });

/** Before its end, so that none ends on the way. */
const spare = 5 * 60_000;

/**
 * Tokens of the local Graph, which issues its own and asks for no secret of anybody. The credentials of the SDK take no
 * issuer over http.
 */
export function openLocalIssuer(baseUrl: string, timeLimit: number): TokenSource {
  let kept: { readonly token: string; readonly until: number } | undefined;
  return async (which) => {
    if (which === undefined && kept !== undefined && kept.until > Date.now())
      return { kind: 'token', token: kept.token };
    const told = await requestOnce(new URL('/local/oauth2/v2.0/token', baseUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: 'klankbord',
        client_secret: 'none',
        scope: 'https://graph.microsoft.com/.default',
      }).toString(),
      timeLimit,
    });
    if (told.kind !== 'answered') return { kind: 'unreachable' };
    const parsed = issued.safeParse(parseJson(told.body));
    if (!parsed.success) return refusal(told.status);
    const { access_token: token, expires_in: seconds } = parsed.data;
    kept = { token, until: Date.now() + seconds * 1_000 - spare };
    return { kind: 'token', token };
  };
}

function refusal(status: number): TokenOutcome {
  return { kind: 'refused', code: `status-${status}` };
}
