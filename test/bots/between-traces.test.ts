import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { textOf } from '../../playground/teams/chat.ts';
import { until } from '../support/until.ts';
import { openPlanningBot, type PlanningBot } from './appointments/planning-bot.ts';
import { find, press, wordGoal } from './goals/goal-chat.ts';

/** What lies between the talks, with words that stand nowhere else: Graph and a screen that lies about learn nothing. */

jest.setTimeout(150_000);

const word = 'Vingerhoed';
const texts = { able: `${word} 1`, notice: `${word} 2`, where: `${word} 3`, feedback: `${word} 4` };
const task = 'vu/snipperdag';

let house: PlanningBot;
beforeAll(async () => {
  house = await openPlanningBot();
  const [iris, hanna] = [house.bot.chat('iris'), house.bot.chat('hanna')];
  const asks = await wordGoal(iris, '2027-01-15', texts, '2026-12-10');
  const whole = await iris.walk(find(asks, 'goal.turn', { turn: 'reader', shared: true }));
  await iris.walk(find(whole, 'goal.turn', { turn: 'keep' }));
  await iris.walk(press('task.propose', { task }), { date: '2026-12-15' });
  await until('the mentor to be told', () => hanna.notices().length > 0);
  await hanna.walk(press('task.agree', { task, of: 'iris', seen: 1 }));
  const place = { programme: 'vu', group: 'paar-1', plan: 'vu-c2', year: 1, intake: 'iris' };
  const picker = await hanna.walk(press('session.open', { ...place, view: 'date' }));
  await hanna.walk(find(picker, 'session.plan'), { date: '2026-12-17', clock: '10:00' });
  await house.bot.restart('2026-12-10T09:00:00Z');
  await house.told('iris', /Je vroeg me je hieraan te herinneren/);
  await house.bot.restart('2026-12-14T09:00:00Z');
  const asked = await house.told('iris', /Je hebt één leerdoel dat loopt/);
  await iris.walk(find(asked, 'session.prepare'));
  await house.bot.chat('hanna').ask('leerdoelen');
});
afterAll(() => house.close());

test('the words of a goal are in nothing that the bot says by itself, and in no line of a lock screen', () => {
  const said = ['iris', 'hanna'].flatMap((id) => house.bot.chat(id).notices());
  expect(said.length).toBeGreaterThan(4);
  expect(said.filter(({ activity }) => JSON.stringify(activity).includes(word))).toEqual([]);
  const shown = house.bot.connector.said.map(({ activity }) => `${activity.summary ?? ''}`);
  expect(shown.filter((line) => new RegExp(`${word}|snipperdag`, 'i').test(line))).toEqual([]);
});

test('nothing of goals, tasks or being ready is asked of Graph or written there', async () => {
  const journal = JSON.stringify(await house.graph.local('GET', 'journal'));
  expect(journal).toContain('token');
  expect(journal).not.toMatch(new RegExp(`${word}|snipperdag|leerdoel|zelfevaluatie|goal|task`, 'i'));
  for (const id of ['iris', 'hanna']) expect(await house.events(id)).toEqual([]);
});

test('the coordinator, who asks for the overview, reads nothing of it', async () => {
  const overview = textOf(await house.bot.chat('gert').ask('overzicht'));
  expect(overview).not.toMatch(new RegExp(`${word}|snipperdag|leerdoel|klaar`, 'i'));
});
