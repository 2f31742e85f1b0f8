import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type CalendarDate, daysBetween } from '../../../src/core/kernel/time.ts';
import type { TaskPlan } from '../../../src/core/programme/task-plan.ts';
import { type Course, pauseOn } from '../../../src/core/programme/training-course.ts';
import { listItems, type TalkAnchor, type TaskItem } from '../../../src/core/tasks/due-days.ts';
import { loadShipped } from '../../support/known-programmes.ts';

const programmes = await loadShipped();
const plans = programmes.flatMap(({ tasks }) => tasks);
const randomDays = fc.integer({ min: -30, max: 2300 });
const breaks = fc.tuple(randomDays, fc.integer({ min: 1, max: 700 }));
/** Trainings with pauses and shares of full time; the pauses can meet. */
const courses: fc.Arbitrary<Required<Course>> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 0, max: 7000 }).map((count) => addDays('2016-01-01' as CalendarDate, count)),
      fc.constant('2028-02-29' as CalendarDate),
    ),
    fc.array(breaks, { maxLength: 3 }),
    fc.array(fc.tuple(randomDays, fc.integer({ min: 10, max: 100 })), { maxLength: 3 }),
  )
  .map(([start, pauses, paces]) => ({
    start,
    pauses: pauses.map(([at, length]) => ({ from: addDays(start, at), back: addDays(start, at + length) })),
    paces: paces.map(([at, share]) => ({ from: addDays(start, at), share })),
  }));
const talksFrom = (start: CalendarDate): readonly TalkAnchor[] => [
  { plan: 'c1', opensOn: addDays(start, 40), held: false },
  { plan: 'c2', opensOn: addDays(start, 200), on: addDays(start, 230), held: false },
];

function itemsOf(tasks: readonly TaskPlan[], course: Course, count = 4): readonly TaskItem[] {
  return listItems(tasks, { ...course, years: count, talks: talksFrom(course.start) });
}

