import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addPeriod, parsePeriod } from '../../../src/core/kernel/period.ts';
import { type CalendarDate, dateIn, firstInstantFrom } from '../../../src/core/kernel/time.ts';
import type { TaskDue, TaskPlan } from '../../../src/core/programme/task-plan.ts';
import { listItems, type TalkAnchor, type TaskAnchors } from '../../../src/core/tasks/due-days.ts';

function day(raw: string): CalendarDate {
  return raw as CalendarDate;
}

function period(raw: string) {
  const read = parsePeriod(raw);
  if (read === undefined) throw new Error(raw);
  return read;
}

function task(due: TaskDue, id = 'plan'): TaskPlan {
  return { id, title: { nl: id }, due, owner: 'trainee', count: 1, verify: false, isProposal: false };
}

function duesOf(due: TaskDue, anchors: Partial<TaskAnchors> = {}) {
  const all = { start: day('2026-10-01'), years: 3, talks: [], ...anchors };
  return listItems([task(due)], all).map((item) => [item.key, item.due]);
}

const yearly = { kind: 'yearly', day: '09-30' } as const;
const afterStart = { kind: 'start', offset: period('P3M') } as const;
const halfway = { kind: 'year', from: 'first', offset: period('P6M') } as const;
const yearEnd = { kind: 'year', from: 'last', offset: period('P0D') } as const;

describe('a period on the calendar', () => {
  test.each([
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-01-31', 'P1M', '2028-02-29'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2026-10-31', 'P4M', '2027-02-28'],
    ['2027-01-15', '-P14D', '2027-01-01'],
    ['2027-01-15', '-P6W', '2026-12-04'],
    ['2026-12-31', 'P1Y2M3D', '2028-03-03'],
    ['2026-03-31', '-P1M', '2026-02-28'],
  ])('%s and %s is %s', (from, offset, to) => {
    expect(addPeriod(day(from), period(offset))).toBe(to);
  });

  test.each(['', 'P', '3M', 'P3H', 'P-3M', 'P3M '])('"%s" is none', (raw) => {
    expect(parsePeriod(raw)).toBeUndefined();
  });
});

describe('a day of every year', () => {
  test('comes once for each year that the training touches, and never before its first day', () => {
    expect(duesOf(yearly)).toEqual([
      ['plan@2027', '2027-09-30'],
      ['plan@2028', '2028-09-30'],
      ['plan@2029', '2029-09-30'],
    ]);
  });

  test('is this year’s for who begins in the middle of it', () => {
    expect(duesOf(yearly, { start: day('2027-02-15'), years: 1 })).toEqual([['plan@2027', '2027-09-30']]);
  });

  test('is one’s own on the first day itself, and of nobody without a first day', () => {
    expect(duesOf(yearly, { start: day('2027-09-30'), years: 1 })).toEqual([['plan@2027', '2027-09-30']]);
    expect(listItems([task(yearly)], { years: 3, talks: [] })).toEqual([]);
  });
});

describe('a day counted from the training', () => {
  test('is counted once from its start', () => {
    expect(duesOf(afterStart)).toEqual([['plan', '2027-01-01']]);
  });

  test('comes in every year, from its first or its last day', () => {
    expect(duesOf(halfway)).toEqual([
      ['plan@y1', '2027-04-01'],
      ['plan@y2', '2028-04-01'],
      ['plan@y3', '2029-04-01'],
    ]);
    expect(duesOf(yearEnd).map(([, due]) => due)).toEqual(['2027-09-30', '2028-09-30', '2029-09-30']);
  });

  test('goes round 29 February', () => {
    expect(duesOf(yearEnd, { start: day('2028-02-29'), years: 2 })).toEqual([
      ['plan@y1', '2029-02-28'],
      ['plan@y2', '2030-02-28'],
    ]);
  });
});

