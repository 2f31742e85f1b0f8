import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buttonOf, buttonsOf, cardOf, type Json, textOf } from '../../playground/teams/chat.ts';
import { type Bot, openBot } from '../support/open-bot.ts';
import { until } from '../support/until.ts';

/** The reminder of the day before, from the saved date on: it is Monday 23 November 2026, 18:00. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
  await bot.chat('bilal').install();
  const an = bot.chat('an');
  const outline = await an.walk(buttonOf(await an.ask('sessie'), 'session.open'));
  const way = buttonsOf(outline).find(({ data }) => data.view === 'date');
  if (way === undefined) throw new Error('no way to a date');
  const picker = await an.walk(way);
  await an.walk(buttonOf(picker, 'session.plan'), { date: '2026-11-26', clock: '17:30' });
  await bot.restart('2026-11-25T11:05:00Z');
});
afterAll(() => bot.close());

async function notice(id: string): Promise<Json> {
  await until(`something for ${id}`, () => bot.chat(id).notices().length > 0);
  return cardOf(bot.chat(id).notices().slice(-1));
}

test('the mentor reads “tomorrow” beside the full date, and can change it from there', async () => {
  const card = await notice('an');
  expect(textOf(card)).toMatch(/Morgen, donderdag 26 november 2026 om 17u30/);
  const change = buttonsOf(card).find(({ title }) => title === 'Wijzig de datum');
  if (change === undefined) throw new Error('no way to another date');
  expect(textOf(await bot.chat('an').walk(change))).toMatch(/Wanneer is het\?/);
});

test('a trainee reads it too, and changes nothing', async () => {
  const card = await notice('bilal');
  expect(textOf(card)).toMatch(/Morgen, donderdag 26 november 2026 om 17u30/);
  expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Bekijk']);
});
