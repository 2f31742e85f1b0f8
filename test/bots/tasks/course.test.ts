import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { buttonOf, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, cohort, entraOf, openBot } from '../../support/open-bot.ts';
import { recordOf } from './task-chat.ts';

/** A training that is interrupted or part-time, through the whole bot; it is Monday 23 November 2026. */

jest.setTimeout(150_000);

const columns = ',training_pause_from,training_pause_to,part_time';

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
  await bot.importPeople(
    [
      ...cohort.split('\n').map((row, index) => `${row}${index === 0 ? columns : ',,,'}`),
      `msg,trainee,rosa,Rosa Rust,rosa@example.org,${entraOf('rosa')},gent-2,,,2026-10-01,nl-BE,2026-11-01,2027-01-31,`,
      `msg,trainee,hugo,Hugo Half,hugo@example.org,${entraOf('hugo')},gent-2,,,2026-10-01,en,,,50`,
    ].join('\n'),
  );
});
afterAll(() => bot.close());

async function year(id: string, number?: number): Promise<string> {
  const { value } = (await bot.chat(id).press({ verb: 'task.year', data: number ? { year: number } : {} }))
    .body;
  return textOf(value as Json);
}

describe('who is in a pause by the people file', () => {
  test('has nothing to do until the day on which they are back, and reads so', async () => {
    const card = await bot.chat('rosa').ask('taken');
    expect(textOf(card)).toMatch(/onderbroken tot maandag 1 februari 2027\. Tot dan moet er niets/);
    expect(textOf(card)).not.toMatch(/De dag is voorbij/);
    expect(textOf(card)).toMatch(/Planningsgesprek[\s\S]*Tegen maandag 1 februari 2027/);
    expect(textOf(card)).toMatch(/Stageplan[\s\S]*Tegen zaterdag 3 april 2027/);
  });

  test('reads where that comes from, and cannot say otherwise', async () => {
    const rosa = bot.chat('rosa');
    const card = await rosa.walk(buttonOf(await rosa.ask('taken'), 'task.course'));
    expect(textOf(card)).toMatch(
      /Onderbroken vanaf zondag 1 november 2026, terug op maandag 1 februari 2027/,
    );
    expect(textOf(card)).toMatch(/Zo staat het bij de coördinatie/);
    expect(buttonsOf(card).map(({ verb }) => verb)).not.toContain('task.drop');
    const inputs = { pauseFrom: '2026-12-01', pauseBack: '2027-06-01' };
    expect(textOf(await rosa.walk(buttonOf(card, 'task.pause'), inputs))).toMatch(
      /coördinatie heeft dat al voor je genoteerd/,
    );
    expect(await recordOf(bot, 'rosa')).toBeUndefined();
  });
});

test('at half time by the people file a year takes two', async () => {
  expect(await year('hugo', 1)).toMatch(/End-of-year evaluation talk[\s\S]*?29 September 2028/);
  expect(await year('hugo', 1)).toMatch(/Mid-year performance talk[\s\S]*?30 September 2027/);
  expect(await year('hugo', 1)).toMatch(/Submit training plan[\s\S]*?1 January 2027/);
});

