import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { type OneRequest, requestOnce } from '../http/request-once.ts';
import type { TokenSource } from '../http/token-source.ts';
import { ExchangeResponse, type Told } from './exchange-response.ts';

/** Twenty calendars of six weeks, with a thousand entries each, make some megabytes. */
const readAtMost = 32 * 1024 * 1024;

/** The last of the chain: one request, whatever comes of it. The library's own would send some of them again. */
export class OneAttempt implements Middleware {
  readonly #timeLimit: number;

  constructor(timeLimit: number) {
    this.#timeLimit = timeLimit;
  }

  async execute(context: Context): Promise<void> {
    const { body, headers, method } = context.options ?? {};
    if (typeof context.request !== 'string') throw new Error('a request is asked for by its address');
    const told = await requestOnce(new URL(context.request), {
      method: readMethod(method),
      headers: Object.fromEntries(new Headers(headers as Record<string, string>)),
      ...(typeof body === 'string' ? { body } : {}),
      timeLimit: this.#timeLimit,
      readAtMost,
    });
    context.response = new ExchangeResponse(told);
  }
}

const methods: readonly OneRequest['method'][] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

function readMethod(raw: string | undefined): OneRequest['method'] {
  const found = methods.find((method) => method === raw);
  if (found === undefined) throw new Error(`no method of ours: ${raw}`);
  return found;
}

/**
 * Signs a request, and one more time with a fresh token where the first was refused: what was refused was not carried
 * out. The library's own signs nothing over http, which the local Graph is asked by.
 */
export class Signed implements Middleware {
  readonly #token: TokenSource;
  #next: Middleware | undefined;

  constructor(token: TokenSource) {
    this.#token = token;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const told = await this.#try(context);
    if (told.kind === 'answered' && told.status === 401) await this.#try(context, 'fresh');
  }

  async #try(context: Context, which?: 'fresh'): Promise<Told> {
    const outcome = await this.#token(which);
    if (outcome.kind !== 'token') {
      const told = { kind: 'no-token', outcome } as const;
      context.response = new ExchangeResponse(told);
      return told;
    }
    const headers = { ...(context.options?.headers as object), authorization: `Bearer ${outcome.token}` };
    context.options = { ...context.options, headers };
    await this.#next?.execute(context);
    if (!(context.response instanceof ExchangeResponse)) throw new Error('no answer was set');
    return context.response.told;
  }
}
