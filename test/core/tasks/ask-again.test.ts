import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { personId } from '../../../src/core/kernel/id.ts';
import { addDays, type CalendarDate, instant } from '../../../src/core/kernel/time.ts';
import type { Person } from '../../../src/core/people/person.ts';
import { afterPauses, type Pause } from '../../../src/core/programme/training-course.ts';
import type { AgreementAct, Side } from '../../../src/core/tasks/agreement.ts';
import { commitAskAgain, dayToAsk } from '../../../src/core/tasks/ask-again.ts';
import { commitAgreement } from '../../../src/core/tasks/commit-agreement.ts';
import { loadMarks } from '../../../src/core/tasks/commit-mark.ts';
import type { OwnTask } from '../../../src/core/tasks/own-tasks.ts';
import { markOf, taskRecords } from '../../../src/core/tasks/task-record.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';
import { sampleProgramme } from '../../support/sample-programme.ts';

const today = '2026-11-24' as CalendarDate;
const start = '2026-10-01' as CalendarDate;
const now = instant(Date.parse('2026-11-24T12:00:00Z'));
const id = 'demo/plan';

/** A task that is due on 1 January where the training runs through. */
function ownWith(pauses: readonly Pause[]): OwnTask {
  const due = afterPauses({ start, pauses }, '2027-01-01' as CalendarDate);
  const task = {
    id: 'plan',
    title: { nl: 'plan' },
    due: { kind: 'open' },
    owner: 'trainee',
    count: 1,
  } as const;
  return {
    key: 'plan',
    id,
    task: { ...task, verify: false, isProposal: false },
    programme: sampleProgramme,
    ...(due && { due }),
    presentYear: 1,
    today,
    course: { start, pauses },
  };
}

function person(name: string): Person {
  return {
    id: personId(name),
    entraId: `entra-${name}` as Person['entraId'],
    name,
    email: `${name}@example.org`,
    language: 'nl-BE',
    active: true,
    memberships: [],
  };
}

const [trainee, mentor] = [person('bilal'), person('an')];

function world() {
  const store = openStoreInMemory();
  const press = (own: OwnTask, side: Side, act: AgreementAct) =>
    commitAgreement(store, { between: { side, trainee, mentor, tasks: [own] }, own, act }, now);
  const ask = async (own: OwnTask) => {
    return (await commitAskAgain(store, { person: trainee.id, tasks: [own] }, now)).tasks.length;
  };
  const plan = async () => markOf(await loadMarks(store, trainee.id), id).plan;
  const told = async () => {
    const outbox = (await store.load(taskRecords, trainee.id))?.document.outbox ?? [];
    return outbox.flatMap((each) =>
      'recipient' in each ? [`${each.kind} ${each.recipient} ${each.key}`] : [],
    );
  };
  return { press, ask, plan, told };
}

async function agreeOn(bot: ReturnType<typeof world>, own: OwnTask, day: CalendarDate): Promise<void> {
  await bot.press(own, 'trainee', { kind: 'propose', day, seen: (await bot.plan())?.version ?? 0 });
  await bot.press(own, 'mentor', { kind: 'agree', seen: (await bot.plan())?.version ?? 0 });
}

const day = (count: number) => addDays(today, count);
const plain = ownWith([]);

describe('an agreed day', () => {
  test('is asked about once for each change of what it rests on, and stays as it is', async () => {
    const bot = world();
    await agreeOn(bot, plain, day(14));
    expect(await bot.ask(plain)).toBe(0);
    const moved = ownWith([{ from: day(20), back: day(60) }]);
    expect([await bot.ask(moved), await bot.ask(moved)]).toEqual([1, 0]);
    const other = ownWith([{ from: day(20), back: day(80) }]);
    expect([await bot.ask(other), await bot.ask(other)]).toEqual([1, 0]);
    expect([await bot.ask(plain), await bot.ask(plain)]).toEqual([1, 0]);
    expect(await bot.plan()).toMatchObject({ version: 2, agreed: day(14) });
  });

  test('is not asked about for a pause that moves neither it nor its official day', async () => {
    const bot = world();
    await agreeOn(bot, plain, day(14));
    expect(await bot.ask(ownWith([{ from: day(200), back: day(260) }]))).toBe(0);
  });

  test('in a pause of which nobody knows the end is asked about', async () => {
    const bot = world();
    await agreeOn(bot, plain, day(14));
    expect(await bot.ask(ownWith([{ from: day(2) }]))).toBe(1);
  });

  test('is not asked about once it has passed, unless it passed in a pause', () => {
    const seen = (own: OwnTask) => {
      const plan = { version: 2, agreed: day(-3), under: '2026-12-01' };
      return dayToAsk({ own, mark: { done: [], plan }, state: 'open' });
    };
    expect(seen(plain)).toBeUndefined();
    expect(seen(ownWith([{ from: day(-10), back: day(-1) }]))).toBe(day(-3));
  });

  test('from before it was noted what it rests on is asked about where it cannot be meant', () => {
    const seen = (own: OwnTask, agreed: CalendarDate) => {
      return dayToAsk({ own, mark: { done: [], plan: { version: 2, agreed } }, state: 'open' });
    };
    expect(seen(plain, day(14))).toBeUndefined();
    expect(seen(plain, day(60))).toBe(day(60));
    expect(seen(ownWith([{ from: day(10), back: day(20) }]), day(14))).toBe(day(14));
  });

  test('of something that is done is asked about no more', () => {
    const mark = { done: [today], plan: { version: 2, agreed: day(3), under: 'other' } };
    expect(dayToAsk({ own: plain, mark, state: 'done' })).toBeUndefined();
  });
});

