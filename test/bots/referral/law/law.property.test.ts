import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import * as fc from 'fast-check';
import { chatOf } from '../../../../playground/teams/connector-double.ts';
import { referrals } from '../../../../src/core/referral/referral.ts';
import { dataKeys } from '../../../../src/core/seals/data-keys.ts';
import { allOf } from '../../../../src/core/store/read-pages.ts';
import { entraOf, now } from '../../../support/open-bot.ts';
import { stagemeester } from '../referral-bot.ts';
import { script } from './acts.ts';
import { type Cradle, everybody, makeCradle } from './household.ts';
import { Life, secrets } from './life.ts';
import { SteadyClock } from './steady-clock.ts';

/** How many lives are lived, with the whole bot in them; many more in `.ci/run`. */
const lives = Number(process.env.KLANKBORD_CHAT_LIVES ?? 4);
jest.setTimeout(300_000 + lives * 60_000);

let clock: SteadyClock;
let cradle: Cradle;
beforeAll(async () => {
  clock = new SteadyClock(now);
  cradle = await makeCradle();
});
afterAll(async () => {
  await cradle.close();
  clock.release();
});

describe('whatever both people, others, the clock, the processes, Graph and Outlook do', () => {
  test('nothing is drafted or sent without a live, unused, exact consent, and nothing of it is written in clear', async () => {
    await fc.assert(
      fc.asyncProperty(script, async (acts) => {
        clock.moveTo(now);
        const life = await Life.begin(cradle, clock);
        try {
          for (const act of acts) {
            await life.act(act);
            expect(life.onlooker.broken).toEqual([]);
          }
          await life.end();
          expect(life.onlooker.broken).toEqual([]);
          await judgeRest(life);
          await judgeWritten(life);
        } finally {
          await life.household.end();
        }
      }),
      { numRuns: lives },
    );
  });
});

/** Once all has expired there is no draft in any mailbox, and no text but of what was sent. */
async function judgeRest(life: Life): Promise<void> {
  expect(await life.drafts()).toEqual([]);
  const { store } = life.household;
  const stored = await allOf((page) => store.list(referrals, page));
  const kept = stored.filter(({ document }) => document.sealed !== undefined);
  expect(kept.every(({ document }) => document.stage === 'sent')).toBe(true);
  const keys = (await store.list(dataKeys)).map(({ key }) => key);
  expect(keys.filter((key) => key !== 'audit')).toEqual(kept.map(({ key }) => key));
}

/** No word that was meant for two people and a recipient stands in a file, in a log, or in anybody else's chat. */
async function judgeWritten({ household }: Life): Promise<void> {
  const { connector, logged } = household;
  const between = ['an', 'bilal'].map((id) => chatOf(entraOf(id)));
  const elsewhere = connector.said.filter(({ conversation }) => !between.includes(conversation));
  const seen = [await household.bytes(), ...logged, JSON.stringify(elsewhere)].join('\n');
  for (const word of secrets) expect(seen.includes(word)).toBe(false);
  // What lights up on a locked telephone, also on that of the two people.
  const toasts = connector.said.map(({ activity }) => `${activity.summary} ${activity.text}`).join('\n');
  const telling = [stagemeester.name, stagemeester.email, 'Bilal', 'stagemeester', 'zei ja', 'toestemming'];
  for (const word of [...secrets, ...telling]) expect(toasts).not.toContain(word);
  const ofMail = logged.filter((line) => /message\.|folder\./.test(line));
  for (const id of everybody) expect(ofMail.join('\n')).not.toContain(entraOf(id));
}
