import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonOf, buttonsOf, cardOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';

/** A session that was begun on Monday 23 November and then forgotten: what is asked, and what the answers do. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
  await begin('an');
  await begin('hanna');
});
afterAll(() => bot.close());
afterEach(() => expect(bot.connector.violations).toEqual([]));

/** Begins what comes first and does its first step. */
async function begin(id: string): Promise<void> {
  const mentor = bot.chat(id);
  const outline = await mentor.walk(buttonOf(await mentor.ask('sessie'), 'session.open'));
  const first = await mentor.walk(buttonOf(outline, 'session.start'));
  expect(textOf(await mentor.walk(buttonOf(first, 'session.next')))).toMatch(/Stap 2 van/);
}

function answering(card: Json, outcome: string) {
  const found = buttonsOf(card).find(({ data }) => data.outcome === outcome);
  if (found === undefined) throw new Error(`no answer ${outcome} on ${textOf(card)}`);
  return found;
}

/** Waits until the bot has said something by itself in a chat, and gives the last of it. */
async function question(id: string): Promise<Json> {
  await until(`something for ${id}`, () => bot.chat(id).notices().length > 0);
  return cardOf(bot.chat(id).notices().slice(-1));
}

describe('the morning after a session was begun and not ended', () => {
  let asked: Json;

  test('its mentor is asked whether it is finished, with the day on which it began', async () => {
    await bot.restart('2026-11-24T09:00:00Z');
    asked = await question('an');
    expect(textOf(asked)).toMatch(/Is het afgerond\?.*Begonnen op maandag 23 november 2026/s);
    expect(buttonsOf(asked).map(({ data }) => data.outcome)).toEqual(['yes', 'not-yet', 'no']);
  });

  test('anyone who opens it is asked so too, and can go on all the same', async () => {
    const mentor = bot.chat('an');
    const opened = await mentor.walk(buttonOf(await mentor.ask('sessie'), 'session.open'));
    expect(textOf(opened)).toMatch(/Is het afgerond\?/);
    expect(textOf(await mentor.walk(answering(opened, 'not-yet')))).toMatch(
      /jullie zijn nog bezig.*Stap 2 van/s,
    );
    const again = await mentor.walk(buttonOf(await mentor.ask('sessie'), 'session.open'));
    expect(textOf(again)).toMatch(/Stap 2 van/);
  });

  test('the same answer on the old card was given already, another one changes nothing', async () => {
    const mentor = bot.chat('an');
    expect(textOf(await mentor.walk(answering(asked, 'not-yet')))).toMatch(/al gedaan/);
    expect(textOf(await mentor.walk(answering(asked, 'no')))).toMatch(
      /oudere kaart, dus ik veranderde niets/,
    );
  });

  test('"it did not take place" makes it as if it had not begun, and asks for a date', async () => {
    const mentor = bot.chat('hanna');
    const card = await mentor.walk(answering(await question('hanna'), 'no'));
    expect(textOf(card)).toMatch(/Het staat weer open, zonder datum/);
    expect(buttonOf(card, 'session.plan')).toBeDefined();
    const outline = await mentor.walk(buttonOf(await mentor.ask('gesprek'), 'session.open'));
    expect(buttonOf(outline, 'session.start')).toBeDefined();
  });
});

describe('a session that was gone on with, and left again', () => {
  test('is held on the day it was begun, with the steps that were done, and can be taken back', async () => {
    const mentor = bot.chat('an');
    const step = await mentor.walk(buttonOf(await mentor.ask('sessie'), 'session.open'));
    await mentor.walk(buttonOf(step, 'session.next'));
    await bot.restart('2026-11-25T09:00:00Z');
    const opened = await mentor.walk(buttonOf(await mentor.ask('sessie'), 'session.open'));
    const held = await mentor.walk(answering(opened, 'yes'));
    expect(textOf(held)).toMatch(/Gehouden op maandag 23 november 2026/);
    expect(textOf(held)).toMatch(/2 van \d+ stappen gedaan/);
    expect(textOf(held)).not.toMatch(/Niet stap voor stap/);
    expect(textOf(await mentor.walk(buttonOf(held, 'session.undo')))).toMatch(/weer open.*Stap 3 van/s);
  });
});
