import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Button, Json } from '../../../playground/teams/chat.ts';
import { entraOf } from '../../support/open-bot.ts';
import { find, openReferralBot, press, type ReferralBot, stagemeester, textIn } from './referral-bot.ts';

/** Whoever it is, with whatever card: what is not theirs is refused, said, and changes nothing. */

jest.setTimeout(150_000);

let world: ReferralBot;
let id: string;
beforeAll(async () => {
  world = await openReferralBot();
  id = String(find(await world.ask(), 'consent.give').data.referral);
});
afterAll(() => world.close());

const chat = (who: string, more?: Json) => world.bot.chat(who, more);
/** All that both people and their mailbox have to show. */
async function everything() {
  const { body } = await world.graph.ask('GET', `/users/${entraOf('an')}/mailFolders/drafts/messages`);
  return {
    mentor: await chat('an').walk(press('draft.open', { referral: id })),
    trainee: await chat('bilal').walk(press('consent.show', { referral: id })),
    drafts: body.value,
    told: ['an', 'bilal'].map((who) => world.count(who, /./)),
  };
}

const ofTrainee = (referral: string): readonly Button[] => [
  press('consent.show', { referral }),
  press('consent.give', { referral, seen: 1 }),
  press('consent.decline', { referral, seen: 1 }),
  press('consent.decline', { referral, seen: 1, tell: true }),
  press('consent.rewrite', { referral, seen: 1, part: 'text' }),
  press('consent.rewrite', { referral, seen: 1, part: 'text', level: 1 }),
  press('consent.rewrite', { referral, seen: 1, part: 'recipient', to: 'supervisor' }),
  press('consent.withdraw', { referral }),
  press('consent.withdraw', { referral, what: 'follow-up' }),
];
const ofMentor = (referral: string): readonly Button[] => [
  press('draft.open', { referral }),
  press('draft.send', { referral }),
  press('draft.discard', { referral }),
];
const asking = (trainee?: string): readonly Button[] => [
  press('referral.choose', { choice: 'person', trainee: trainee ?? '' }),
  press('referral.choose', { choice: 'way', way: 'mentor', trainee: trainee ?? '' }),
  press('referral.ask', { referral: 'made-up', trainee: trainee ?? '', to: 'supervisor' }),
];

/** What each of them may not do, whatever card they hold. */
const forbidden: readonly (readonly [string, () => readonly Button[]])[] = [
  ['an', () => ofTrainee(id)],
  ['bilal', () => ofMentor(id)],
  ...['chloe', 'els', 'femke', 'gert', 'hanna', 'iris', 'nobody'].map(
    (who) => [who, () => [...ofTrainee(id), ...ofMentor(id)]] as const,
  ),
  ...['els', 'gert', 'hanna', 'chloe', 'nobody'].map((who) => [who, () => asking('bilal')] as const),
  ['an', () => asking('femke')],
  ['an', () => [...ofMentor('forged'), ...asking('nobody')]],
  ['bilal', () => ofTrainee('forged')],
];

describe('each wish of this part', () => {
  test.each(forbidden)('is not for %s, and nothing changes', async (who, buttons) => {
    const before = await everything();
    for (const button of buttons()) {
      const pressed = await chat(who).press(button);
      expect(pressed.status).toBe(200);
      const said = textIn(pressed);
      expect(said.length).toBeGreaterThan(20);
      for (const word of [
        stagemeester.name,
        stagemeester.email,
        'Over de inhoud',
        'consent.give',
        'draft.send',
      ])
        expect(said).not.toContain(word);
    }
    expect(await everything()).toEqual(before);
  });

  test.each(['groupChat', 'channel'])(
    'counts for nothing in a %s, also of the trainee',
    async (conversationType) => {
      const before = await everything();
      const elsewhere = { conversation: { id: `elsewhere-${conversationType}`, conversationType } };
      for (const button of ofTrainee(id))
        expect(textIn(await chat('bilal', elsewhere).press(button))).not.toContain(stagemeester.name);
      for (const button of ofMentor(id))
        expect(textIn(await chat('an', elsewhere).press(button))).not.toContain(stagemeester.name);
      expect(await everything()).toEqual(before);
    },
  );

  test('is for whoever it is about: the trainee says yes, and nobody else could have', async () => {
    const given = await chat('bilal').walk(press('consent.give', { referral: id, seen: 1 }));
    expect(JSON.stringify(given)).toContain('consent.withdraw');
    await world.told('an', /Bilal Amrani zei ja/);
  });
});
