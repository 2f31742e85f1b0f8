import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  type Button,
  buttonOf,
  buttonsOf,
  cardOf,
  type Json,
  textOf,
} from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import { taskRecords } from '../../../src/core/tasks/task-record.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';
import { on, openTask } from './task-chat.ts';

/** An interim day that a trainee and their mentor set together, in two chats; it is Monday 23 November 2026. */

jest.setTimeout(150_000);

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
  for (const id of ['an', 'bilal', 'chloe', 'daan', 'els', 'femke', 'hanna', 'iris'])
    await bot.chat(id).ask('hallo');
});
afterAll(() => bot.close());

/** What somebody was told that says these words, once it is there. */
function told(id: string, words: RegExp): Promise<Json> {
  return until(`${words} for ${id}`, () => toldOf(id, words)[0]);
}

function toldOf(id: string, words: RegExp): readonly Json[] {
  const cards = bot
    .chat(id)
    .notices()
    .map((each) => cardOf([each]));
  return cards.filter((card) => words.test(textOf(card)));
}

function press(verb: string, data: Json): Button {
  return { type: 'Action.Execute', title: '', verb, data };
}

/** The value of an input as it stands on a card. */
function inputOf(card: Json, id: string): unknown {
  return (card.body as readonly Json[]).find((each) => each.id === id)?.value;
}

async function plan(trainee: string, task: string): Promise<unknown> {
  const store = await openStore(bot.config);
  const found = await store.load(taskRecords, trainee);
  await store.close();
  return found?.document.marks[task]?.plan;
}

