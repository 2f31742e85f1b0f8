import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Button, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import { type TaskMark, taskRecords } from '../../../src/core/tasks/task-record.ts';
import { type Bot, cohort, entraOf, openBot } from '../../support/open-bot.ts';
import { on, openTask } from './task-chat.ts';

/** What a trainee lets the mentor see of their tasks, through the whole bot; it is Monday 23 November 2026. */

jest.setTimeout(150_000);

/** Like the cohort, with somebody who can come in the place of the mentor of gent-1. */
const people = [
  cohort,
  `msg,mentor,nele,dr. Nele Vos,nele@example.org,${entraOf('nele')},gent-9,,,,nl-BE`,
].join('\n');

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
  await bot.importPeople(people);
});
afterAll(() => bot.close());

async function markOf(trainee: string, task: string): Promise<TaskMark | undefined> {
  const store = await openStore(bot.config);
  const found = await store.load(taskRecords, trainee);
  await store.close();
  return found?.document.marks[task];
}

/** What a mentor is shown of the tasks of others. */
function sharedWith(id: string): Promise<Json> {
  return bot.chat(id).walk(press('task.shared', {}));
}

function press(verb: string, data: Json): Button {
  return { type: 'Action.Execute', title: '', verb, data };
}

const task = 'msg/stageplan';

describe('a task', () => {
  test('is seen by nobody else until it is shared, with one press, and no longer by the same press', async () => {
    const bilal = bot.chat('bilal');
    const card = await openTask(bilal, task);
    expect(textOf(card)).toMatch(/Delen met dr\. An Peeters\s+.*\s*Nu ziet niemand anders deze taak/);
    expect(textOf(await sharedWith('an'))).not.toMatch(/Stageplan/);

    const shared = await bilal.walk(on(card, 'task.share', task));
    expect(textOf(shared)).toMatch(/Gedeeld\. Dat iets te laat is, zie alleen jij/);
    expect(textOf(await sharedWith('an'))).toMatch(/Stageplan[^\n]*Bilal Amrani, officieel tegen 1 jan 2027/);
    expect(textOf(await sharedWith('an'))).not.toMatch(/Charter|Planningsgesprek|te laat|voorbij/);
    expect(await markOf('bilal', task)).toEqual({ done: [], shared: 'an' });

    const hidden = await bilal.walk(on(shared, 'task.share', task));
    expect(textOf(hidden)).toMatch(/Niet meer gedeeld\. Niemand anders ziet deze taak nog/);
    expect(textOf(await sharedWith('an'))).not.toMatch(/Stageplan/);
    // The card of before, pressed again, says how it stands.
    expect(textOf(await bilal.walk(on(shared, 'task.share', task)))).toMatch(/Dat stond er al zo/);
  });

  test('that is shared is seen to be done once its trainee says so', async () => {
    const bilal = bot.chat('bilal');
    const shared = await bilal.walk(on(await openTask(bilal, task), 'task.share', task));
    expect(textOf(await sharedWith('an'))).not.toMatch(/klaar/);
    await bilal.walk(on(shared, 'task.done', task));
    expect(textOf(await sharedWith('an'))).toMatch(
      /Stageplan[^\n]*Bilal Amrani, officieel tegen 1 jan 2027, klaar/,
    );
    await bilal.walk(on(await bilal.ask('taken'), 'task.undo', task));
    expect(textOf(await sharedWith('an'))).not.toMatch(/klaar/);
  });

  test('whose day has passed can’t be shared, and one that was is gone with its day, done or not', async () => {
    const daan = bot.chat('daan');
    const late = 'msg/planningsgesprek@y1';
    const card = await openTask(daan, late);
    expect(JSON.stringify(card)).not.toMatch(/task\.share/);
    const { body } = await daan.press({ verb: 'task.share', data: { task: late, with: 'an', shared: true } });
    expect(body.value.code).toBe('task.no-mentor');
    expect(await markOf('daan', late)).toBeUndefined();
  });

  test.each([
    ['an', 'msg/stageplan'],
    ['gert', 'msg/stageplan'],
    ['iris', 'msg/stageplan'],
    ['hanna', 'vu/evaluatieformulier@y1/iris'],
    ['bilal', 'msg/stageplan/daan'],
    ['bilal', '__proto__'],
  ])('of somebody else is shared by nobody: %s with %s', async (id, forged) => {
    const before = await markOf('bilal', task);
    const { body } = await bot
      .chat(id)
      .press({ verb: 'task.share', data: { task: forged, with: 'an', shared: true } });
    expect(['task.unknown', 'task.no-mentor']).toContain(body.value.code);
    expect(await markOf('bilal', task)).toEqual(before);
  });
});