test('what was proposed before the days moved cannot be agreed to when it is too late by now', async () => {
  const bot = world();
  const late = ownWith([{ from: day(20), back: day(120) }]);
  await bot.press(late, 'trainee', { kind: 'propose', day: day(90), seen: 0 });
  const answer = await bot.press(plain, 'mentor', { kind: 'agree', seen: 1 });
  expect(answer).toMatchObject({ ok: true, value: { outcome: 'after-due' } });
  expect(await bot.plan()).toMatchObject({ version: 1, proposed: { by: 'trainee', day: day(90) } });
});

const sides = fc.constantFrom<Side>('trainee', 'mentor');
const days = fc.integer({ min: 0, max: 5 }).map((count) => day(count * 7));
const pauses = fc.constantFrom<readonly Pause[]>(
  [],
  [{ from: day(3), back: day(30) }],
  [{ from: day(12) }],
  [{ from: day(25), back: day(26) }],
);
/** Anybody presses on any card that was ever drawn, two at once too; meanwhile the days move, and the bot looks at them. */
const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('propose' as const),
      side: sides,
      day: days,
      /** How much older than what stands its card is. */
      age: fc.integer({ min: 0, max: 2 }),
    }),
    fc.record({ kind: fc.constant('agree' as const), side: sides, seen: fc.integer({ min: 0, max: 8 }) }),
    fc.record({ kind: fc.constant('both' as const), seen: fc.integer({ min: 0, max: 8 }) }),
    fc.record({ kind: fc.constant('move' as const), pauses }),
    fc.record({ kind: fc.constant('look' as const) }),
  ),
  { maxLength: 20 },
);

test('whoever presses what on which card while the days move: one agreed day, each told once, asked once a change', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      const bot = world();
      let own = plain;
      let [moves, asked] = [0, 0];
      for (const step of list) {
        const before = await bot.plan();
        switch (step.kind) {
          case 'propose': {
            const seen = (before?.version ?? 0) - step.age;
            const answer = await bot.press(own, step.side, { kind: 'propose', day: step.day, seen });
            const isOther = before?.proposed !== undefined && before.proposed.day !== step.day;
            if (isOther && step.age > 0) expect(answer).not.toMatchObject({ value: { outcome: 'saved' } });
            break;
          }
          case 'agree':
            await bot.press(own, step.side, { kind: 'agree', seen: step.seen });
            break;
          case 'both': {
            const act = { kind: 'agree', seen: step.seen } as const;
            const answers = await Promise.all([
              bot.press(own, 'trainee', act),
              bot.press(own, 'mentor', act),
            ]);
            expect(answers.filter((each) => each.ok && each.value.outcome === 'saved').length).toBeLessThan(
              2,
            );
            break;
          }
          case 'move':
            own = ownWith(step.pauses);
            moves += 1;
            break;
          case 'look':
            asked += await bot.ask(own);
            expect(await bot.ask(own)).toBe(0);
            expect({ ...(await bot.plan()), under: '' }).toEqual({ ...before, under: '' });
            break;
        }
        const after = await bot.plan();
        if (after?.agreed !== before?.agreed) expect(before?.proposed?.day).toBe(after?.agreed);
      }
      expect(asked).toBeLessThanOrEqual(moves);
      const told = await bot.told();
      const news = told.filter((each) => !each.startsWith('task.again'));
      expect(new Set(news).size).toBe(news.length);
    }),
    { numRuns: 60 },
  );
});
