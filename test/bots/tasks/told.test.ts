import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { buttonOf, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import { taskRecords } from '../../../src/core/tasks/task-record.ts';
import { type Bot, cohort, entraOf, openBot } from '../../support/open-bot.ts';
import { on } from './task-chat.ts';

/** What hangs on a day that only the trainee knows, through the whole bot; it is Monday 23 November 2026. */

jest.setTimeout(150_000);

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

async function open(id: string, task: string): Promise<Json> {
  return (await bot.chat(id).press({ verb: 'task.open', data: { task } })).body.value as Json;
}

async function marksOf(id: string) {
  const store = await openStore(bot.config);
  const found = await store.load(taskRecords, id);
  await store.close();
  return found?.document.marks ?? {};
}

describe('what is to be done once something happened', () => {
  const task = 'msg/stageplan-wijziging';

  test('has no day before it, and none that is yet to come', async () => {
    const bilal = bot.chat('bilal');
    const card = await open('bilal', task);
    expect(textOf(card)).toMatch(/Pas wanneer het zich voordoet[\s\S]*Wanneer gebeurde het/);
    expect(JSON.stringify(card)).toContain('"value":"2026-11-23"');
    const tomorrow = await bilal.walk(buttonOf(card, 'task.told'), { date: '2026-11-24' });
    expect(textOf(tomorrow)).toMatch(/Die dag moet nog komen/);
    expect(textOf(await bilal.walk(buttonOf(card, 'task.told'), { date: '2016-11-24' }))).toMatch(
      /heel ver weg/,
    );
    expect((await bilal.press(buttonOf(card, 'task.told'), { date: '' })).body.value.code).toBe(
      'task.no-day',
    );
    expect(await marksOf('bilal')).toEqual({});
  });

  test('is due from the day on which its owner says that it happened; undone, it has none again', async () => {
    const bilal = bot.chat('bilal');
    const told = await bilal.walk(buttonOf(await open('bilal', task), 'task.told'), { date: '2026-11-23' });
    expect(textOf(told)).toMatch(/Genoteerd: Wijziging of onderbreking[^\n]*, maandag 23 november 2026/);
    expect(textOf(told)).toMatch(/Wijziging of onderbreking van het stageplan melden\s+Vandaag nog/);
    await bot.restart();
    const same = await bilal.walk(buttonOf(await open('bilal', task), 'task.told'), { date: '2026-11-23' });
    expect(textOf(same)).toMatch(/Dat stond er al zo/);
    const undone = await bilal.walk(buttonOf(told, 'task.untold'));
    expect(textOf(undone)).toMatch(/Weer zonder dag: Wijziging/);
    expect(textOf(undone)).not.toMatch(/Vandaag nog/);
  });

  test('is overdue when it happened before, is done for that time, and can happen again', async () => {
    const bilal = bot.chat('bilal');
    const press = buttonOf(await open('bilal', task), 'task.told');
    const told = await bilal.walk(press, { date: '2026-11-20' });
    expect(textOf(told)).toMatch(/De dag is voorbij[\s\S]*Wijziging[\s\S]*tegen vrijdag 20 november 2026/);
    const done = await bilal.walk(on(told, 'task.done', `${task}@2026-11-20`));
    expect(textOf(done)).toMatch(/Afgevinkt: Wijziging/);
    const again = await bilal.walk(press, { date: '2026-11-22' });
    expect(buttonsOf(again).some(({ data }) => data.task === `${task}@2026-11-22`)).toBe(true);
    expect(textOf(again)).toMatch(/Gedaan op 23 nov/);
    expect((await marksOf('bilal'))[task]?.told).toEqual(['2026-11-20', '2026-11-22']);
  });
});

test('what is counted from a day that is known before takes one that is yet to come', async () => {
  const bilal = bot.chat('bilal');
  const task = 'msg/abc-vragenlijst';
  const card = await open('bilal', task);
  expect(textOf(card)).toMatch(/Zodra je de dag kent[\s\S]*Ken je de dag al/);
  const told = await bilal.walk(buttonOf(card, 'task.told'), { date: '2026-12-31' });
  expect(textOf(told)).toMatch(/Genoteerd: ABC-vragenlijst/);
  const year = await bilal.walk(buttonOf(told, 'task.year'));
  expect(textOf(year)).toMatch(/ABC-vragenlijst na elke stage\s+Tegen donderdag 14 januari 2027/);
  // From three months before until three after: the last of them counts.
  const end = await bilal.walk(buttonOf(await open('bilal', 'msg/erkenning'), 'task.told'), {
    date: '2027-01-31',
  });
  const whole = await bilal.walk(buttonOf(end, 'task.year'));
  expect(textOf(whole)).toMatch(/Erkenning aanvragen[^\n]*\s+Tegen vrijdag 30 april 2027/);
});

test('a mentor does not learn that a day was told, until the trainee shares what is to be done then', async () => {
  const an = bot.chat('an');
  const item = 'msg/abc-vragenlijst@2026-12-31';
  const choose = { verb: 'task.choose', data: { of: 'bilal' } };
  const forged = { verb: 'task.day', data: { task: item, of: 'bilal' } };
  expect(JSON.stringify((await an.press(choose)).body.value)).not.toContain('2026-1');
  expect((await an.press(forged)).body.value.code).toBe('task.unknown');
  await bot.chat('bilal').walk(on(await open('bilal', item), 'task.share', item));
  expect(JSON.stringify((await an.press(choose)).body.value)).toContain(item);
  expect(textOf((await an.press(forged)).body.value as Json)).toMatch(/donderdag 14 januari 2027/);
});

describe('typed in a line', () => {
  /** In anaesthesiology at Leuven there is a final exam. */
  beforeAll(async () => {
    const lene = `msg,trainee,lene,Lene Smets,lene@example.org,${entraOf('lene')},gent-1,anesthesie,UZ Leuven,2026-10-01,fr`;
    await bot.importPeople(`${cohort}\n${lene}`);
  });
  const untold = async (id: string, card: Json) =>
    void (await bot.chat(id).walk(buttonOf(card, 'task.untold')));

  test.each([
    [
      'nl-BE',
      'mijn eindexamen is op 12 juni 2027',
      /Genoteerd: Inschrijven finaal examen[^\n]*, zaterdag 12 juni 2027/,
    ],
    [
      'nl-NL',
      'het eindexamen valt op 12/6/2027',
      /Genoteerd: Inschrijven finaal examen[^\n]*, zaterdag 12 juni 2027/,
    ],
    [
      'en',
      'the final exam is on 12 June 2027',
      /Noted: Register for the final exam[^\n]*, Saturday,? 12 June 2027/,
    ],
    ['fr', 'mon examen final est le 12 juin 2027', /C’est noté[^\n]*, samedi 12 juin 2027/],
  ])('a day is noted at once, and taken back with a press, in %s: "%s"', async (language, line, said) => {
    const lene = bot.chat('lene');
    await lene.press({ verb: 'person.language', data: { language } });
    const told = await lene.ask(line);
    expect(textOf(told)).toMatch(said);
    expect((await marksOf('lene'))['msg/eindexamen']?.told).toEqual(['2027-06-12']);
    await untold('lene', told);
    expect((await marksOf('lene'))['msg/eindexamen']?.told).toEqual([]);
  });

  test.each([
    'mijn stageplan is gewijzigd op 20 november',
    'op 20 november is mijn stageplan gewijzigd',
    'my training plan changed on 20 November',
    'mon plan de stage a été modifié le 20 novembre',
  ])('what happened was on the day before today, of a day without a year: "%s"', async (line) => {
    const daan = bot.chat('daan');
    const told = await daan.ask(line);
    expect((await marksOf('daan'))['msg/stageplan-wijziging']?.told).toEqual(['2026-11-20']);
    await untold('daan', told);
  });

  test.each([
    ['mijn stageplan is gewijzigd op 24 november 2026', /n’est pas encore passée/],
    ['mijn eindexamen is op 12 juni 2037', /vraiment très loin/],
  ])('a day that the card refuses is refused likewise: "%s"', async (line, said) => {
    const before = await marksOf('lene');
    expect(textOf(await bot.chat('lene').ask(line))).toMatch(said);
    expect(await marksOf('lene')).toEqual(before);
  });

  test.each([
    ['nl-BE', 'ABC-vragenlijst 31 januari', /Ik las zondag 31 januari 2027\. Druk op de knop om die dag/],
    ['en', 'ABC 31 January', /I read Sunday,? 31 January 2027\. Press the button to note/],
    ['fr', 'ABC 31 janvier', /J’ai lu le dimanche 31 janvier 2027\. Appuie sur le bouton/],
  ])('a day that is not so sure is read back first, in %s: "%s"', async (language, line, said) => {
    const chloe = bot.chat('chloe');
    await chloe.press({ verb: 'person.language', data: { language } });
    const before = await marksOf('chloe');
    const slots = JSON.stringify({ task: 'abc-vragenlijst', date: '2027-01-31' });
    const card = await chloe.walk({
      type: 'Action.Execute',
      title: line,
      verb: 'typed.choose',
      data: { intent: 'tasks', slots },
    });
    expect(textOf(card)).toMatch(said);
    expect(await marksOf('chloe')).toEqual(before);
    const main = buttonsOf(card).filter(({ style }) => style === 'positive');
    expect(main.map(({ verb }) => verb)).toEqual(['task.told']);
    await untold('chloe', await chloe.walk(buttonOf(card, 'task.told'), { date: '2027-01-31' }));
  });

  test('a question with a day notes nothing', async () => {
    const before = await marksOf('daan');
    await bot.chat('daan').type('wat als mijn stageplan gewijzigd is op 20 november');
    await bot.chat('daan').type('is mijn stageplan op 20 november gewijzigd?');
    expect(await marksOf('daan')).toEqual(before);
  });

  test.each(['an', 'hanna', 'gert'])('%s, who has no such task, notes nothing', async (id) => {
    await bot.chat(id).type('mijn stageplan is gewijzigd op 20 november');
    expect(await marksOf(id)).toEqual({});
  });
});

test('typed, the time that it happened is meant, and not the next', async () => {
  const iris = bot.chat('iris');
  await iris.walk(buttonOf(await open('iris', 'vu/snipperdag'), 'task.told'), { date: '2026-11-21' });
  expect(textOf(await iris.ask('snipperdag is ingediend'))).toMatch(/Afgevinkt: Snipperdag/);
  expect(Object.keys(await marksOf('iris'))).toEqual(['vu/snipperdag', 'vu/snipperdag@2026-11-21']);
});

test.each([
  ['bilal', 'msg/stageplan'],
  ['bilal', 'msg/stageplan-wijziging@2026-11-20'],
  ['bilal', 'vu/snipperdag'],
  ['an', 'msg/stageplan-wijziging'],
  ['hanna', 'vu/snipperdag'],
])('%s tells no day for %s', async (id, task) => {
  const before = await marksOf(id);
  for (const [verb, more] of [
    ['task.told', { date: '2026-11-20' }],
    ['task.untold', { day: '2026-11-20' }],
  ] as const) {
    const { body } = await bot.chat(id).press({ verb, data: { task, ...more } });
    expect(body.value.code).toBe('task.unknown');
  }
  expect(await marksOf(id)).toEqual(before);
});
