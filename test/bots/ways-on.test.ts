import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Button, buttonOf, buttonsOf, textOf } from '../../playground/teams/chat.ts';
import { type Bot, cohort, entraOf, openBot } from '../support/open-bot.ts';

/** Where somebody cannot do what they wanted, they see why and how to go on. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
  const early = [
    `msg,mentor,fien,dr. Fien Baert,fien@example.org,${entraOf('fien')},gent-9,,,,nl-BE`,
    `msg,trainee,oud,Oud Lid,oud@example.org,${entraOf('oud')},gent-9,,,2018-10-01,nl-BE`,
  ];
  await bot.importPeople([cohort, ...early].join('\n'));
});
afterAll(() => bot.close());

const verbsOf = (card: unknown) => buttonsOf(card).map(({ verb }) => verb);

function secondOf(opens: readonly Button[], first: Button): Button {
  const other = opens.find(({ verb, data }) => verb === 'session.open' && data.plan !== first.data.plan);
  if (other === undefined) throw new Error('no second session');
  return other;
}

test('a session that cannot start beside another is answered with that other one, and how to end it', async () => {
  const mentor = bot.chat('an');
  const list = await mentor.ask('sessie');
  const first = buttonOf(list, 'session.open');
  const second = await mentor.walk(secondOf(buttonsOf(list), first));
  await mentor.walk(buttonOf(await mentor.walk(first), 'session.start'));

  const shown = await mentor.walk(buttonOf(second, 'session.start'));
  expect(textOf(shown)).toMatch(/Er loopt nog een andere sessie van deze groep/);
  expect(textOf(shown)).toMatch(/Stap 1 van/);
  const next = buttonOf(shown, 'session.next');
  expect(next.data.plan).toBe(first.data.plan);
  const held = await mentor.walk({ ...next, verb: 'session.finish' });
  expect(textOf(held)).toMatch(/Dat was het/);
  const started = await mentor.walk(buttonOf(second, 'session.start'));
  expect(textOf(started)).toMatch(/Stap 1 van/);

  const again = await mentor.walk(buttonOf(held, 'session.undo'));
  expect(textOf(again)).toMatch(/Er loopt nog een andere sessie van deze groep/);
  expect(buttonOf(again, 'session.next').data.plan).not.toBe(first.data.plan);
  expect(textOf(await mentor.walk(first))).toMatch(/Dat was het/);
  await mentor.walk(buttonOf(started, 'session.back'));
});

test('of two sessions that two devices start in the same instant one begins, and both devices show it', async () => {
  const mentor = bot.chat('els');
  const list = await mentor.ask('sessie');
  const first = buttonOf(list, 'session.open');
  const opened = [await mentor.walk(first), await mentor.walk(secondOf(buttonsOf(list), first))];
  const shown = await Promise.all(opened.map((card) => mentor.walk(buttonOf(card, 'session.start'))));
  const plans = shown.map((card) => buttonOf(card, 'session.next').data.plan);
  expect(new Set(plans).size).toBe(1);
  const told = shown.filter((card) => textOf(card).includes('Er loopt nog een andere sessie van deze groep'));
  expect(told).toHaveLength(1);
});

test('a trainee who opens what was held reads when, and not that the mentor is about to lead it', async () => {
  const trainee = bot.chat('bilal');
  const list = await trainee.ask('sessie');
  const held = buttonsOf(list).find(({ title }) => title.includes('Gehouden op'));
  if (held === undefined) throw new Error('nothing held');
  const text = textOf(await trainee.walk(held));
  expect(text).toMatch(/^Gehouden op maandag 23 november 2026$/m);
  expect(text).not.toMatch(/Je mentor leidt de sessie/);
  const open = await trainee.walk(secondOf(buttonsOf(list), held));
  expect(textOf(open)).toMatch(/Je mentor leidt de sessie/);
});

test('somebody past the last year with sessions is shown the way to that year', async () => {
  const trainee = bot.chat('oud');
  const empty = await trainee.ask('sessie');
  expect(textOf(empty)).toMatch(/Voor dit jaar staan er geen sessies/);
  const back = buttonsOf(empty).filter(({ verb }) => verb === 'session.list');
  expect(back.map(({ title }) => title)).toEqual(['Jaar 6']);
  const last = await trainee.walk(buttonOf(empty, 'session.list'));
  expect(textOf(last)).toMatch(/Vrij thema/);
  expect(textOf(await trainee.walk(buttonOf(last, 'session.open')))).toMatch(/Vrij thema/);
});

test('two weeks after a session nobody changes any more who was there', async () => {
  const mentor = bot.chat('an');
  const list = await mentor.ask('sessie');
  const held = buttonsOf(list).find(({ title }) => title.includes('Gehouden op'));
  if (held === undefined) throw new Error('nothing held');
  const fresh = await mentor.walk(held);
  expect(verbsOf(fresh)).toEqual(expect.arrayContaining(['session.tick', 'session.undo']));
  const tick = buttonOf(fresh, 'session.tick');

  await bot.restart('2026-12-07T16:00:00Z');
  const within = await mentor.walk(tick, { 'present:bilal': 'false' });
  expect(textOf(within)).toMatch(/De aanwezigheid is bewaard/);
  expect(verbsOf(within)).not.toContain('session.undo');

  await bot.restart('2026-12-07T18:00:00Z');
  const late = await mentor.walk(held);
  expect(verbsOf(late)).not.toContain('session.tick');
  expect(JSON.stringify(late)).not.toMatch(/Input\.Toggle/);
  const refused = await mentor.press(buttonOf(within, 'session.tick'), { 'present:bilal': 'true' });
  expect(refused.body.value.code).toBe('session.attendance-closed');
  expect(textOf(await mentor.walk(held))).toBe(textOf(late));
});

test('a coordinator who asks for a mentor or a training is not sent to the coordinators', async () => {
  for (const words of ['wie is mijn mentor', 'training']) {
    const card = await bot.chat('gert').ask(words);
    expect(textOf(card)).toMatch(/geen mentor|niet bij\./);
    expect(textOf(card)).not.toMatch(/coördinatie|Dat ging niet/);
    expect(verbsOf(card)).toContain('help.show');
  }
});
