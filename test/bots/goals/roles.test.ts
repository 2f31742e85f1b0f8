import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, cohort, entraOf, openBot } from '../../support/open-bot.ts';
import { find, keepGoal, press, said } from './goal-chat.ts';

/** Iris lets her mentor Hanna read one goal and keeps another for herself; everybody else makes up ids. */

const people = [
  cohort,
  `vu,coordinator,vera,Vera Prins,vera@example.org,${entraOf('vera')},,,,,nl-NL`,
  `vu,mentor,karel,dr. Karel Vos,karel@example.org,${entraOf('karel')},paar-2,,,,nl-NL`,
  `vu,trainee,lotte,Lotte Smit,lotte@example.org,${entraOf('lotte')},paar-2,,,2026-09-07,nl-NL`,
].join('\n');

/** The same people after Karel and Hanna changed places. */
const moved = people
  .replace(`${entraOf('hanna')},paar-1`, `${entraOf('hanna')},paar-2`)
  .replace(`${entraOf('karel')},paar-2`, `${entraOf('karel')},paar-1`);

let bot: Bot;
let shared = '';
let own = '';
let seen = 0;
beforeAll(async () => {
  bot = await openBot();
  await bot.importPeople(people);
  shared = goalOf(await keepGoal(bot.chat('iris'), true));
  own = goalOf(await keepGoal(bot.chat('iris'), false));
});
afterAll(() => bot.close());

function goalOf(card: Json): string {
  const { goal, seen: version } = find(card, 'goal.outcome').data;
  seen = Number(version);
  return String(goal);
}

const others = ['karel', 'lotte', 'vera', 'an', 'bilal', 'gert'];
const wishes = (goal: string): readonly (readonly [string, Json])[] => [
  ['goal.open', { goal }],
  ['goal.turn', { goal, seen, turn: 'keep' }],
  ['goal.turn', { goal, seen, turn: 'ask', step: 'able' }],
  ['goal.outcome', { goal, seen, outcome: 'dropped' }],
  ['goal.share', { goal, seen, shared: true }],
  ['goal.undo', { goal, seen }],
  ['goal.ask', { goal, seen, question: 'enough' }],
  ['goal.forget', { goal }],
  ['goal.forget', { goal, sure: true }],
];

async function stands(): Promise<readonly string[]> {
  return Promise.all(
    [shared, own].map(async (goal) => textOf(await bot.chat('iris').walk(press('goal.open', { goal })))),
  );
}

describe('a mentor', () => {
  test('reads what the trainee shares, and has nothing to press on it but a question and the way back', async () => {
    const list = await bot.chat('hanna').ask('leerdoelen');
    expect(textOf(list)).toMatch(/Leerdoelen van Iris Bakker/);
    const rows = buttonsOf(list).filter(({ verb }) => verb === 'goal.open');
    expect(rows.map(({ data }) => data.goal)).toEqual([shared]);
    const card = await bot.chat('hanna').walk(find(list, 'goal.open'));
    for (const text of Object.values(said)) expect(textOf(card)).toContain(text);
    expect(new Set(buttonsOf(card).map(({ verb }) => verb))).toEqual(new Set(['goal.ask', 'goal.list']));
  });

  test.each(['hanna', 'karel'])(
    'reads nothing where another was named, or another guides now: %s',
    async (id) => {
      await bot.importPeople(moved);
      const { body } = await bot.chat(id).press(press('goal.open', { goal: shared }));
      expect(JSON.stringify(body.value)).not.toContain(said.able);
      expect(textOf(await bot.chat(id).ask('leerdoelen'))).not.toContain(said.able);
      await bot.importPeople(people);
    },
  );

  test('puts one question of the programme to it, which the trainee reads, and takes it back', async () => {
    const card = await bot.chat('hanna').walk(press('goal.open', { goal: shared }));
    const asked = await bot.chat('hanna').walk(find(card, 'goal.ask', { question: 'enough' }));
    expect(textOf(asked)).toMatch(/Je vraag staat erbij/);
    expect(textOf(await bot.chat('iris').walk(press('goal.open', { goal: shared })))).toMatch(
      /Vraag van je mentor.*goed genoeg/s,
    );
    const made = { ...find(asked, 'goal.ask', { question: 'support' }).data, question: 'wie ben jij' };
    const { body } = await bot.chat('hanna').press(press('goal.ask', made));
    expect(JSON.stringify(body.value)).not.toContain('wie ben jij');
    const old = await bot.chat('hanna').walk(find(card, 'goal.ask', { question: 'support' }));
    expect(textOf(old)).toMatch(/oudere kaart/);
    const back = buttonsOf(asked).find(({ verb, data }) => verb === 'goal.ask' && !('question' in data));
    if (back === undefined) throw new Error('no way back');
    expect(textOf(await bot.chat('hanna').walk(back))).toMatch(/weer zoals het stond/);
    expect(textOf(await bot.chat('iris').walk(press('goal.open', { goal: shared })))).not.toMatch(
      /goed genoeg/,
    );
  });

  test('reads nothing any more once it is not shared', async () => {
    const card = await bot.chat('iris').walk(press('goal.open', { goal: shared }));
    const hidden = await bot.chat('iris').walk(find(card, 'goal.share', { shared: false }));
    expect(textOf(hidden)).toMatch(/Alleen jij/);
    expect(textOf(await bot.chat('hanna').ask('leerdoelen'))).not.toContain(said.able);
    await bot.chat('iris').walk(find(hidden, 'goal.share', { shared: true }));
  });
});

describe('with made-up ids', () => {
  test.each([...others, 'hanna'])('%s changes nothing, and reads nothing that is not shared', async (id) => {
    const before = await stands();
    for (const goal of id === 'hanna' ? [own] : [shared, own, 'nobody'])
      for (const [verb, data] of wishes(goal)) {
        const { body } = await bot.chat(id).press(press(verb, data));
        for (const text of Object.values(said)) expect(JSON.stringify(body.value)).not.toContain(text);
      }
    for (const [verb, data] of wishes(shared).filter(([verb]) => verb !== 'goal.ask' || id !== 'hanna'))
      await bot.chat(id).press(press(verb, data));
    expect(await stands()).toEqual(before);
  });

  test.each([...others, 'hanna'])('%s does not begin one in the place of somebody else', async (id) => {
    const before = await stands();
    const { body } = await bot.chat(id).press(press('goal.add', { goal: shared }));
    expect(JSON.stringify(body.value)).not.toContain(said.able);
    expect(await stands()).toEqual(before);
  });

  test.each(['karel', 'vera', 'gert', 'lotte', 'an'])(
    '%s does not list those of somebody else',
    async (id) => {
      const { body } = await bot.chat(id).press(press('goal.list', { trainee: 'iris' }));
      expect(JSON.stringify(body.value)).not.toContain(said.able);
    },
  );
});

describe('where there is nothing to keep', () => {
  test.each([
    ['bilal', /Leerdoelen hou ik in dit programma niet bij/],
    ['gert', /Leerdoelen zijn er voor wie in opleiding is/],
  ])('%s is told so, and has no such thing in the menu', async (id, words) => {
    expect(textOf(await bot.chat(id).ask('mijn leerdoelen'))).toMatch(words);
    expect(buttonsOf(await bot.chat(id).ask('help')).map(({ verb }) => verb)).not.toContain('goal.list');
  });
});
