import { describe, expect, test } from '@jest/globals';
import { collections } from '../../../src/core/collections.ts';
import { deliveries } from '../../../src/core/effects/delivery.ts';
import { referralId } from '../../../src/core/kernel/id.ts';
import { mailLanes } from '../../../src/core/referral/mail-lane.ts';
import { referrals } from '../../../src/core/referral/referral.ts';
import { dataKeys } from '../../../src/core/seals/data-keys.ts';
import { allOf } from '../../../src/core/store/read-pages.ts';
import { an, bilal, type Ground, openGround, r1, startsAt } from './ground.ts';

type Answer = (ground: Ground) => Promise<unknown>;
const answers: Readonly<Record<string, Answer>> = {
  silence: async () => undefined,
  'a look': (it) => it.look(),
  'a no': (it) => it.decline(),
  'a no, said twice': async (it) => [await it.decline(), await it.decline()],
  'another text, and a no': async (it) => [
    await it.rewrite({ part: 'text', level: 3, text: 'liever niet' }),
    await it.decline(),
  ],
  'a withdrawal': (it) => it.withdraw(r1, 'typed'),
  'a yes that is taken back at once': async (it) => [await it.give(), await it.withdraw()],
  'a yes that is taken back within the minute, while others look': async (it) => {
    await it.give();
    await it.work();
    await it.withdraw(r1, 'typed');
    await it.work();
  },
  'a yes, and another text within the minute': async (it) => {
    await it.give();
    await it.work();
    await it.rewrite({ part: 'text', level: 2, topic: 'planning' });
  },
};

/** A life from the moment of asking to a day after it expired. */
async function live(answer: Answer) {
  const it = await openGround({ holdFor: 60_000 });
  await it.ask();
  await it.work();
  it.pass(60);
  await answer(it);
  await it.work();
  const during = await outside(it);
  it.pass(71 * 60);
  await it.work();
  const at = await outside(it);
  it.pass(24 * 60);
  await it.work();
  const after = await outside(it);
  const { logged } = it;
  await it.close();
  return { during, at, after, logged };
}

/** Everything that can be seen from outside of what is sealed. */
async function outside(it: Ground) {
  const stored = await allOf((page) => it.store.list(referrals, page));
  const lines = await allOf((page) => it.store.list(deliveries, page));
  return {
    requests: stored.map(({ key, document: { sealed, ...clear } }) => ({
      key,
      clear,
      length: sealed?.length,
    })),
    mailboxes: await it.store.list(mailLanes),
    mentorSees: await it.mentorSees(),
    mentorHears: await it.told(an),
    traineeHears: await it.told(bilal),
    ledger: lines,
    keys: (await it.store.list(dataKeys)).map(({ key }) => key),
    mail: it.drafts.calls,
  };
}

/** Yeses that were taken back when something followed from them already, before the mentor was told. */
const late: Readonly<Record<string, Answer>> = {
  'a yes that is taken back while the mailbox wants nothing': async (it) => {
    it.drafts.faults.push('later', 'later');
    await ripen(it);
    await it.withdraw();
  },
  'a yes that is taken back while nobody knows whether there is a draft': async (it) => {
    it.drafts.faults.push('lost-after');
    await ripen(it);
    await it.withdraw(r1, 'typed');
  },
  'a yes that is taken back while the mailbox does not answer, until it expires': async (it) => {
    it.drafts.faults.push('lost-after');
    await ripen(it);
    await it.withdraw();
    it.pass(71 * 60 + 50);
  },
};

async function ripen(it: Ground): Promise<void> {
  await it.give();
  it.pass(1);
  await it.work();
}

/** Everything that is kept a few hours after the end, what the mentor heard, and what lies in the mailbox. */
async function end(answer: (it: Ground) => unknown) {
  const it = await openGround({ holdFor: 60_000 });
  await it.ask();
  await it.work();
  await answer(it);
  while (it.now() < startsAt + 75 * 60 * 60_000) {
    await it.work();
    it.pass(10);
  }
  // Of people nothing is changed by it.
  const names = collections.filter(({ name }) => name !== 'people');
  const kept = await Promise.all(names.map((each) => it.store.list(each as never)));
  const heard = await it.told(an);
  const mailbox = it.drafts.drafts;
  await it.close();
  return { kept, heard, mailbox };
}

