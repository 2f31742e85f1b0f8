import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphDoor } from './answer-graph.ts';
import type { Spoiled } from './faults/spoil-answer.ts';
import type { Answer } from './http/answer.ts';
import { type Incoming, readRequest } from './http/read-request.ts';
import { Tokens } from './http/tokens.ts';
import { answerLocal, type LocalParts } from './local/answer-local.ts';
import { isOwnPage } from './local/own-page.ts';
import { Clock } from './state/clock.ts';
import { keepTenant } from './state/keep-tenant.ts';
import { Tenant } from './state/tenant.ts';
import { Notifier } from './subscriptions/notifier.ts';
import { Subscriptions } from './subscriptions/subscriptions.ts';

export interface LocalGraphOptions {
  /** 0 or left out: any free one. */
  readonly port?: number;
  /** The moment at which its clock starts, in milliseconds; left out, now. */
  readonly startsAt?: number;
  readonly tenantId?: string;
  /** What happens after something was done and before it is answered: whoever asked may be gone by then. */
  readonly beforeAnswer?: (request: Incoming) => Promise<void>;
  /** The file in which the mailboxes outlive the process; left out, they are gone with it. */
  readonly keptIn?: string;
}

/**
 * Stands where Microsoft Graph stands, on this machine only: takes what a program asks of calendars and drafts, refuses
 * what Graph refuses, and fails in the ways in which Graph was seen to fail. What people do in Outlook is asked of it
 * below `/_local`. https://learn.microsoft.com/graph/api/overview
 */
export class LocalGraph {
  readonly #server: Server;
  readonly #door: GraphDoor;
  readonly #tokens: Tokens;
  readonly #parts: LocalParts;
  readonly #beforeAnswer: LocalGraphOptions['beforeAnswer'];

  private constructor(server: Server, options: LocalGraphOptions) {
    const clock = new Clock(options.startsAt);
    const tenant = new Tenant(options.tenantId ?? '00000000-0000-0000-0000-0000000000aa', clock);
    if (options.keptIn !== undefined) keepTenant(tenant, options.keptIn);
    const subscriptions = new Subscriptions(tenant);
    const notifier = new Notifier(tenant, subscriptions);
    this.#server = server;
    this.#beforeAnswer = options.beforeAnswer;
    this.#tokens = new Tokens(clock);
    this.#door = new GraphDoor(tenant, this.#tokens, subscriptions, notifier);
    this.#parts = { tenant, subscriptions, notifier };
  }

  static async open(options: LocalGraphOptions = {}): Promise<LocalGraph> {
    const server = createServer();
    const graph = new LocalGraph(server, options);
    server.on('request', (request, response) => void graph.#serve(request, response));
    server.listen(options.port ?? 0, '127.0.0.1');
    await once(server, 'listening');
    return graph;
  }

  /** Without a slash at the end; a client adds the version. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    this.#parts.notifier.close();
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const incoming = await readRequest(request);
    if (incoming === undefined) return void request.socket.destroy();
    const answer = await this.#answer(incoming);
    await this.#beforeAnswer?.(incoming);
    send(answer, request, response);
  }

  #issueToken({ text, url }: Incoming): Answer {
    const { clock, journal } = this.#parts.tenant;
    const answer = this.#tokens.issue(text);
    journal.addToken(clock.now(), url, answer.status);
    return answer;
  }

  async #answer(incoming: Incoming): Promise<Spoiled> {
    const { method, url } = incoming;
    if (/^\/[^/]+\/oauth2\/v2\.0\/token$/.test(url) && method === 'POST')
      return { answer: this.#issueToken(incoming), line: 'whole' };
    if (url.startsWith('/v1.0/')) return this.#door.answer(incoming, this.url);
    const answer = isOwnPage(incoming) ? await answerLocal(incoming, this.#parts) : { status: 403 };
    return { answer, line: 'whole' };
  }
}

function send({ answer, line }: Spoiled, request: IncomingMessage, response: ServerResponse): void {
  if (line === 'cut') return void request.socket.destroy();
  const bytes = Buffer.from(textOf(answer));
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  const sent = line === 'whole' ? bytes : half;
  response.writeHead(answer.status, {
    ...(answer.body === undefined ? {} : { 'content-type': 'application/json;odata.metadata=minimal' }),
    ...(answer.status === 204 ? {} : { 'content-length': line === 'half' ? bytes.length : sent.length }),
    'request-id': randomUUID(),
    'cache-control': 'private',
    ...answer.headers,
  });
  if (line !== 'half') return void response.end(sent);
  response.write(sent, () => request.socket.destroy());
}

function textOf({ body, text }: Answer): string {
  return text ?? (body === undefined ? '' : JSON.stringify(body));
}
