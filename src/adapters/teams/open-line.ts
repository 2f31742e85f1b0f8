import { isAllowedServiceUrl } from '../../core/notices/is-allowed-service-url.ts';
import type { SendOutcome } from '../../core/notices/messenger.ts';
import { type Exchange, type OneRequest, requestOnce } from '../http/request-once.ts';
import type { TokenSource } from '../http/token-source.ts';

export interface LineOptions {
  readonly mode: 'teams' | 'local';
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
  path: string,
  body: object,
) => Promise<Tried>;

/** No answer has this status: Teams was not asked. */
const unasked = 0;

/** The way to the Bot Connector: at most one request per call, only to a service url of the list, and signed. */
export function openLine({ mode, timeLimit, token, warn }: LineOptions): Line {
  return async (method, serviceUrl, path, body) => {
    if (!isAllowedServiceUrl(serviceUrl, mode)) {
      warn?.({ verb: 'messenger' }, 'service url is not on the list');
      return { outcome: 'refused', status: unasked, code: 'service-url' };
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
    const url = new URL(path, serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`);
    return requestOnce(url, { method, headers, body: JSON.stringify(body), timeLimit });
  };
}
