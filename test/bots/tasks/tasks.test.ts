import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonOf, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import { taskRecords } from '../../../src/core/tasks/task-record.ts';
import { type Bot, cohort, entraOf, openBot } from '../../support/open-bot.ts';
import { on, openTask } from './task-chat.ts';

/** What somebody has to see to, through the whole bot; it is Monday 23 November 2026. */

const people = [
  ...cohort.split('\n').map((row, index) => (index === 0 ? `${row},university` : `${row},`)),
  `msg,trainee,lotte,Lotte Nys,lotte@example.org,${entraOf('lotte')},gent-2,anesthesiologie,UZ Leuven,2025-10-01,nl-BE,`,
  `msg,trainee,leen,Leen Put,leen@example.org,${entraOf('leen')},gent-2,,,2026-10-01,nl-BE,KU Leuven`,
  `msg,trainee,gwen,Gwen Aerts,gwen@example.org,${entraOf('gwen')},gent-2,,,2026-10-01,nl-BE,universiteit gent`,
  `msg,trainee,mid,Mid Jaar,mid@example.org,${entraOf('mid')},gent-2,,,2026-02-15,en,`,
].join('\n');

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
  await bot.importPeople(people);
});
afterAll(() => bot.close());

const has = (card: Json, verb: string, task: string) =>
  buttonsOf(card).some((each) => each.verb === verb && each.data.task === task);

async function stored(id: string): Promise<unknown> {
  const store = await openStore(bot.config);
  const found = await store.load(taskRecords, id);
  await store.close();
  return found?.document;
}

