import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonOf, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';

/** What the bot says, as a whole, to somebody who is not well. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

async function say(language: Language, text: string, id = 'an'): Promise<Json> {
  await bot.chat(id).press({ verb: 'person.language', data: { language } });
  return bot.chat(id).ask(text);
}

describe('first aid', () => {
  test.each([
    ['en', "I don't feel well", 'self'],
    ['en', "I'm not ok", 'self'],
    ['fr', 'ça ne va pas du tout', 'self'],
    ['nl-BE', 'ik heb het lastig', 'self'],
    ['nl-BE', 'er is iets gebeurd op de werkvloer', 'harm'],
    ['nl-BE', 'ik wil stoppen met de opleiding', 'self'],
    ['en', 'I am worried about one of my residents', 'other'],
    ['nl-BE', 'een ASO huilde tijdens de sessie', 'other'],
    ['nl-BE', 'hoe meld ik een onveilige situatie', 'harm'],
    ['nl-NL', 'ik maak me zorgen om een aios', 'other'],
    ['fr', 'mon père est décédé', 'loss'],
  ] as const)('in %s, "%s" is answered with one sentence and the help', async (language, text, kind) => {
    const words = wordsOf(language);
    const said = textOf(await say(language, text));
    expect(said.startsWith(words[`distress.${kind}`])).toBe(true);
    expect(said).toContain(words['helpCard.danger']);
    expect(said).toContain('112');
  });

  test('asks to leave patients out of it, after the help and not instead of it', async () => {
    const words = wordsOf('nl-BE');
    const said = textOf(await say('nl-BE', 'ik heb een fout gemaakt en een patiënt is gestorven'));
    const places = [words['distress.loss'], '1813', words['patientData.text']].map((each) =>
      said.indexOf(each),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('comes with what the words ask for besides, which is one press away', async () => {
    const words = wordsOf('nl-BE');
    const card = await say('nl-BE', 'zeg alles af van deze week aub ik trek het efkes ni');
    expect(textOf(card).startsWith(words['distress.self'])).toBe(true);
    const besides = buttonsOf(card).find(({ verb }) => verb === 'typed.choose');
    expect(besides?.title).toBe(words['meant.cancel']);
  });

  test('offers nothing besides where nothing else is asked', async () => {
    const buttons = buttonsOf(await say('nl-BE', 'ik heb het lastig'));
    expect(buttons.map(({ verb }) => verb)).toEqual(['help.show']);
  });

  test('keeps the card of danger as it was, without a sentence before it', async () => {
    const said = textOf(await say('nl-BE', 'ik heb een fout gemaakt en ik wil niet meer leven'));
    expect(said.startsWith(wordsOf('nl-BE')['helpCard.title'])).toBe(true);
  });

  test('shows none to somebody who is only ill and cannot come', async () => {
    for (const text of ['ik ben ziek, afspraak annuleren', 'I am sick, I cannot make it tomorrow'])
      expect(textOf(await say('nl-BE', text))).not.toContain('112');
  });

  test('leaves a running session where it was', async () => {
    const outline = await bot.chat('an').walk(buttonOf(await say('nl-BE', 'sessie'), 'session.open'));
    const begun = await bot.chat('an').walk(buttonOf(outline, 'session.start'));
    const next = textOf(await bot.chat('an').walk(buttonOf(begun, 'session.next')));
    await say('nl-BE', 'een ASO huilde tijdens de sessie');
    const list = await say('nl-BE', 'sessie');
    const still = await bot.chat('an').walk(buttonOf(list, 'session.open'));
    expect(next).toMatch(/Stap 2 van/);
    expect(textOf(still)).toMatch(/Stap 2 van/);
    expect(buttonsOf(still).map(({ verb }) => verb)).toContain('session.next');
  });
});
