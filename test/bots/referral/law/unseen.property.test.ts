import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import * as fc from 'fast-check';
import { chatOf } from '../../../../playground/teams/connector-double.ts';
import { collections } from '../../../../src/core/collections.ts';
import { deliveries, isOfNotice } from '../../../../src/core/effects/delivery.ts';
import { mailboxes } from '../../../../src/core/notices/mailbox.ts';
import { allOf } from '../../../../src/core/store/read-pages.ts';
import { entraOf, now } from '../../../support/open-bot.ts';
import { type Answer, type Besides, besides, unseen } from './acts.ts';
import { type Cradle, makeCradle } from './household.ts';
import { Life } from './life.ts';
import { SteadyClock } from './steady-clock.ts';

/** How many lives are lived twice, with the whole bot in them; many more in `.ci/run`. */
const lives = Math.ceil(Number(process.env.KLANKBORD_CHAT_LIVES ?? 4) / 3);
jest.setTimeout(300_000 + lives * 120_000);

let clock: SteadyClock;
let cradle: Cradle;
const chance = Math.random;
beforeAll(async () => {
  clock = new SteadyClock(now);
  // How long it waits until something is tried again is left to chance.
  Math.random = () => 0.5;
  cradle = await makeCradle();
});
afterAll(async () => {
  await cradle.close();
  Math.random = chance;
  clock.release();
});

/** What happens besides, and after so many steps of it what the trainee says. */
const scripts = fc.record({
  rest: fc.array(besides, { minLength: 3, maxLength: 8 }),
  says: unseen,
  after: fc.nat(3),
});

describe('a mentor, and whoever reads the store, the logs or what is asked of Graph', () => {
  test('sees no difference between a silence, a no, and a yes that was taken back before anything followed', async () => {
    await fc.assert(
      fc.asyncProperty(scripts, async ({ rest, says, after }) => {
        const silent = await live(rest, [], after);
        const answered = await live(rest, says, after);
        // Step by step, so that the first difference is named.
        for (const [step, seen] of answered.seen.entries()) expect(seen).toEqual(silent.seen[step]);
        expect(answered.left).toEqual(silent.left);
      }),
      { numRuns: lives },
    );
  });
});

async function live(rest: readonly Besides[], says: readonly Answer[], after: number) {
  clock.moveTo(now);
  const life = await Life.begin(cradle, clock);
  const seen: unknown[] = [];
  const eyes = new Eyes(life);
  try {
    await life.act({ by: 'mentor', do: 'ask', which: 0, comes: 'once', to: 0 });
    for (const [step, act] of rest.entries()) {
      if (step === after) await answer(life, says);
      await life.act('do' in act ? { ...act, comes: 'once', to: 0 } : act);
      seen.push(await eyes.look());
    }
    await life.end();
    seen.push(await eyes.look());
    return { seen, left: await everything(life) };
  } finally {
    await life.household.end();
  }
}

/** All in one minute: silence takes as long. */
async function answer(life: Life, says: readonly Answer[]): Promise<void> {
  clock.pass(1);
  for (const each of says) await life.answer({ by: 'trainee', says: each, isOld: false });
  await life.settle();
}

/** What can be seen without being the trainee. */
class Eyes {
  readonly #life: Life;
  #logged = 0;
  #asked = 0;

  constructor(life: Life) {
    this.#life = life;
  }

  async look() {
    const { household, mentorRead } = this.#life;
    const { connector, logged, store, graph } = household;
    const mentor = chatOf(entraOf('an'));
    const isHers = ({ conversation }: { readonly conversation: string }) => conversation === mentor;
    const lines = await allOf((page) => store.list(deliveries, page));
    const asked = (await graph.local('GET', 'journal')) as readonly unknown[];
    const seen = {
      read: mentorRead,
      said: connector.said.filter(isHers).map(({ activity }) => activity),
      updated: connector.updates.filter(isHers).map(({ activity }) => activity),
      requests: connector.arrived.filter(({ place }) => place === mentor).map(({ kind }) => kind),
      ledger: lines.filter(({ document }) => !isOfNotice(document) || document.effect.recipient === 'an'),
      // Of two people at once nobody knows who is first.
      logged: logged.slice(this.#logged).map(timeless).toSorted(),
      graph: asked.slice(this.#asked),
    };
    this.#logged = logged.length;
    this.#asked = asked.length;
    return nameless(seen);
  }
}

/** What each of the rooms that a request touches keeps when all is over, and how often it was written. */
async function everything({ household: { store } }: Life) {
  const rooms = ['referrals', 'keys', 'mails', 'deliveries', 'audit', 'audit-heads'];
  const kept = collections.filter(({ name }) => rooms.includes(name));
  expect(kept).toHaveLength(rooms.length);
  const found = await Promise.all(kept.map((each) => store.list(each as never)));
  // How often somebody's chat was looked at depends on the machine.
  const chats = (await store.list(mailboxes)).map(({ document }) => document);
  return nameless([found, chats]);
}

/** By the step in which it was written down. */
function timeless(line: string): string {
  return line.replace(/"time":\d+,/, '');
}

/** Made-up ids by the order in which they come, ports by none, and moments as far as the clock does not creep. */
function nameless(seen: unknown): unknown {
  const names = new Map<string, string>();
  const name = (id: string): string => {
    const known = names.get(id) ?? `#${names.size}`;
    names.set(id, known);
    return known;
  };
  return JSON.parse(
    JSON.stringify(seen)
      .replaceAll(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|said-\d+|127\.0\.0\.1:\d+/g, name)
      .replaceAll(/port\\*":\d+/g, 'port')
      .replaceAll(/\b(1[67]\d{6})\d{5}\b/g, '$1')
      .replaceAll(/(\d\d:\d\d):\d\d\.\d{3}Z/g, '$1'),
  );
}