describe('no and silence', () => {
  test.each(Object.entries(answers))('%s looks like silence from the first hour on', async (_, answer) => {
    const [silence, answered] = [await live(answers.silence ?? answer), await live(answer)];
    expect({ ...answered, logged: [] }).toEqual({ ...silence, logged: [] });
    expect(silence.at.requests).toMatchObject([{ key: `${r1}.closed`, clear: { stage: 'closed' } }]);
    expect(silence.at.keys).toEqual([]);
  });

  test('a no leaves no line in a log that silence does not leave', async () => {
    const [silence, no] = [await live(async () => undefined), await live((it) => it.decline())];
    expect(no.logged).toEqual(silence.logged);
  });

  test('what is over says nothing about how often it was answered', async () => {
    const [quiet, busy] = [await openGround(), await openGround()];
    for (const it of [quiet, busy]) await it.ask();
    await busy.rewrite({ part: 'text', level: 2, topic: 'planning' });
    await busy.decline();
    for (const it of [quiet, busy]) {
      it.pass(72 * 60);
      await it.work();
    }
    expect(await busy.store.list(referrals)).toEqual(await quiet.store.list(referrals));
    for (const it of [quiet, busy]) await it.close();
  });

  test.each(Object.entries(late))(
    'of %s nothing is left at the end that silence does not leave, to the byte',
    async (_, answer) => {
      const [silence, late] = await Promise.all([() => undefined, answer].map((each) => end(each)));
      expect(late?.kept).toEqual(silence?.kept);
      expect(late?.heard).toEqual(silence?.heard);
      expect(late?.mailbox).toEqual([]);
    },
  );

  test('is written anew with every turn, in one length', async () => {
    const it = await openGround();
    await it.ask();
    const sealed = async () => (await it.store.load(referrals, r1))?.document.sealed ?? '';
    const [first] = [await sealed()];
    await it.decline();
    const second = await sealed();
    await it.look();
    const third = await sealed();
    expect(new Set([first, second, third]).size).toBe(3);
    expect(new Set([first, second, third].map(({ length }) => length)).size).toBe(1);
    await it.close();
  });

  test('while one waits the same mentor cannot ask again, whatever was answered', async () => {
    for (const answer of Object.values(answers)) {
      const it = await openGround({ holdFor: 60_000 });
      await it.ask();
      await answer(it);
      await it.work();
      expect(await it.ask(referralId('r2'))).toEqual({ ok: false, refusal: 'referral.waiting' });
      it.pass(72 * 60);
      await it.work();
      expect((await it.ask(referralId('r2'))).ok).toBe(true);
      await it.close();
    }
  });

  test('a no is seen when the trainee wants it seen', async () => {
    const it = await openGround();
    await it.ask();
    await it.decline(r1, true);
    await it.work();
    expect(await it.mentorSees()).toEqual({ id: r1, stage: 'refused' });
    expect((await it.told(an)).map(({ moment }) => moment)).toEqual(['now', 'end']);
    await it.close();
  });

  test('what a trainee begins and does not go through with is gone, and the mentor never knew', async () => {
    const it = await openGround();
    await it.ask(r1, 'trainee');
    expect(await it.mentorSees()).toBeUndefined();
    expect(await it.send()).toEqual({ ok: false, refusal: 'referral.unknown' });
    await it.ask(referralId('r3'), 'trainee');
    expect(await it.store.list(referrals)).toHaveLength(1);
    expect((await it.ask(referralId('r2'))).ok).toBe(true);
    it.pass(72 * 60);
    await it.work();
    expect((await it.store.list(referrals)).map(({ key }) => key)).toEqual(['r2.closed']);
    expect((await it.told(an)).map(({ moment }) => moment)).toEqual(['end']);
    await it.close();
  });
});