describe('a trainee and the mentor of the group', () => {
  const task = 'msg/stageplan';

  test('agree on the day that the trainee proposed, with one press; both see the same, each told once', async () => {
    const [bilal, an] = [bot.chat('bilal'), bot.chat('an')];
    const card = await bilal.walk(on(await openTask(bilal, task), 'task.day', task));
    expect(textOf(card)).toMatch(/Officiële dag: vrijdag 1 januari 2027/);
    const proposed = await bilal.walk(on(card, 'task.propose', task), { date: '2026-12-15' });
    expect(textOf(proposed)).toMatch(
      /Jij stelde \**dinsdag 15 december 2026\** voor\. Nu is het aan dr\. An Peeters/,
    );

    const asked = await told('an', /Bilal Amrani stelt een tussentijdse deadline voor/);
    expect(textOf(asked)).toMatch(/Bilal Amrani stelt \**dinsdag 15 december 2026\** voor/);
    expect(textOf(asked)).toMatch(
      /Officiële dag: vrijdag 1 januari 2027\. Nog niet bevestigd: kijk het na bij je faculteit/,
    );
    const agree = on(asked, 'task.agree', task);
    const [one, other] = await Promise.all([an.walk(agree), an.walk(agree)]);
    expect([textOf(one), textOf(other)].filter((text) => /Afgesproken\. Jullie/.test(text))).toHaveLength(1);
    await told('bilal', /dr\. An Peeters gaat akkoord/);
    const both = [await bilal.walk(on(await openTask(bilal, task), 'task.day', task)), one];
    for (const each of both) expect(textOf(each)).toMatch(/Samen afgesproken: \**dinsdag 15 december 2026/);
    expect(textOf(await bilal.ask('taken'))).toMatch(/Tegen vrijdag 1 januari 2027 · samen tegen 15 dec/);
    expect(await plan('bilal', task)).toEqual({
      version: 2,
      with: 'an',
      agreed: '2026-12-15',
      under: '2027-01-01',
    });
    expect(toldOf('an', /stelt een tussentijdse/)).toHaveLength(1);
    expect(toldOf('bilal', /gaat akkoord/)).toHaveLength(1);
    // An older card says what stands there now, and changes nothing.
    expect(textOf(await an.walk(agree))).toMatch(/Dat stond er al zo/);
  });

  test('propose another, until one agrees; an old card cannot agree to what is proposed no longer', async () => {
    const [daan, an] = [bot.chat('daan'), bot.chat('an')];
    const card = await daan.walk(on(await openTask(daan, task), 'task.day', task));
    await daan.walk(on(card, 'task.propose', task), { date: '2026-12-10' });
    const asked = await told('an', /Daan Wouters stelt een tussentijdse/);
    await an.walk(on(asked, 'task.propose', task), { date: '2026-12-20' });
    const back = await told('daan', /An Peeters stelt een tussentijdse/);
    expect(textOf(await an.walk(on(asked, 'task.agree', task)))).toMatch(/oudere kaart/);
    expect(await plan('daan', task)).toEqual({
      version: 2,
      with: 'an',
      proposed: { by: 'mentor', day: '2026-12-20' },
    });
    expect(textOf(await daan.walk(on(back, 'task.agree', task)))).toMatch(
      /Samen afgesproken: \**zondag 20 december/,
    );
    await told('an', /Daan Wouters gaat akkoord/);
  });

  test('on two devices and at once: an old card replaces nothing, and the day that came too late stays in the field', async () => {
    const [chloe, an] = [bot.chat('chloe'), bot.chat('an')];
    const card = await chloe.walk(press('task.day', { task }));
    const [phone, laptop] = [on(card, 'task.propose', task), on(card, 'task.propose', task)];
    const answers = await Promise.all([
      chloe.walk(phone, { date: '2026-12-11' }),
      chloe.walk(laptop, { date: '2026-12-12' }),
      an.walk(press('task.propose', { task, of: 'chloe', seen: 0 }), { date: '2026-12-13' }),
    ]);
    const stands = (await plan('chloe', task)) as { readonly proposed: { readonly day: string } };
    expect(stands).toMatchObject({
      version: 1,
      proposed: { day: expect.stringMatching(/^2026-12-1[123]$/) },
    });
    const { day } = stands.proposed;
    for (const [at, answer] of answers.entries()) {
      const own = `2026-12-1${at + 1}`;
      expect(textOf(answer)).toMatch(new RegExp(`${Number(day.slice(-2))} (?:décembre|december) 2026`));
      if (own !== day) expect(inputOf(answer, 'date')).toBe(own);
    }
    // A card from before versions stood on it replaces nothing either.
    await chloe.walk(press('task.propose', { task }), { date: '2026-12-14' });
    expect(await plan('chloe', task)).toEqual(stands);
    // With the card as it is drawn now, another day can be proposed.
    const now = await chloe.walk(press('task.day', { task }));
    await chloe.walk(on(now, 'task.propose', task), { date: '2026-12-14' });
    expect(await plan('chloe', task)).toMatchObject({ version: 2, proposed: { day: '2026-12-14' } });
  });

  test('agree on nothing by a card of before the other one proposed another day', async () => {
    const [chloe, an] = [bot.chat('chloe'), bot.chat('an')];
    const propose = async (date: string) => {
      const card = await chloe.walk({ type: 'Action.Execute', title: '', verb: 'task.day', data: { task } });
      await chloe.walk(on(card, 'task.propose', task), { date });
    };
    await propose('2026-12-10');
    const first = await told('an', /Chloé Dubois stelt[\s\S]*10 december/);
    await propose('2026-12-14');
    await told('an', /Chloé Dubois stelt[\s\S]*14 december/);
    expect(textOf(await an.walk(on(first, 'task.agree', task)))).toMatch(/oudere kaart/);
    const proposed = { by: 'trainee', day: '2026-12-14' };
    expect(await plan('chloe', task)).toEqual({ version: expect.any(Number), with: 'an', proposed });
  });

  test('have no interim day after the official one, nor one that has passed; the reason is said', async () => {
    const daan = bot.chat('daan');
    const before = await plan('daan', task);
    const propose = on(
      await daan.walk(on(await openTask(daan, task), 'task.day', task)),
      'task.propose',
      task,
    );
    expect(textOf(await daan.walk(propose, { date: '2027-01-02' }))).toMatch(
      /Later dan de officiële dag kan niet: die is vrijdag 1 januari 2027/,
    );
    expect(textOf(await daan.walk(propose, { date: '2026-11-22' }))).toMatch(/Die dag is al voorbij/);
    expect((await daan.press(propose)).body.value.code).toBe('task.no-day');
    expect(await plan('daan', task)).toEqual(before);
  });
});

describe('a day that the programme only suggests', () => {
  const task = 'msg/charter';

  test('is called so, and the two can set a later one, which then takes its place', async () => {
    const [daan, an] = [bot.chat('daan'), bot.chat('an')];
    const card = await daan.walk(press('task.day', { task }));
    expect(textOf(card)).toMatch(/Richtdatum: vrijdag 1 januari 2027/);
    expect(textOf(card)).not.toMatch(/[Oo]ffici/);
    await daan.walk(on(card, 'task.propose', task), { date: '2027-01-20' });
    expect(textOf(await an.ask('taken'))).toMatch(
      /Charter[^\n]*Daan Wouters, voorstel voor jou: 20 jan 2027/,
    );
    await an.walk(press('task.agree', { task, of: 'daan', seen: 1 }));
    expect(textOf(await an.ask('taken'))).toMatch(/Charter[^\n]*Daan Wouters, samen tegen 20 jan 2027/);
    const list = textOf(await daan.ask('taken'));
    expect(list).toMatch(/Charter[^\n]*\s+samen tegen 20 jan 2027\s+Geldt voor UGent\.\s/);
  });

  test('has passed: what they set still stands for both, and is not late', async () => {
    await bot.restart('2027-01-04T09:00:00Z');
    const [daan, an] = [bot.chat('daan'), bot.chat('an')];
    expect(textOf(await an.ask('taken'))).toMatch(/Charter[^\n]*Daan Wouters, samen tegen 20 jan 2027/);
    const list = textOf(await daan.ask('taken'));
    expect(list.slice(list.indexOf('Dit komt eerst'))).toMatch(/Charter/);
    expect(textOf(await daan.walk(press('task.day', { task })))).toMatch(/Samen afgesproken: \**woensdag 20/);
    await bot.restart();
  });
});

