import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { textOf } from '../../../playground/teams/chat.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';

/** Whoever asks for their data, or to be erased, hears what is kept, and that a person has to do the rest. */

jest.setTimeout(120_000);

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
  for (const id of ['an', 'bilal', 'chloe', 'iris']) await bot.chat(id).install();
});
afterAll(() => bot.close());

test.each([
  ['bilal', 'welke gegevens heb je van mij', 'iemand doet het met de hand'],
  ['an', 'verwijder mijn gegevens', 'iemand doet het met de hand'],
  ['iris', 'wis al mijn gegevens', 'iemand doet het met de hand'],
  ['chloe', 'quelles données as-tu sur moi', 'quelqu’un le fait à la main'],
  ['chloe', 'efface mes données', 'quelqu’un le fait à la main'],
])('%s, who types “%s”, is promised nothing that the bot does not do', async (id, words, honest) => {
  expect(textOf(await bot.chat(id).ask(words))).toContain(honest);
});