describe('a day counted from a talk', () => {
  const window = { kind: 'talk', from: 'window', offset: period('-P14D') } as const;
  const date = { kind: 'talk', from: 'date', offset: period('-P3D') } as const;
  const talk = (more: Partial<TalkAnchor> = {}): TalkAnchor => ({
    plan: 'vu-c1',
    opensOn: day('2026-11-16'),
    held: false,
    ...more,
  });

  test('lies before its window', () => {
    expect(duesOf(window, { talks: [talk()] })).toEqual([['plan@vu-c1', '2026-11-02']]);
  });

  test('does not exist before there is a date', () => {
    expect(duesOf(date, { talks: [talk()] })).toEqual([]);
    expect(duesOf(date, { talks: [talk({ on: day('2026-12-08') })] })).toEqual([
      ['plan@vu-c1', '2026-12-05'],
    ]);
  });

  test('is over once the talk was asked for, or held', () => {
    const pastOf = (due: TaskDue, more: Partial<TalkAnchor>) =>
      listItems([task(due)], { years: 3, talks: [talk(more)] }).map(({ isPast }) => isPast);
    expect(pastOf(window, {})).toEqual([undefined]);
    expect(pastOf(window, { on: day('2026-12-08') })).toEqual([true]);
    expect(pastOf(date, { on: day('2026-12-08') })).toEqual([undefined]);
    expect(pastOf(date, { on: day('2026-12-08'), held: true })).toEqual([true]);
  });
});

const told = { kind: 'told', of: 'event', offset: period('P14D') } as const;

test.each([told, { kind: 'habit' }, { kind: 'open' }] as const)(
  'what is %j stands there once, without a day',
  (due) => {
    expect(duesOf(due)).toEqual([['plan', undefined]]);
  },
);

test('what was told has a day of its own each time, and can be told again', () => {
  const days = [day('2026-11-20'), day('2027-02-15')];
  expect(duesOf(told, { told: { plan: days, other: [day('2026-12-01')] } })).toEqual([
    ['plan@2026-11-20', '2026-12-04'],
    ['plan@2027-02-15', '2027-03-01'],
    ['plan', undefined],
  ]);
  const pauses = [{ from: day('2026-12-01'), back: day('2027-01-11') }];
  expect(duesOf(told, { told: { plan: days.slice(0, 1) }, pauses })).toEqual([
    ['plan@2026-11-20', '2027-01-11'],
    ['plan', undefined],
  ]);
});

describe('a training that is interrupted or part-time', () => {
  const pause = { from: day('2027-03-01'), back: day('2027-06-01') };

  test('has its days later by as many as the pause lasts, and those before it where they were', () => {
    expect(duesOf(afterStart, { pauses: [pause] })).toEqual([['plan', '2027-01-01']]);
    expect(duesOf(halfway, { pauses: [pause] })).toEqual([
      ['plan@y1', '2027-07-02'],
      ['plan@y2', '2028-07-02'],
      ['plan@y3', '2029-07-02'],
    ]);
    expect(duesOf(yearEnd, { pauses: [pause] }).map(([, due]) => due)).toEqual([
      '2027-12-31',
      '2028-12-31',
      '2029-12-31',
    ]);
  });

  test('at half time has half a year after a whole one, and the months of an administration as they are', () => {
    const paces = [{ from: day('2026-10-01'), share: 50 }];
    const report = { kind: 'year', from: 'last', offset: period('P3M') } as const;
    expect(duesOf(halfway, { paces, years: 1 })).toEqual([['plan@y1', '2027-09-30']]);
    expect(duesOf(yearEnd, { paces, years: 1 })).toEqual([['plan@y1', '2028-09-29']]);
    expect(duesOf(report, { paces, years: 1 })).toEqual([['plan@y1', '2028-12-29']]);
    expect(duesOf(afterStart, { paces })).toEqual([['plan', '2027-01-01']]);
  });

  test('has what the calendar asks on its day, in a pause on the first day back', () => {
    const long = { from: day('2027-09-01'), back: day('2028-01-10') };
    expect(duesOf(yearly, { pauses: [long], years: 2 })).toEqual([
      ['plan@2027', '2028-01-10'],
      ['plan@2028', '2028-09-30'],
    ]);
  });

  test('asks once for what the calendar asked twice in a long pause', () => {
    const long = { from: day('2027-09-01'), back: day('2028-11-01') };
    expect(duesOf(yearly, { pauses: [long], years: 2 })).toEqual([
      ['plan@2028', '2028-11-01'],
      ['plan@2029', '2029-09-30'],
    ]);
  });

  test('has the windows of its talks later too, and an agreed date where it is', () => {
    const window = { kind: 'talk', from: 'window', offset: period('-P14D') } as const;
    const date = { kind: 'talk', from: 'date', offset: period('-P3D') } as const;
    const talks = ['2027-02-15', '2027-03-08', '2027-04-12'].map((opensOn, index) => {
      return { plan: `c${index + 1}`, opensOn: day(opensOn), held: false };
    });
    expect(duesOf(window, { pauses: [pause], talks })).toEqual([
      ['plan@c1', '2027-02-01'],
      // The window moves to 8 June; a fortnight before it is still in the pause.
      ['plan@c2', '2027-06-01'],
      ['plan@c3', '2027-06-29'],
    ]);
    const paces = [{ from: day('2026-10-01'), share: 50 }];
    const [first] = talks;
    expect(duesOf(window, { paces, talks: first ? [first] : [] })).toEqual([['plan@c1', '2027-06-18']]);
    const booked = [{ plan: 'c1', opensOn: day('2027-04-12'), on: day('2027-07-01'), held: false }];
    expect(duesOf(date, { pauses: [pause], talks: booked })).toEqual([['plan@c1', '2027-06-28']]);
  });

  test('has no day for what comes after a pause of which nobody knows the end, and keeps it in its year', () => {
    const pauses = [{ from: day('2027-03-01') }];
    const items = listItems([task(yearEnd)], { start: day('2026-10-01'), years: 3, talks: [], pauses });
    expect(items.map(({ key, due, year }) => [key, due, year])).toEqual([
      ['plan@y1', undefined, 1],
      ['plan@y2', undefined, 2],
      ['plan@y3', undefined, 3],
    ]);
    expect(duesOf(yearly, { pauses })).toEqual([]);
  });
});

