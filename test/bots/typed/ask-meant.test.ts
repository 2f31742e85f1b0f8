import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonsOf, textOf } from '../../../playground/teams/chat.ts';
import { parseWish } from '../../../src/bots/verbs.ts';
import { choosables } from '../../../src/core/help/wishes.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';

/** Words that no rule reads and that are only like what others typed: asked about, and never acted upon. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const ask = async (who: Parameters<Bot['chat']>[0], language: string, words: string) => {
  await bot.chat(who).press({ verb: 'person.language', data: { language } });
  return bot.chat(who).ask(words);
};

describe('words that are only like others', () => {
  test.each([
    ['an', 'nl-BE', 'zet de verwarming lager', 'Bedoel je een van deze?'],
    ['an', 'en', 'zet de verwarming lager', 'Did you mean one of these?'],
    ['bilal', 'fr', 'et si on continuait un peu', 'Que voulais-tu faire'],
    ['bilal', 'nl-NL', 'kan je dat voor mij in orde brengen', 'Bedoel je een van deze?'],
    ['an', 'nl-BE', 'kom we gaan eens voort', 'Bedoel je een van deze?'],
  ] as const)('are asked about with three buttons: %s in %s, "%s"', async (who, language, words, title) => {
    const card = await ask(who, language, words);
    expect(textOf(card)).toContain(title);
    expect(textOf(card)).not.toMatch(/Er is niets veranderd|Er loopt nu geen|in jouw naam|Alleen de mentor/);
    expect(buttonsOf(card)).toHaveLength(3);
  });

  test('lead by each of the three to what the bot does, and none of them changes anything', async () => {
    const card = await ask('an', 'nl-BE', 'zet de verwarming lager');
    expect(
      buttonsOf(card)
        .map(({ title }) => title)
        .slice(0, 1),
    ).toEqual(['Een afspraak verzetten']);
    for (const button of buttonsOf(card)) {
      const answer = textOf(await bot.chat('an').press(button));
      expect(answer).not.toContain('Bedoel je een van deze?');
      expect(answer.length).toBeGreaterThan(20);
    }
    const typed = textOf(await bot.chat('an').ask('afspraak verzetten'));
    const [first] = buttonsOf(card);
    expect(first && textOf(await bot.chat('an').press(first))).toEqual(typed);
  });
});

describe('what can be chosen', () => {
  test.each(choosables)('leads to an answer of its own, for mentor and trainee: %s', async (intent) => {
    for (const who of ['an', 'bilal'] as const) {
      const card = await bot.chat(who).press({ verb: 'typed.choose', data: { intent } });
      expect(textOf(card)).not.toContain(wordsOf('nl-BE')['wish.crashed']);
      expect(textOf(card)).not.toContain('Bedoel je');
      expect(buttonsOf(card).length).toBeGreaterThan(0);
    }
  });

  test('is one of the list: whoever makes up another is refused', () => {
    for (const intent of ['crisis', 'delete-my-data', 'end-session', '', 7, undefined])
      expect(parseWish('typed.choose', { intent })).toEqual({ ok: false, refusal: 'wish.malformed' });
  });
});
