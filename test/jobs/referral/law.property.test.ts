import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { collections } from '../../../src/core/collections.ts';
import { deliveries } from '../../../src/core/effects/delivery.ts';
import { referralId } from '../../../src/core/kernel/id.ts';
import { referrals } from '../../../src/core/referral/referral.ts';
import { dataKeys } from '../../../src/core/seals/data-keys.ts';
import { allOf } from '../../../src/core/store/read-pages.ts';
import { an, planted } from './ground.ts';
import { type Act, besides, Life, script, secrets, type TraineeAct, unseenAct } from './live.ts';

/** How many lives are lived; all of them in `.ci/run`. */
const lives = Number(process.env.KLANKBORD_LIVES ?? 40);
const patience = 120_000 + lives * 1_000;

describe('whatever both people, the clock and the machines do', () => {
  test(
    'nothing is drafted or sent without a live, unused, exact consent, and nothing of it is written in clear',
    async () => {
      await fc.assert(
        fc.asyncProperty(script, async (acts) => {
          const life = await Life.begin();
          for (const act of acts) await life.act(act);
          expect(life.broken).toEqual([]);
          await life.end();
          expect(life.broken).toEqual([]);
          expect(life.sentTwice).toEqual([]);
          await judgeRest(life);
          judgeWritten(life);
          await life.ground.close();
        }),
        { numRuns: lives },
      );
    },
    patience,
  );
});

/** Once all has expired there is no draft in any mailbox, and no text but of what was sent. */
async function judgeRest({ ground }: Life): Promise<void> {
  expect(ground.drafts.drafts).toEqual([]);
  const stored = await allOf((page) => ground.store.list(referrals, page));
  const kept = stored.filter(({ document }) => document.sealed !== undefined);
  expect(kept.every(({ document }) => document.stage === 'sent')).toBe(true);
  expect((await ground.store.list(dataKeys)).map(({ key }) => key)).toEqual(kept.map(({ key }) => key));
  const isProved = stored.every(({ document }) => document.proof === undefined || document.stage === 'sent');
  expect(isProved).toBe(true);
}

/** No word that was meant for two people and a recipient stands in what a disk or a log has seen. */
function judgeWritten({ ground, disk }: Life): void {
  const seen = [...disk.written, ...ground.logged].join('\n');
  for (const word of [...secrets, planted.recipient, 'hebt u deze week'])
    expect(seen.includes(word)).toBe(false);
}

describe('a mentor', () => {
  test(
    'sees no difference between a no and silence, at any moment',
    async () => {
      const unseen = fc.array(fc.oneof(besides, unseenAct), { minLength: 6, maxLength: 30, size: 'max' });
      await fc.assert(
        fc.asyncProperty(unseen, async (rest) => {
          const acts: readonly Act[] = [{ by: 'mentor', do: 'ask', which: 0 }, ...rest];
          const [answered, silent] = [await Life.begin(), await Life.begin()];
          for (const act of acts) {
            await answered.act(act);
            if (!isOfTrainee(act)) await silent.act(act);
            expect(await seenBy(answered)).toEqual(await seenBy(silent));
          }
          for (const life of [answered, silent]) await life.end();
          expect(await seenBy(answered)).toEqual(await seenBy(silent));
          const left = await Promise.all([answered, silent].map(everything));
          expect(left[0]).toEqual(left[1]);
          for (const { ground } of [answered, silent]) await ground.close();
        }),
        { numRuns: Math.ceil(lives / 2) },
      );
    },
    patience,
  );
});

function isOfTrainee(act: Act): act is TraineeAct {
  return act.by === 'trainee';
}

/** The cards and messages of the mentor, what stands in clear in the store, the ledger, the log and the mailbox. */
async function seenBy({ ground }: Life) {
  const stored = await allOf((page) => ground.store.list(referrals, page));
  const ids = [0, 1, 2].map((n) => referralId(`r${n}`));
  return {
    cards: await Promise.all(ids.map((id) => ground.mentorSees(id))),
    told: await ground.told(an),
    clear: stored.map(({ key, document: { sealed, ...clear } }) => ({ key, clear, length: sealed?.length })),
    ledger: await allOf((page) => ground.store.list(deliveries, page)),
    logged: ground.logged,
    mailbox: ground.drafts.calls,
  };
}

/** When all is over: every byte that is kept, and how often it was written. */
async function everything({ ground }: Life) {
  const kept = collections.filter(({ name }) => name !== 'people');
  return Promise.all(kept.map((each) => ground.store.list(each as never)));
}
