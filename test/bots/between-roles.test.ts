import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Chat, type Json, type Pressed } from '../../playground/teams/chat.ts';
import { openStore } from '../../src/composition.ts';
import { goals } from '../../src/core/goals/goal.ts';
import { personId } from '../../src/core/kernel/id.ts';
import { preparations } from '../../src/core/sessions/preparation.ts';
import { sessions } from '../../src/core/sessions/session.ts';
import { todos } from '../../src/core/tasks/own-todo.ts';
import { taskRecords } from '../../src/core/tasks/task-record.ts';
import type { Verb } from '../../src/core/wishes/wish.ts';
import { type Bot, cohort, entraOf, openBot } from '../support/open-bot.ts';
import { find, keepGoal, press } from './goals/goal-chat.ts';

/**
 * Everything that can be wished of what lies between the talks, by everybody, with the ids of what is Iris’s: her
 * goals, of which her mentor Hanna may read one; a to-do of her own; a day that the two agreed on; what she ticked
 * off and is ready for; their overview.
 */

jest.setTimeout(150_000);

const people = [
  cohort,
  `vu,coordinator,vera,Vera Prins,vera@example.org,${entraOf('vera')},,,,,nl-NL`,
  `vu,mentor,karel,dr. Karel Vos,karel@example.org,${entraOf('karel')},paar-2,,,,nl-NL`,
  `vu,trainee,lotte,Lotte Smit,lotte@example.org,${entraOf('lotte')},paar-2,,,2026-09-07,nl-NL`,
].join('\n');
const everybody = ['iris', 'hanna', 'karel', 'lotte', 'vera', 'an', 'bilal', 'gert', 'stranger'] as const;
type Actor = (typeof everybody)[number];

const text = 'Vingerhoed';
const texts = { able: `${text} 1`, notice: `${text} 2`, where: `${text} 3`, feedback: `${text} 4` };
/** What nobody reads for whom a wish is not meant. */
const secrets = [text, '15 dec', 'Iris Bakker', 'zei je'];
const task = 'vu/snipperdag';
const [programme, group] = ['vu', 'paar-1'];
const place = { programme, group, plan: 'vu-c2', year: 1, intake: 'iris' };

let bot: Bot;
let [shared, own, todo] = ['', '', ''];
beforeAll(async () => {
  bot = await openBot();
  await bot.importPeople(people);
  const [iris, hanna] = [bot.chat('iris'), bot.chat('hanna')];
  shared = String(find(await keepGoal(iris, true, texts), 'goal.outcome').data.goal);
  own = String(find(await keepGoal(iris, false, texts), 'goal.outcome').data.goal);
  const form = await iris.walk(press('todo.add'));
  const written = await iris.walk(find(form, 'todo.keep'), { text: `${text} lezen`, date: '' });
  todo = String(find(written, 'todo.done').data.todo);
  await iris.walk(press('task.propose', { task }), { date: '2026-12-15' });
  await hanna.walk(press('task.agree', { task, of: 'iris', seen: 1 }));
  const outline = await hanna.walk(press('session.open', { ...place, view: 'date' }));
  await hanna.walk(find(outline, 'session.plan'), { date: '2026-12-17', clock: '10:00' });
  await iris.walk(press('task.done', { task: 'vu/zelfevaluatie@vu-c2', seen: 0 }));
  await iris.walk(press('session.prepare', place));
});
afterAll(() => bot.close());

/** One wish with made-up or borrowed ids: for whom it is, and what they then read; for everybody else it is nothing. */
interface Cell {
  readonly data: () => Json;
  readonly inputs?: Json;
  readonly for?: Readonly<Partial<Record<Actor, RegExp>>>;
}

type Part = Extract<Verb, `${'goal' | 'task' | 'todo' | 'overview'}.${string}` | 'session.prepare'>;

const goalOf = (more: Json = {}) => [
  { data: () => ({ goal: shared, seen: 1, ...more }) },
  { data: () => ({ goal: own, seen: 1, ...more }), for: { iris: /Vingerhoed/ } },
];
const marked = (seen: number): readonly Cell[] => [
  { data: () => ({ task, seen }), for: { iris: /Snipperdag/ } },
];
const between: Cell['for'] = { iris: /Snipperdag/, hanna: /Snipperdag/ };

