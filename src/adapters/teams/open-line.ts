import { isAllowedServiceUrl, type Reachable } from '../../core/notices/is-allowed-service-url.ts';
import type { SendOutcome } from '../../core/notices/messenger.ts';
import { type Exchange, type OneRequest, requestOnce } from '../http/request-once.ts';
import type { TokenSource } from '../http/token-source.ts';

export interface LineOptions extends Reachable {
  /** For one request, in milliseconds. */
  readonly timeLimit: number;
  /** None in local mode, where nobody asks for one. */
  readonly token?: TokenSource;
  /** Hears what an administrator has to mend: codes only. */
  readonly warn?: (fields: Readonly<Record<string, unknown>>, message: string) => void;
}

/** A request that the other side answered or not, or one that was not made, with the reason. */
export type Tried = Exchange | Extract<SendOutcome, { readonly outcome: 'refused' }>;

export type Line = (
  method: OneRequest['method'],
  serviceUrl: string,
  path: readonly string[],
  body: object,
) => Promise<Tried>;

/** No answer has this status: Teams was not asked. */
const unasked = 0;

/** The way to the Bot Connector: at most one request per call, only to a service url of the list, and signed. */
export function openLine({ timeLimit, token, warn, ...reachable }: LineOptions): Line {
  return async (method, serviceUrl, path, body) => {
    if (!isAllowedServiceUrl(serviceUrl, reachable)) {
      warn?.({ verb: 'messenger' }, 'service url is not on the list');
      return { outcome: 'refused', status: unasked, code: 'service-url' };
    }
    const url = composeUrl(serviceUrl, path);
    if (url === undefined) {
      warn?.({ verb: 'messenger' }, 'no such address');
      return { outcome: 'refused', status: unasked, code: 'address' };
    }
    const found = await token?.();
    if (found !== undefined && found.kind !== 'token') {
      warn?.({ verb: 'messenger', ...found }, 'no token');
      if (found.kind === 'unreachable') return { kind: 'not-sent' };
      return { outcome: 'refused', status: unasked, code: 'no-token' };
    }
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      accept: 'application/json',
      ...(found === undefined ? {} : { authorization: `Bearer ${found.token}` }),
    };
    return requestOnce(url, { method, headers, body: JSON.stringify(body), timeLimit });
  };
}

/**
 * Undefined for what can be the address of nobody: half a letter, which no address can hold, spaces at an end, and steps
 * that would lead out of the folder of chats. Such an address came from outside, and no other try makes it better.
 */
function composeUrl(serviceUrl: string, path: readonly string[]): URL | undefined {
  const isPlain = (each: string) => each.isWellFormed() && each.trim() === each && !/^(|\.|\.\.)$/.test(each);
  if (![serviceUrl, ...path].every(isPlain)) return undefined;
  return new URL(
    path.map(encodeURIComponent).join('/'),
    serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`,
  );
}
