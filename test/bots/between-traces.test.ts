import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { buttonsOf, type Chat, type Json, textOf } from '../../playground/teams/chat.ts';
import { until } from '../support/until.ts';
import { openPlanningBot, type PlanningBot } from './appointments/planning-bot.ts';
import { find, press, wordGoal } from './goals/goal-chat.ts';

/** What lies between the talks, with words that stand nowhere else: Graph and a screen that lies about learn nothing. */

jest.setTimeout(150_000);

const word = 'Vingerhoed';
const texts = { able: `${word} 1`, notice: `${word} 2`, where: `${word} 3`, feedback: `${word} 4` };
const task = 'vu/snipperdag';
/** Of to-do's of one's own: typed and kept, written on the card and done, written and erased, and never kept. */
const planted = ['Muizentand', 'Egelhuid', 'Otterspoor', 'Dassenburcht'] as const;

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
  await plant(iris);
  await house.bot.restart('2026-12-10T09:00:00Z');
  await house.told('iris', /Je vroeg me je hieraan te herinneren/);
  await house.bot.restart('2026-12-14T09:00:00Z');
  const asked = await house.told('iris', /Je hebt één leerdoel dat loopt/);
  await iris.walk(find(asked, 'session.prepare'));
  await house.bot.chat('hanna').ask('leerdoelen');
});
afterAll(() => house.close());

async function plant(iris: Chat): Promise<void> {
  const [typed, done, erased, never] = planted;
  const form = await iris.ask(`${typed} bestellen tegen 11 december`);
  expect(textOf(form)).toMatch(/Iets van jezelf/);
  await iris.walk(find(form, 'todo.keep'), { text: `${typed} bestellen`, date: '2026-12-11' });
  const write = async (text: string) => {
    const card = await iris.walk(press('todo.add'));
    const list = await iris.walk(find(card, 'todo.keep'), { text, date: '2026-12-10' });
    return find(list, 'todo.done', rowOf(list, text)).data;
  };
  const tick = await write(`${done} lezen`);
  await iris.walk(press('todo.done', tick));
  const { todo } = await write(`${erased} bellen`);
  await iris.walk(press('todo.forget', { todo, sure: true }));
  await iris.ask(`${never} nakijken tegen 11 december`);
  const list = textOf(await iris.ask('taken'));
  expect(planted.filter((each) => list.includes(each))).toEqual([typed, done]);
}

/** What is behind the tick of the row with these words. */
function rowOf(list: Json, text: string): Json {
  const found = buttonsOf(list).find(({ verb, title }) => verb === 'todo.done' && title.includes(text));
  return { todo: found?.data.todo };
}

test('the words of a goal are in nothing that the bot says by itself, and in no line of a lock screen', () => {
  const said = ['iris', 'hanna'].flatMap((id) => house.bot.chat(id).notices());
  expect(said.length).toBeGreaterThan(4);
  expect(said.filter(({ activity }) => JSON.stringify(activity).includes(word))).toEqual([]);
  const shown = house.bot.connector.said.map(({ activity }) => `${activity.summary ?? ''}`);
  expect(shown.filter((line) => new RegExp(`${word}|snipperdag`, 'i').test(line))).toEqual([]);
});

test('the words of a to-do of one’s own are in the answers to whose it is, and nowhere else', async () => {
  const words = new RegExp(planted.join('|'), 'i');
  const { connector, config } = house.bot;
  expect(JSON.stringify(connector.said)).toMatch(words);
  const own = house.bot.chat('iris');
  const notices = own.notices().map(({ activity }) => JSON.stringify(activity));
  expect(notices.filter((each) => words.test(each))).toEqual([]);
  // Neither her mentor nor a coordinator, by themselves or when they ask.
  for (const id of ['hanna', 'gert', 'an'])
    for (const text of ['taken', 'overzicht', 'wat bewaar je over mij'])
      expect(JSON.stringify(await house.bot.chat(id).ask(text))).not.toMatch(words);
  const toOthers = connector.said.filter(({ conversation }) => conversation !== own.conversation);
  expect(JSON.stringify(toOthers)).not.toMatch(words);
  expect(connector.said.filter(({ activity }) => words.test(`${activity.summary ?? ''}`))).toEqual([]);
  expect(JSON.stringify(await house.graph.local('GET', 'journal'))).not.toMatch(words);
  // Documents, outboxes, ledger, audit and digests all stand in these files.
  const { dataFolder } = config;
  const bytes = readdirSync(dataFolder).map((name) => readFileSync(join(dataFolder, name), 'latin1'));
  expect(bytes.some((text) => text.includes('paar-1'))).toBe(true);
  expect(bytes.filter((text) => words.test(text))).toEqual([]);
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
