import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decideGoal, isOpen, mayReadGoal } from '../../../src/core/goals/decide-goal.ts';
import { type Goal, goalOutcomes, type KeptGoal } from '../../../src/core/goals/goal.ts';
import { keptUntil } from '../../../src/core/goals/kept-until.ts';
import type { GoalChange } from '../../../src/core/goals/wishes.ts';
import { personId } from '../../../src/core/kernel/id.ts';
import { addDays, type CalendarDate, dateIn, instant } from '../../../src/core/kernel/time.ts';
import type { Pace, Pause } from '../../../src/core/programme/training-course.ts';

const today = '2026-11-24' as CalendarDate;
const mentor = personId('m1');
const kept: KeptGoal = { state: 'kept', on: today, answers: { able: 'x' } };
const changes: fc.Arbitrary<GoalChange> = fc.oneof(
  fc.constantFrom(...goalOutcomes).map((outcome): GoalChange => ({ kind: 'outcome', outcome })),
  fc.boolean().map((shared): GoalChange => ({ kind: 'share', shared })),
  fc.constant<GoalChange>({ kind: 'undo' }),
);
const run = (said: readonly GoalChange[], begun: Goal = kept) =>
  said.reduce((goal, change) => decideGoal(goal, change, { mentor, today }), begun);

describe('a goal that was kept', () => {
  test('never loses a word, whatever is said of it', () => {
    fc.assert(
      fc.property(fc.array(changes), (said) => {
        expect(run(said).answers).toEqual(kept.answers);
      }),
    );
  });

  test('stays as it is when the same is said twice, but for what is taken back', () => {
    fc.assert(
      fc.property(fc.array(changes), changes, (said, change) => {
        fc.pre(change.kind !== 'undo');
        const once = run([...said, change]);
        expect(decideGoal(once, change, { mentor, today })).toBe(once);
      }),
    );
  });

  test('is as before once an outcome was taken back', () => {
    fc.assert(
      fc.property(fc.array(changes), fc.constantFrom(...goalOutcomes), (said, outcome) => {
        const goal = run(said);
        const after = decideGoal(goal, { kind: 'outcome', outcome }, { mentor, today });
        fc.pre(after !== goal && goal.state !== 'draft');
        const { state, on } = run([{ kind: 'undo' }], after) as KeptGoal;
        expect({ state, on }).toEqual({ state: goal.state, on: 'on' in goal ? goal.on : '' });
      }),
    );
  });

  test('is read by the mentor who was named and by nobody else, and not while it is worded anew', () => {
    fc.assert(
      fc.property(fc.array(changes), (said) => {
        const goal = run(said);
        const last = said.findLast(({ kind }) => kind === 'share');
        if (mayReadGoal(goal, mentor)) expect(last).toEqual({ kind: 'share', shared: true });
        expect(mayReadGoal(goal, personId('m2'))).toBe(false);
        if (goal.state === 'draft') expect(mayReadGoal(goal, mentor)).toBe(false);
      }),
    );
  });

  test('has one outcome once it is over, until that is taken back', () => {
    fc.assert(
      fc.property(fc.array(changes), fc.constantFrom(...goalOutcomes), (said, outcome) => {
        const goal = run(said);
        fc.pre(goal.state !== 'draft' && !isOpen(goal));
        expect(decideGoal(goal, { kind: 'outcome', outcome }, { mentor, today })).toBe(goal);
      }),
    );
  });
});

interface Moves {
  readonly pauses?: readonly (readonly [string, string | undefined])[];
  readonly paces?: readonly (readonly [string, number])[];
}

describe('how long a goal is kept', () => {
  const programme = { timezone: 'Europe/Amsterdam' };
  const day = (on: string, start: string | undefined, goal: Goal = { ...kept, on: on as CalendarDate }) =>
    dateIn(
      programme.timezone,
      keptUntil(goal, {
        programme,
        start: start as CalendarDate | undefined,
        now: instant(Date.parse(`${on}T12:00:00Z`)),
      }),
    );

  test.each([
    ['2026-11-24', '2026-09-07', '2028-03-07'],
    ['2027-09-06', '2026-09-07', '2028-03-07'],
    ['2027-09-07', '2026-09-07', '2029-03-07'],
    ['2026-11-24', undefined, '2028-05-24'],
    ['2027-01-10', '2024-02-29', '2027-09-01'],
    ['2026-09-10', '2025-08-31', '2028-02-29'],
  ])('of %s in a training since %s it is until %s', (on, start, until) => {
    expect(day(on, start)).toBe(until);
  });

  test.each([
    ['2026-11-24', { pauses: [['2026-12-01', '2027-09-01']] }, '2028-12-07'],
    ['2026-11-24', { pauses: [['2027-10-01', '2028-10-01']] }, '2028-03-07'],
    // Nobody knows until when: it counts until today.
    ['2026-11-24', { pauses: [['2026-11-04', undefined]] }, '2028-03-27'],
    ['2026-11-24', { paces: [['2026-09-07', 50]] }, '2029-03-06'],
  ] as const)('said on %s, with %j it is until %s', (on, { pauses = [], paces = [] }: Moves, until) => {
    const goal = { ...kept, on: on as CalendarDate };
    const day = (raw: string) => raw as CalendarDate;
    const moves = {
      pauses: pauses.map(([from, back]): Pause => ({ from: day(from), ...(back && { back: day(back) }) })),
      paces: paces.map(([from, share]): Pace => ({ from: day(from), share })),
    };
    const now = instant(Date.parse(`${on}T12:00:00Z`));
    const found = keptUntil(goal, { programme, start: '2026-09-07' as CalendarDate, ...moves, now });
    expect(dateIn(programme.timezone, found)).toBe(until);
  });

  test('a goal that nobody kept is there for a week, one that was opened again for as long as before', () => {
    const draft: Goal = { state: 'draft', asks: 'able', answers: {} };
    expect(day('2026-11-24', '2026-09-07', draft)).toBe('2026-12-01');
    expect(day('2026-12-24', '2026-09-07', { ...draft, keptOn: today })).toBe('2028-03-07');
  });

  test('no day of a year comes before its half year is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 1100 }), (start, after) => {
        const first = addDays('2020-01-01' as CalendarDate, start);
        const on = addDays(first, after);
        const until = day(on, first);
        expect(until > addDays(on, 180)).toBe(true);
        expect(until < addDays(on, 552)).toBe(true);
      }),
    );
  });
});
