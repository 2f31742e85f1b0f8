import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';

/** The same bot and the same programme, for readers of four languages. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

async function choose(id: string, language: string): Promise<void> {
  await bot.chat(id).press({ verb: 'person.language', data: { language } });
}

async function outlineOf(id: string): Promise<Json> {
  return bot.chat(id).walk(buttonOf(await bot.chat(id).ask('sessie'), 'session.open'));
}

describe('a text of the programme', () => {
  test.each(['nl-BE', 'nl-NL', 'en'])('stands in %s without a word on its language', async (language) => {
    await choose('an', language);
    expect(textOf(await outlineOf('an'))).not.toMatch(
      /bestaat nog niet in het|does not exist in|n’existe pas encore/,
    );
  });

  test('that is not there in French comes in another language, and the card says so once', async () => {
    await choose('an', 'fr');
    const text = textOf(await outlineOf('an'));
    expect(text).toMatch(/De quoi il s’agit/);
    expect(text.match(/n['’]existe pas encore en français/g)).toHaveLength(1);
  });
});

test('the clock is said as it is in Ghent and in Amsterdam', async () => {
  await choose('an', 'nl-BE');
  const belgian = await bot.chat('an').walk(buttonOf(await outlineOf('an'), 'session.start'));
  const dutch = await bot.chat('hanna').walk(buttonOf(await outlineOf('hanna'), 'session.start'));
  expect(textOf(belgian)).toMatch(/tot 18u\d{2}/);
  expect(textOf(dutch)).toMatch(/tot 18\.\d{2} uur/);
  expect(textOf(await bot.chat('hanna').ask('help'))).toMatch(/Mijn gesprekken/);
  expect(textOf(await bot.chat('an').ask('help'))).toMatch(/Mijn sessies/);
});

test.each([
  ['nl-BE', 'an', /bereikbaar: dag en nacht; chat van 17u tot 24u/],
  ['nl-NL', 'an', /bereikbaar: dag en nacht; chat van 17.00 tot 24.00 uur/],
  ['en', 'an', /available: day and night; chat from 17:00 to 24:00/],
  ['fr', 'hanna', /disponible : 24 h\/24/],
])('the hours of the numbers are said in %s', async (language, id, hours) => {
  await choose(id, language);
  const { body } = await bot.chat(id).press({ verb: 'help.card', data: {} });
  expect(textOf(body.value)).toMatch(hours);
  await choose(id, id === 'hanna' ? 'nl-NL' : 'nl-BE');
});

test.each([
  ['taal en', /English/],
  ['language nederlands', /Nederlands/],
  ['langue français', /français/],
  ['taal nl', /Nederlands/],
])('the words %s switch the language at once and for good', async (words, said) => {
  expect(textOf(await bot.chat('els').ask(words))).toMatch(said);
  await bot.restart();
  expect(textOf(await bot.chat('els').ask('taal'))).toMatch(
    /Nederlands \(België\)[\s\S]*English[\s\S]*Français/,
  );
});