test('shared by all in abundance it is asked whose, and no card is longer than Teams takes', async () => {
  for (const id of ['bilal', 'chloe', 'daan']) {
    const years = await Promise.all([1, 2].map((year) => bot.chat(id).walk(press('task.year', { year }))));
    const tasks = years.flatMap(buttonsOf).filter(({ verb }) => verb === 'task.open');
    for (const { data } of tasks)
      await bot.chat(id).press({ verb: 'task.share', data: { task: data.task, with: 'an', shared: true } });
  }
  const whose = await sharedWith('an');
  expect(buttonsOf(whose).map(({ title }) => title)).toContainEqual(
    expect.stringMatching(/^Bilal Amrani \(\d\d\)$/),
  );
  const of = buttonsOf(whose).find(({ data }) => data.of === 'bilal');
  if (of === undefined) throw new Error('nobody to choose');
  const card = await bot.chat('an').walk(of);
  expect(textOf(card)).toMatch(/Stageplan[^\n]*Bilal Amrani/);
  expect(textOf(card)).not.toMatch(/Daan|Chloé/);
  for (const each of [whose, card])
    expect(Buffer.byteLength(JSON.stringify(each), 'utf16le')).toBeLessThan(80_000);
  const forged = await bot.chat('els').walk(press('task.shared', { of: 'bilal' }));
  expect(textOf(forged)).not.toMatch(/Bilal/);
  const store = await openStore(bot.config);
  for (const id of ['bilal', 'chloe', 'daan']) {
    const found = await store.load(taskRecords, id);
    if (found !== undefined) await store.delete(taskRecords, id, found.version);
  }
  await store.close();
});

describe('whoever comes in the place of the mentor', () => {
  test('sees nothing of what was shared or agreed before, until the trainee says yes anew', async () => {
    const daan = bot.chat('daan');
    const card = await openTask(daan, task);
    const share = on(card, 'task.share', task);
    await daan.walk(share);
    const day = await daan.walk(on(await openTask(daan, task), 'task.day', task));
    await daan.walk(on(day, 'task.propose', task), { date: '2026-12-15' });
    await bot.chat('an').walk(press('task.agree', { task, of: 'daan', seen: 1 }));
    expect(textOf(await sharedWith('an'))).toMatch(/Stageplan[^\n]*Daan Wouters, samen tegen 15 dec 2026/);

    const rows = people.split('\n').filter((row) => !row.startsWith('msg,mentor,an,'));
    await bot.importPeople(rows.map((row) => row.replace(',gent-9,', ',gent-1,')).join('\n'));

    expect(textOf(await sharedWith('nele'))).not.toMatch(/Stageplan/);
    const ofNele = await bot.chat('nele').walk(press('task.day', { task, of: 'daan' }));
    expect(textOf(ofNele)).not.toMatch(/15 december|15 dec/);
    // An old card names the former mentor: pressing it shares with nobody.
    expect(textOf(await daan.walk(share))).toMatch(
      /Je mentor is intussen iemand anders, dus ik deelde niets/,
    );
    expect(textOf(await sharedWith('nele'))).not.toMatch(/Stageplan/);
    const anew = await openTask(daan, task);
    expect(textOf(anew)).toMatch(/Delen met dr\. Nele Vos/);
    await daan.walk(on(anew, 'task.share', task));
    expect(textOf(await sharedWith('nele'))).toMatch(
      /Stageplan[^\n]*Daan Wouters, officieel tegen 1 jan 2027/,
    );
    expect((await markOf('daan', task))?.shared).toBe('nele');
  });
});
