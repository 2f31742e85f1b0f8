import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { find, openReferralBot, press, type ReferralBot, trainer } from './referral-bot.ts';

/** A pair of the VU: the same for whoever trains in the clerkship, in the words of that programme and of the Netherlands. */

jest.setTimeout(150_000);

let world: ReferralBot;
beforeEach(async () => {
  world = await openReferralBot();
});
afterEach(() => world.close());

const chat = (id: string) => world.bot.chat(id);
const ways = (card: Json) =>
  buttonsOf(card)
    .filter(({ data }) => data.choice === 'way')
    .map(({ data }) => data.way);
/** What is said in Flanders, and of groups. */
const elsewhere = /stagemeester|ASO|groep/;

test('a clerk finds help by need, and the ways that the programme has, to the opleider', async () => {
  const needs = await chat('iris').ask('doorverwijzen');
  expect(ways(needs)).toEqual(['self', 'together', 'mentor', 'someone-else']);
  expect(textOf(needs)).toContain('je coschapopleider');
  expect(textOf(needs)).not.toMatch(elsewhere);
  const own = textOf(await chat('iris').walk(find(needs, 'referral.choose', { way: 'self' })));
  expect(own).toContain(`Beste ${trainer.name}`);
  expect(own).toContain('Heeft u deze week even tijd voor mij?');
});

test('from the question to the mail, and to what follows, in the words of the Netherlands', async () => {
  const question = await world.ask('hanna', 'iris');
  const text = textOf(question);
  expect(text).toContain(`coschapopleider ${trainer.name}`);
  expect(text).toContain('Iris Bakker vraagt of u deze week tijd heeft om even te praten');
  expect(text).not.toMatch(elsewhere);
  await chat('iris').walk(find(question, 'consent.give'));
  const draft = await world.told('hanna', /Iris Bakker (?:zei|heeft) ja/);
  expect(textOf(draft)).toContain(`coschapopleider ${trainer.name}`);
  await chat('hanna').walk(find(draft, 'draft.send'));
  const sent = await world.told('iris', /Je bericht is verstuurd/);
  expect(textOf(sent)).not.toMatch(elsewhere);
  expect((await world.graph.mails()).map(({ to }) => to)).toEqual([trainer.email]);
  await world.bot.restart('2026-12-07T17:30:00Z');
  const asked = await world.told('hanna', /Hoe gaat het verder/);
  expect(textOf(await chat('hanna').walk(find(asked, 'referral.choose', { way: 'together' })))).toContain(
    'Spreek',
  );
});

test('a clerk who says no is not seen by the mentor', async () => {
  const question = await world.ask('hanna', 'iris');
  const look = () =>
    chat('hanna').walk(press('draft.open', { referral: find(question, 'consent.give').data.referral }));
  const before = await look();
  await chat('iris').walk(find(question, 'consent.decline'));
  expect(await look()).toEqual(before);
});

test.each([
  ['planning', 'de planning'],
  ['supervision', 'de begeleiding'],
  ['evaluation', 'de evaluatie'],
  ['cooperation', 'de samenwerking'],
])('level 2 adds one word, and no other: %s', async (topic, word) => {
  const question = await world.ask('hanna', 'iris');
  const levels = await chat('iris').walk(find(question, 'consent.rewrite', { part: 'text' }));
  const form = await chat('iris').walk(find(levels, 'consent.rewrite', { level: 2 }));
  const anew = await chat('iris').walk(find(form, 'consent.rewrite', { level: 2 }), { topic });
  expect(textOf(anew)).toContain(`om even te praten over ${word}, en heeft mij gevraagd dat door te geven`);
  await chat('iris').walk(find(anew, 'consent.give'));
  await world.told('hanna', /Iris Bakker (?:zei|heeft) ja/);
  expect(JSON.stringify(await world.drafts('hanna'))).toContain(`praten over ${word}`);
});
