import { LocalGraph } from '../../playground/graph/local-graph.ts';
import type { Mail } from '../../playground/graph/messages/mails.ts';
import { BotProcess } from '../../playground/teams/bot-process.ts';
import { ConnectorDouble } from '../../playground/teams/connector-double.ts';
import { openStore } from '../../src/composition.ts';
import { type Instant, instant } from '../../src/core/kernel/time.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import { GraphUnderTest, immutable } from '../playground/graph/open-graph.ts';
import { type Member, settleCrowd, writeRestlessProgrammes } from '../support/crowd.ts';
import { readEnv } from '../support/open-bot.ts';
import { type Aim, type Pair, pairUp } from './appointment-pairs.ts';
import { PublicAddress } from './public-address.ts';

/** An event as it stands in a mentor's calendar. */
export interface StandingEvent {
  readonly id: string;
  readonly start: number;
}

/** The bot as a process that can be killed, between the chats and the calendars of many pairs. */
export class AppointmentsWorld {
  readonly store: DocumentStore;
  readonly connector: ConnectorDouble;
  readonly pairs: readonly Pair[];
  readonly #env: Readonly<Record<string, string>>;
  readonly #graph: GraphUnderTest;
  readonly #address: PublicAddress;
  readonly #trap: Trap;
  #bot: Promise<BotProcess> | undefined;
  /** How far the clock of bot and calendars is ahead, in milliseconds. */
  #ahead = 0;

  private constructor(parts: Parts) {
    this.#env = parts.env;
    this.store = parts.store;
    this.connector = parts.connector;
    this.pairs = parts.pairs;
    this.#graph = parts.graph;
    this.#address = parts.address;
    this.#trap = parts.trap;
  }

  static async open(
    programmes: string,
    pairs: number,
    settings: Readonly<Record<string, string>>,
  ): Promise<AppointmentsWorld> {
    writeRestlessProgrammes(programmes);
    const trap = new Trap();
    const graph = await GraphUnderTest.of(
      await LocalGraph.open({ beforeAnswer: (request) => trap.pass(request) }),
    );
    const [address, connector] = [await PublicAddress.open(), await ConnectorDouble.open()];
    const calendars = { GRAPH_BASE_URL: graph.url, KLANKBORD_PUBLIC_URL: address.url };
    const env = { ...settings, ...calendars, KLANKBORD_PROGRAMMES: programmes };
    const store = await openStore(readEnv(env));
    const members = await settleCrowd(store, { groups: pairs, trainees: 1, serviceUrl: connector.url });
    await graph.local('POST', 'mailboxes', { mailboxes: members.map(mailboxOf) });
    return new AppointmentsWorld({
      ...{ env, store, connector, graph, address, trap },
      pairs: pairUp(members),
    });
  }

  /** By the clock of the bot. */
  now(): Instant {
    return instant(Date.now() + this.#ahead);
  }

  /** The leases of the dead run out meanwhile. */
  async pass(milliseconds: number): Promise<void> {
    this.#ahead += milliseconds;
    await this.#graph.pass(milliseconds);
  }

  async start(): Promise<void> {
    const starting = BotProcess.start({ ...this.#env, KLANKBORD_NOW: new Date(this.now()).toISOString() });
    this.#bot = starting;
    this.#address.behind = (await starting).url;
  }

  async kill(): Promise<void> {
    await (await this.#bot)?.kill();
    this.#address.behind = undefined;
  }

  /** Kills the bot when a request has done what is aimed at, and was not answered yet. */
  killBeforeAnswer(pair: Pair, aim: Aim): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const isAim = requests[aim](pair.mentor.entraId);
    this.#trap.set(async ({ method, url, text }) => {
      if (!isAim(`${method} ${url} ${text}`)) return false;
      await this.kill();
      resolve();
      return true;
    });
    return promise;
  }

  /** What stands in a mentor's calendar and was not called off. */
  async events({ mentor }: Pair): Promise<readonly StandingEvent[]> {
    const [from, until] = [this.now() - 86_400_000, this.now() + 60 * 86_400_000];
    const moment = (at: number) => new Date(at).toISOString();
    const window = `startDateTime=${moment(from)}&endDateTime=${moment(until)}&$top=100`;
    const headers = { prefer: `${immutable.prefer}, outlook.timezone="UTC"` };
    const path = `/users/${mentor.entraId}/calendarView?${window}`;
    const found = await this.#list<Listed>(path, headers);
    return found
      .filter(({ isCancelled }) => !isCancelled)
      .map(({ id, start }) => ({ id, start: Date.parse(`${start.dateTime.slice(0, 19)}Z`) }));
  }

  /** How many subscriptions tell of a mentor's calendar. */
  async subscriptions({ mentor }: Pair): Promise<number> {
    const found = await this.#list<{ readonly resource: string }>('/subscriptions');
    return found.filter(({ resource }) => resource.includes(mentor.entraId)).length;
  }

  async mails(): Promise<readonly Mail[]> {
    return (await this.#graph.local('GET', 'mails')) as readonly Mail[];
  }

  async close(): Promise<void> {
    await this.kill();
    await this.store.close();
    await this.connector.close();
    await this.#address.close();
    await this.#graph.graph.close();
  }

  async #list<T>(path: string, headers: Readonly<Record<string, string>> = {}): Promise<readonly T[]> {
    await this.#graph.login();
    const { body, status } = await this.#graph.ask('GET', path, { headers });
    if (status !== 200 || '@odata.nextLink' in body) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body.value as readonly T[];
  }
}

interface Listed {
  readonly id: string;
  readonly isCancelled: boolean;
  readonly start: { readonly dateTime: string };
}

interface Parts {
  readonly env: Readonly<Record<string, string>>;
  readonly store: DocumentStore;
  readonly connector: ConnectorDouble;
  readonly pairs: readonly Pair[];
  readonly graph: GraphUnderTest;
  readonly address: PublicAddress;
  readonly trap: Trap;
}

type Asked = Parameters<NonNullable<Parameters<typeof LocalGraph.open>[0]>['beforeAnswer'] & {}>[0];

/** Waits for one request, which is not answered before something has happened. */
class Trap {
  #spring: ((request: Asked) => Promise<boolean>) | undefined;

  set(spring: (request: Asked) => Promise<boolean>): void {
    this.#spring = spring;
  }

  async pass(request: Asked): Promise<void> {
    const spring = this.#spring;
    if (spring !== undefined && (await spring(request)) && this.#spring === spring) this.#spring = undefined;
  }
}

/** The request that brings it about, by its first line and body. */
const requests: Readonly<Record<Aim, (mailbox: string) => (request: string) => boolean>> = {
  create: (mailbox) => (request) =>
    new RegExp(`^POST \\S*/users/${mailbox}/(calendar/)?events[? ]`).test(request),
  subscribe: (mailbox) => (request) =>
    /^POST \S*\/subscriptions[? ]/.test(request) && request.includes(mailbox),
  move: (mailbox) => (request) => new RegExp(`^PATCH \\S*/users/${mailbox}/`).test(request),
  cancel: (mailbox) => (request) => new RegExp(`^POST \\S*/users/${mailbox}/\\S*/cancel[? ]`).test(request),
};

function mailboxOf({ entraId, id }: Member) {
  return { id: entraId, address: `${id}@example.org`, name: `Naam ${id}` };
}
