import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { buttonOf, buttonsOf, type Chat, type Json, textOf } from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import { type TaskMarks, taskRecords } from '../../../src/core/tasks/task-record.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';
import { press } from '../goals/goal-chat.ts';
import { liveFrom, remindersOf } from './live-from.ts';

/**
 * A reminder that somebody types, through the whole bot; it is Monday 23 November 2026. The stageplan and the charter of
 * those who began on 1 October are due on Friday 1 January, the curriculum on 30 September.
 */

jest.setTimeout(150_000);

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const stageplan = 'msg/stageplan';
const curriculum = 'msg/curriculum@2027';

async function daysOf(id: string): Promise<Readonly<Record<string, string>>> {
  const store = await openStore(bot.config);
  const found = await store.load(taskRecords, id);
  await store.close();
  const marks: TaskMarks = found?.document.marks ?? {};
  return Object.fromEntries(
    Object.entries(marks).flatMap(([task, { remindOn }]) =>
      remindOn === undefined ? [] : [[task, remindOn]],
    ),
  );
}

async function speaking(id: string, language: string): Promise<Chat> {
  const chat = bot.chat(id);
  await chat.press({ verb: 'person.language', data: { language } });
  return chat;
}

const undoOf = (card: Json) => buttonOf(card, 'task.remind');

describe('a reminder that somebody types', () => {
  test.each([
    [
      'nl-BE',
      'herinner mij 2 weken voor 30 september aan curriculum',
      /Op donderdag 16 september 2027 herinner ik je aan: Curriculum/,
    ],
    [
      'nl-NL',
      'herinner me een maand van tevoren aan het curriculum',
      /Op maandag 30 augustus 2027 herinner ik je aan: Curriculum/,
    ],
    [
      'en',
      'remind me about the curriculum on 14 September',
      /On Tuesday, 14 September 2027 I will remind you: Check and propose curriculum/,
    ],
    ['fr', 'rappelle-moi le curriculum deux semaines avant', /rappellerai le jeudi 16 septembre 2027/],
  ])('in %s is read back, stands on the task, and is taken back', async (language, words, said) => {
    const chat = await speaking('bilal', language);
    const card = await chat.ask(words);
    expect(textOf(card)).toMatch(said);
    const { [curriculum]: day } = await daysOf('bilal');
    expect(day).toMatch(/^2027-0[89]-/);

    const off = buttonOf(await chat.walk(press('task.open', { task: curriculum })), 'task.remind');
    expect(off.data).toEqual({ task: curriculum });
    const gone = await chat.walk(undoOf(card));
    expect(await daysOf('bilal')).toEqual({});
    await chat.walk(undoOf(gone));
    expect(await daysOf('bilal')).toEqual({ [curriculum]: day });
    await chat.walk(undoOf(card));
  });

  test('counts from the day of the task, and from the one that was agreed where there is one', async () => {
    const daan = bot.chat('daan');
    // 29 December is a Tuesday.
    const card = await daan.ask('herinner me 3 dagen voor de stageplan-deadline');
    expect(textOf(card)).toMatch(/Op dinsdag 29 december 2026 herinner ik je aan: Stageplan/);
    const [propose, agree] = ['task.propose', 'task.agree'];
    await daan.press({ verb: propose, data: { task: stageplan } }, { date: '2026-12-18' });
    await bot.chat('an').press({ verb: agree, data: { task: stageplan, of: 'daan', seen: 1 } });
    expect(textOf(await daan.ask('herinner me 3 dagen voor de stageplan-deadline'))).toMatch(
      /Op dinsdag 15 december 2026/,
    );
    expect(await daysOf('daan')).toEqual({ [stageplan]: '2026-12-15' });
  });

  test.each([
    ['vergeet die herinnering', 'nl-BE', /De herinnering waar je om vroeg, is geschrapt: Stageplan/],
    ['schrap die herinnering maar', 'nl-NL', /is geschrapt: Stageplan/],
    ['forget that reminder', 'en', /The reminder you asked for is gone: Submit training plan/],
    ['oublie ce rappel', 'fr', /est supprimé/],
    ['herinner mij toch niet aan stageplan', 'nl-BE', /is geschrapt: Stageplan/],
  ])('is forgotten by “%s”', async (words, language, said) => {
    await bot.chat('daan').ask('herinner mij op 8 december aan stageplan');
    const daan = await speaking('daan', language);
    expect(textOf(await daan.ask(words))).toMatch(said);
    expect(await daysOf('daan')).toEqual({});
  });

  test('that is to be forgotten is named where several stand, and none is where none stands', async () => {
    const bilal = await speaking('bilal', 'nl-BE');
    expect(textOf(await bilal.ask('vergeet die herinnering'))).toMatch(
      /geen herinnering waar je zelf om vroeg/,
    );
    await bilal.ask('herinner mij op 8 december aan stageplan');
    await bilal.ask('herinner mij op 9 december aan curriculum');
    const before = await daysOf('bilal');
    const card = await bilal.ask('vergeet die herinnering');
    expect(textOf(card)).toMatch(/Welke taak bedoel je\?/);
    expect(await daysOf('bilal')).toEqual(before);
    const [first] = buttonsOf(card).filter(({ verb }) => verb === 'task.remind');
    if (first === undefined) throw new Error('nothing to choose');
    await bilal.walk(first);
    expect(Object.keys(await daysOf('bilal'))).toHaveLength(Object.keys(before).length - 1);
    expect(textOf(await bilal.ask('vergeet die herinnering'))).toMatch(/is geschrapt/);
  });
});

