import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { entraOf } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';
import { find, openReferralBot, press, type ReferralBot, stagemeester, textIn, way } from './referral-bot.ts';

/** Two people and a stagemeester: from the question to the mail, or to nothing that anybody can see. */

jest.setTimeout(150_000);

let world: ReferralBot;
beforeEach(async () => {
  world = await openReferralBot();
});
afterEach(() => world.close());

const chat = (id: string) => world.bot.chat(id);
const drafts = async () => {
  const { body } = await world.graph.ask('GET', `/users/${entraOf('an')}/mailFolders/drafts/messages`);
  return body.value as readonly Json[];
};

/** What of a card says whom and what it is about to be sent. */
const exact = [stagemeester.name, stagemeester.email.replaceAll('_', '\\_'), 'Over de inhoud zeg ik niets'];

test('the trainee sees whom, where and which text, and four answers of the same weight', async () => {
  const card = await world.ask();
  for (const words of exact) expect(JSON.stringify(card)).toContain(words);
  const answers = buttonsOf(card).filter(({ verb }) => verb.startsWith('consent.'));
  expect(answers.map(({ verb }) => verb)).toEqual([
    'consent.give',
    'consent.decline',
    'consent.rewrite',
    'consent.rewrite',
  ]);
  expect(new Set(answers.map(({ style }) => style))).toEqual(new Set(['default']));
  expect(buttonsOf(card).at(-1)?.verb).toBe('help.card');
  expect(await drafts()).toEqual([]);
});

test('a yes makes one draft of exactly that text, which the mentor sends from the chat', async () => {
  const card = await world.ask();
  const given = await chat('bilal').walk(find(card, 'consent.give'));
  expect(textOf(given)).toContain('Je zei ja');
  const shown = await world.told('an', /Bilal Amrani zei ja/);
  for (const words of exact.filter((each) => !each.includes('@')))
    expect(JSON.stringify(shown)).toContain(words);
  expect(await drafts()).toHaveLength(1);
  await chat('an').walk(find(shown, 'draft.send'));
  await world.told('an', /Het bericht is verstuurd/);
  await world.told('bilal', /Je bericht is verstuurd/);
  const mails = await world.graph.mails();
  expect(mails.map(({ to }) => to)).toEqual([stagemeester.email]);
  expect(mails[0]?.text.replaceAll(/\s+/g, ' ')).toContain('Bilal Amrani vraagt of u deze week tijd hebt');
  expect(mails[0]?.subject).toBe('Vraag om even te overleggen');
});

test('case 40: two clicks on yes, and Graph that cuts the line, make one draft', async () => {
  const card = await world.ask();
  await world.graph.turnOn('cut-after', { operations: ['message.create'] });
  const yes = find(card, 'consent.give');
  await Promise.all([chat('bilal').press(yes), chat('bilal').press(yes)]);
  await world.told('an', /Bilal Amrani zei ja/);
  expect(await drafts()).toHaveLength(1);
});

test('case 41: a draft that was edited in Outlook is not sent, and the card says why', async () => {
  const card = await world.ask();
  await chat('bilal').walk(find(card, 'consent.give'));
  const shown = await world.told('an', /Bilal Amrani zei ja/);
  const [draft] = await drafts();
  await world.graph.act('edit-draft', {
    mailbox: entraOf('an'),
    message: draft?.id,
    content: 'Bilal is ziek',
  });
  await chat('an').press(find(shown, 'draft.send'));
  await world.told('an', /iets anders dan waar ja op gezegd is/);
  expect(await world.graph.mails()).toEqual([]);
});

test('case 42: a draft that was sent by hand in Outlook is noticed, although its id changed', async () => {
  const card = await world.ask();
  await chat('bilal').walk(find(card, 'consent.give'));
  const shown = await world.told('an', /Bilal Amrani zei ja/);
  const [draft] = await drafts();
  await world.graph.act('send-draft', { mailbox: entraOf('an'), message: draft?.id });
  await chat('an').press(find(shown, 'draft.send'));
  await world.told('bilal', /Je bericht is verstuurd/);
  expect(await world.graph.mails()).toHaveLength(1);
});

test('case 43: withdrawn in words, the draft is gone and the mentor reads only that it is closed', async () => {
  const card = await world.ask();
  await chat('bilal').walk(find(card, 'consent.give'));
  await world.told('an', /Bilal Amrani zei ja/);
  const said = await chat('bilal').ask('ik trek mijn toestemming in');
  expect(textOf(said)).toContain('Deze vraag is gesloten');
  const closed = await world.told('an', /Deze vraag is gesloten/);
  expect(JSON.stringify(closed)).not.toMatch(/ingetrokken|toestemming/);
  await until('the draft is gone', async () => (await drafts()).length === 0);
  expect(await world.graph.mails()).toEqual([]);
});

