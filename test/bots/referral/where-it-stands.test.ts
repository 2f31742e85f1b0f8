import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { find, openReferralBot, type ReferralBot } from './referral-bot.ts';

/** Days after, both want to know where it stands: the mentor reads the same, whatever the trainee did. */

jest.setTimeout(150_000);

let world: ReferralBot;
let question: Json;
beforeEach(async () => {
  world = await openReferralBot();
  question = await world.ask();
});
afterEach(() => world.close());

const chat = (id: string) => world.bot.chat(id);

test('the mentor looks again at the card that waits, and it says that it has looked', async () => {
  const waiting = await chat('an').ask('heeft bilal al geantwoord?');
  expect(textOf(waiting)).toContain('Je vraag aan Bilal Amrani staat open');
  const again = await chat('an').walk(find(waiting, 'draft.open'));
  expect(textOf(again)).toContain('Net nagekeken');
  await chat('bilal').walk(find(question, 'consent.decline'));
  expect(await chat('an').walk(find(again, 'draft.open'))).toEqual(again);
  expect(await chat('an').ask('heeft bilal al geantwoord?')).toEqual(waiting);
});

test('a mentor who takes back a consent reads that it is not theirs, and how it stands', async () => {
  const said = textOf(await chat('an').ask('ik trek mijn toestemming in'));
  expect(said).toMatch(/Alleen de persoon over wie het gaat[\s\S]*Je vraag aan Bilal Amrani staat open/);
  await chat('bilal').walk(find(question, 'consent.give'));
  await world.told('an', /Bilal Amrani zei ja/);
});

test('a mentor who asks whether it was sent is shown the draft, and once it was sent, that', async () => {
  await chat('bilal').walk(find(question, 'consent.give'));
  await world.told('an', /Bilal Amrani zei ja/);
  const draft = await chat('an').ask('is het al verstuurd?');
  await chat('an').walk(find(draft, 'draft.send'));
  await world.told('an', /Het bericht is verstuurd/);
  expect(textOf(await chat('an').ask('is het al verstuurd?'))).toContain('Het bericht is verstuurd');
});

test('a mentor does not hear of what a trainee began, however it is asked', async () => {
  await world.close();
  world = await openReferralBot();
  const bilal = chat('bilal');
  const needs = await bilal.ask('doorverwijzen');
  const asking = await bilal.walk(find(needs, 'referral.choose', { way: 'mentor' }));
  await bilal.walk(find(asking, 'referral.ask', { to: 'supervisor' }));
  for (const words of ['heeft bilal al geantwoord?', 'is het al verstuurd?', 'trek mijn toestemming in'])
    expect(textOf(await chat('an').ask(words))).toContain('Er staat niets open');
});

describe('a trainee who asks whether it was sent', () => {
  test.each(['is het al verstuurd?', 'has it been sent?', 'c’est envoyé ?'])(
    'as “%s”, takes nothing back',
    async (words) => {
      await chat('bilal').walk(find(question, 'consent.give'));
      await world.told('an', /Bilal Amrani zei ja/);
      expect(textOf(await chat('bilal').ask(words))).toContain('De tekst ligt bij dr. An Peeters');
      expect(await world.drafts()).toHaveLength(1);
    },
  );
});

/** In words of their own, from anywhere: whatever stands on the screen just then. */
describe('taken back in words', () => {
  test.each([
    ['nl-BE', 'trek mijn ja in'],
    ['nl-BE', 'stuur het toch maar niet'],
    ['nl-NL', 'ik trek het in'],
    ['nl-NL', 'ik wil toch niet dat je dat bericht verstuurt'],
    ['en', 'I take back my consent'],
    ['en', 'don’t send it after all'],
    ['fr', 'je retire mon accord'],
    ['fr', 'finalement non, ne l’envoie pas'],
  ])('in %s, “%s” takes the draft away', async (language, words) => {
    await chat('bilal').ask(
      { 'nl-BE': 'vlaams', 'nl-NL': 'nederlands', en: 'english', fr: 'français' }[language] ?? '',
    );
    await chat('bilal').walk(find(question, 'consent.give'));
    await world.told('an', /Bilal Amrani zei ja/);
    await chat('bilal').ask('plan');
    const said = await chat('bilal').ask(words);
    const sure = buttonsOf(said).find(({ verb }) => verb === 'consent.withdraw');
    if (sure !== undefined) await chat('bilal').walk(sure);
    await world.told('an', /Deze vraag is gesloten/);
    expect(await world.graph.mails()).toEqual([]);
  });
});
