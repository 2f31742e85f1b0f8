import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BotProcess } from '../../playground/teams/bot-process.ts';
import { Chat } from '../../playground/teams/chat.ts';
import { ConnectorDouble, type Reaction } from '../../playground/teams/connector-double.ts';
import { openStore } from '../../src/composition.ts';
import type { Delivery } from '../../src/core/effects/delivery.ts';
import type { Notice } from '../../src/core/effects/notice.ts';
import { addDays, dateIn, instant } from '../../src/core/kernel/time.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import { judgeSaid } from '../jobs/chance/judge-said.ts';
import { type Member, settleCrowd, writeRestlessProgrammes } from '../support/crowd.ts';
import { readEnv } from '../support/open-bot.ts';
import { type Heard, hear } from './hear.ts';
import { isSettled, readLedger } from './ledger.ts';
import { wantOf, writeWanted } from './wanted.ts';

/** How often a process is killed; .ci/run asks for more. */
const kills = Number(process.env.KLANKBORD_DELIVERY_KILLS ?? 3);
const processes = 2;
/** The last group is told nothing but what comes of a date that its mentor plans in the bot. */
const planning = `g${kills}`;

/** What Teams does with some of the requests of a round. */
const troubles: readonly (readonly Reaction[])[] = [
  [],
  [{ cut: 'after' }],
  [{ cut: 'before' }],
  [{ status: 503 }],
  [{ status: 429, headers: { 'retry-after': '1' } }],
  Array.from({ length: 8 }, () => ({ afterMs: 300 })),
];

/**
 * Kills two processes with SIGKILL again and again, each by itself: at random, and while a request is under way, so
 * between store, send and mark. When all has come to rest, nothing is lost, nothing is said more often than its kind allows, and the
 * ledger says of each notice what Teams heard of it. Each group has so many trainees.
 */
export function deliveriesSuite(store: string, trainees: number, settings: Settings): void {
  describe(`notices on ${store} while processes are killed ${kills} times`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'klankbord-deliveries-'));
    let proof: Proof;
    beforeAll(async () => {
      proof = await Proof.open(folder, trainees, settings());
    });
    afterAll(async () => {
      await proof.close();
      rmSync(folder, { recursive: true });
    });

    test(
      'are said as often as their kind allows, and the ledger agrees with what was heard',
      async () => {
        await proof.planInTheBot();
        await proof.killAll();
        await proof.comeToRest();
        const { ledger, notices, heard } = await proof.read();
        process.stdout.write(`${store}: ${kills} kills, ${sayCounts(ledger, heard)}\n`);
        expect(ledger.filter(({ effect }) => isPlanned(effect))).toHaveLength(proof.listeners);
        expect(judgeSaid(notices, ledger, heard)).toEqual([]);
        expect(ledger).toHaveLength(notices.length);
        expect(ledger.filter(isUnexpected)).toEqual([]);
      },
      300_000 + kills * 20_000,
    );
  });
}

type Settings = () => Readonly<Record<string, string>>;

class Proof {
  readonly #env: Readonly<Record<string, string>>;
  readonly #connector: ConnectorDouble;
  readonly #store: DocumentStore;
  readonly #members: readonly Member[];
  readonly #notices: Notice[] = [];
  readonly #bots: BotProcess[] = [];

  private constructor(
    env: Readonly<Record<string, string>>,
    connector: ConnectorDouble,
    store: DocumentStore,
    members: readonly Member[],
  ) {
    this.#env = env;
    this.#connector = connector;
    this.#store = store;
    this.#members = members;
  }

  static async open(folder: string, trainees: number, settings: ReturnType<Settings>): Promise<Proof> {
    const programmes = join(folder, 'programmes');
    writeRestlessProgrammes(programmes);
    const rate = { KLANKBORD_MESSAGES_PER_SECOND: '50' };
    const env = { ...settings, ...rate, KLANKBORD_PROGRAMMES: programmes };
    const connector = await ConnectorDouble.open();
    const store = await openStore(readEnv(env));
    const crowd = { groups: kills + 1, trainees, serviceUrl: connector.url };
    return new Proof(env, connector, store, await settleCrowd(store, crowd));
  }

  /** Who hears of the date that was planned in the bot: not the mentor, who has just planned it. */
  get listeners(): number {
    return this.#of(planning).filter(({ role }) => role === 'trainee').length;
  }

