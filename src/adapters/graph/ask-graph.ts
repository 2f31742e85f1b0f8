import { randomUUID } from 'node:crypto';
import { type GraphRequest as Call, Client, ResponseType } from '@microsoft/microsoft-graph-client';
import type { EntraId } from '../../core/kernel/id.ts';
import type { Log } from '../../core/kernel/log.ts';
import { addMinutes, type Instant } from '../../core/kernel/time.ts';
import { readRetryAfter } from '../http/retry-after.ts';
import type { TokenSource } from '../http/token-source.ts';
import { ExchangeResponse, type Told } from './exchange-response.ts';
import { MailboxGate } from './mailbox-gate.ts';
import { OneAttempt, Signed } from './one-attempt.ts';
import { codeOf } from './read-error.ts';

export interface GraphOptions {
  /** Without a slash at the end; over http on this machine only. */
  readonly baseUrl: string;
  readonly token: TokenSource;
  readonly log: Pick<Log, 'info'>;
  readonly now: () => Instant;
  /** For one request, in milliseconds. */
  readonly timeLimit: number;
}

/** One question to Graph. */
export interface GraphRequest {
  /** What it is for, in the log. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the version; ids and filters in it are encoded. */
  readonly path: string;
  /** Whose turn it takes. */
  readonly mailbox?: EntraId;
  readonly body?: string;
  readonly pageSize?: number;
  /** Bodies of messages are given as plain text: what a person sees is compared, not its HTML. */
  readonly asText?: true;
}

export type AskGraph = (request: GraphRequest) => Promise<Told>;

/** The way to Graph: at most one request that is carried out per call, few at a time for each mailbox. */
export function openGraph({ baseUrl, log, now, timeLimit, token }: GraphOptions): AskGraph {
  const middleware = [new Signed(token), new OneAttempt(timeLimit)];
  const client = Client.initWithMiddleware({ baseUrl, middleware });
  const gate = new MailboxGate(now);
  return async (request) => {
    const key = request.mailbox ?? '';
    return gate.through(key, async () => {
      const closed = gate.closedFor(key);
      if (closed > 0) return { kind: 'closed', afterMs: closed };
      const clientRequestId = randomUUID();
      const told = await send(client, request, clientRequestId);
      log.info({ verb: 'graph', ...describe(request, told), clientRequestId }, 'asked');
      const wait =
        told.kind === 'answered' && told.status === 429 ? readRetryAfter(told.headers, now()) : undefined;
      if (wait !== undefined) gate.close(key, addMinutes(now(), wait / 60_000));
      return told;
    });
  };
}

async function send(client: Client, request: GraphRequest, clientRequestId: string): Promise<Told> {
  const prefer = [
    'IdType="ImmutableId"',
    'outlook.timezone="UTC"',
    ...(request.asText ? ['outlook.body-content-type="text"'] : []),
    ...(request.pageSize === undefined ? [] : [`odata.maxpagesize=${request.pageSize}`]),
  ];
  const call = client
    .api(request.path)
    .headers({ Prefer: prefer.join(', '), 'client-request-id': clientRequestId })
    .responseType(ResponseType.RAW);
  const response: unknown = await start(call, request);
  if (response instanceof ExchangeResponse) return response.told;
  throw new Error('the client library gave another answer than ours');
}

/** A body that is text leaves to the byte as it is. */
function start(call: Call, { body, method }: GraphRequest): Promise<unknown> {
  switch (method) {
    case 'GET':
      return call.get();
    case 'POST':
      return call.post(body ?? '{}');
    case 'PATCH':
      return call.patch(body ?? '{}');
    case 'DELETE':
      return call.delete();
  }
}

/** Ids, a status and a code: neither an address nor anything that stands in a calendar. */
/** Whose mail it was stays out of the log: a draft is there only because a trainee of theirs said yes. */
function describe({ mailbox, operation }: GraphRequest, told: Told) {
  const isNamed = mailbox !== undefined && !/^(message|folder)\./.test(operation);
  const what = { operation, ...(isNamed ? { mailbox } : {}) };
  if (told.kind !== 'answered') return { ...what, outcome: told.kind };
  const code = codeOf(told.body);
  const requestId = told.headers['request-id'];
  return {
    ...what,
    status: told.status,
    ...(code === undefined ? {} : { code }),
    ...(requestId === undefined ? {} : { requestId }),
  };
}
