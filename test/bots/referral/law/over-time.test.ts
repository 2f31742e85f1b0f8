import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { textOf } from '../../../../playground/teams/chat.ts';
import { chatOf } from '../../../../playground/teams/connector-double.ts';
import { referrals } from '../../../../src/core/referral/referral.ts';
import { dataKeys } from '../../../../src/core/seals/data-keys.ts';
import { entraOf, now } from '../../../support/open-bot.ts';
import type { Act, Answer, MentorAct } from './acts.ts';
import { type Cradle, makeCradle } from './household.ts';
import { Life } from './life.ts';
import { SteadyClock } from './steady-clock.ts';

/** What is kept, and for how long, with the whole bot and its clock; and one message, whoever presses how often. */

jest.setTimeout(600_000);

let clock: SteadyClock;
let cradle: Cradle;
let life: Life;
beforeAll(async () => {
  clock = new SteadyClock(now);
  cradle = await makeCradle();
});
beforeEach(async () => {
  clock.moveTo(now);
  life = await Life.begin(cradle, clock);
});
afterEach(() => life.household.end());
afterAll(async () => {
  await cradle.close();
  clock.release();
});

const once = { comes: 'once', to: 0 } as const;
const mentor = (what: MentorAct['do'], more: { readonly comes?: 'twice' } = {}): Promise<void> =>
  life.act({ by: 'mentor', do: what, which: 0, ...once, ...more });
const trainee = (says: Answer, more: { readonly comes?: 'twice' } = {}): Promise<void> =>
  life.act({ by: 'trainee', says, isOld: false, ...once, ...more });
const days = async (count: number): Promise<void> => {
  await life.act({ by: 'clock', minutes: count * 24 * 60 });
};
const hour: Act = { by: 'clock', minutes: 62 };

async function draft(): Promise<void> {
  await mentor('ask');
  await trainee('yes');
  await life.act(hour);
}

async function send(): Promise<void> {
  await draft();
  await mentor('send');
  // The sent copy is seen now, or at the next look.
  await life.act({ by: 'clock', minutes: 5 });
  expect(await life.household.graph.mails()).toHaveLength(1);
}

const kept = async () => {
  const [first, ...more] = await life.household.store.list(referrals);
  expect(more).toEqual([]);
  return first?.document;
};
const keys = async () => {
  const all = await life.household.store.list(dataKeys);
  return all.map(({ key }) => key).filter((key) => key !== 'audit');
};
const heard = (id: 'an' | 'bilal', words: RegExp) =>
  life.household.connector.said.filter(
    ({ conversation, activity }) =>
      conversation === chatOf(entraOf(id)) && words.test(textOf(activity.attachments ?? [])),
  ).length;

test('a text goes thirty days after it was sent, and its key; that there was a consent is known for a year', async () => {
  await send();
  await days(29);
  expect(await kept()).toMatchObject({ stage: 'sent', sealed: expect.any(String) });
  expect(await keys()).toEqual(['r-0']);
  await days(1);
  expect(await kept()).toMatchObject({ stage: 'sent', proof: { state: 'consented', level: 1 } });
  expect(await kept()).not.toHaveProperty('sealed');
  expect(await keys()).toEqual([]);
  await days(334);
  expect(await kept()).toMatchObject({ proof: { hash: expect.stringMatching(/^[\da-f]{64}$/) } });
  await days(2);
  expect(await kept()).toBeUndefined();
});

test.each(['no', 'look', 'yes, and take back'] as const)(
  'after “%s” the key is erased when it expires, and seven days later nothing is known of it',
  async (says) => {
    await mentor('ask');
    await trainee(says);
    expect(await keys()).toEqual(['r-0']);
    await days(3);
    expect(await keys()).toEqual([]);
    expect(await kept()).toEqual({
      ...{
        id: 'r-0',
        programme: 'msg',
        mentor: 'an',
        trainee: 'bilal',
        startedBy: 'mentor',
        stage: 'closed',
      },
      ...{ askedAt: expect.any(Number), expiresAt: expect.any(Number), closedAt: expect.any(Number) },
    });
    await days(6);
    expect(await kept()).toMatchObject({ stage: 'closed' });
    await days(2);
    expect(await kept()).toBeUndefined();
  },
);

test('what was withdrawn after it was shown is forgotten as soon', async () => {
  await draft();
  await trainee('take back');
  expect(await keys()).toEqual([]);
  await days(8);
  expect(await kept()).toBeUndefined();
  expect(await life.drafts()).toEqual([]);
});

test('a mentor is asked once, two weeks later, how it goes on', async () => {
  await send();
  await days(13);
  expect(heard('an', /Hoe gaat het verder/)).toBe(0);
  await days(2);
  expect(heard('an', /Hoe gaat het verder/)).toBe(1);
  await days(30);
  expect(heard('an', /Hoe gaat het verder/)).toBe(1);
});

test('and never, where the trainee wants no such question; nobody hears of that', async () => {
  await send();
  const before = heard('an', /./);
  await trainee('no follow-up');
  await days(15);
  await days(30);
  expect(heard('an', /Hoe gaat het verder/)).toBe(0);
  expect(heard('an', /./)).toBe(before);
});

test('case 40: a yes in two processes at once, and Graph that cuts the line, make one draft', async () => {
  await life.act({ by: 'second process', isOn: true });
  await mentor('ask');
  await life.act({ by: 'graph', fault: 'cut-after', operation: 'message.create' });
  await trainee('yes', { comes: 'twice' });
  await life.act(hour);
  for (const minutes of [3, 16, 62]) await life.act({ by: 'clock', minutes });
  expect(await life.drafts()).toHaveLength(1);
  expect(heard('an', /Bilal Amrani zei ja/)).toBe(1);
});

test('a mail that two processes are asked to send at once, over a line that is cut, leaves once', async () => {
  await life.act({ by: 'second process', isOn: true });
  await draft();
  await life.act({ by: 'graph', fault: 'cut-after', operation: 'message.send' });
  await mentor('send', { comes: 'twice' });
  for (const minutes of [3, 16, 62, 62]) await life.act({ by: 'clock', minutes });
  expect(await life.household.graph.mails()).toHaveLength(1);
  expect(heard('an', /Het bericht is verstuurd/)).toBe(1);
  expect(life.onlooker.broken).toEqual([]);
});