describe('a mentor', () => {
  test('proposes for one of the group, and sees of nobody more than what is agreed', async () => {
    const els = bot.chat('els');
    const shared = await els.walk(buttonOf(await els.ask('help'), 'task.shared'));
    expect(textOf(shared)).toMatch(/Er is nog niets afgesproken/);
    const tasks = await els.walk(buttonOf(shared, 'task.choose'));
    expect(textOf(tasks)).toMatch(/Welke taak van Femke Maes/);
    expect(textOf(tasks)).not.toMatch(/2026, Femke|30 sep 2026|voorbij/);
    const task = 'msg/stageboekje@y2';
    const card = await els.walk(on(tasks, 'task.day', task));
    expect(textOf(card)).toMatch(/Van de lijst van Femke Maes zie je alleen wat jullie samen afspreken/);
    await els.walk(on(card, 'task.propose', task), { date: '2026-12-01' });
    const asked = await told('femke', /Els Claes stelt een tussentijdse/);
    await bot.chat('femke').walk(on(asked, 'task.agree', task));
    expect(textOf(await els.ask('taken'))).toMatch(/Stageboekje[^\n]*Femke Maes, samen tegen 1 dec 2026/);
    expect(JSON.stringify(await els.ask('taken'))).not.toMatch(/stageplan|evaluatie|voorbij/i);
  });

  test('finds each task once, also one without a day of its own, and agrees on one for it', async () => {
    const an = bot.chat('an');
    const tasks = await an.walk({
      type: 'Action.Execute',
      title: '',
      verb: 'task.choose',
      data: { of: 'bilal' },
    });
    const offered = buttonsOf(tasks).flatMap(({ verb, data }) =>
      verb === 'task.day' ? [`${data.task}`] : [],
    );
    expect(offered).toEqual(expect.arrayContaining(['msg/masterproef', 'msg/dops@y1', 'msg/kcb']));
    const names = offered.map((id) => id.replace(/@.*/, ''));
    expect(new Set(names).size).toBe(names.length);
    const card = await an.walk(on(tasks, 'task.day', 'msg/masterproef'));
    expect(textOf(card)).toMatch(/Een officiële dag is er niet/);
    await an.walk(on(card, 'task.propose', 'msg/masterproef'), { date: '2027-02-15' });
    const asked = await told('bilal', /Masterproef[\s\S]*15 februari 2027/);
    const agreed = await bot.chat('bilal').walk(on(asked, 'task.agree', 'msg/masterproef'));
    expect(textOf(agreed)).toMatch(/Samen afgesproken: \**maandag 15 februari 2027/);
  });

  test.each([
    [
      'en',
      'training plan by 15 January',
      /It cannot be later than the official day, which is Friday,? 1 January 2027/,
    ],
    ['fr', 'plan de stage pour le 15 janvier', /vendredi 1er janvier 2027/],
    [
      'nl-NL',
      'opleidingsplan uiterlijk 15 januari',
      /Later dan de officiële dag kan niet: die is vrijdag 1 januari 2027/,
    ],
  ])('in %s, "%s" is refused with the reason', async (language, words, said) => {
    const daan = bot.chat('daan');
    await daan.press({ verb: 'person.language', data: { language } });
    expect(textOf(await daan.ask(words))).toMatch(said);
    await daan.press({ verb: 'person.language', data: { language: 'nl-BE' } });
  });

  test('of a pair finds it beside the own tasks', async () => {
    const hanna = bot.chat('hanna');
    const help = await hanna.ask('help');
    expect(buttonsOf(help).map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(['task.list', 'task.shared']),
    );
    const tasks = await hanna.walk(buttonOf(await hanna.walk(buttonOf(help, 'task.shared')), 'task.choose'));
    expect(textOf(tasks)).toMatch(/Welke taak van Iris Bakker/);
  });
});

