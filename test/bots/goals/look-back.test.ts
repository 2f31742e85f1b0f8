import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buttonOf, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';
import { find, keepGoal, press, said, wordGoal } from './goal-chat.ts';

/** What became of goals, at the first step of the next talk: for both, without a reason. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const hanna = () => bot.chat('hanna');
const iris = () => bot.chat('iris');
const question = /Wat is er van de leerdoelen geworden\?/;
const opened = async (plan: string) =>
  hanna().walk(find(await hanna().ask('gesprekken'), 'session.open', { plan }));
const read = async (plan: string) =>
  iris().walk(find(await iris().ask('gesprekken'), 'session.open', { plan }));

/** Walks a running talk to its end. */
async function holdTalk(running: Json): Promise<void> {
  let card = running;
  while (buttonsOf(card).some(({ verb }) => verb === 'session.next'))
    card = await hanna().walk(buttonOf(card, 'session.next'));
  await hanna().walk(buttonOf(card, 'session.finish'));
}

const goalOf = (card: Json) => String(find(card, 'goal.forget').data.goal);

test('says nothing where there are no goals, and nothing to the mentor that is not shared', async () => {
  expect(textOf(await read('vu-c1'))).not.toMatch(question);
  const own = goalOf(await keepGoal(iris(), false));
  expect(textOf(await read('vu-c1'))).toMatch(question);
  expect(textOf(await opened('vu-c1'))).not.toMatch(question);
  const sure = press('goal.forget', { goal: own, sure: true });
  await iris().walk(sure);
});

test('says to both what is open and what became of what, and to neither why', async () => {
  const goal = goalOf(await keepGoal(iris(), true));
  await holdTalk(await hanna().walk(buttonOf(await opened('vu-c1'), 'session.start')));
  await bot.restart('2027-01-20T17:00:00Z');
  const kept = await iris().walk(press('goal.open', { goal }));
  await iris().walk(find(kept, 'goal.outcome', { outcome: 'reached' }));
  const step = await hanna().walk(buttonOf(await opened('vu-c2'), 'session.start'));
  for (const card of [step, await read('vu-c2')]) {
    expect(textOf(card)).toMatch(question);
    expect(textOf(card)).toMatch(/Bereikt/);
    expect(textOf(card)).toContain(said.able);
  }
  expect(buttonsOf(await read('vu-c2')).map(({ verb }) => verb)).toContain('goal.list');
  const second = await hanna().walk(buttonOf(step, 'session.next'));
  expect(textOf(second)).not.toMatch(question);
});

test('says it once: at the talk after that it is about what is open', async () => {
  await holdTalk(await opened('vu-c2'));
  await bot.restart('2027-04-20T17:00:00Z');
  expect(textOf(await opened('vu-c3'))).not.toMatch(question);
  expect(textOf(await read('vu-c3'))).not.toMatch(question);
});

test('tells the four ways apart, and only what goes on stands there again a talk later', async () => {
  const outcomes = [
    ['reached', 'Vingerhoed 1'],
    ['changed', 'Vingerhoed 2'],
    ['dropped', 'Vingerhoed 3'],
    ['going-on', 'Vingerhoed 4'],
  ] as const;
  for (const [outcome, able] of outcomes) {
    const asks = await wordGoal(iris(), '2027-05-15', { ...said, able });
    const whole = await iris().walk(find(asks, 'goal.turn', { turn: 'reader', shared: true }));
    const kept = await iris().walk(find(whole, 'goal.turn', { turn: 'keep' }));
    await iris().walk(find(kept, 'goal.outcome', { outcome }));
  }
  const step = await hanna().walk(buttonOf(await opened('vu-c3'), 'session.start'));
  for (const card of [step, await read('vu-c3')])
    for (const words of [
      /Bereikt\s+Vingerhoed 1/,
      /Bijgesteld\s+Vingerhoed 2/,
      /Losgelaten\s+Vingerhoed 3/,
      /Loopt verder[^\n]*\s+Vingerhoed 4/,
    ])
      expect(textOf(card)).toMatch(words);
  await holdTalk(step);
  await bot.restart('2027-06-20T17:00:00Z');
  for (const card of [await opened('vu-c4'), await read('vu-c4')]) {
    expect(textOf(card)).toMatch(/Loopt verder[^\n]*\s+Vingerhoed 4/);
    expect(textOf(card)).not.toMatch(/Vingerhoed [123]/);
  }
});
