import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { textOf } from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import { deliveries } from '../../../src/core/effects/delivery.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';
import { find, said, wordGoal } from './goal-chat.ts';

/** One reminder, on the day that the trainee chose, of which nobody else and no screen that lies about learns anything. */

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
  await bot.chat('iris').install();
});
afterEach(() => bot.close());

const iris = () => bot.chat('iris');
const told = () =>
  iris()
    .notices()
    .filter(({ activity }) => /Je vroeg me je/.test(JSON.stringify(activity)));

async function keep(remind: string) {
  const asked = await wordGoal(iris(), '2027-01-15', said, remind);
  const whole = await iris().walk(find(asked, 'goal.turn', { turn: 'reader', shared: false }));
  return iris().walk(find(whole, 'goal.turn', { turn: 'keep' }));
}

test('comes on that day, without a word of the goal', async () => {
  expect(textOf(await keep('2026-12-08'))).toMatch(/8 dec/);
  expect(told()).toEqual([]);
  await bot.restart('2026-12-08T09:00:00Z');
  await until('the reminder', () => told().length === 1);
  const activity = JSON.stringify(told());
  for (const text of Object.values(said)) expect(activity).not.toContain(text);
  expect(activity).toContain('Klankbord: een herinnering');
});

test('is one where two goals ask for one, also after a restart', async () => {
  await keep('2026-12-08');
  await keep('2026-12-10');
  await bot.restart('2026-12-08T09:00:00Z');
  await until('the reminder', () => told().length === 1);
  await bot.restart('2026-12-10T09:00:00Z');
  // What is settled after it was settled by then.
  await until('the second to be settled', async () => (await settled()) === 2);
  expect(told()).toHaveLength(1);
});

test('is not said any more of what is over', async () => {
  const kept = await keep('2026-12-08');
  await iris().walk(find(kept, 'goal.outcome', { outcome: 'reached' }));
  await bot.restart('2026-12-08T09:00:00Z');
  await until('it to be settled', async () => (await settled()) === 1);
  expect(told()).toEqual([]);
});

test('is written down without making an old card of the one that stands in the chat', async () => {
  const kept = await keep('2026-12-08');
  await bot.restart();
  await until('the reminder to wait for its day', async () => (await written()) === 1);
  const answer = await iris().walk(find(kept, 'goal.outcome', { outcome: 'reached' }));
  expect(textOf(answer)).toMatch(/Genoteerd\.[\s\S]*Bereikt/);
});

test.each(['2026-11-23', '2026-11-01'])('can be chosen from tomorrow on, not %s', async (remind) => {
  expect(textOf(await wordGoal(iris(), '2027-01-15', said, remind))).toMatch(/vanaf morgen/);
});

/** How many reminders of their own stand in the ledger. */
async function written(): Promise<number> {
  const store = await openStore(bot.config);
  const lines = await store.list(deliveries, { limit: 50 });
  await store.close();
  return lines.filter(({ document: { effect } }) => effect.kind === 'own.reminder').length;
}

/** How many reminders of their own have been said, or have turned out to be nothing to say. */
async function settled(): Promise<number> {
  const store = await openStore(bot.config);
  const lines = await store.list(deliveries, { limit: 50 });
  await store.close();
  return lines.filter(
    ({ document: { effect, state } }) =>
      effect.kind === 'own.reminder' && (state.name === 'delivered' || state.name === 'expired'),
  ).length;
}

test.each([
  ['nederlands', /na de dag zelf/],
  ['english', /after the day itself/],
  ['français', /après le jour prévu/],
])('can be chosen up to the day itself, not after it: %s', async (language, refusal) => {
  const asked = await wordGoal(iris(), '2026-12-15', said, '2026-12-15');
  expect(textOf(asked)).not.toMatch(refusal);
  const day = await iris().walk(find(asked, 'goal.turn', { turn: 'ask', step: 'day' }));
  await iris().ask(language);
  const dates = { date: '2026-12-15', remind: '2026-12-16' };
  expect(textOf(await iris().walk(find(day, 'goal.turn', { turn: 'day' }), dates))).toMatch(refusal);
});
