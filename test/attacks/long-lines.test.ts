import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonsOf, textOf } from '../../playground/teams/chat.ts';
import { longestLine } from '../../src/understanding/understand.ts';
import { type Bot, openBot } from '../support/open-bot.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const ask = async (language: string, text: string) => {
  await bot.chat('an').press({ verb: 'person.language', data: { language } });
  return bot.chat('an').ask(text);
};

describe('a line made to be slow', () => {
  test.each([`${'hoi '.repeat(50)}x`, `stuur ${'le message '.repeat(50)}x`, `${'bye bye '.repeat(30)}x`])(
    'is answered like any other',
    async (line) => {
      expect(buttonsOf(await bot.chat('an').ask(line)).length).toBeGreaterThan(0);
    },
  );
});

describe('a line longer than what is read', () => {
  const long = 'we hebben gisteren lang gepraat '.repeat(longestLine / 30);

  test.each([
    ['nl-BE', 'Ik lees hoogstens 2000 tekens per bericht'],
    ['nl-NL', 'Ik lees hoogstens 2000 tekens per bericht'],
    ['en', 'I read at most 2000 characters of a message'],
    ['fr', 'Je lis au plus 2000 caractères par message'],
  ])('is answered with how much is read, in %s', async (language, sentence) => {
    const card = await ask(language, long);
    expect(textOf(card)).toContain(sentence);
    expect(buttonsOf(card).map(({ verb }) => verb)).toContain('help.card');
  });

  test.each([`ik wil dood ${long}`, `${long} ik wil dood`])('calls for help at either end', async (line) => {
    expect(textOf(await ask('nl-BE', line))).toContain('1813');
  });
});
