import {
  type BotIdentity,
  openCredentials,
  openTokenSource,
  type TokenSource,
} from '../http/token-source.ts';
import { openLocalIssuer } from './local-issuer.ts';

export interface GraphIdentity extends BotIdentity {
  /** A private key and its certificate, in PEM, in place of the secret. */
  readonly certificate?: string;
}

/** Whether an address is on this machine. */
function isOnThisMachine(url: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);
}

/** Who we are to Graph: the registration of the bot. To one on this machine nobody: no secret of ours goes there. */
export function openGraphTokens(
  baseUrl: string,
  identity: GraphIdentity | undefined,
  timeLimit: number,
): TokenSource {
  if (isOnThisMachine(baseUrl)) return openLocalIssuer(baseUrl, timeLimit);
  if (identity === undefined) return async () => ({ kind: 'refused', code: 'no-identity' });
  const { certificate } = identity;
  const audience = {
    resource: new URL(baseUrl).origin,
    ...(certificate === undefined ? {} : { certificate }),
  };
  return openTokenSource(openCredentials(identity, audience), timeLimit);
}