  /** The mentor of one group presses the button of a date, some time ago, so that its reminder is due by now. */
  async planInTheBot(): Promise<void> {
    const before = new Date(Date.now() - 10 * 60_000).toISOString();
    const bot = await BotProcess.start({ ...this.#env, KLANKBORD_NOW: before });
    const [mentor] = this.#of(planning);
    const chat = new Chat(() => bot.url, this.#connector, mentor?.entraId ?? '');
    const date = addDays(dateIn('Europe/Brussels', instant(Date.now())), 1);
    const place = { programme: 'msg', group: planning, plan: 'msg-y1-s1', year: 1 };
    const data = { ...place, seen: 0, date, clock: '18:00' };
    const pressed = await chat.press({ verb: 'session.plan', data });
    expect(pressed.body.statusCode).toBe(200);
    await bot.kill();
    await this.#startAll({});
  }

  /** Each process is killed by itself and started again. */
  async killAll(): Promise<void> {
    let round = 0;
    const killOne = async (_: BotProcess, at: number) => {
      while (round < kills) {
        round += 1;
        await this.#killOnce(round - 1, at);
      }
    };
    await Promise.all(this.#bots.map(killOne));
  }

  /** Something new is wanted, Teams has its troubles, and a process dies. */
  async #killOnce(round: number, at: number): Promise<void> {
    const wanted = wantOf(this.#of(`g${round}`), 4, instant(Date.now()));
    this.#notices.push(...wanted.notices);
    await writeWanted(this.#store, wanted);
    this.#connector.react('*', ...(pick(troubles) ?? []));
    if (Math.random() < 0.5) await pause(Math.random() * 1_000);
    else await this.#untilSaying();
    await this.#bots[at]?.kill();
    this.#bots[at] = await BotProcess.start(this.#env);
  }

  /** Starts anew when every lease of the dead has run out; waits until nothing is left to be done. */
  async comeToRest(): Promise<void> {
    await Promise.all(this.#bots.map((bot) => bot.kill()));
    await this.#startAll({ KLANKBORD_NOW: new Date(Date.now() + 3 * 60_000).toISOString() });
    while (!(await isSettled(this.#store))) await pause(500);
  }

  /** The notices that the clock made of the planned date are wanted too. */
  async read() {
    const ledger = await readLedger(this.#store);
    const planned = ledger.map(({ effect }) => effect).filter(isPlanned);
    const notices = [...this.#notices, ...planned];
    return { ledger, notices, heard: hear(this.#connector, this.#members, notices) };
  }

  async close(): Promise<void> {
    await Promise.all(this.#bots.map((bot) => bot.kill()));
    await this.#store.close();
    await this.#connector.close();
  }

  #of(group: string): readonly Member[] {
    return this.#members.filter((member) => member.group === group);
  }

  async #startAll(more: Readonly<Record<string, string>>): Promise<void> {
    const env = { ...this.#env, ...more };
    const started = await Promise.all(Array.from({ length: processes }, () => BotProcess.start(env)));
    this.#bots.splice(0, this.#bots.length, ...started);
  }

  /** Until the next request is under way, and a moment more; not for ever, since there may be none. */
  async #untilSaying(): Promise<void> {
    const { arrived } = this.#connector;
    const before = arrived.length;
    for (let tried = 0; tried < 1_000 && arrived.length === before; tried += 1) await pause(10);
    await pause(Math.random() * 40);
  }
}

function isPlanned(notice: Notice): boolean {
  return 'place' in notice && notice.place.group === planning;
}

/** What no kill and none of the troubles can make of a notice. */
function isUnexpected({ state }: Delivery): boolean {
  return state.name !== 'delivered' && !(state.name === 'failed' && state.reason === 'outcome-unknown');
}

function sayCounts(ledger: readonly Delivery[], heard: readonly Heard[]): string {
  const delivered = ledger.filter(({ state }) => state.name === 'delivered').length;
  const repeats = heard.filter(({ repeat }) => repeat).length;
  return `${ledger.length} notices, ${delivered} delivered, ${ledger.length - delivered} of unknown outcome, ${heard.length} messages, ${repeats} of them marked as repeated`;
}

function pick<T>(list: readonly T[]): T | undefined {
  return list[Math.floor(Math.random() * list.length)];
}
