import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonOf, buttonsOf, cardOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';

/** From the agreed date on: what the bot says by itself, what it asks in its lists, and what the answers do. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
  for (const id of ['bilal', 'chloe', 'iris']) await bot.chat(id).install();
  await plan('an');
  await plan('hanna');
});
afterAll(() => bot.close());

/** Notes Thursday 10 December, 17:30, for what comes first. */
async function plan(id: string): Promise<void> {
  const mentor = bot.chat(id);
  const outline = await mentor.walk(buttonOf(await mentor.ask('sessie'), 'session.open'));
  const picker = await mentor.walk(dateButton(outline));
  const inputs = { date: '2026-12-10', clock: '17:30' };
  expect(textOf(await mentor.walk(buttonOf(picker, 'session.plan'), inputs))).toMatch(/10 december 2026/);
}

function dateButton(card: Json) {
  const found = buttonsOf(card).find(({ data }) => data.view === 'date');
  if (found === undefined) throw new Error(`no way to a date on ${textOf(card)}`);
  return found;
}

function answering(card: Json, outcome: string) {
  const found = buttonsOf(card).find(({ data }) => data.outcome === outcome);
  if (found === undefined) throw new Error(`no answer ${outcome} on ${textOf(card)}`);
  return found;
}

/** Waits until the bot has said this much by itself in a chat, and gives the last of it. */
async function notice(id: string, count: number): Promise<Json> {
  await until(`notice ${count} for ${id}`, () => bot.chat(id).notices().length >= count);
  return cardOf(bot.chat(id).notices().slice(-1));
}

describe('two weeks before', () => {
  test('the mentor and the trainees are reminded, each of their own part, in their language', async () => {
    await bot.restart('2026-11-26T09:00:00Z');
    const mentor = textOf(await notice('an', 1));
    expect(mentor).toMatch(/donderdag 10 december 2026 om 17u30/);
    expect(mentor).toMatch(/Voor jou als mentor/);
    const trainee = textOf(await notice('bilal', 1));
    expect(trainee).toMatch(/Over enkele weken/);
    expect(trainee).toMatch(/Wat je vooraf doet/);
    expect(trainee).not.toMatch(/Voor jou als mentor/);
    expect(textOf(await notice('chloe', 1))).toMatch(/jeudi 10 décembre 2026 à 17h30/);
    expect(textOf(await notice('iris', 1))).toMatch(/17\.30 uur/);
  });

  test('the line on a locked phone names no theme and nobody', () => {
    for (const { activity } of bot.chat('bilal').notices())
      expect(activity.summary).toBe('Klankbord: een herinnering');
  });

  test('the one button opens the session', async () => {
    const card = await notice('bilal', 1);
    expect(buttonsOf(card)).toHaveLength(1);
    expect(textOf(await bot.chat('bilal').walk(buttonOf(card, 'session.open')))).toMatch(/Je mentor leidt/);
  });
});

describe('the morning after', () => {
  let question: Json;

  test('the mentor alone is asked whether it took place', async () => {
    await bot.restart('2026-12-11T09:00:00Z');
    question = await notice('an', 2);
    expect(textOf(question)).toMatch(/Is het doorgegaan\?/);
    expect(buttonsOf(question).map(({ data }) => data.outcome)).toEqual(['yes', 'not-yet', 'no']);
    expect(bot.chat('bilal').notices()).toHaveLength(1);
  });

  test('the list and the session ask it too', async () => {
    const list = await bot.chat('an').ask('sessie');
    expect(textOf(list)).toMatch(/Stond gepland op donderdag 10 december 2026/);
    const outline = await bot.chat('an').walk(buttonOf(list, 'session.open'));
    expect(buttonsOf(outline).map(({ data }) => data.outcome)).toEqual(
      expect.arrayContaining(['yes', 'not-yet', 'no']),
    );
    const read = await bot
      .chat('bilal')
      .walk(buttonOf(await bot.chat('bilal').ask('sessie'), 'session.open'));
    expect(buttonsOf(read).some(({ verb }) => verb === 'session.report')).toBe(false);
  });

  test('a trainee cannot answer', async () => {
    const { body } = await bot.chat('bilal').press(answering(question, 'yes'));
    expect(body.value).toMatchObject({ code: 'session.read-only' });
  });

  test('"not yet" is asked again some days later, and the session is as it was', async () => {
    const card = await bot.chat('an').walk(answering(question, 'not-yet'));
    expect(textOf(card)).toMatch(/Ik vraag het opnieuw op maandag 14 december 2026 om 8u30/);
    expect(buttonOf(card, 'session.start')).toBeDefined();
  });

  test('the same answer on the old card was given already', async () => {
    expect(textOf(await bot.chat('an').walk(answering(question, 'not-yet')))).toMatch(/al gedaan/);
  });

  test('another answer on the old card changes nothing, and is not said to be done', async () => {
    const card = await bot.chat('an').walk(answering(question, 'no'));
    expect(textOf(card)).toMatch(/oudere kaart, dus ik veranderde niets/);
    expect(textOf(card)).not.toMatch(/al gedaan/);
    expect(textOf(card)).toMatch(/10 december 2026/);
  });

  test('the talk of a pair: "no" takes the date away, can be taken back, and asks for another', async () => {
    const card = await bot.chat('hanna').walk(answering(await notice('hanna', 2), 'no'));
    expect(textOf(card)).toMatch(/De oude datum is gewist/);
    const undone = await bot.chat('hanna').walk(buttonOf(card, 'session.undo'));
    expect(textOf(undone)).toMatch(/het staat weer zoals het stond/);
    expect(textOf(undone)).toMatch(/10 december 2026/);
    const sure = await bot.chat('hanna').walk(answering(undone, 'no'));
    const again = { date: '2026-12-17', clock: '12:00' };
    expect(textOf(await bot.chat('hanna').walk(buttonOf(sure, 'session.plan'), again))).toMatch(
      /17 december/,
    );
  });
});

describe('after "not yet"', () => {
  test('"yes" holds it as reported, for attendance to be noted, and can be taken back', async () => {
    await bot.restart('2026-12-14T09:00:00Z');
    const mentor = bot.chat('an');
    const held = await mentor.walk(answering(await notice('an', 3), 'yes'));
    const text = textOf(held);
    expect(text).toMatch(/Gehouden op donderdag 10 december 2026/);
    expect(text).toMatch(/zoals jij het zegt/);
    expect(text).not.toMatch(/0 van/);
    const ticked = await mentor.walk(buttonOf(held, 'session.tick'), { 'present:bilal': 'false' });
    expect(textOf(ticked)).toMatch(/0 van 1 aanwezig/);
    const undone = await mentor.walk(buttonOf(ticked, 'session.undo'));
    expect(buttonsOf(undone).map(({ data }) => data.outcome)).toContain('yes');
  });
});

afterEach(() => expect(bot.connector.violations).toEqual([]));
