import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { until } from '../../support/until.ts';
import { find, openReferralBot, press, type ReferralBot } from './referral-bot.ts';

/** What follows a mail: a note to take it back, one question two weeks later, and nothing after that. */

jest.setTimeout(150_000);

let world: ReferralBot;
beforeEach(async () => {
  world = await openReferralBot();
});
afterEach(() => world.close());

const chat = (id: string) => world.bot.chat(id);
/** Monday evening, two weeks after the mail left. */
const twoWeeksLater = '2026-12-07T17:30:00Z';
const followUp = /Hoe gaat het verder/;

/** From the question to the mail; gives what the trainee reads then. */
async function send(mentor = 'an', trainee = 'bilal'): Promise<Json> {
  const question = await world.ask(mentor, trainee);
  await chat(trainee).walk(find(question, 'consent.give'));
  const draft = await world.told(mentor, /(?:zei|heeft) ja/);
  await chat(mentor).walk(find(draft, 'draft.send'));
  await world.told(mentor, /Het bericht is verstuurd/);
  return world.told(trainee, /Je bericht is verstuurd/);
}

test('two weeks later the mentor is asked once about the next step, and need not answer', async () => {
  const sent = await send();
  expect(textOf(sent)).toContain('Twee weken na het versturen vraag ik dr. An Peeters één keer');
  await world.bot.restart(twoWeeksLater);
  const asked = await world.told('an', followUp);
  expect(textOf(asked)).toContain('Je hoeft niet te antwoorden, en ik bewaar er niets van');
  expect(JSON.stringify(asked)).not.toContain('Input.');
  const together = await chat('an').walk(find(asked, 'referral.choose', { way: 'together' }));
  expect(textOf(together)).toContain('Spreek eerst af');
  await world.bot.restart('2026-12-09T09:00:00Z');
  await chat('an').ask('hallo');
  expect(world.count('an', followUp)).toBe(1);
  const late = await chat('bilal').walk(
    press('consent.show', { referral: find(sent, 'consent.withdraw').data.referral }),
  );
  expect(buttonsOf(late).map(({ verb }) => verb)).not.toContain('consent.withdraw');
});

test('a trainee closes that for good: the card says so, and the mentor never hears of it', async () => {
  const sent = await send();
  const told = world.count('an', /./);
  const closed = await chat('bilal').walk(find(sent, 'consent.withdraw', { what: 'follow-up' }));
  expect(textOf(closed)).toContain('Ik vraag dr. An Peeters hier niets meer over');
  expect(buttonsOf(closed).map(({ verb }) => verb)).not.toContain('consent.withdraw');
  // Somebody else's comes, and is said after it.
  await send('hanna', 'iris');
  await world.bot.restart(twoWeeksLater);
  await world.told('hanna', followUp);
  await world.bot.restart('2026-12-08T09:00:00Z');
  await world.ask('hanna', 'iris');
  expect(world.count('an', /./)).toBe(told);
});

test.each([['ik trek mijn toestemming in'], ['I take back my consent'], ['je retire mon accord']])(
  'taken back after it was sent, as “%s”, it cannot be recalled: a note to send lies there, in the words of the recipient',
  async (words) => {
    await send();
    const said = textOf(await chat('bilal').ask(words));
    expect(said).toContain('U kreeg een bericht over Bilal Amrani. Dat mag u als niet verstuurd beschouwen');
    expect(said).toContain('Terughalen lukt niet meer');
    expect(await world.graph.mails()).toHaveLength(1);
  },
);

test('thirty days later the text is gone for both', async () => {
  const sent = await send();
  const referral = find(sent, 'consent.withdraw').data.referral;
  await world.bot.restart('2026-12-23T17:30:00Z');
  for (const [id, verb] of [
    ['an', 'draft.open'],
    ['bilal', 'consent.show'],
  ] as const)
    await until(`the text is gone for ${id}`, async () =>
      textOf(await chat(id).walk(press(verb, { referral }))).includes('De tekst is gewist'),
    );
});
