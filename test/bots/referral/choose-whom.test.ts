import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { buttonsOf, textOf } from '../../../playground/teams/chat.ts';
import { find, openReferralBot, type ReferralBot, stagemeester, textIn, way } from './referral-bot.ts';

/** To whom it goes: from the people file, typed by the trainee, or proposed by the mentor; the trainee has seen it. */

jest.setTimeout(150_000);

let world: ReferralBot;
beforeEach(async () => {
  world = await openReferralBot();
});
afterEach(() => world.close());

const chat = (id: string) => world.bot.chat(id);
const lies = 'Lies Maes <lies.maes@uz.example>';

test('where the people file knows nobody, the trainee types one, which is read back before anything counts', async () => {
  const asking = await chat('an').walk(way('mentor', 'chloe'));
  expect(textOf(asking)).toContain('Ik ken niemand om naar te schrijven');
  await chat('an').walk(find(asking, 'referral.ask'));
  const who = await world.told('chloe', /Nom et adresse e-mail/);
  expect(buttonsOf(who).map(({ verb }) => verb)).not.toContain('consent.give');
  const question = await chat('chloe').walk(find(who, 'consent.rewrite', { typed: true }), {
    recipient: lies,
  });
  expect(textOf(question)).toContain('Lies Maes');
  expect(textOf(question)).toContain('lies.maes@uz.example');
  expect(await world.drafts()).toEqual([]);
  await chat('chloe').walk(find(question, 'consent.give'));
  await world.told('an', /Chloé Dubois zei ja/);
  expect(JSON.stringify(await world.drafts())).toContain('lies.maes@uz.example');
});

test('whom the mentor proposes stands on the first card of the trainee, who changes it there', async () => {
  const asking = await chat('an').walk(way('mentor', 'bilal'));
  await chat('an').walk(find(asking, 'referral.ask', { typed: true }), { recipient: lies });
  const question = await world.told('bilal', /Wil je dat/);
  expect(textOf(question)).toContain('Lies Maes');
  expect(textOf(question)).toContain('lies.maes@uz.example');
  const who = await chat('bilal').walk(find(question, 'consent.rewrite', { part: 'recipient' }));
  const anew = await chat('bilal').walk(find(who, 'consent.rewrite', { to: 'supervisor' }));
  expect(textOf(anew)).toContain(stagemeester.name);
  expect(textOf(anew)).not.toContain('Lies Maes');
  await chat('bilal').walk(find(anew, 'consent.give'));
  await world.told('an', /Bilal Amrani zei ja/);
  const drafts = JSON.stringify(await world.drafts());
  expect(drafts).toContain(stagemeester.email);
  expect(drafts).not.toContain('lies.maes');
});

test.each([['an@example.org'], ['AN@Example.ORG']])(
  'a mentor who proposes themself, as %s, is told why that does not work',
  async (address) => {
    const asking = await chat('an').walk(way('mentor', 'bilal'));
    const refused = await chat('an').press(find(asking, 'referral.ask', { typed: true }), {
      recipient: `Dr. Peeters <${address}>`,
    });
    expect(textIn(refused)).toContain('wie het bericht zou sturen, is ook wie het zou krijgen');
    expect(world.count('bilal', /Wil je dat/)).toBe(0);
  },
);

test('a trainee who chooses their mentor is told why that does not work, and the question stays as it was', async () => {
  const question = await world.ask();
  const who = await chat('bilal').walk(find(question, 'consent.rewrite', { part: 'recipient' }));
  const refused = await chat('bilal').press(find(who, 'consent.rewrite', { typed: true }), {
    recipient: 'Mijn mentor <an@example.org>',
  });
  expect(textIn(refused)).toContain('wie het bericht zou sturen, is ook wie het zou krijgen');
  const still = await chat('bilal').walk(find(question, 'consent.give'));
  expect(textOf(still)).toContain('Je zei ja');
});

test('a second question while one waits shows how the first stands, whatever was answered', async () => {
  const question = await world.ask();
  const second = async () => {
    const asking = await chat('an').walk(way('mentor', 'bilal'));
    return chat('an').walk(find(asking, 'referral.ask'));
  };
  const before = await second();
  expect(textOf(before)).toMatch(/Die vraag staat nog open[\s\S]*Je vraag aan Bilal Amrani staat open/);
  await chat('bilal').walk(find(question, 'consent.decline'));
  expect(await second()).toEqual(before);
});
