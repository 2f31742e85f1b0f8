import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { buttonOf, buttonsOf, cardOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import { taskRecords } from '../../../src/core/tasks/task-record.ts';
import { type Bot, cohort, openBot } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';
import * as reminders from './live-from.ts';
import { on } from './task-chat.ts';

/**
 * The clock goes from Monday 23 November 2026 to the new year. The stageplan and the charter of those who began on
 * 1 October are due on 1 January; nobody types or presses anything but what stands here.
 */

jest.setTimeout(150_000);

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
  // Daan has never opened anything but the chat: nothing is stored of his tasks.
  for (const id of ['an', 'bilal', 'chloe', 'daan', 'femke', 'iris']) await bot.chat(id).ask('hallo');
});
afterAll(() => bot.close());

const remindersOf = (id: string) => reminders.remindersOf(bot, id);
const liveFrom = (moment: string) => reminders.liveFrom(bot, moment);

/** The card on which an interim day is proposed. */
async function openDay(id: string, task: string): Promise<Json> {
  const chat = bot.chat(id);
  const list = await chat.walk(buttonOf(await chat.ask('taken'), 'task.year'));
  return chat.walk(on(await chat.walk(on(list, 'task.open', task)), 'task.day', task));
}

describe('the days of tasks', () => {
  const plan = 'msg/stageplan';

  test('follow what was agreed: said fourteen days before, with the official day beside it', async () => {
    const card = await openDay('bilal', plan);
    await bot.chat('bilal').walk(on(card, 'task.propose', plan), { date: '2026-12-15' });
    const asked = await until('An is asked', () =>
      bot
        .chat('an')
        .notices()
        .map((each) => cardOf([each]))
        .find((each) => /stelt een tussentijdse deadline voor/.test(textOf(each))),
    );
    await bot.chat('an').walk(on(asked, 'task.agree', plan));

    await liveFrom('2026-12-01T08:30:00Z');
    const [first, ...others] = remindersOf('bilal');
    if (first === undefined) throw new Error('Bilal was not reminded');
    expect(others).toEqual([]);
    expect(textOf(first)).toMatch(/Dit komt eraan.*Stageplan indienen/s);
    expect(textOf(first)).toMatch(/Tegen vrijdag 1 januari 2027 · samen tegen 15 dec/);
    // One press says that it is done, another shows all of them.
    const verbs = buttonsOf(first).map(({ verb }) => verb);
    expect(verbs).toEqual(expect.arrayContaining(['task.done', 'task.list']));
    // The mentor is told nothing, and nobody else has a day today.
    for (const id of ['an', 'daan', 'chloe', 'iris']) expect(remindersOf(id)).toEqual([]);
  });

  test('are said once, whatever comes back to life', async () => {
    await liveFrom('2026-12-01T12:00:00Z');
    await liveFrom('2026-11-30T12:00:00Z');
    await liveFrom('2026-12-01T14:00:00Z');
    expect(remindersOf('bilal')).toHaveLength(1);
  });

  test('are silent for what was done, skipped or put on another day', async () => {
    const [card] = remindersOf('bilal');
    const list = await bot.chat('bilal').walk(on(card ?? {}, 'task.done', plan));
    expect(textOf(list)).toMatch(/Afgevinkt: Stageplan indienen/);
    await liveFrom('2026-12-12T09:00:00Z');
    await liveFrom('2026-12-15T09:00:00Z');
    expect(remindersOf('bilal')).toHaveLength(1);
  });

  test('are said to whoever never pressed anything, and the fewest things are stored', async () => {
    await liveFrom('2026-12-18T09:00:00Z');
    const [first] = remindersOf('daan');
    expect(textOf(first ?? {})).toMatch(/Charter ondertekenen in Medbook/);
    const store = await openStore(bot.config);
    const record = await store.load(taskRecords, 'daan');
    await store.close();
    expect(record?.document.marks).toEqual({});
    expect(textOf(remindersOf('chloe')[0] ?? {})).toMatch(
      /C’est pour bientôt.*Pour le vendredi 1er janvier 2027/s,
    );
  });

  test('of several tasks on one day are one message', async () => {
    const daan = bot.chat('daan');
    expect(textOf(await daan.walk(buttonOf(remindersOf('daan')[0] ?? {}, 'task.list')))).toMatch(/Charter/);
    // Seven days before for one of them and three for the other: the last Friday and Tuesday of the year.
    await liveFrom('2026-12-29T09:00:00Z');
    await liveFrom('2027-01-01T09:00:00Z');
    const last = remindersOf('daan').at(-1) ?? {};
    expect(textOf(last)).toMatch(/Charter/);
    expect(textOf(last)).toMatch(/Vandaag nog/);
  });

  test('that fall on a weekend are said on the Friday before', async () => {
    // 11 December is a Friday; that agreed day is a Sunday.
    expect(new Date('2027-01-24').getUTCDay()).toBe(0);
    const task = 'msg/functioneringsgesprek@y1';
    const card = await openDay('daan', task);
    await bot.chat('daan').walk(on(card, 'task.propose', task), { date: '2027-01-24' });
    const asked = await until('An is asked', () =>
      bot
        .chat('an')
        .notices()
        .map((each) => cardOf([each]))
        .find((each) => /Daan Wouters stelt/.test(textOf(each))),
    );
    await bot.chat('an').walk(on(asked, 'task.agree', task));
    const before = remindersOf('daan').length;
    await liveFrom('2027-01-22T09:00:00Z');
    expect(remindersOf('daan')).toHaveLength(before + 1);
    await liveFrom('2027-01-24T09:00:00Z');
    await liveFrom('2027-01-25T09:00:00Z');
    expect(remindersOf('daan')).toHaveLength(before + 1);
  });
});

describe('nobody is reminded', () => {
  test('while their training stands still, and their agreed days wait too', async () => {
    await bot.restart('2027-09-06T09:00:00Z');
    const [bilal, femke] = ['bilal', 'femke'].map((id) => remindersOf(id).length);
    const data = { pauseFrom: '2027-09-10', pauseBack: '2027-09-28' };
    await bot.chat('bilal').press({ verb: 'task.pause', data });
    await liveFrom('2027-09-16T09:00:00Z');
    expect(remindersOf('bilal')).toHaveLength(bilal ?? 0);
    expect(remindersOf('femke').length).toBeGreaterThan(femke ?? 0);
    expect(textOf(await bot.chat('bilal').ask('taken'))).toMatch(/Inschrijven[\s\S]*30 september 2027/);
  });

  test('who switched reminders off, paused them or left', async () => {
    await bot.restart('2027-09-17T09:00:00Z');
    const daan = bot.chat('daan');
    const off = buttonsOf(await daan.ask('stuur mij niets meer')).find(({ data }) => data.change === 'off');
    if (off === undefined) throw new Error('nothing can be switched off');
    await daan.walk(off);
    await bot.chat('chloe').ask('pause jusqu’au 1 novembre');
    await bot.importPeople(cohort.replace(/^.*,iris,.*$/m, ''));
    const before = ['daan', 'chloe', 'iris'].map((id) => remindersOf(id).length);
    await liveFrom('2027-09-27T09:00:00Z');
    expect(['daan', 'chloe', 'iris'].map((id) => remindersOf(id).length)).toEqual(before);
    // Femke did neither: what is due on 30 September comes as one message.
    expect(textOf(remindersOf('femke').at(-1) ?? {})).toMatch(/Inschrijven voor de MSG.*Curriculum/s);
  });
});