/** A verb of these parts that has no row here does not compile. */
const matrix: { readonly [V in Part]: readonly Cell[] } = {
  'goal.list': [
    {
      data: () => ({ trainee: 'iris' }),
      for: { iris: /Vingerhoed 1/, hanna: /Leerdoelen van Iris[\s\S]*Vingerhoed 1/ },
    },
  ],
  'goal.open': [
    { data: () => ({ goal: shared }), for: { iris: /Vingerhoed 4/, hanna: /Vingerhoed 4/ } },
    { data: () => ({ goal: own }), for: { iris: /Vingerhoed 4/ } },
    { data: () => ({ goal: 'made-up' }) },
  ],
  'goal.add': [{ data: () => ({ goal: own }), for: { iris: /Vingerhoed/ } }],
  'goal.turn': [...goalOf({ turn: 'keep' }), ...goalOf({ turn: 'reader', shared: true })],
  'goal.outcome': goalOf({ outcome: 'dropped' }),
  'goal.share': goalOf({ shared: true }),
  'goal.undo': goalOf(),
  'goal.ask': [
    { data: () => ({ goal: shared, seen: 1, question: 'enough' }), for: { hanna: /Vingerhoed/ } },
    { data: () => ({ goal: own, seen: 1, question: 'enough' }) },
  ],
  // A mentor has tasks of their own: what they see to for Iris, of whom it says nothing else.
  'task.list': [{ data: () => ({}), for: { iris: /Wat je nog te doen hebt/, hanna: /Iris Bakker/ } }],
  'task.year': [{ data: () => ({ year: 1 }), for: { iris: /Snipperdag/, hanna: /Iris Bakker/ } }],
  'task.shared': [
    { data: () => ({ of: 'bilal' }) },
    {
      data: () => ({}),
      for: { hanna: /Iris Bakker, (?:jouw voorstel|voorstel voor jou|samen tegen):? 15 dec/ },
    },
  ],
  'task.open': [{ data: () => ({ task }), for: { iris: /Snipperdag/ } }],
  'task.told': [
    { data: () => ({ task }), inputs: { date: '2026-11-20' }, for: { iris: /Snipperdag[^\n]*20 november/ } },
  ],
  'task.untold': [{ data: () => ({ task, day: '2026-11-20' }), for: { iris: /Snipperdag|al zo/ } }],
  'task.share': [
    { data: () => ({ task, with: 'hanna', shared: true }), for: { iris: /Snipperdag/ } },
    { data: () => ({ task, with: 'karel', shared: true }) },
  ],
  'task.course': [{ data: () => ({}), for: { iris: /Als je opleiding onderbroken is/ } }],
  'task.pause': [{ data: () => ({}), inputs: { pauseFrom: '2028-01-03' }, for: { iris: /3 januari 2028/ } }],
  'task.pace': [{ data: () => ({}), inputs: { share: '60', shareFrom: '2028-01-03' }, for: { iris: /60%/ } }],
  'task.drop': [{ data: () => ({ what: 'pause', from: '2028-01-03' }), for: { iris: /Genoteerd|al zo/ } }],
  'task.restore': [{ data: () => ({ seen: 1 }), for: { iris: /onderbroken/ } }],
  'task.choose': [{ data: () => ({ of: 'iris' }), for: { iris: /./, hanna: /Welke taak van Iris Bakker/ } }],
  'task.day': [{ data: () => ({ task, of: 'iris' }), for: { iris: /15 december/, hanna: /15 december/ } }],
  'task.remind': [{ data: () => ({ task, day: '2026-12-08' }), for: { iris: /8 december/ } }],
  'task.propose': [
    { data: () => ({ task, of: 'iris', seen: 2 }), inputs: { date: '2026-12-10' }, for: between },
  ],
  'task.agree': [{ data: () => ({ task, of: 'iris', seen: 3 }), for: between }],
  'task.done': marked(0),
  'task.undo': marked(1),
  'task.skip': marked(0),
  'task.unskip': marked(0),
  'overview.show': [
    { data: () => ({ programme, group }), for: { iris: /Met dr\. Hanna/, hanna: /Met Iris Bakker/ } },
  ],
  'overview.print': [{ data: () => ({ programme, group }), for: { iris: /./, hanna: /./ } }],
  'session.prepare': [
    { data: () => place, for: { iris: /zei je/, hanna: /zei je/ } },
    { data: () => ({ ...place, intake: 'lotte' }) },
  ],
  // Whoever is in training gets an empty card to write on; what is Iris’s stands on it for nobody.
  'todo.add': [{ data: () => ({}), for: { iris: /Iets van jezelf/ } }],
  'todo.list': [
    { data: () => ({}), for: { iris: /Vingerhoed lezen/ } },
    { data: () => ({ done: true }), for: { iris: /Van jezelf/ } },
  ],
  'todo.open': [
    { data: () => ({ todo }), for: { iris: /Vingerhoed lezen/ } },
    { data: () => ({ todo: 'made-up' }) },
  ],
  'todo.done': [{ data: () => ({ todo, seen: 1 }), for: { iris: /Vingerhoed lezen/ } }],
  'todo.undo': [{ data: () => ({ todo, seen: 2 }), for: { iris: /Vingerhoed lezen/ } }],
  'todo.keep': [
    {
      data: () => ({ todo }),
      inputs: { text: 'van een ander', date: '' },
      for: { iris: /van een ander/ },
    },
  ],
  'todo.forget': [
    { data: () => ({ todo }), for: { iris: /Dit wissen/ } },
    { data: () => ({ todo, sure: true }), for: { iris: /Gewist/ } },
  ],
  'goal.forget': [...goalOf(), { data: () => ({ goal: own, sure: true }), for: { iris: /./ } }],
};
const cells = Object.entries(matrix).flatMap(([verb, each]) => each.map((cell) => ({ verb, ...cell })));