const starts = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));
const periods = fc.record({
  months: fc.integer({ min: -12, max: 12 }),
  days: fc.integer({ min: -60, max: 60 }),
});
const dues: fc.Arbitrary<TaskDue> = fc.oneof(
  fc.constantFrom('09-30', '02-28', '01-01', '12-31').map((of) => ({ kind: 'yearly' as const, day: of })),
  periods.map((offset) => ({ kind: 'start' as const, offset })),
  fc
    .tuple(fc.constantFrom('first' as const, 'last' as const), periods)
    .map(([from, offset]) => ({ kind: 'year' as const, from, offset })),
  periods.map((offset) => ({ kind: 'told' as const, of: 'event' as const, offset })),
  fc.constantFrom('habit' as const, 'open' as const).map((kind) => ({ kind })),
);
const years = fc.integer({ min: 1, max: 6 });

describe('whatever the programme and the first day', () => {
  test('every due day exists, and no two tasks share a key', () => {
    fc.assert(
      fc.property(starts, years, fc.array(dues, { maxLength: 8 }), (start, count, list) => {
        const tasks = list.map((due, index) => task(due, `t${index}`));
        const items = listItems(tasks, { start, years: count, talks: [] });
        for (const { due } of items)
          if (due !== undefined) expect(new Date(`${due}T00:00:00Z`).toISOString().slice(0, 10)).toBe(due);
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      }),
    );
  });

  test('a start that moves keeps the key of what counts from it, and moves its day with it', () => {
    fc.assert(
      fc.property(
        starts,
        starts,
        years,
        fc.constantFrom(afterStart, halfway, yearEnd),
        (a, b, count, due) => {
          const of = (start: CalendarDate) => duesOf(due, { start, years: count });
          const [before, after] = [of(a), of(b)];
          expect(after.map(([key]) => key)).toEqual(before.map(([key]) => key));
          for (const [index, [, moved]] of after.entries()) {
            const was = before[index]?.[1];
            if (a < b) expect(String(moved) >= String(was)).toBe(true);
          }
        },
      ),
    );
  });

  test('the same day is due whenever it is asked on that day, also on the days on which clocks change', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2026-10-25', '2027-03-28', '2026-12-31'),
        fc.integer({ min: 0, max: 23 }),
        (on, hour) => {
          const clock = `${String(hour).padStart(2, '0')}:30`;
          expect(dateIn('Europe/Brussels', firstInstantFrom('Europe/Brussels', day(on), clock))).toBe(on);
        },
      ),
    );
  });
});