describe('whatever pauses and shares there are, for every task of every programme', () => {
  test('there are programmes with tasks of every kind', () => {
    expect(new Set(plans.map(({ due }) => due.kind))).toEqual(
      new Set(['yearly', 'start', 'year', 'talk', 'told', 'habit', 'open']),
    );
  });

  test('nothing is due in a pause, every day exists, and no two tasks share a key', () => {
    fc.assert(
      fc.property(courses, (course) => {
        for (const { tasks } of programmes) {
          const items = itemsOf(tasks, course);
          expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
          for (const { due } of items) {
            if (due === undefined) continue;
            expect(pauseOn(course, due)).toBeUndefined();
            expect(new Date(`${due}T00:00:00Z`).toISOString().slice(0, 10)).toBe(due);
          }
        }
      }),
    );
  });

  test('what counts by the training keeps its keys, and a day is never earlier than without', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const before = new Map(itemsOf(plans, { start: course.start }).map((item) => [item.key, item]));
        const after = itemsOf(plans, course);
        const ofTraining = (items: Iterable<TaskItem>) =>
          [...items].filter(({ task: { due } }) => due.kind !== 'yearly').map(({ key }) => key);
        expect(ofTraining(after)).toEqual(ofTraining(before.values()));
        for (const { key, due = '', task: of } of after) {
          const was = before.get(key);
          if (was === undefined) continue;
          expect(was.task).toBe(of);
          expect(due >= (was.due ?? '')).toBe(true);
        }
      }),
    );
  });

  test('of one task the days follow each other as their years do', () => {
    fc.assert(
      fc.property(courses, fc.constantFrom(...plans), (course, plan) => {
        const dues = itemsOf([plan], course).flatMap(({ due }) => due ?? []);
        if (plan.due.kind === 'talk') return;
        expect(dues).toEqual([...new Set(dues)].toSorted());
      }),
    );
  });

  test('a pause more of so many days moves what comes after it by so many, and nothing before it', () => {
    // Of what is to be done before a talk, the day on which its window opens.
    const anchored = plans.flatMap((plan): readonly TaskPlan[] => {
      const { due } = plan;
      if (due.kind === 'talk' && due.from === 'window')
        return [{ ...plan, due: { ...due, offset: { months: 0, days: 0 } } }];
      return due.kind === 'start' || due.kind === 'year' ? [plan] : [];
    });
    expect(new Set(anchored.map(({ due }) => due.kind))).toEqual(new Set(['start', 'year', 'talk']));
    fc.assert(
      fc.property(courses, breaks, ({ start, pauses }, [at, length]) => {
        // It begins on a day on which the training runs, and ends before the next pause does.
        const from = addDays(start, Math.max(0, at));
        const others = pauses.filter(({ back = from }) => back < from);
        const added = [...others, { from, back: addDays(from, length) }];
        const before = itemsOf(anchored, { start, pauses: others });
        const after = itemsOf(anchored, { start, pauses: added });
        for (const [index, { due = start }] of before.entries()) {
          const moved = after[index]?.due ?? start;
          expect(daysBetween(due, moved)).toBe(due < from ? 0 : length);
        }
      }),
    );
  });

  test('part-time from a day on moves nothing before that day, but what is counted back from an end that moves', () => {
    const isBack = ({ due }: TaskPlan) =>
      (due.kind === 'year' || due.kind === 'talk') && (due.offset.months < 0 || due.offset.days < 0);
    const ahead = plans.filter((plan) => !isBack(plan));
    fc.assert(
      fc.property(courses, randomDays, fc.integer({ min: 10, max: 100 }), ({ start, pauses }, at, share) => {
        const from = addDays(start, Math.max(0, at));
        const before = itemsOf(ahead, { start, pauses });
        const after = new Map(
          itemsOf(ahead, { start, pauses, paces: [{ from, share }] }).map((item) => [item.key, item.due]),
        );
        for (const { key, due } of before)
          if (due !== undefined && due < from) expect(after.get(key)).toBe(due);
      }),
    );
  });

  test('who stops and starts again on the same day has not stopped', () => {
    fc.assert(
      fc.property(courses, randomDays, (course, at) => {
        const on = addDays(course.start, at);
        const none = { ...course, pauses: [...course.pauses, { from: on, back: on }] };
        expect(itemsOf(plans, none)).toEqual(itemsOf(plans, course));
      }),
    );
  });
});

test('the machine on which it is asked can stand anywhere', () => {
  const days = ['2026-10-25T00:30:00+02:00', '2027-03-28T23:30:00+02:00', '2028-02-29T12:00:00+01:00'];
  const ask = `
    const { dateIn } = await import('./src/core/kernel/time.ts');
    const { listItems } = await import('./src/core/tasks/due-days.ts');
    const task = (due) => ({ id: due.kind, title: {}, due, owner: 'trainee', count: 1, verify: false, isProposal: false });
    const offset = { months: 3, days: -1 };
    const tasks = [{ kind: 'yearly', day: '09-30' }, { kind: 'start', offset }, { kind: 'year', from: 'last', offset }];
    const pauses = [{ from: '2027-03-28', back: '2027-10-31' }];
    const paces = [{ from: '2026-10-25', share: 60 }];
    const items = listItems(tasks.map(task), { start: '2026-10-01', years: 3, talks: [], pauses, paces });
    const today = ${JSON.stringify(days)}.map((at) => dateIn('Europe/Brussels', Date.parse(at)));
    console.log(JSON.stringify([today, items.map(({ key, due, year }) => [key, due, year])]));`;
  const told = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Brussels'].map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', ask], {
      env: { ...process.env, TZ },
    }).toString(),
  );
  expect(new Set(told).size).toBe(1);
  expect(told[0]).toMatch(/"2026-10-25","2027-03-28","2028-02-29"/);
});
