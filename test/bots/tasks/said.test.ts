import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import { type TaskMarks, taskRecords } from '../../../src/core/tasks/task-record.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';

/** What somebody types about a task of theirs, through the whole bot; it is Monday 23 November 2026. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

async function marksOf(id: string): Promise<TaskMarks> {
  const store = await openStore(bot.config);
  const found = await store.load(taskRecords, id);
  await store.close();
  return found?.document.marks ?? {};
}

const choicesOf = (card: Json, verb: string) => buttonsOf(card).filter((each) => each.verb === verb);

describe('a task that one name fits', () => {
  test.each([
    [
      'nl-BE',
      'stageplan is doorgestuurd',
      /Afgevinkt: Stageplan/,
      'toch nog niet klaar',
      /Staat weer open: Stageplan/,
    ],
    [
      'nl-NL',
      'mijn opleidingsplan is ingediend',
      /Afgevinkt: Stageplan/,
      'stageplan toch niet klaar',
      /Staat weer open/,
    ],
    [
      'en',
      'my training plan is submitted',
      /Ticked off: Submit training plan/,
      'not done yet after all',
      /Back on the list/,
    ],
    [
      'fr',
      'plan de stage envoyé',
      /C’est coché.*Stageplan|C’est coché/,
      'finalement pas encore fait',
      /De nouveau à faire/,
    ],
  ])('is ticked off by words, and is not after all, in %s', async (language, done, said, back, undone) => {
    const daan = bot.chat('daan');
    await daan.press({ verb: 'person.language', data: { language } });
    expect(textOf(await daan.ask(done))).toMatch(said);
    expect(await marksOf('daan')).toEqual({ 'msg/stageplan': { done: ['2026-11-23'] } });
    expect(textOf(await daan.ask(back))).toMatch(undone);
    expect(await marksOf('daan')).toEqual({ 'msg/stageplan': { done: [] } });
  });

  test('that was ticked off already changes nothing', async () => {
    const bilal = bot.chat('bilal');
    await bilal.ask('stageplan ingediend');
    expect(textOf(await bilal.ask('stageplan is doorgestuurd'))).toMatch(/Dat stond er al zo/);
    expect((await marksOf('bilal'))['msg/stageplan']).toEqual({ done: ['2026-11-23'] });
    await bilal.ask('stageplan toch niet klaar');
    expect(textOf(await bilal.ask('stageplan toch niet klaar'))).toMatch(/niet bij wat je onlangs afvinkte/);
  });
});

describe('right after something was ticked off', () => {
  test.each([
    ['nl-BE', 'oeps nog niet klaar'],
    ['nl-BE', 'oeps'],
    ['nl-NL', 'nog niet'],
    ['en', 'oops not yet'],
    ['en', 'not yet'],
    ['fr', 'finalement pas encore'],
    ['fr', 'pas encore fait'],
  ])('it is taken back, in %s, by "%s"', async (language, back) => {
    const chloe = bot.chat('chloe');
    await chloe.press({ verb: 'person.language', data: { language } });
    await chloe.ask('stageplan is doorgestuurd');
    expect((await marksOf('chloe'))['msg/stageplan']?.done).toEqual(['2026-11-23']);
    await chloe.ask(back);
    expect((await marksOf('chloe'))['msg/stageplan']?.done).toEqual([]);
    // Said once more, it takes nothing back and ticks nothing off.
    await chloe.ask(back);
    expect((await marksOf('chloe'))['msg/stageplan']?.done).toEqual([]);
  });

  test('a to-do of one’s own is taken back likewise', async () => {
    const chloe = bot.chat('chloe');
    await chloe.press({ verb: 'person.language', data: { language: 'nl-BE' } });
    const form = await chloe.ask('to-do: boek lezen');
    const keep = buttonsOf(form).find(({ verb }) => verb === 'todo.keep');
    const done = (card: Json) => buttonsOf(card).find(({ verb }) => verb === 'todo.done');
    if (keep === undefined) throw new Error('no form');
    const open = done(await chloe.walk(keep, { text: 'boek lezen', date: '' }));
    if (open === undefined) throw new Error('not kept');
    expect(done(await chloe.walk(open))).toBeUndefined();
    expect(done(await chloe.ask('oeps nog niet'))).toBeDefined();
  });
});

describe('that something is done, without what', () => {
  test.each([
    ['nl-BE', 'klaar', /Welke taak bedoel je[\s\S]*Kies wat klaar is/],
    ['en', 'done', /you may mean a task/],
  ])('asks which task, in %s, after "%s"', async (language, line, said) => {
    const chloe = bot.chat('chloe');
    await chloe.press({ verb: 'person.language', data: { language } });
    const card = await chloe.ask(line);
    expect(textOf(card)).toMatch(said);
    const [first] = buttonsOf(card).filter(({ verb }) => verb === 'task.done');
    if (first === undefined) throw new Error('nothing to choose');
    await chloe.walk(first);
    expect(Object.values(await marksOf('chloe')).flatMap(({ done }) => done)).toEqual(['2026-11-23']);
    await chloe.ask('undo');
    await chloe.press({ verb: 'person.language', data: { language: 'nl-BE' } });
  });
});

describe('a task that is named and nothing else', () => {
  test.each([
    [
      'nl-BE',
      'wanneer moet mijn stageplan binnen zijn',
      /^\W*Stageplan indienen[^\n]*\s+Tegen vrijdag 1 januari 2027/,
    ],
    ['en', 'when is my training plan due', /^\W*Submit training plan[^\n]*\s+By Friday,? 1 January 2027/],
  ])('is shown with its day first, in %s: "%s"', async (language, line, said) => {
    const chloe = bot.chat('chloe');
    await chloe.press({ verb: 'person.language', data: { language } });
    expect(textOf(await chloe.ask(line))).toMatch(said);
    await chloe.press({ verb: 'person.language', data: { language: 'nl-BE' } });
  });
});

describe('what comes with every talk', () => {
  test.each([
    ['nl-NL', 'gesprek 4 is aangevraagd', /Afgevinkt: Gesprek 4/, 'gesprek 4 toch niet aangevraagd'],
    ['nl-BE', 'mijn vierde gesprek is aangevraagd', /Afgevinkt: Gesprek 4/, 'oeps nog niet'],
    ['en', 'I have requested talk 4', /Ticked off: Talk 4/, 'not done yet after all'],
    ['fr', 'j’ai demandé l’entretien 4', /C’est coché[^\n]* 4/, 'finalement pas encore fait'],
  ])('is ticked off by the number of the talk, in %s: "%s"', async (language, line, said, back) => {
    const iris = bot.chat('iris');
    await iris.press({ verb: 'person.language', data: { language } });
    expect(textOf(await iris.ask(line))).toMatch(said);
    const task = 'vu/gesprek-aanvragen@vu-c4';
    expect(await marksOf('iris')).toEqual({ [task]: { done: ['2026-11-23'] } });
    await iris.ask(back);
    expect(await marksOf('iris')).toEqual({ [task]: { done: [] } });
  });

  test('is not ticked off for a talk that there is not', async () => {
    const iris = bot.chat('iris');
    await iris.press({ verb: 'person.language', data: { language: 'nl-NL' } });
    const before = await marksOf('iris');
    expect(textOf(await iris.ask('gesprek 12 is aangevraagd'))).toMatch(/staat niet \(meer\) op je lijst/);
    expect(await marksOf('iris')).toEqual(before);
  });

  test('is asked about where no number is said and several may be meant', async () => {
    const card = await bot.chat('iris').ask('gesprek aangevraagd');
    expect(choicesOf(card, 'task.done').map(({ data }) => data.task)).toEqual([
      'vu/gesprek-aanvragen@vu-c1',
      'vu/gesprek-aanvragen@vu-c2',
    ]);
  });

  test('is shown, with its day, to whoever asks for it by its number', async () => {
    const card = await bot
      .chat('iris')
      .ask('de gespreksaanvraag voor gesprek 3, wanneer moet die binnen zijn');
    expect(buttonsOf(card).find(({ verb }) => verb === 'task.done')?.data.task).toBe(
      'vu/gesprek-aanvragen@vu-c3',
    );
  });
});

describe('a change of the training plan', () => {
  test.each([
    ['nl-BE', 'wijziging stageplan gemeld op 20 november', 'stageplanwijziging toch niet gemeld'],
    ['nl-NL', 'de onderbreking van mijn opleidingsplan is gemeld', 'oeps nog niet'],
    ['en', 'I reported the change of my training plan', 'oops not yet'],
    ['fr', 'j’ai signalé la modification de mon plan de stage', 'finalement pas encore'],
  ])('is reported rather than the plan handed in, in %s: "%s"', async (language, line, back) => {
    const daan = bot.chat('daan');
    const task = 'msg/stageplan-wijziging';
    await daan.press({ verb: 'person.language', data: { language } });
    await daan.ask(line);
    expect(await marksOf('daan')).toEqual({
      'msg/stageplan': { done: [] },
      [task]: { done: ['2026-11-23'] },
    });
    await daan.ask(back);
    expect((await marksOf('daan'))[task]).toEqual({ done: [] });
  });
});

describe('a name that fits several', () => {
  test('is asked with a button each, and one press does it', async () => {
    const card = await bot.chat('femke').ask('evaluatiegesprek is achter de rug');
    expect(textOf(card)).toMatch(/Welke taak bedoel je\?/);
    const choices = choicesOf(card, 'task.done');
    expect(choices.map(({ data }) => data.task)).toEqual([
      'msg/evaluatiegesprek@y2',
      'msg/evaluatiegesprek@y3',
    ]);
    expect(await marksOf('femke')).toEqual({});
    const [first] = choices;
    if (first === undefined) throw new Error('nothing to choose');
    expect(textOf(await bot.chat('femke').walk(first))).toMatch(/Afgevinkt: Evaluatiegesprek/);
    expect(Object.keys(await marksOf('femke'))).toEqual(['msg/evaluatiegesprek@y2']);
  });

  test('is asked too where the names of two tasks begin alike', async () => {
    const card = await bot.chat('bilal').ask('medbook is in orde');
    expect(choicesOf(card, 'task.done').map(({ data }) => data.task)).toEqual([
      'msg/medbook-sync-april@2027',
      'msg/medbook-sync-augustus@2027',
    ]);
  });

  test('is asked when two were done on the same day and none is named', async () => {
    const chloe = bot.chat('chloe');
    await chloe.ask('plan de stage envoyé');
    await chloe.ask('ma charte est signée');
    // Right after it was ticked off that one would be meant.
    await chloe.ask('aide');
    const card = await chloe.ask('finalement pas encore fait');
    expect(
      choicesOf(card, 'task.undo')
        .map(({ data }) => data.task)
        .toSorted(),
    ).toEqual(['msg/charter', 'msg/stageplan']);
  });
});

test.each([
  ['bilal', 'toch nog niet klaar', /niet bij wat je onlangs afvinkte/],
  ['an', 'stageplan is doorgestuurd', /Wat jullie samen afspreken/],
  ['gert', 'stageplan is doorgestuurd', /hou ik geen taken bij/],
  ['iris', 'stageplan is doorgestuurd', /staat niet \(meer\) op je lijst/],
])('%s, who has none, reads so after "%s"', async (id, words, said) => {
  expect(textOf(await bot.chat(id).ask(words))).toMatch(said);
});