describe('a trainee', () => {
  test.each(['wat moet ik nog doen', 'taken', 'mijn taken', 'what do I still have to do', 'mes tâches'])(
    'sees after "%s" what comes first, each with its day in words',
    async (words) => {
      const text = textOf(await bot.chat('bilal').ask(words));
      expect(text).toMatch(/Wat je nog te doen hebt/);
      expect(text).toMatch(/Stageplan indienen[^\n]*\n?[\s\S]*?Tegen vrijdag 1 januari 2027/);
      expect(text).toMatch(/Later indienen verschuift de einddatum/);
      expect(text).toMatch(/Charter ondertekenen[\s\S]*?Deze dag is een richtdatum/);
      expect(text).toMatch(/Kijk deze dagen na bij je faculteit/);
      expect(text).toMatch(/Deze lijst zie jij alleen/);
      expect(text).toMatch(/De dag is voorbij\s+Gedaan, Planningsgesprek/);
      expect(text.indexOf('Planningsgesprek')).toBeLessThan(text.indexOf('Stageplan'));
    },
  );

  test('finds it in the menu', async () => {
    const help = await bot.chat('bilal').ask('help');
    expect(textOf(await bot.chat('bilal').walk(buttonOf(help, 'task.list')))).toMatch(/nog te doen/);
  });

  test('is done with one press, still sees it, and takes it back', async () => {
    const bilal = bot.chat('bilal');
    const plan = 'msg/stageplan';
    const done = await bilal.walk(on(await bilal.ask('taken'), 'task.done', plan));
    expect(textOf(done)).toMatch(/Afgevinkt: Stageplan/);
    expect(textOf(done)).toMatch(/Gedaan op 23 nov\.? 2026/);
    expect(has(done, 'task.done', plan)).toBe(false);
    await bot.restart();
    const undone = await bilal.walk(on(await bilal.ask('taken'), 'task.undo', plan));
    expect(textOf(undone)).toMatch(/Staat weer open: Stageplan/);
    const again = await bilal.walk(on(undone, 'task.done', plan));
    expect(await stored('bilal')).toEqual({ person: 'bilal', marks: { [plan]: { done: ['2026-11-23'] } } });
    await bilal.walk(on(again, 'task.undo', plan));
  });

  test('says that something is not for them, and takes it back', async () => {
    const bilal = bot.chat('bilal');
    const charter = 'msg/charter';
    const skipped = await bilal.walk(on(await openTask(bilal, charter), 'task.skip', charter));
    expect(textOf(skipped)).toMatch(/Niet voor jou: Charter/);
    expect(has(skipped, 'task.done', charter)).toBe(false);
    const year = await bilal.walk(buttonOf(skipped, 'task.year'));
    const back = await bilal.walk(on(year, 'task.unskip', charter));
    expect(has(back, 'task.done', charter)).toBe(true);
    const again = await bilal.walk(
      on(await bilal.walk(on(back, 'task.open', charter)), 'task.skip', charter),
    );
    expect(has(await bilal.walk(on(again, 'task.unskip', charter)), 'task.done', charter)).toBe(true);
  });

  test('loses nothing by a second press or an old card', async () => {
    const bilal = bot.chat('bilal');
    const dops = 'msg/dops@y1';
    const year = await bilal.walk(buttonOf(await bilal.ask('taken'), 'task.year'));
    expect(textOf(year)).toMatch(/0 van 4 gedaan/);
    const press = on(year, 'task.done', dops);
    const first = await bilal.walk(press);
    expect(textOf(await bilal.walk(press))).toMatch(/Dat stond er al zo/);
    const second = await bilal.walk(on(await bilal.walk(buttonOf(first, 'task.year')), 'task.done', dops));
    expect(textOf(await bilal.walk(buttonOf(second, 'task.year')))).toMatch(/2 van 4 gedaan/);
    expect(textOf(await bilal.walk(press))).toMatch(/oudere kaart/);
    expect(await stored('bilal')).toMatchObject({
      marks: { [dops]: { done: ['2026-11-23', '2026-11-23'] } },
    });
  });

  test('still sees all that was done of late, each with a press that takes it back', async () => {
    const daan = bot.chat('daan');
    const done: unknown[] = [];
    while (done.length < 7) {
      const next = buttonsOf(await daan.ask('taken')).find(({ verb }) => verb === 'task.done');
      if (next === undefined) throw new Error('nothing left to do');
      await daan.walk(next);
      if (next.data.task !== done.at(-1)) done.push(next.data.task);
    }
    const card = await daan.ask('taken');
    const back = buttonsOf(card).filter(({ verb }) => verb === 'task.undo');
    expect(back.map(({ data }) => data.task).toSorted()).toEqual(done.toSorted());
  });

  test('finds the rest by year behind one button', async () => {
    const bilal = bot.chat('bilal');
    const year = await bilal.walk(buttonOf(await bilal.ask('taken'), 'task.year'));
    expect(textOf(year)).toMatch(/Je taken in jaar 1/);
    expect(textOf(year)).toMatch(/Zonder vaste dag[\s\S]*Masterproef/);
    expect(textOf(year)).toMatch(/Wijziging of onderbreking[\s\S]*Pas wanneer het zich voordoet/);
    const second = buttonsOf(year).find(({ verb, data }) => verb === 'task.year' && data.year === 2);
    if (second === undefined) throw new Error('no second year');
    const text = textOf(await bilal.walk(second));
    expect(text).toMatch(/Je taken in jaar 2/);
    expect(text).toMatch(/Stageboekje[^\n]*\n?[\s\S]*?Tegen (?:donderdag 30|vrijdag 31) december 2027/);
    expect(text).not.toMatch(/Charter/);
  });

  test('in a later year sees what is overdue first, and not what was due years ago', async () => {
    const text = textOf(await bot.chat('femke').ask('taken'));
    expect(text).toMatch(/De dag is voorbij[\s\S]*Moest klaar zijn tegen woensdag 30 september 2026/);
    expect(text.indexOf('De dag is voorbij')).toBeLessThan(text.indexOf('Dit komt eerst'));
    expect(text).not.toMatch(/2025|Charter/);
  });

  test('of one site sees what is for that site, and nobody else does', async () => {
    const lotte = await bot.chat('lotte').walk(buttonOf(await bot.chat('lotte').ask('taken'), 'task.year'));
    expect(textOf(lotte)).toMatch(/20 accreditatiepunten[\s\S]*Geldt voor UZ Leuven, anesthesiologie/);
    const femke = await bot.chat('femke').walk(buttonOf(await bot.chat('femke').ask('taken'), 'task.year'));
    expect(textOf(femke)).not.toMatch(/accreditatiepunten/);
  });

  test('of another university sees none of its tasks; of whom nobody knows it, for whom they are', async () => {
    const [leen, gwen, bilal] = await Promise.all(
      ['leen', 'gwen', 'bilal'].map(async (id) => {
        const { body } = await bot.chat(id).press({ verb: 'task.year', data: {} });
        return textOf(body.value as Json);
      }),
    );
    expect(leen).toMatch(/Stageplan indienen[\s\S]*Geldt voor Vlaanderen/);
    expect(leen).toMatch(/Masterproef/);
    expect(leen).not.toMatch(/UGent|Charter|Planningsgesprek/);
    for (const text of [gwen, bilal]) expect(text).toMatch(/Charter ondertekenen[\s\S]*Geldt voor UGent/);
  });

  test('who began in the middle of the year counts from that day', async () => {
    const text = textOf(
      await bot.chat('mid').walk(buttonOf(await bot.chat('mid').ask('tasks'), 'task.year')),
    );
    expect(text).toMatch(/Mid-year performance talk[\s\S]*?15 August 2026/);
    expect(text).toMatch(/Enrol for the MSG[\s\S]*?30 September 2026/);
  });

  test('of a pair sees what comes before a talk, and a habit that is never due', async () => {
    const iris = bot.chat('iris');
    const text = textOf(await iris.ask('taken'));
    expect(text).toMatch(/Een goede gewoonte[\s\S]*feedback vragen/);
    expect(text).toMatch(/Gesprek 1: Mentorgesprek aanvragen[\s\S]*Gesprek 2: Mentorgesprek aanvragen/);
    expect(
      buttonsOf(await iris.ask('taken')).some(
        ({ verb, data }) => verb === 'task.done' && `${data.task}`.includes('feedback'),
      ),
    ).toBe(false);
    expect(textOf(await iris.ask('taken'))).not.toMatch(/evaluatieformulier/i);
  });

  test('reads a sentence worth reading when nothing is left', async () => {
    const chloe = bot.chat('chloe');
    for (;;) {
      const card = await chloe.ask('mes tâches');
      const next = buttonsOf(card).find(({ verb }) => verb === 'task.done');
      if (next === undefined) break;
      const open = on(card, 'task.open', `${next.data.task}`);
      await chloe.walk(buttonOf(await chloe.walk(open), 'task.skip'));
    }
    for (const [language, words] of [
      ['fr', /Rien ne t’attend\. Ce qui est fait est fait/],
      ['nl-BE', /Niets dat op je wacht\. Wat af is, is af: .* iets dat je al lang wou leren, of voor niets/],
      ['nl-NL', /Er wacht niets op je\. Wat af is, is af: .* iets wat je al lang wilde leren, of voor niets/],
      ['en', /Nothing is waiting for you\. What is done is done: spend the time on something/],
    ] as const) {
      await chloe.press({ verb: 'person.language', data: { language } });
      expect(textOf(await chloe.ask('taken'))).toMatch(words);
    }
  });
});