describe('a trainee', () => {
  test('says so themselves: the days move, what was done stays, and it is taken back', async () => {
    const bilal = bot.chat('bilal');
    const done = await bilal.press({ verb: 'task.done', data: { task: 'msg/planningsgesprek@y1', seen: 0 } });
    expect(textOf(done.body.value as Json)).toMatch(/Afgevinkt: Planningsgesprek/);
    const before = await year('bilal');
    expect(before).toMatch(/Functioneringsgesprek[\s\S]*?Tegen donderdag 1 april 2027/);

    const whole = await bilal.walk(buttonOf(await bilal.ask('taken'), 'task.year'));
    const card = await bilal.walk(buttonOf(whole, 'task.course'));
    expect(textOf(card)).toMatch(/Waarom vraag ik niet/);
    expect(textOf(card)).toMatch(/zie jij alleen: niet je mentor en niet de coördinatie/);
    const inputs = { pauseFrom: '2027-03-01', pauseBack: '2027-06-01' };
    const saved = await bilal.walk(buttonOf(card, 'task.pause'), inputs);
    expect(textOf(saved)).toMatch(/Genoteerd\. De dagen van je taken zijn meegeschoven/);
    expect(textOf(saved)).toMatch(/Onderbroken vanaf maandag 1 maart 2027, terug op dinsdag 1 juni 2027/);
    const moved = await year('bilal');
    expect(moved).toMatch(/Functioneringsgesprek[\s\S]*?Tegen vrijdag 2 juli 2027/);
    expect(moved).toMatch(/Stageplan indienen[\s\S]*?Tegen vrijdag 1 januari 2027/);
    expect(moved).toMatch(/Gedaan\s[\s\S]*Planningsgesprek[\s\S]*Gedaan op 23 nov/);

    await bot.restart();
    const back = await bilal.walk(buttonOf(saved, 'task.restore'));
    expect(textOf(back)).toMatch(/Het staat weer zoals voordien/);
    expect(await year('bilal')).toBe(before);
    expect(textOf(await bilal.walk(buttonOf(saved, 'task.restore')))).toMatch(/Dat stond er al zo/);
  });

  test('takes a correction for one, and can take away what stands there', async () => {
    const bilal = bot.chat('bilal');
    const press = (pauseFrom: string, pauseBack: string) =>
      bilal.press({ verb: 'task.pause', data: { pauseFrom, pauseBack } });
    await press('2027-03-01', '2027-06-01');
    await press('2027-03-01', '2027-07-01');
    const twice = textOf((await press('2027-03-01', '2027-07-01')).body.value as Json);
    expect(twice).toMatch(/Dat stond er al zo/);
    expect((await recordOf(bot, 'bilal'))?.course?.pauses).toEqual([
      { from: '2027-03-01', back: '2027-07-01' },
    ]);
    const card = (await bilal.press({ verb: 'task.course', data: {} })).body.value as Json;
    const dropped = await bilal.walk(buttonOf(card, 'task.drop'));
    expect(textOf(dropped)).toMatch(/Genoteerd/);
    expect((await recordOf(bot, 'bilal'))?.course?.pauses).toEqual([]);
  });

  test('works part-time from a day on: the years after it are longer', async () => {
    const bilal = bot.chat('bilal');
    const card = (await bilal.press({ verb: 'task.course', data: {} })).body.value as Json;
    const saved = await bilal.walk(buttonOf(card, 'task.pace'), { share: '50', shareFrom: '2027-10-01' });
    expect(textOf(saved)).toMatch(/50 % vanaf vrijdag 1 oktober 2027/);
    expect(await year('bilal', 1)).toMatch(/Evaluatiegesprek[\s\S]*?Tegen donderdag 30 september 2027/);
    expect(await year('bilal', 2)).toMatch(/Evaluatiegesprek[\s\S]*?Tegen maandag 1 oktober 2029/);
    await bilal.walk(buttonOf(saved, 'task.restore'));
  });

  test('of a pair has the days on which talks are to be asked for move as well', async () => {
    const dues = async () =>
      [...(await year('iris', 1)).matchAll(/Uiterlijk \w+ ([^\n·]*20\d\d)/g)].map(([, day]) => day);
    expect(await dues()).toEqual(['30 november 2026', '8 maart 2027', '14 juni 2027']);
    const pause = { pauseFrom: '2026-12-01', pauseBack: '2027-04-01' };
    await bot.chat('iris').press({ verb: 'task.pause', data: pause });
    expect(await dues()).toEqual(['1 april 2027', '7 juli 2027', '13 oktober 2027']);
  });

  test('can leave open when they are back: nothing is due until they know', async () => {
    const daan = bot.chat('daan');
    await daan.press({ verb: 'task.pause', data: { pauseFrom: '2026-11-01', pauseBack: '' } });
    const text = textOf(await daan.ask('taken'));
    expect(text).toMatch(/Je opleiding is onderbroken\. Zolang moet er niets/);
    expect(text).not.toMatch(/De dag is voorbij|Tegen /);
    expect(await year('daan')).toMatch(/Zonder vaste dag[\s\S]*Stageplan/);
    const known = await daan.press({
      verb: 'task.pause',
      data: { pauseFrom: '2026-11-01', pauseBack: '2026-11-16' },
    });
    expect(textOf(known.body.value as Json)).toMatch(/terug op maandag 16 november 2026/);
    expect(textOf(await daan.ask('taken'))).toMatch(
      /Planningsgesprek[\s\S]*Moest klaar zijn tegen maandag 16 november 2026/,
    );
  });

  test.each([
    [
      { pauseFrom: '2026-09-01', pauseBack: '2026-12-01' },
      /vóór de eerste dag van je opleiding, donderdag 1 oktober 2026/,
    ],
    [{ pauseFrom: '2027-03-01', pauseBack: '2027-03-01' }, /De eerste dag terug komt na de eerste dag/],
    [{ pauseFrom: '2027-03-01', pauseBack: '2207-03-01' }, /meer dan tien jaar ver/],
  ])('is told why %j cannot be', async (data, said) => {
    const before = await recordOf(bot, 'bilal');
    const { body } = await bot.chat('bilal').press({ verb: 'task.pause', data });
    expect(textOf(body.value as Json)).toMatch(said);
    expect(await recordOf(bot, 'bilal')).toEqual(before);
  });

  test.each([
    ['task.pause', { pauseBack: '2027-03-01' }, 'task.no-day'],
    ['task.pause', { pauseFrom: '2027-03-01', pauseBack: 'ooit' }, 'wish.unclear-date'],
    ['task.pace', { shareFrom: '2027-03-01' }, 'task.no-share'],
    ['task.pace', { share: '0', shareFrom: '2027-03-01' }, 'task.no-share'],
    ['task.pace', { share: '101', shareFrom: '2027-03-01' }, 'task.no-share'],
    ['task.pace', { share: '50' }, 'task.no-day'],
  ] as const)('is asked for what is missing: %s %j', async (verb, data, code) => {
    const { body } = await bot.chat('bilal').press({ verb, data });
    expect(body.value.code).toBe(code);
  });
});

describe('nobody else', () => {
  test('reads of it: neither the mentor nor the coordinator', async () => {
    await bot
      .chat('femke')
      .press({ verb: 'task.pause', data: { pauseFrom: '2026-11-20', pauseBack: '2027-06-01' } });
    const els = bot.chat('els');
    const shown = [
      await els.ask('taken'),
      await els.ask('mijn groep'),
      await els.walk(buttonOf(await els.ask('taken'), 'task.choose')),
      await bot.chat('gert').ask('overzicht'),
      await bot.chat('gert').ask('taken'),
    ];
    for (const card of shown)
      expect(JSON.stringify(card)).not.toMatch(/onderbr|deeltijds|voltijds|20 november|2026-11-20/i);
  });

  test.each(['els', 'gert'])('%s has none to say it of', async (id) => {
    const { body } = await bot.chat(id).press({ verb: 'task.pause', data: { pauseFrom: '2027-03-01' } });
    expect(textOf(body.value as Json)).toMatch(/hou ik geen taken bij/);
    expect(await recordOf(bot, id)).toBeUndefined();
  });
});
