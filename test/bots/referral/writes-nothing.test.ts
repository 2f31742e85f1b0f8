import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { chatOf } from '../../../playground/teams/connector-double.ts';
import { entraOf } from '../../support/open-bot.ts';
import { find, openReferralBot, press, type ReferralBot, stagemeester } from './referral-bot.ts';

/** What a trainee types on the way to a no stands in no file, and in nobody's chat but their own. */

jest.setTimeout(150_000);

let world: ReferralBot;
afterEach(() => world.close());

const planted = ['Ronja Plantwoord', 'ronja.plantwoord@uz.example', 'zonsverduistering'];
const bytes = () =>
  readdirSync(world.bot.config.dataFolder).map((name) =>
    readFileSync(join(world.bot.config.dataFolder, name), 'latin1'),
  );

test('a text and a name that were typed, and then a no, are written down nowhere', async () => {
  world = await openReferralBot();
  const bilal = world.bot.chat('bilal');
  const card = await world.ask();
  const form = await bilal.walk({ ...find(card, 'consent.rewrite', { part: 'text' }), data: own(card) });
  const own3 = await bilal.walk(find(form, 'consent.rewrite', { level: 3 }), {
    text: 'Beste, het is een zonsverduistering.',
  });
  const who = await bilal.walk(find(own3, 'consent.rewrite', { part: 'recipient' }));
  const asked = await bilal.walk(find(who, 'consent.rewrite', { typed: true }), {
    recipient: 'Ronja Plantwoord <ronja.plantwoord@uz.example>',
  });
  expect(JSON.stringify(asked)).toContain('zonsverduistering');
  await bilal.walk(find(asked, 'consent.decline'));
  await world.bot.restart();
  for (const file of bytes()) for (const word of planted) expect(file.includes(word)).toBe(false);
  const elsewhere = world.bot.connector.said.filter(
    ({ conversation }) => conversation !== chatOf(entraOf('bilal')),
  );
  for (const word of [...planted, stagemeester.email])
    expect(JSON.stringify(elsewhere.map(({ activity }) => activity))).not.toContain(word);
  expect(await world.graph.mails()).toEqual([]);
});

test('whoever asks what is kept of them reads of the one text that is, and for how long', async () => {
  world = await openReferralBot();
  for (const who of ['an', 'bilal']) {
    const kept = JSON.stringify(await world.bot.chat(who).walk(press('person.kept')));
    expect(kept).toMatch(/versleuteld[^"]*72 uur[^"]*dertig dagen[^"]*een nee evengoed/);
  }
});

/** The form of the third level, as its button on the card of the levels has it. */
function own(card: Parameters<typeof find>[0]) {
  const { data } = find(card, 'consent.rewrite', { part: 'text' });
  return { ...data, level: 3 };
}