describe('a mentor', () => {
  test('of a pair sees what is theirs to do, for whom, and nothing of the trainee', async () => {
    const hanna = bot.chat('hanna');
    const card = await hanna.ask('taken');
    expect(textOf(card)).toMatch(/Evaluatieformulier indienen \(mentor\) – Iris Bakker/);
    expect(textOf(card)).not.toMatch(/Zelfevaluatie|Mentorgesprek aanvragen|feedback/);
    const done = await hanna.walk(on(card, 'task.done', 'vu/evaluatieformulier@y1/iris'));
    expect(textOf(done)).toMatch(/Afgevinkt: Evaluatieformulier/);
    expect(textOf(await bot.chat('iris').ask('taken'))).not.toMatch(/Evaluatieformulier/);
  });

  test('of a group has none, and sees of those of others what is agreed together', async () => {
    const card = await bot.chat('an').ask('taken');
    expect(textOf(card)).toMatch(/Wat jullie samen afspreken\s+Er is nog niets afgesproken/);
    expect(JSON.stringify(card)).not.toMatch(/Stageplan|Bilal/);
    expect(buttonsOf(await bot.chat('an').ask('help')).map(({ verb }) => verb)).not.toContain('task.list');
  });
});

test('a coordinator sees nothing of anybody', async () => {
  const card = await bot.chat('gert').ask('taken');
  expect(textOf(card)).toMatch(/hou ik geen taken bij/);
  expect(JSON.stringify(card)).not.toMatch(/Bilal|Iris|Stageplan/);
});

describe('nobody marks what is not theirs', () => {
  test.each([
    ['an', 'msg/stageplan'],
    ['gert', 'msg/stageplan'],
    ['iris', 'msg/stageplan'],
    ['bilal', 'vu/evaluatieformulier@y1/iris'],
    ['iris', 'vu/evaluatieformulier@y1/iris'],
    ['hanna', 'vu/evaluatieformulier@y1/bilal'],
    ['hanna', 'vu/zelfevaluatie'],
    ['bilal', 'msg/stageplan/daan'],
    ['bilal', '__proto__'],
    ['bilal', 'msg/planningsgesprek@y99'],
  ])('%s with %s', async (id, task) => {
    const before = await stored(id);
    const { body } = await bot.chat(id).press({ verb: 'task.done', data: { task, seen: 0 } });
    expect(body.value.code).toBe('task.unknown');
    expect(await stored(id)).toEqual(before);
  });
});
