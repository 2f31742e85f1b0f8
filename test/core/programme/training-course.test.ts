import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type CalendarDate } from '../../../src/core/kernel/time.ts';
import {
  afterPauses,
  type Course,
  firstDayAfter,
  outOfPause,
  pauseOn,
  stretched,
  yearOn,
} from '../../../src/core/programme/training-course.ts';
import { firstDayOfYear, trainingYear } from '../../../src/core/programme/training-year.ts';

function day(raw: string): CalendarDate {
  return raw as CalendarDate;
}

const start = day('2026-10-01');

describe('a pause', () => {
  const course = { start, pauses: [{ from: day('2027-03-01'), back: day('2027-06-01') }] };

  test.each([
    ['2027-02-28', '2027-02-28'],
    ['2027-03-01', '2027-06-01'],
    ['2027-09-30', '2027-12-31'],
    // Half of it lies in a leap year, the pause does not.
    ['2028-02-29', '2028-05-31'],
  ])('makes %s into %s', (from, to) => {
    expect(afterPauses(course, day(from))).toBe(to);
  });

  test('makes the year in which it falls longer, and none after it', () => {
    expect(firstDayAfter(course, 1)).toBe('2028-01-01');
    expect(firstDayAfter(course, 2)).toBe('2029-01-01');
    expect(yearOn(course, day('2027-12-31'))).toBe(1);
    expect(yearOn(course, day('2028-01-01'))).toBe(2);
  });

  test('lasts from its first day until the day before the first one back', () => {
    expect(pauseOn(course, day('2027-02-28'))).toBeUndefined();
    expect(pauseOn(course, day('2027-03-01'))).toEqual(course.pauses[0]);
    expect(pauseOn(course, day('2027-05-31'))).toEqual(course.pauses[0]);
    expect(pauseOn(course, day('2027-06-01'))).toBeUndefined();
    expect(outOfPause(course, day('2027-04-15'))).toBe('2027-06-01');
  });

  test('without an end leaves open what comes after it', () => {
    const open = { start, pauses: [{ from: day('2027-03-01') }] };
    expect(afterPauses(open, day('2027-02-28'))).toBe('2027-02-28');
    expect(afterPauses(open, day('2027-03-01'))).toBeUndefined();
    expect(firstDayAfter(open, 1)).toBeUndefined();
    expect(yearOn(open, day('2031-01-01'))).toBe(1);
  });

  test('that meets another counts no day twice, whichever was said first', () => {
    const [a, b] = [
      { from: day('2027-03-01'), back: day('2027-06-01') },
      { from: day('2027-05-01'), back: day('2027-07-01') },
    ];
    for (const pauses of [
      [a, b],
      [b, a],
      [a, b, a],
    ])
      expect(afterPauses({ start, pauses }, start)).toBe(start);
    expect(afterPauses({ start, pauses: [b, a] }, day('2027-03-01'))).toBe('2027-07-01');
    expect(pauseOn({ start, pauses: [a, { from: day('2027-04-01') }] }, day('2040-01-01'))).toEqual({
      from: '2027-03-01',
    });
  });

  test('from before the training began takes away what lies in it alone', () => {
    const early = { start, pauses: [{ from: day('2026-09-01'), back: day('2026-11-01') }] };
    expect(afterPauses(early, start)).toBe('2026-11-01');
    expect(afterPauses(early, day('2026-09-15'))).toBe('2026-09-15');
  });
});

describe('part-time', () => {
  const half = { start, paces: [{ from: start, share: 50 }] };

  test('at 50 % makes a year take two calendar years, and its middle lies in the middle', () => {
    expect(firstDayAfter(half, 1)).toBe(addDays(start, 730));
    expect(firstDayAfter(half, 1)).toBe('2028-09-30');
    expect(stretched(half, day('2027-04-01'))).toBe('2027-09-30');
    expect(yearOn(half, day('2028-09-29'))).toBe(1);
    expect(yearOn(half, day('2028-09-30'))).toBe(2);
  });

  test('moves nothing before the day from which it holds, and ends with another share', () => {
    const paces = [
      { from: day('2027-10-01'), share: 50 },
      { from: day('2028-10-01'), share: 100 },
    ];
    expect(firstDayAfter({ start, paces }, 1)).toBe('2027-10-01');
    expect(firstDayAfter({ start, paces }, 2)).toBe('2029-04-02');
    expect(firstDayAfter({ start, paces }, 3)).toBe('2030-04-02');
  });

  test('said anew of the same day counts as it was said last', () => {
    const paces = [
      { from: start, share: 50 },
      { from: start, share: 100 },
    ];
    expect(firstDayAfter({ start, paces }, 1)).toBe('2027-10-01');
  });
});

const days = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)));
const starts = fc.oneof(
  days('2015-01-01', '2035-12-31'),
  fc.constantFrom(day('2024-02-29'), day('2028-02-29')),
);
const near = (from: CalendarDate) =>
  fc.integer({ min: -100, max: 2500 }).map((count) => addDays(from, count));
const pausesFrom = (from: CalendarDate) =>
  fc.array(
    fc.tuple(near(from), fc.integer({ min: 1, max: 500 })).map(([begun, length]) => {
      return { from: begun, back: addDays(begun, length) };
    }),
    { maxLength: 4 },
  );
const pacesFrom = (from: CalendarDate) =>
  fc.array(fc.record({ from: near(from), share: fc.integer({ min: 1, max: 100 }) }), { maxLength: 4 });
const courses: fc.Arbitrary<Required<Course>> = starts.chain((from) =>
  fc.record({ start: fc.constant(from), pauses: pausesFrom(from), paces: pacesFrom(from) }),
);

describe('whatever pauses and shares somebody has', () => {
  test('a later day stays later, and nothing falls in a pause', () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 0, max: 2500 }), (course, count) => {
        const of = (offset: number) => {
          return afterPauses(course, stretched(course, addDays(course.start, offset))) ?? '';
        };
        expect(of(count) < of(count + 1)).toBe(true);
        expect(pauseOn(course, day(of(count)))).toBeUndefined();
        expect(of(count) >= addDays(course.start, count)).toBe(true);
      }),
    );
  });

  test('years follow each other without a gap', () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 1, max: 6 }), (course, years) => {
        const first = firstDayAfter(course, years) ?? day('');
        expect(yearOn(course, first)).toBe(years + 1);
        expect(yearOn(course, addDays(first, -1))).toBe(years);
      }),
    );
  });

  test('a pause that begins where a year would begin belongs to the year before', () => {
    const course = {
      start: day('2035-12-30'),
      pauses: [{ from: day('2040-12-30'), back: day('2040-12-31') }],
      paces: [],
    };
    expect(firstDayAfter(course, 5)).toBe('2040-12-31');
    expect([yearOn(course, day('2040-12-30')), yearOn(course, day('2040-12-31'))]).toEqual([5, 6]);
  });

  test('without any it is the calendar', () => {
    fc.assert(
      fc.property(
        starts,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: -50, max: 2500 }),
        (from, years, count) => {
          const on = addDays(from, count);
          expect(firstDayAfter({ start: from }, years)).toBe(firstDayOfYear(from, years + 1));
          expect(yearOn({ start: from }, on)).toBe(trainingYear(from, on));
          expect([afterPauses({ start: from }, on), stretched({ start: from }, on)]).toEqual([on, on]);
        },
      ),
    );
  });
});
