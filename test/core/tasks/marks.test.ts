import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { personId } from '../../../src/core/kernel/id.ts';
import { addDays, type CalendarDate } from '../../../src/core/kernel/time.ts';
import type { TaskDue } from '../../../src/core/programme/task-plan.ts';
import { commitMark, decideMark, loadMarks } from '../../../src/core/tasks/commit-mark.ts';
import type { OwnTask } from '../../../src/core/tasks/own-tasks.ts';
import { type TaskMark, taskRecords } from '../../../src/core/tasks/task-record.ts';
import { seeTasks, viewNow, viewYear } from '../../../src/core/tasks/view-tasks.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';
import { sampleProgramme } from '../../support/sample-programme.ts';

const today = '2026-11-24' as CalendarDate;

function own(id: string, days: number | undefined, more: Partial<OwnTask> = {}, count = 1): OwnTask {
  const due: TaskDue = { kind: days === undefined ? 'habit' : 'open' };
  const task = {
    id,
    title: { nl: id },
    due,
    owner: 'trainee',
    count,
    verify: true,
    isProposal: false,
  } as const;
  return {
    key: id,
    id: `demo/${id}`,
    task,
    programme: sampleProgramme,
    ...(days === undefined ? {} : { due: addDays(today, days), year: 2 }),
    presentYear: 2,
    today,
    ...more,
  };
}

const ids = (seen: readonly { readonly own: OwnTask }[]) => seen.map((each) => each.own.key);

describe('what comes first', () => {
  test('is overdue, then the next five by their day', () => {
    const tasks = [own('late', -3), ...[9, 7, 8, 6, 5, 4, 3].map((days) => own(`in-${days}`, days))];
    const now = viewNow(seeTasks(tasks, {}));
    expect(ids(now.overdue)).toEqual(['late']);
    expect(ids(now.next)).toEqual(['in-3', 'in-4', 'in-5', 'in-6', 'in-7']);
    expect(now.others).toBe(2);
  });

  test('holds what is due today, and not as overdue', () => {
    const now = viewNow(seeTasks([own('now', 0)], {}));
    expect([ids(now.overdue), ids(now.next)]).toEqual([[], ['now']]);
  });

  test('leaves to the list of their years what was due long ago', () => {
    const year = { year: 1 };
    const tasks = [own('long-ago', -91, year), own('just', -90, year), own('this-year', -300)];
    expect(ids(viewNow(seeTasks(tasks, {})).overdue)).toEqual(['this-year', 'just']);
    expect(ids(viewYear(seeTasks(tasks, {}), 1).dated)).toEqual(['long-ago', 'just']);
  });

  test('shows a habit, which is never due', () => {
    const now = viewNow(seeTasks([own('daily', undefined)], {}));
    expect([ids(now.habits), ids(now.overdue), ids(now.next)]).toEqual([['daily'], [], []]);
  });

  test('shows for thirty days what was done', () => {
    const done = (days: number): TaskMark => ({ done: [addDays(today, -days)] });
    const tasks = [own('old', -40), own('fresh', -40)];
    const now = viewNow(seeTasks(tasks, { 'demo/old': done(31), 'demo/fresh': done(30) }));
    expect([ids(now.done), ids(now.overdue)]).toEqual([['fresh'], []]);
  });

  test('shows all that was done of late where there is room, and never more than a card holds', () => {
    const tasks = (count: number) => Array.from({ length: count }, (_, index) => own(`t${index}`, 20));
    const done = (of: readonly OwnTask[]) => Object.fromEntries(of.map(({ id }) => [id, { done: [today] }]));
    const nine = tasks(9);
    expect(viewNow(seeTasks(nine, done(nine))).done).toHaveLength(9);
    const many = [...tasks(40), ...Array.from({ length: 40 }, (_, index) => own(`late${index}`, -index - 1))];
    const now = viewNow(seeTasks(many, done(many.slice(0, 30))));
    expect([now.overdue.length, now.next.length, now.done.length, now.others]).toEqual([8, 5, 5, 62]);
  });

  test('says nothing of a talk that is over', () => {
    const past = { isPast: true as const };
    expect(seeTasks([own('ask', -3, past)], {})).toEqual([]);
    expect(seeTasks([own('ask', -3, past)], { 'demo/ask': { done: [today] } })).toHaveLength(1);
  });
});

describe('one press', () => {
  const once = own('plan', 3);
  const four = own('dops', 3, {}, 4);

  test('is carried out once, however often it comes', () => {
    const after = decideMark(once, { done: [] }, 'task.done', 0);
    expect(after).toEqual({ done: [today] });
    expect(decideMark(once, { done: [today] }, 'task.done', 0)).toBe('same');
    expect(decideMark(once, { done: [] }, 'task.undo', 1)).toBe('same');
    expect(decideMark(once, { done: [], isSkipped: true }, 'task.skip', 0)).toBe('same');
  });

  test('of a card that is too old changes nothing', () => {
    expect(decideMark(four, { done: [today, today, today] }, 'task.done', 0)).toBe('old');
    expect(decideMark(four, { done: [] }, 'task.undo', 3)).toBe('old');
    expect(decideMark(once, { done: [today] }, 'task.done', 1)).toBe('old');
  });

  test('each has another that takes it back', () => {
    const marks = fc.record({ done: fc.array(fc.constant(today), { maxLength: 4 }) });
    fc.assert(
      fc.property(marks, (mark) => {
        const seen = mark.done.length;
        const done = decideMark(four, mark, 'task.done', seen);
        if (typeof done !== 'string') expect(decideMark(four, done, 'task.undo', seen + 1)).toEqual(mark);
        const skipped = decideMark(four, mark, 'task.skip', seen);
        if (typeof skipped !== 'string') expect(decideMark(four, skipped, 'task.unskip', seen)).toEqual(mark);
      }),
    );
  });

  test('on two devices at once is one; on two tasks at once, both', async () => {
    const store = openStoreInMemory();
    const person = personId('bilal');
    const press = (task: OwnTask) =>
      commitMark(store, { person, own: task, said: 'task.done', seen: 0 }).then((saved) =>
        saved.ok ? saved.value.outcome : saved.refusal,
      );
    expect((await Promise.all([press(once), press(once)])).toSorted()).toEqual(['same', 'saved']);
    expect(await Promise.all([press(four), press(own('third', 1))])).toEqual(['saved', 'saved']);
    const marks = await loadMarks(store, person);
    expect(Object.keys(marks).toSorted()).toEqual(['demo/dops', 'demo/plan', 'demo/third']);
    expect(marks['demo/plan']).toEqual({ done: [today] });
  });
});

test('a record names whose it is, and for whom a mentor sees to it', () => {
  const marks = { 'vu/form@y1/iris': { done: [] }, 'msg/plan': { done: [] } };
  expect(taskRecords.people({ person: personId('hanna'), marks })).toEqual(['hanna', 'iris']);
});