describe('is refused with the reason', () => {
  test.each([
    [
      'a day in the past',
      'herinner mij 400 dagen voor 30 september aan curriculum',
      /al voorbij of begonnen/,
    ],
    ['today', 'herinner mij vandaag aan stageplan', /al voorbij of begonnen/],
    ['no day', 'herinner mij aan stageplan', /Wanneer\? Zeg het erbij/],
    [
      'a task that is no longer to be done',
      'herinner mij op 8 december aan het charter',
      /Die taak is al klaar/,
    ],
    ['a task that is not for them', 'herinner mij op 8 december aan KCB', /niet voor jou, zei je/],
    [
      'a task of another programme',
      'herinner mij op 8 december aan de zelfevaluatie',
      /staat niet \(meer\) op je lijst/,
    ],
  ])('%s', async (_, words, said) => {
    const daan = await speaking('daan', 'nl-BE');
    await daan.press({ verb: 'task.done', data: { task: 'msg/charter', seen: 0 } });
    await daan.press({ verb: 'task.skip', data: { task: 'msg/kcb', seen: 0 } });
    expect(textOf(await daan.ask(words))).toMatch(said);
    expect(await daysOf('daan')).toEqual({});
  });

  test.each([
    ['an', 'herinner mij op 8 december aan stageplan', /alleen wie in opleiding is/],
    ['gert', 'herinner mij op 8 december aan stageplan', /alleen wie in opleiding is/],
  ])('%s, who is not in training', async (id, words, said) => {
    expect(textOf(await bot.chat(id).ask(words))).toMatch(said);
    expect(await daysOf(id)).toEqual({});
  });

  test('also on a card that was drawn before the task was done', async () => {
    const chloe = bot.chat('chloe');
    const card = await chloe.ask('rappelle-moi la charte le 8 décembre');
    await chloe.walk(undoOf(card));
    await chloe.press({ verb: 'task.done', data: { task: 'msg/charter', seen: 0 } });
    const again = { verb: 'task.remind', data: { task: 'msg/charter', day: '2026-12-08' } };
    expect(JSON.stringify((await chloe.press(again)).body)).toMatch(/déjà faite/);
    expect(await daysOf('chloe')).toEqual({});
  });
});

test('a name that fits several tasks is asked, never guessed', async () => {
  const bilal = await speaking('bilal', 'nl-BE');
  const card = await bilal.ask('herinner mij op 1 maart aan medbook');
  expect(textOf(card)).toMatch(/Welke taak bedoel je\?/);
  const choices = buttonsOf(card).filter(({ verb }) => verb === 'task.remind');
  expect(choices.map(({ data }) => data)).toEqual([
    { task: 'msg/medbook-sync-april@2027', day: '2027-03-01' },
    { task: 'msg/medbook-sync-augustus@2027', day: '2027-03-01' },
  ]);
  expect(await daysOf('bilal')).toEqual({});
  const [, second] = choices;
  if (second === undefined) throw new Error('nothing to choose');
  expect(textOf(await bilal.walk(second))).toMatch(/maandag 1 maart 2027/);
  expect(textOf(await bilal.ask('vergeet die herinnering'))).toMatch(/is geschrapt/);
});

describe('on its day', () => {
  const askedFor = () => remindersOf(bot, 'bilal').filter((card) => textOf(card).includes('Zoals je vroeg'));

  test('one at a weekend comes on the Friday before, as what they asked for, and once', async () => {
    const bilal = bot.chat('bilal');
    // 5 December is a Saturday.
    expect(textOf(await bilal.ask('herinner mij op 5 december aan curriculum'))).toMatch(
      /In het weekend stuur ik niets. Op vrijdag 4 december 2026 herinner ik je aan: Curriculum/,
    );
    await liveFrom(bot, '2026-12-03T09:00:00Z');
    expect(askedFor()).toEqual([]);
    await liveFrom(bot, '2026-12-04T09:00:00Z');
    await liveFrom(bot, '2026-12-04T13:00:00Z');
    const [only, ...others] = askedFor();
    expect(others).toEqual([]);
    expect(textOf(only ?? {})).toMatch(/Curriculum/s);
    // Once it was said there is nothing to forget, and for this weekend it is too late.
    expect(textOf(await bilal.ask('vergeet die herinnering'))).toMatch(
      /geen herinnering waar je zelf om vroeg/,
    );
    expect(textOf(await bilal.ask('herinner mij morgen aan curriculum'))).toMatch(
      /In het weekend stuur ik niets, en/,
    );
  });

  test('one in a break of the training waits for the first day back', async () => {
    const bilal = bot.chat('bilal');
    await bilal.press(press('task.pause'), { pauseFrom: '2026-12-07', pauseBack: '2026-12-15' });
    expect(textOf(await bilal.ask('herinner mij op 9 december aan curriculum'))).toMatch(
      /onderbroken. Op dinsdag 15 december 2026/,
    );
    await liveFrom(bot, '2026-12-09T09:00:00Z');
    expect(askedFor()).toHaveLength(1);
    await liveFrom(bot, '2026-12-15T09:00:00Z');
    expect(askedFor()).toHaveLength(2);
  });
});
