import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Chat, type Json, textOf } from '../../../playground/teams/chat.ts';
import { entraOf } from '../../support/open-bot.ts';
import { find, openReferralBot, press, type ReferralBot, textIn } from './referral-bot.ts';

/** Ids and data that somebody made up: refused in words that tell nothing, and nothing changed. */

jest.setTimeout(150_000);

let world: ReferralBot;
let card: Json;
let referral = '';
beforeAll(async () => {
  world = await openReferralBot();
  card = await world.ask();
  referral = String(find(card, 'consent.give').data.referral);
});
afterAll(() => world.close());

const chat = (id: string) => world.bot.chat(id);
const looks = async () => [
  textOf(await chat('an').walk(press('draft.open', { referral }))),
  textOf(await chat('bilal').walk(press('consent.show', { referral }))),
];
const drafts = async () => {
  const { body } = await world.graph.ask('GET', `/users/${entraOf('an')}/mailFolders/drafts/messages`);
  return body.value;
};

test('before there is a draft, the mentor has nothing to send or to throw away', async () => {
  for (const verb of ['draft.send', 'draft.discard'])
    expect(textIn(await chat('an').press(press(verb, { referral })))).toMatch(/nog niets om te sturen/);
  expect(await drafts()).toEqual([]);
});

test('a request is not taken over by whoever makes up its id', async () => {
  const forged = press('referral.ask', { referral, trainee: 'chloe', to: 'supervisor' });
  expect(textIn(await chat('an').press(forged))).toMatch(/niet \(meer\)|Kies eerst aan wie/);
  expect(
    textIn(
      await chat('iris').press(
        press('referral.ask', { referral, typed: true, recipient: 'X Y <x@z.example>' }),
      ),
    ),
  ).toMatch(/niet \(meer\)/);
});

test('an id that nobody has is refused in the same words as one of somebody else', async () => {
  const answers = await Promise.all(
    [referral, 'r-nobody'].map((id) => chat('femke').press(press('consent.give', { referral: id, seen: 1 }))),
  );
  expect(textIn(answers[0] as never)).toBe(textIn(answers[1] as never));
});

test.each([
  ['consent.give', { seen: 'one' }],
  ['consent.give', {}],
  ['consent.rewrite', { seen: 1, part: 'everything' }],
  ['consent.decline', { seen: 1, tell: 'yes' }],
  ['referral.choose', { choice: 'way', way: 'quickly' }],
  ['referral.ask', { to: 'director' }],
])('%s with %j is refused', async (verb, more) => {
  const before = await looks();
  const answer = await chat('bilal').press(press(verb, { referral, ...more }));
  expect(answer.body.type).not.toBe('application/vnd.microsoft.card.adaptive');
  expect(await looks()).toEqual(before);
});

test('a stranger is told whom to ask, and nothing else', async () => {
  const stranger = new Chat(world.bot.url, world.bot.connector, '00000000-0000-4000-8000-0000deadbeef');
  const before = await looks();
  const answer = textIn(await stranger.press(press('consent.give', { referral, seen: 1 })));
  expect(answer).not.toMatch(/Baert|Bilal/);
  expect(await looks()).toEqual(before);
});
