import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pass } from 'node:timers/promises';
import { type ConnectorCall, readCall } from './connector-call.ts';
import { type ConnectorError, connectorErrors, errorBody, usualError } from './connector-error.ts';
import { ConnectorWorld, type Said } from './connector-world.ts';
import { RateWatch, type Violation } from './rate-limits.ts';

export type { Said } from './connector-world.ts';
export { chatOf } from './connector-world.ts';

/** A request as it arrived, whatever became of it. */
export interface Arrived {
  readonly kind: ConnectorCall['kind'] | 'unknown';
  /** The conversation, or the Entra id with which one is made. */
  readonly place: string;
  /** In milliseconds since 1970, with fractions. */
  readonly at: number;
  readonly authorization: string | undefined;
}

/** How a request goes, other than well. Without `status`, or with 2xx, it is taken. */
export interface Reaction {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body of the answer as it is; left out, what Teams would say. */
  readonly body?: string;
  /** How long the answer takes, in milliseconds. What is taken, is taken before that. */
  readonly afterMs?: number;
  /** The line is cut instead of answering: `before` anything was taken, or `after`. */
  readonly cut?: 'before' | 'after';
}

export interface DoubleOptions {
  /** `record`: what goes over the limits of Teams stands in `violations`. `enforce`: it is refused with 429 too. */
  readonly limits?: 'record' | 'enforce';
  /** Of the whole tenant; 50 when left out. */
  readonly tenantPerSecond?: number;
  /** Whether only those who installed the bot have it; otherwise everybody has it who did not remove it. */
  readonly strict?: boolean;
  /** Tells when a request arrives, in milliseconds; the real clock when left out. */
  readonly clock?: () => number;
}

const realClock = () => performance.timeOrigin + performance.now();

/**
 * Stands where the Bot Connector of Teams stands: takes what the bot sends, remembers it, and refuses what Teams refuses.
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
export class ConnectorDouble {
  /** Who has the bot, and what stands in their chats. */
  readonly world: ConnectorWorld;
  /** Every request, also one that was refused or cut. */
  readonly arrived: Arrived[] = [];
  /** Statuses for the next requests, to whichever place. */
  readonly statuses: number[] = [];
  readonly #reactions = new Map<string, Reaction[]>();
  readonly #watch: RateWatch;
  readonly #enforces: boolean;
  readonly #clock: () => number;
  readonly #server: Server;

  private constructor(server: Server, options: DoubleOptions) {
    this.#server = server;
    this.#enforces = options.limits === 'enforce';
    this.#clock = options.clock ?? realClock;
    this.#watch = new RateWatch(options.tenantPerSecond ?? 50);
    this.world = new ConnectorWorld(options.strict ?? false);
  }

  static async open(options: DoubleOptions = {}): Promise<ConnectorDouble> {
    const server = createServer();
    const double = new ConnectorDouble(server, options);
    server.on('request', (request, response) => {
      void double.#answer(request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return double;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get said(): Said[] {
    return this.world.said;
  }

  get updates(): Said[] {
    return this.world.updates;
  }

  get violations(): readonly Violation[] {
    return this.#watch.violations;
  }

  /** How the next requests to a conversation go, or those that make a chat with an Entra id; `*` is any place. */
  react(place: string, ...reactions: readonly Reaction[]): void {
    this.#reactions.set(place, [...(this.#reactions.get(place) ?? []), ...reactions]);
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = this.#clock();
    const text = await readBody(request);
    if (text === undefined) return;
    const body: unknown = text === '' ? {} : JSON.parse(text);
    const call = readCall(request.method ?? '', request.url ?? '', body);
    const place = call?.place ?? '';
    this.arrived.push({
      kind: call?.kind ?? 'unknown',
      place,
      at,
      authorization: request.headers.authorization,
    });
    const wait = this.#watch.arrive(place, at);
    const reaction = this.#nextReaction(place);
    if (reaction.cut === 'before') return cut(request, reaction);
    const sent = { call, activity: body as Said['activity'], size: text.length, at, wait };
    const answer = this.#decide(sent, reaction);
    if (reaction.cut === 'after') return cut(request, reaction);
    if (reaction.afterMs !== undefined) await pass(reaction.afterMs);
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(reaction.body ?? answer.body);
  }

  #nextReaction(place: string): Reaction {
    const planned = this.#reactions.get(place)?.shift() ?? this.#reactions.get('*')?.shift();
    if (planned !== undefined) return planned;
    const status = this.statuses.shift();
    return status === undefined ? {} : { status };
  }

  /** Refuses for the first reason there is, or takes what was asked. */
  #decide({ call, activity, size, at, wait }: Sent, { status = 200, headers = {} }: Reaction): Answer {
    if (status >= 300) return { status, headers, body: errorBody(usualError(status)) };
    if (call === undefined) return refusal(connectorErrors.badRequest);
    if (this.#enforces && wait > 0)
      return refusal(connectorErrors.tooMany, { 'retry-after': String(Math.ceil(wait / 1_000)) });
    const refused = this.world.judge(call, size);
    if (refused !== undefined) return refusal(refused);
    return { status, headers, body: JSON.stringify(this.world.take(call, activity, at)) };
  }
}

interface Sent {
  readonly call: ConnectorCall | undefined;
  readonly activity: Said['activity'];
  /** Of the body, in UTF-16 characters. */
  readonly size: number;
  readonly at: number;
  /** How long it should have waited for the limits, in milliseconds. */
  readonly wait: number;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function refusal(error: ConnectorError, headers: Answer['headers'] = {}): Answer {
  return { status: error.status, headers, body: errorBody(error) };
}

async function cut(request: IncomingMessage, { afterMs = 0 }: Reaction): Promise<void> {
  await pass(afterMs);
  request.socket.destroy();
}

/** Undefined when the other side went away before it had said all. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  let body = '';
  try {
    for await (const chunk of request) body += String(chunk);
  } catch (cause) {
    if (request.destroyed) return undefined;
    throw cause;
  }
  return body;
}
