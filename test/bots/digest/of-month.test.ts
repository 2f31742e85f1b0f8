import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buttonsOf, textOf } from '../../../playground/teams/chat.ts';
import { digestCommand } from '../../../src/cli/digest.ts';
import { openProgrammes, openStore } from '../../../src/composition.ts';
import { instant } from '../../../src/core/kernel/time.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';

/** What a coordinator reads who asks for the figures of a month; it is Friday 27 November 2026. */

const mondays = ['2026-10-19', '2026-10-26', '2026-11-16', '2026-11-23'];

let bot: Bot;
beforeAll(async () => {
  bot = await openBot({ KLANKBORD_NOW: '2026-11-27T09:00:00Z' });
});
afterAll(() => bot.close());

async function publish(day: string): Promise<void> {
  const [programmes, store] = [await openProgrammes(bot.config), await openStore(bot.config)];
  const now = () => instant(Date.parse(`${day}T09:00:00Z`));
  await digestCommand(['--programme', 'msg', '--send'], { store, programmes, now, out: () => undefined });
  await store.close();
}

test('is told when the first one comes while there is none, whichever month they ask for', async () => {
  expect(textOf(await bot.chat('gert').ask('cijfers van oktober'))).toMatch(/Er is nog geen overzicht/);
});

test('once there are some', async () => {
  for (const day of mondays) await publish(day);
  expect(textOf(await bot.chat('gert').ask('cijfers'))).toMatch(/op maandag 23 november 2026/);
});

test.each([
  ['nl-BE', 'cijfers van oktober', /maandag 26 oktober 2026/],
  ['nl-NL', 'cijfers oktober', /maandag 26 oktober 2026/],
  ['nl-NL', 'de cijfers van vorige maand', /maandag 26 oktober 2026/],
  ['nl-BE', 'cijfers van vorige week', /maandag 16 november 2026/],
  ['en', 'figures for October', /Monday,? 26 October 2026/],
  ['fr', 'chiffres d’octobre', /lundi 26 octobre 2026/],
] as const)('reads, in %s, the last overview of the days in "%s"', async (language, line, day) => {
  const gert = bot.chat('gert');
  await gert.press({ verb: 'person.language', data: { language } });
  const card = await gert.ask(line);
  expect(textOf(card)).toMatch(day);
  // Whom to help with Teams is of the last week alone.
  expect(textOf(card)).not.toMatch(/Dubois|Teams/);
  const last = buttonsOf(card).find(({ verb }) => verb === 'digest.show');
  if (last === undefined) throw new Error('no way to the last one');
  const now = await gert.walk(last);
  expect(textOf(now)).toMatch(/\b23 [Nn]ov/);
  expect(textOf(now)).toMatch(/Dubois/);
});

test.each([
  ['nl-BE', 'cijfers van september', 'Van die dagen is er geen overzicht. Dit is het laatste.'],
  ['en', 'figures of September', 'There is no overview of those days. This is the last one.'],
  ['fr', 'chiffres de septembre', 'Il n’y a pas d’aperçu de ces jours-là. Voici le dernier.'],
] as const)(
  'reads the last one, in %s, where there is none of those days: "%s"',
  async (language, line, said) => {
    const gert = bot.chat('gert');
    await gert.press({ verb: 'person.language', data: { language } });
    const card = textOf(await gert.ask(line));
    expect(card).toContain(said);
    expect(card).toMatch(/\b23 [Nn]ov/);
  },
);

test('nobody else is shown any, of whichever month', async () => {
  for (const id of ['an', 'bilal'])
    expect(JSON.stringify(await bot.chat(id).type('cijfers van oktober'))).toMatch(
      /alleen voor de coördinatie/,
    );
});
