import { type Delivery, deliveries, dueAt, isOfNotice } from '../../../src/core/effects/delivery.ts';
import type { Notice } from '../../../src/core/effects/notice.ts';
import { type OutboxCollection, outboxIndex, type WithOutbox } from '../../../src/core/effects/outbox.ts';
import { entraId, type PersonId } from '../../../src/core/kernel/id.ts';
import { type Instant, instant } from '../../../src/core/kernel/time.ts';
import { noteReach } from '../../../src/core/notices/note-reach.ts';
import { reviveStranded } from '../../../src/core/notices/revive-stranded.ts';
import { people } from '../../../src/core/people/people-collection.ts';
import type { NotificationChoice } from '../../../src/core/people/person.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { deliverNotices } from '../../../src/jobs/deliver/deliver-notices.ts';
import { openPacer } from '../../../src/jobs/deliver/pacer.ts';
import { sweepNotices } from '../../../src/jobs/deliver/sweep-notices.ts';
import type { JobDeps } from '../../../src/jobs/job-deps.ts';
import type { DrawNotice } from '../../../src/jobs/notice-row.ts';
import { openMemoryStore } from '../../support/memory-store.ts';
import { conversationOf } from '../../support/messenger-double.ts';
import { samplePlace, sampleProgramme } from '../../support/sample-programme.ts';
import { shakyStore } from './shaky-store.ts';
import { ShakyTeams } from './shaky-teams.ts';
import { type Chance, Turns } from './turns.ts';

/** Documents that want something said. */
export const wanting: OutboxCollection = {
  name: 'wanting',
  schemaVersion: 1,
  indexes: { outbox: outboxIndex },
  migrate: (stored) => stored as WithOutbox,
};

interface Asked {
  readonly key: string;
  readonly at: Instant;
}

/** What one process is at. */
interface Process {
  readonly name: string;
  readonly deps: JobDeps;
  readonly busy: Set<string>;
}

export interface Trouble {
  /** Of an operation of the store, and of a request to Teams, to go wrong; from 0 to 1. */
  readonly store: number;
  readonly teams: number;
}

/** The key of a sweep in the queue. */
const sweep = '';
const leaseFor = 60_000;

/** Several processes on one store and one Teams, any of which may fail at any time. */
export class World {
  readonly turns: Turns;
  readonly store: DocumentStore = openMemoryStore();
  readonly teams: ShakyTeams;
  trouble: Trouble = { store: 0, teams: 0 };
  readonly #chance: Chance;
  readonly #perSecond: number;
  readonly #processes: Process[] = [];
  #asked: Asked[] = [];
  #born = 0;

  constructor(chance: Chance, start: Instant, perSecond: number) {
    this.#chance = chance;
    this.#perSecond = perSecond;
    this.turns = new Turns(chance, start);
    this.teams = new ShakyTeams({ turns: this.turns, chance, trouble: () => this.trouble.teams });
  }

  async enrol(ids: readonly PersonId[]): Promise<void> {
    for (const id of ids) {
      const memberships = [
        { programme: sampleProgramme.id, role: 'mentor' as const, group: samplePlace.group },
      ];
      const base = { id, entraId: entraId(`e-${id}`), name: id, email: `${id}@example.org` };
      await this.store.insert(people, id, { ...base, language: 'nl-BE', active: true, memberships });
    }
  }

  startProcess(): void {
    this.#born += 1;
    const name = `p${this.#born}`;
    this.#processes.push({ name, deps: this.#furnish(name), busy: new Set() });
  }

  /** As a power cut would, wherever it stands. */
  killProcess(): void {
    const [dead] = this.#processes.splice(Math.floor(this.#chance() * this.#processes.length), 1);
    if (dead !== undefined) this.turns.kill(dead.name);
  }

  /** Writes a document with these in its outbox, as a command would. */
  async want(key: string, outbox: readonly Notice[]): Promise<void> {
    await this.store.insert(wanting, key, { outbox });
    this.#ask(sweep, this.turns.now);
  }

  async choose(id: PersonId, notifications: NotificationChoice): Promise<void> {
    const found = await this.store.load(people, id);
    if (found !== undefined)
      await this.store.replace(people, id, found.version, { ...found.document, notifications });
  }

  /** A person writes or installs: the door notes where, and what could not be said waits again. */
  async meet(id: PersonId): Promise<void> {
    const { turns } = this;
    const store = shakyStore(this.store, 'door', { turns, chance: this.#chance, failing: () => 0 });
    const here = { name: 'here', conversation: conversationOf(`e-${id}`) } as const;
    if ((await noteReach(store, id, here, turns.now)) !== 'opened') return;
    await reviveStranded(store, id, turns.now);
    this.#ask(id, turns.now);
  }

  /** Every process takes up what is due; now and then one that another has taken too. */
  takeUp(): void {
    for (const process of this.#processes) {
      const due = this.#asked.find(({ key, at }) => at <= this.turns.now && !process.busy.has(key));
      if (due === undefined) continue;
      if (this.#chance() < 0.9) this.#asked = this.#asked.filter((asked) => asked !== due);
      void this.#work(process, due.key);
    }
  }

  askForSweep(): void {
    this.#ask(sweep, this.turns.now);
  }

  async ledger(): Promise<readonly Delivery<Notice>[]> {
    const all = await this.store.list(deliveries, { limit: 10_000 });
    return all.map(({ document }) => document).filter(isOfNotice);
  }

  async isSettled(): Promise<boolean> {
    const full = await this.store.query(wanting, 'outbox', 'full', { limit: 1 });
    return full.length === 0 && (await this.ledger()).every((line) => dueAt(line) === undefined);
  }

  async #work({ deps, busy, name }: Process, key: string): Promise<void> {
    busy.add(key);
    try {
      if (key === sweep) await sweepNotices(deps, [wanting]);
      else await deliverNotices(deps, draw, key as PersonId);
    } catch (cause) {
      if (!(cause instanceof Error && cause.message.startsWith('the store'))) this.surprises.push(cause);
      this.#ask(key, instant(this.turns.now + 2_000));
    }
    if (!this.turns.isDead(name)) busy.delete(key);
  }

  /** What was thrown that is no trouble of the store. */
  readonly surprises: unknown[] = [];

  #ask(key: string, at: Instant): void {
    this.#asked.push({ key, at });
  }

  #furnish(name: string): JobDeps {
    const { turns } = this;
    const failing = () => this.trouble.store;
    const store = shakyStore(this.store, name, { turns, chance: this.#chance, failing });
    const now = () => turns.now;
    const sleep = (milliseconds: number) => turns.wait(name, milliseconds);
    const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
    return {
      store,
      now,
      sleep,
      pacer: openPacer({ store, tenant: 't', perSecond: this.#perSecond, now, sleep }),
      programmes: [sampleProgramme],
      log: quiet,
      messenger: this.teams.seenBy(name),
      random: this.#chance,
      worker: name,
      leaseFor,
      newId: () => 'n',
      queue: {
        // The queue may lose what it is asked: a sweep finds it.
        ask: async (_, key, at) => {
          if (this.#chance() < 0.9) this.#ask(key, at);
        },
      },
    };
  }
}

const draw: DrawNotice = async (_, { notice, repeat }) => {
  const content = { key: notice.key, repeat };
  return { message: { summary: 'Klankbord', card: content }, short: JSON.stringify(content) };
};