async function ask(actor: Actor, { verb, data, inputs }: (typeof cells)[number]): Promise<Pressed> {
  const stranger = new Chat(bot.url, bot.connector, '00000000-0000-4000-8000-0000deadbeef');
  return (actor === 'stranger' ? stranger : bot.chat(actor)).press(press(verb, data()), inputs);
}

/** All that stands in the store of what is Iris’s, or between her and Hanna; of Hanna alone nothing. */
async function stands(): Promise<string> {
  const store = await openStore(bot.config);
  const [sealed, written, marks, ready, talks] = await Promise.all([
    store.query(goals, 'trainee', 'iris'),
    store.query(todos, 'person', 'iris'),
    store.load(taskRecords, 'iris'),
    store.list(preparations),
    store.list(sessions),
  ]);
  await store.close();
  const isHers = ({ document }: (typeof ready)[number]) => document.person === personId('iris');
  // A message about it may leave meanwhile.
  const kept = { ...marks?.document, outbox: [] };
  return JSON.stringify([sealed, written, kept, ready.filter(isHers), talks]);
}

describe.each(everybody)('%s', (actor) => {
  const others = cells.filter((cell) => cell.for?.[actor] === undefined);

  test('reads nothing and changes nothing with a wish that is not theirs, and is answered', async () => {
    const before = await stands();
    for (const cell of others) {
      const { status, body } = await ask(actor, cell);
      const answer = JSON.stringify(body.value);
      const read = actor === 'iris' ? [] : secrets.filter((secret) => answer.includes(secret));
      expect([cell.verb, cell.data(), status, read]).toEqual([cell.verb, cell.data(), 200, []]);
      expect(answer.length).toBeGreaterThan(20);
    }
    expect(await stands()).toEqual(before);
  });
});

describe('whoever it is for', () => {
  test.each(['hanna', 'iris'] as const)('is answered: %s', async (actor) => {
    for (const cell of cells) {
      const words = cell.for?.[actor];
      if (words === undefined) continue;
      const { body } = await ask(actor, cell);
      expect([cell.verb, JSON.stringify(body.value)]).toEqual([cell.verb, expect.stringMatching(words)]);
      expect([cell.verb, body.type]).toEqual([cell.verb, 'application/vnd.microsoft.card.adaptive']);
    }
  });
});