describe('typed', () => {
  test.each([
    ['bilal', 'nl-BE', 'stageplan tegen 20 december', /Ik las zondag 20 december 2026/],
    ['bilal', 'nl-BE', 'tussentijdse deadline stageplan 20 december', /Ik las zondag 20 december 2026/],
    ['bilal', 'nl-BE', 'verplaats stageplan naar 20 december', /Ik las zondag 20 december 2026/],
    ['bilal', 'nl-BE', 'stageplan tegen 15 januari', /Later dan de officiële dag kan niet/],
    ['bilal', 'en', 'training plan by 20 December', /I read Sunday,? 20 December 2026/],
    ['bilal', 'nl-NL', 'verplaats opleidingsplan naar 20 december', /Ik las zondag 20 december 2026/],
    ['bilal', 'en', 'move training plan to 20 December', /I read Sunday,? 20 December 2026/],
    ['bilal', 'fr', 'déplace le plan de stage au 20 décembre', /J’ai lu le dimanche 20 décembre 2026/],
    ['bilal', 'fr', 'plan de stage pour le 20 décembre', /J’ai lu le dimanche 20 décembre 2026/],
    ['els', 'nl-BE', 'curriculum tegen 1 maart', /Ik las maandag 1 maart 2027/],
  ])('by %s in %s, "%s" is read back before it is proposed', async (id, language, words, said) => {
    await bot.chat(id).press({ verb: 'person.language', data: { language } });
    const card = await bot.chat(id).ask(words);
    expect(textOf(card)).toMatch(said);
    expect(buttonsOf(card).map(({ verb }) => verb)).toContain('task.propose');
    await bot.chat(id).press({ verb: 'person.language', data: { language: 'nl-BE' } });
  });

  test.each([
    ['nl-BE', 'tussentijdse deadline voor Bilal: charter 20 december', /Ik las zondag 20 december 2026/],
    ['en', 'interim deadline for Bilal charter 20 December', /I read Sunday,? 20 December 2026/],
    ['fr', 'charter pour le 20 décembre, Amrani', /J’ai lu le dimanche 20 décembre 2026/],
  ])('by a mentor of several who says whose it is, it is not asked, in %s', async (language, line, said) => {
    await bot.chat('an').press({ verb: 'person.language', data: { language } });
    const card = await bot.chat('an').ask(line);
    expect(textOf(card)).toMatch(said);
    expect(on(card, 'task.propose', 'msg/charter').data.of).toBe('bilal');
    await bot.chat('an').press({ verb: 'person.language', data: { language: 'nl-BE' } });
  });

  test('by a mentor, the tasks of somebody are what that one shares', async () => {
    await bot.chat('bilal').press(press('task.share', { task: 'msg/charter', with: 'an', shared: true }));
    const text = textOf(await bot.chat('an').ask('taken van bilal'));
    expect(text).toMatch(/Charter[^\n]*Bilal Amrani, richtdatum 1 jan 2027/);
    expect(text).not.toMatch(/Daan|Chloé/);
  });

  test('by a mentor of several, it is asked whose it is', async () => {
    const card = await bot.chat('an').ask('stageplan tegen 20 december');
    expect(textOf(card)).toMatch(/Welke taak bedoel je/);
    const [first] = buttonsOf(card).filter(({ verb }) => verb === 'task.day');
    if (first === undefined) throw new Error('nobody to choose');
    expect(textOf(await bot.chat('an').walk(first))).toMatch(/Ik las zondag 20 december 2026/);
  });
});

test.each([
  ['els', 'bilal', 'msg/stageplan'],
  ['gert', 'bilal', 'msg/stageplan'],
  ['daan', 'bilal', 'msg/stageplan'],
  ['hanna', 'bilal', 'msg/stageplan'],
  ['an', 'iris', 'msg/stageplan'],
  ['an', 'bilal', 'vu/evaluatieformulier@y1/iris'],
  ['an', 'bilal', 'msg/planningsgesprek@y1'],
  ['iris', 'iris', 'vu/evaluatieformulier@y1/iris'],
])('%s agrees on nothing with %s about %s', async (id, of, task) => {
  const before = await plan(of, task);
  for (const [verb, more] of [
    ['task.day', {}],
    ['task.propose', { date: '2026-12-24' }],
    ['task.agree', { seen: 1 }],
  ] as const) {
    const { body } = await bot.chat(id).press({ verb, data: { task, of, ...more } });
    expect([verb, body.value.code]).toEqual([verb, 'task.unknown']);
  }
  expect(await plan(of, task)).toEqual(before);
});