test('a no reaches nobody: the mentor sees the same card as while nothing was answered', async () => {
  const card = await world.ask();
  const id = find(card, 'consent.give').data.referral;
  const look = () => chat('an').walk(press('draft.open', { referral: id }));
  const before = await look();
  const told = world.count('an', /./);
  const no = await chat('bilal').walk(find(card, 'consent.decline'));
  expect(textOf(no)).toContain('ziet dat niet');
  expect(await look()).toEqual(before);
  expect(world.count('an', /./)).toBe(told);
  expect(await drafts()).toEqual([]);
});

test('a no is shown only when the trainee wants it to be', async () => {
  const card = await world.ask();
  const no = await chat('bilal').walk(find(card, 'consent.decline'));
  await chat('bilal').walk(find(no, 'consent.decline', { tell: true }));
  await world.told('an', /koos ervoor dit niet te doen/);
});

test('after 72 hours a no and a silence end in the same words, and no reminder was sent', async () => {
  const card = await world.ask();
  await chat('bilal').walk(find(card, 'consent.decline'));
  const asked = world.count('bilal', /Wil je dat/);
  await world.bot.restart('2026-11-26T17:30:00Z');
  const closed = await world.told('an', /Deze vraag is gesloten/);
  expect(textOf(closed)).toContain('Meer is er niet over te zeggen');
  expect(world.count('bilal', /Wil je dat/)).toBe(asked);
  const late = await chat('bilal').press(find(card, 'consent.give'));
  expect(textIn(late)).toMatch(/niet \(meer\)|voorbij/);
  expect(await drafts()).toEqual([]);
});

test.each(['ja', 'ja, stuur precies dit', 'ik ga akkoord', 'nee'])(
  'typed “%s” counts for nothing: the card comes again',
  async (words) => {
    await world.ask();
    const again = await chat('bilal').ask(words);
    expect(textOf(again)).toContain('Typen geldt hier niet');
    expect(buttonsOf(again).map(({ verb }) => verb)).toContain('consent.give');
    expect(await drafts()).toEqual([]);
  },
);

test('another text or another person makes the card before it void, and is asked anew', async () => {
  const card = await world.ask();
  const levels = await chat('bilal').walk(find(card, 'consent.rewrite', { part: 'text' }));
  const form = await chat('bilal').walk(find(levels, 'consent.rewrite', { level: 3 }));
  const own = 'Ik wil over mijn rooster praten.\nKan dat?';
  const rewritten = await chat('bilal').walk(find(form, 'consent.rewrite', { level: 3 }), { text: own });
  expect(textOf(rewritten)).toContain('In opdracht van Bilal Amrani');
  const old = await chat('bilal').walk(find(card, 'consent.give'));
  expect(textOf(old)).toContain('De tekst of de persoon is intussen een andere');
  const who = await chat('bilal').walk(find(old, 'consent.rewrite', { part: 'recipient' }));
  const wrong = await chat('bilal').walk(find(who, 'consent.rewrite', { typed: true }), {
    recipient: 'Karel',
  });
  expect(textOf(wrong)).toContain('Schrijf een naam en een e-mailadres');
  const other = await chat('bilal').walk(find(wrong, 'consent.rewrite', { typed: true }), {
    recipient: 'Karel Storms <karel@uz.example>',
  });
  expect(textOf(other)).toContain('karel@uz.example');
  expect(await drafts()).toEqual([]);
  await chat('bilal').walk(find(other, 'consent.give'));
  await world.told('an', /Bilal Amrani zei ja/);
  const [draft] = await drafts();
  expect(JSON.stringify(draft)).toContain('karel@uz.example');
});

test('whoever asks a second time while one waits is told to wait, whatever was answered', async () => {
  const card = await world.ask();
  await chat('bilal').walk(find(card, 'consent.decline'));
  const asking = await chat('an').walk(way('mentor', 'bilal'));
  expect(textIn(await chat('an').press(find(asking, 'referral.ask')))).toContain('staat nog open');
});

test('a mentor who assesses the trainee sends nothing, and is told why', async () => {
  expect(textIn(await chat('an').press(way('mentor', 'daan')))).toContain('beoordeelt');
});

test('a trainee begins it alone, and the mentor knows of nothing until there is a yes', async () => {
  const bilal = chat('bilal');
  const before = world.count('an', /./);
  const needs = await bilal.ask('doorverwijzen');
  expect(textOf(needs)).toContain('Waar heb je nu iets aan');
  const asking = await bilal.walk(find(needs, 'referral.choose', { way: 'mentor' }));
  const question = await bilal.walk(find(asking, 'referral.ask', { to: 'supervisor' }));
  expect(textOf(question)).toContain('weet van niets');
  expect(world.count('an', /./)).toBe(before);
  await bilal.walk(find(question, 'consent.give'));
  await world.told('an', /Bilal Amrani zei ja/);
});
