import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { buttonsOf, textOf } from '../../../playground/teams/chat.ts';
import { entraOf } from '../../support/open-bot.ts';
import { find, openReferralBot, type ReferralBot, supervised } from './referral-bot.ts';

/** Whose help a mentor types of: with a name it begins with that trainee, and nothing has gone to anybody. */

jest.setTimeout(150_000);

let world: ReferralBot;
beforeEach(async () => {
  world = await openReferralBot();
});
afterEach(() => world.close());

const bram = `msg,trainee,bram,Bram Amrani,bram@example.org,${entraOf('bram')},gent-1,,,2026-10-01,nl-BE,,,`;
const chat = (id: string) => world.bot.chat(id);

test.each(['doorverwijzen voor bilal', 'ik wil bilal doorverwijzen', 'referral for Bilal', 'orienter Bilal'])(
  'a mentor who types of whom is asked which way for that one: %s',
  async (line) => {
    const before = chat('bilal').said().length;
    const ways = await chat('an').ask(line);
    expect(textOf(ways)).toContain('Bilal Amrani');
    find(ways, 'referral.choose', { choice: 'way', way: 'mentor', trainee: 'bilal' });
    expect(chat('bilal').said()).toHaveLength(before);
    expect(await world.drafts()).toEqual([]);
  },
);

test('a name that fits two is asked, among those two', async () => {
  await world.bot.importPeople(`${supervised()}\n${bram}`);
  const whom = await chat('an').ask('doorverwijzen voor amrani');
  const people = buttonsOf(whom).filter(({ data }) => data.choice === 'person');
  expect(people.map(({ data }) => data.trainee).toSorted()).toEqual(['bilal', 'bram']);
  expect(textOf(await chat('an').walk(find(whom, 'referral.choose', { trainee: 'bram' })))).toContain('Bram');
});

test.each([
  ['nobody whom she mentors', 'an', 'doorverwijzen voor femke'],
  ['nobody at all', 'an', 'doorverwijzen voor zebedeus'],
  ['somebody, by a trainee', 'chloe', 'doorverwijzen voor bilal'],
])('a name of %s begins with the needs, as without one', async (_, who, line) => {
  const named = buttonsOf(await chat(who).ask(line)).map(({ data }) => data);
  expect(named).toEqual(buttonsOf(await chat(who).ask('doorverwijzen')).map(({ data }) => data));
  expect(JSON.stringify(named)).not.toMatch(/bilal|femke/);
});

test.each([
  ['nl-BE', 'doorverwijzen voor zebedeus', 'Je begeleidt niemand met die naam.'],
  ['nl-NL', 'ik wil Femke Maes doorverwijzen', 'Je begeleidt niemand met die naam.'],
  ['en', 'refer Zebedee', 'You do not mentor anybody of that name.'],
  ['fr', 'orienter Zébédée', 'Tu n’accompagnes personne de ce nom.'],
] as const)('a mentor reads, in %s, that nobody of hers is called so: %s', async (language, line, said) => {
  const an = chat('an');
  await an.press({ verb: 'person.language', data: { language } });
  expect(textOf(await an.ask(line))).toContain(said);
  expect(await world.drafts()).toEqual([]);
});

test('whoever mentors nobody reads the same of everybody, whether they are there or not', async () => {
  const chloe = chat('chloe');
  await chloe.press({ verb: 'person.language', data: { language: 'en' } });
  const texts = [textOf(await chloe.ask('refer Bilal')), textOf(await chloe.ask('refer Zebedee'))];
  expect(texts[0]).toContain('Help for somebody else is for them, or their mentor, to ask for');
  expect(texts[1]).toBe(texts[0]);
});

test.each([
  ['an', 'doorverwijzen'],
  ['an', 'doorverwijzen voor mezelf'],
  ['an', 'doorverwijzing voor een aso'],
  ['an', 'ik wil mijn assistent doorverwijzen'],
  ['an', 'doorverwijzen voor stress'],
  ['an', 'doorverwijzing van studenten'],
  ['an', 'refer my resident'],
  ['an', 'orienter quelqu’un'],
  ['chloe', 'doorverwijzen voor mij'],
])('of a line without a name nothing is said of names, by %s: %s', async (who, line) => {
  const begun = textOf(await chat(who).ask(line));
  expect(begun).not.toMatch(
    /niemand met die naam|de ce nom|Hulp voor iemand anders|Help for somebody else|Cette aide est pour toi/,
  );
});
