import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalGraph } from '../../../../playground/graph/local-graph.ts';
import { Chat } from '../../../../playground/teams/chat.ts';
import { ConnectorDouble } from '../../../../playground/teams/connector-double.ts';
import { workEntries } from '../../../../src/adapters/embedded/work-entry.ts';
import { usualTimes } from '../../../../src/adapters/queue/queue-options.ts';
import { type House, openHouse, openStore } from '../../../../src/composition.ts';
import type { Config } from '../../../../src/config.ts';
import type { DocumentStore } from '../../../../src/core/store/documents.ts';
import { allOf } from '../../../../src/core/store/read-pages.ts';
import { GraphUnderTest } from '../../../playground/graph/open-graph.ts';
import { entraOf, importPeople, readEnv } from '../../../support/open-bot.ts';
import { until } from '../../../support/until.ts';
import { supervised } from '../referral-bot.ts';

export const everybody = ['an', 'bilal', 'chloe', 'els', 'gert'] as const;
/** Who has the bot in these tests. */
export type Somebody = (typeof everybody)[number];

/** What every life begins with: people who have the bot, in a folder that is copied. */
export interface Cradle {
  readonly folder: string;
  readonly connector: ConnectorDouble;
  readonly close: () => Promise<void>;
}

/** A second is long where nobody waits for a clock. */
Object.assign(usualTimes, { look: 40 });

/** A yes can be taken back unseen for an hour: in a test no machine is too slow for that. */
const hold = { KLANKBORD_HOLD_SECONDS: '3600' };
const usual = { PORT: '0', KLANKBORD_MAIL: 'send', KLANKBORD_CALENDAR: 'off', LOG_LEVEL: 'trace', ...hold };

function configOf(folder: string, graphUrl: string): Config {
  return readEnv({ ...usual, KLANKBORD_DATA: folder, GRAPH_BASE_URL: graphUrl });
}

export async function makeCradle(): Promise<Cradle> {
  const folder = await mkdtemp(join(tmpdir(), 'klankbord-cradle-'));
  const connector = await ConnectorDouble.open();
  // Nothing is asked of Graph here.
  const config = configOf(folder, 'http://127.0.0.1:9');
  await importPeople(config, supervised());
  const house = await openHouse(config, { logTo: { write: () => undefined } });
  for (const id of everybody) await new Chat(() => house.url, connector, entraOf(id)).install();
  await house.close();
  const close = async () => {
    await connector.close();
    await rm(folder, { recursive: true });
  };
  return { folder, connector, close };
}

interface Open {
  readonly house: House;
  readonly since: number;
}

/** The whole bot with its Graph, in one process or in two on one store, each of which can be closed and opened again. */
export class Household {
  readonly graph: GraphUnderTest;
  readonly connector: ConnectorDouble;
  /** As another process would read it. */
  readonly store: DocumentStore;
  readonly folder: string;
  /** Every line of the logs. */
  readonly logged: string[] = [];
  readonly #config: Config;
  readonly #open: (Open | undefined)[] = [undefined, undefined];

  private constructor(
    graph: GraphUnderTest,
    connector: ConnectorDouble,
    config: Config,
    store: DocumentStore,
  ) {
    this.graph = graph;
    this.connector = connector;
    this.folder = config.dataFolder;
    this.store = store;
    this.#config = config;
  }

  /** `onAsked` hears of what was asked of Graph when it was done, and nobody was told yet. */
  static async begin(
    { folder: from, connector }: Cradle,
    onAsked: (method: string, url: string, body: string) => Promise<void>,
  ): Promise<Household> {
    const folder = await mkdtemp(join(tmpdir(), 'klankbord-life-'));
    await cp(from, folder, { recursive: true });
    for (const kept of [connector.said, connector.updates, connector.arrived]) kept.splice(0);
    const local = await LocalGraph.open({
      beforeAnswer: ({ method, url, text }) => onAsked(method, url, text),
    });
    const graph = await GraphUnderTest.of(local);
    const mailboxes = everybody.map((id) => ({ id: entraOf(id), address: `${id}@example.org`, name: id }));
    await graph.local('POST', 'mailboxes', { mailboxes: mailboxes.map((one) => ({ ...one, events: [] })) });
    const config = configOf(folder, local.url);
    const household = new Household(graph, connector, config, await openStore(config));
    await household.open(0);
    return household;
  }

  async open(process: number): Promise<void> {
    if (this.#open[process] !== undefined) return;
    const logTo = { write: (line: string) => void this.logged.push(line) };
    this.#open[process] = { since: Date.now(), house: await openHouse(this.#config, { logTo }) };
  }

  async shut(process: number): Promise<void> {
    const open = this.#open[process];
    this.#open[process] = undefined;
    await open?.house.close();
  }

  get processes(): number {
    return this.#open.filter((open) => open !== undefined).length;
  }

  /** The chat of a person, by whichever process is there; the wanted one where it is. */
  chat(id: Somebody, process = 0): Chat {
    const open = this.#open[process] ?? this.#open.find((each) => each !== undefined);
    return new Chat(() => open?.house.url ?? 'http://127.0.0.1:9', this.connector, entraOf(id));
  }

  /** Waits until nothing happens by itself any more at this moment of the clock. */
  async settle(): Promise<void> {
    const since = Math.max(0, ...this.#open.map((open) => open?.since ?? 0));
    if (this.processes === 0) return;
    await until('rest', async () => {
      const entries = await allOf((page) => this.store.list(workEntries, page));
      return entries.every(({ document: { at = 0, held, every } }) => {
        // What repeats begins anew in a process that was just opened.
        const hasBegun = every === undefined || at - every >= since;
        return held === undefined && at > Date.now() && hasBegun;
      });
    });
  }

  /** All that its files hold. */
  async bytes(): Promise<string> {
    const names = await readdir(this.folder);
    const files = await Promise.all(names.map((name) => readFile(join(this.folder, name), 'latin1')));
    return files.join('\n');
  }

  async end(): Promise<void> {
    await Promise.all([this.shut(0), this.shut(1)]);
    await this.store.close();
    await this.graph.close();
    await rm(this.folder, { recursive: true });
  }
}
