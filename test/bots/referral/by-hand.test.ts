import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { find, openReferralBot, press, type ReferralBot, stagemeester, textIn } from './referral-bot.ts';

/** `KLANKBORD_MAIL=off`, as where nobody sets it: after the same proof the mentor gets the text, to send it by hand. */

jest.setTimeout(150_000);

let world: ReferralBot;
beforeEach(async () => {
  world = await openReferralBot({ KLANKBORD_MAIL: 'off' });
});
afterEach(() => world.close());

const chat = (id: string) => world.bot.chat(id);
const shown = (card: Json) => find(card, 'draft.send').data.referral;

/** From the question to the text before the mentor. */
async function offer(): Promise<Json> {
  const question = await world.ask();
  expect(textOf(question)).toContain('krijgt dr. An Peeters deze tekst te zien om hem zelf te versturen');
  await chat('bilal').walk(find(question, 'consent.give'));
  return world.told('an', /Stuur deze tekst zelf/);
}

test('the mentor gets the text word for word with its subject, and no mailbox is touched', async () => {
  const card = textOf(await offer());
  expect(card).toContain(stagemeester.name);
  expect(card).toContain('Onderwerp: Vraag om even te overleggen');
  expect(card).toContain('Bilal Amrani vraagt of u deze week tijd hebt om even te praten');
  expect(card).not.toContain('Open in Outlook');
  expect(await world.drafts()).toEqual([]);
});

test('a no, or nothing, leads to no text', async () => {
  const question = await world.ask();
  await chat('bilal').walk(find(question, 'consent.decline'));
  await world.bot.restart('2026-11-26T17:30:00Z');
  await world.told('an', /Deze vraag is gesloten/);
  expect(world.count('an', /Stuur deze tekst zelf/)).toBe(0);
});

test('once the mentor says that it was sent, the trainee hears so, and what can be said to take it back', async () => {
  const card = await offer();
  const said = await chat('an').walk(find(card, 'draft.send'));
  expect(textOf(said)).toContain('Dat gebeurde buiten mij om: nakijken kan ik het niet');
  const sent = await world.told('bilal', /Je bericht is verstuurd/);
  expect(textOf(sent)).toContain('Dat gebeurde buiten mij om: nakijken kan ik het niet');
  expect(textOf(sent)).toContain('U kreeg een bericht over Bilal Amrani');
  expect(textIn(await chat('an').press(find(card, 'draft.send')))).toContain('al verstuurd');
  await world.bot.restart('2026-12-07T17:30:00Z');
  await world.told('an', /Hoe gaat het verder/);
  expect(await world.graph.mails()).toEqual([]);
});

test('a mentor who does not send it says so, and the trainee hears that nothing leaves', async () => {
  const card = await offer();
  await chat('an').walk(find(card, 'draft.discard'));
  expect(textOf(await world.told('bilal', /Deze vraag is gesloten/))).toContain('Er vertrekt niets');
});

test('taken back, the text is gone for the mentor, who is to send nothing; the trainee is promised no more than is known', async () => {
  const card = await offer();
  const said = textOf(await chat('bilal').ask('ik trek mijn toestemming in'));
  expect(said).toContain('Of dr. An Peeters de tekst al zelf verstuurd had, weet ik niet');
  const closed = textOf(await world.told('an', /Deze vraag is gesloten/));
  expect(closed).toContain('stuur ook zelf niets');
  const again = await chat('an').walk(press('draft.open', { referral: shown(card) }));
  expect(textOf(again)).not.toContain('vraagt of u deze week');
  expect(buttonsOf(again).map(({ verb }) => verb)).not.toContain('draft.send');
});

test('after 72 hours the yes is over: both read so, and it cannot be said any more that it was sent', async () => {
  const card = await offer();
  await world.bot.restart('2026-11-26T17:30:00Z');
  await world.told('an', /Deze vraag is gesloten/);
  const closed = await world.told('bilal', /Deze vraag is gesloten/);
  expect(textOf(closed)).toContain('Of dr. An Peeters de tekst al zelf verstuurd had, weet ik niet');
  expect(textIn(await chat('an').press(find(card, 'draft.send')))).toMatch(/voorbij|niet \(meer\)/);
});
