import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { buttonOf, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';
import { find } from '../goals/goal-chat.ts';
import { on, openTask } from './task-chat.ts';

/** Tasks, from the step of a running talk or session that speaks of them; it is Monday 23 November 2026. */

jest.setTimeout(150_000);

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const verbsOf = (card: Json) => buttonsOf(card).map(({ verb }) => verb);

/** Begins the next session of a mentor and walks to the first step with these words on it. */
async function walkTo(id: string, list: string, words: RegExp): Promise<Json> {
  const mentor = bot.chat(id);
  const opened = await mentor.walk(buttonOf(await mentor.ask(list), 'session.open'));
  let card = await mentor.walk(buttonOf(opened, 'session.start'));
  while (!words.test(textOf(card))) card = await mentor.walk(buttonOf(card, 'session.next'));
  return card;
}

test('a pair opens from it what is between the two, and the trainee their own beside the talk', async () => {
  const iris = bot.chat('iris');
  const asked = await iris.walk(buttonOf(await iris.ask('gesprekken'), 'session.open'));
  expect(textOf(await iris.walk(buttonOf(asked, 'task.list')))).toMatch(/Wat je nog te doen hebt/);
  const task = 'vu/gesprek-aanvragen@vu-c2';
  const open = await openTask(iris, task);
  await iris.walk(on(open, 'task.share', task));

  const step = await walkTo('hanna', 'gesprekken', /Afspraken en volgende datum/);
  const shared = await bot.chat('hanna').walk(buttonOf(step, 'task.shared'));
  expect(textOf(shared)).toMatch(/Wat jullie samen afspreken/);
  expect(textOf(shared)).toMatch(/Mentorgesprek aanvragen[^\n]*Iris Bakker/);
});

test('a group is sent to chats of their own, and nothing of anybody stands on the card of the step', async () => {
  const bilal = bot.chat('bilal');
  await bilal.walk(on(await openTask(bilal, 'msg/stageplan'), 'task.share', 'msg/stageplan'));
  const step = await walkTo('an', 'sessies', /Het MSG-traject dit jaar/);
  expect(textOf(step)).toMatch(/Ieder opent de eigen taken in de eigen chat met mij: typ \*\*taken\*\*/);
  expect(verbsOf(step).filter((verb) => verb.startsWith('task.'))).toEqual([]);
  expect(JSON.stringify(step)).not.toMatch(/Stageplan|Bilal/);

  const own = await bilal.walk(find(await bilal.ask('sessies'), 'session.open'));
  expect(textOf(await bilal.walk(buttonOf(own, 'task.list')))).toMatch(/Stageplan indienen/);
});

test('a step that does not speak of them opens none', async () => {
  const els = bot.chat('els');
  const opened = await els.walk(buttonOf(await els.ask('sessies'), 'session.open'));
  const first = await els.walk(buttonOf(opened, 'session.start'));
  expect(JSON.stringify(first)).not.toMatch(/eigen taken|"task\./);
});
