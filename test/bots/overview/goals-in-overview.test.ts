import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { buttonOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';
import { find, keepGoal, said, wordGoal } from '../goals/goal-chat.ts';

/** How the learning goals of a pair stand, to those who may read them; what they say stands on their own cards alone. */

jest.setTimeout(120_000);

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());

const overview = (id: string) => bot.chat(id).ask('overzicht van ons traject');

/** The page that the button of an overview leads to. */
async function pageOf(id: string, card: Json): Promise<string> {
  const given = await bot.chat(id).walk(buttonOf(card, 'overview.print'));
  const [, url = ''] = /\]\((http[^)]+)\)/.exec(JSON.stringify(given)) ?? [];
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return (await fetch(url, { method: 'POST', headers })).text();
}

test('the trainee sees how many stand how, the mentor only of what may be read, and neither a word of them', async () => {
  const iris = bot.chat('iris');
  const reached = find(await keepGoal(iris, true), 'goal.outcome', { outcome: 'reached' });
  await iris.walk(reached);
  await keepGoal(iris, false);
  await wordGoal(iris);

  const own = await overview('iris');
  expect(textOf(own)).toMatch(/Jouw leerdoelen\nLoopt \(1\) · Bereikt \(1\)\n/);
  const shared = await overview('hanna');
  expect(textOf(shared)).toMatch(/Leerdoelen die je mag lezen\nBereikt \(1\)\n/);
  expect(textOf(shared)).not.toMatch(/Loopt/);
  for (const [id, card, counts] of [
    ['iris', own, /<p>Loopt \(1\) · Bereikt \(1\)<\/p>/],
    ['hanna', shared, /<p>Bereikt \(1\)<\/p>/],
  ] as const) {
    const page = await pageOf(id, card);
    expect(page).toMatch(counts);
    for (const text of Object.values(said)) expect(`${JSON.stringify(card)} ${page}`).not.toContain(text);
  }
  const read = await bot.chat('hanna').walk(buttonOf(shared, 'goal.list'));
  expect(textOf(read)).toContain(said.able);
});

test('where nothing may be read there is nothing to see, as if there were no goals', async () => {
  const before = textOf(await overview('hanna'));
  await keepGoal(bot.chat('iris'), false);
  expect(textOf(await overview('hanna'))).toBe(before);
  expect(before).not.toMatch(/leerdoel/i);
});
