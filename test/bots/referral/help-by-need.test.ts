import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { textOf } from '../../../playground/teams/chat.ts';
import { needs } from '../../../src/core/programme/referring.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';
import { press } from './referral-bot.ts';

/** Whom somebody can turn to: what nobody has checked shows no number, on whichever card it stands. */

jest.setTimeout(150_000);

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
  for (const id of ['an', 'bilal', 'chloe', 'iris']) await bot.chat(id).install();
});
afterAll(() => bot.close());

/** Numbers of places that are not for whoever is in danger: none of them has been checked by a person. */
const unchecked = /0800 23 460|09 264|\+32 9/;
/** Numbers for whoever is in danger: one that may be wrong is better than none. */
const emergency = { bilal: ['112', '1813', '106'], chloe: ['112', '107'], iris: ['112', '0800-0113'] };

describe.each(['bilal', 'chloe', 'iris'] as const)('for %s', (id) => {
  test('no list by need shows a number that nobody has checked, and each says so', async () => {
    for (const need of needs) {
      const card = await bot.chat(id).walk(press('referral.choose', { choice: 'need', need }));
      const text = textOf(card);
      expect(text).not.toMatch(unchecked);
      if (need !== 'danger') expect(text).toMatch(/Kijk dit eerst na|Vérifie d’abord/);
    }
  });

  test('the numbers for whoever is in danger stand there, with nothing to ask first', async () => {
    const list = textOf(
      await bot.chat(id).walk(press('referral.choose', { choice: 'need', need: 'danger' })),
    );
    const card = textOf(await bot.chat(id).walk(press('help.card')));
    for (const number of emergency[id]) expect(card).toContain(number);
    expect(list).toContain('112');
    expect(list).not.toMatch(
      /Kijk dit eerst na|Vérifie d’abord|vraag eerst|demande d’abord|weet ik niet|ignore/,
    );
  });
});

test('the help card and the list by need say the same of a place that nobody has checked', async () => {
  const card = textOf(await bot.chat('bilal').walk(press('help.card')));
  const list = textOf(
    await bot.chat('bilal').walk(press('referral.choose', { choice: 'need', need: 'ill' })),
  );
  for (const text of [card, list]) {
    expect(text).toContain('Arts in Nood');
    expect(text).toContain('niet gecontroleerd, dus zonder nummer');
    expect(text).not.toContain('0800 23 460');
    expect(text).toContain('artsinnood.be');
  }
});
