import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Goal, KeptGoal } from '../../../src/core/goals/goal.ts';
import { isReminded } from '../../../src/core/goals/remind.ts';
import { goalId, personId, programmeId } from '../../../src/core/kernel/id.ts';
import { addDays, type CalendarDate } from '../../../src/core/kernel/time.ts';

const day = (number: number) => addDays('2026-11-24' as CalendarDate, number);
const days = fc.integer({ min: 0, max: 60 }).map(day);
const states = fc.constantFrom('kept' as const, 'going-on' as const, 'reached' as const, 'dropped' as const);

const kept: fc.Arbitrary<KeptGoal> = fc
  .record({ state: states, on: days, remindOn: fc.option(days, { nil: undefined }) })
  .map(({ remindOn, ...rest }) => ({ ...rest, answers: {}, ...(remindOn && { remindOn }) }));
const worlds = fc.record({
  goals: fc.array(kept, { maxLength: 6 }).map((all) => all.map(seen)),
  talks: fc.array(days, { maxLength: 4 }).map((all) => all.toSorted()),
});

function seen(goal: Goal, at: number) {
  const who = { trainee: personId('t1'), programme: programmeId('vu'), version: 1 };
  return { id: goalId(`g${at}`), goal, ...who };
}

describe('of reminders', () => {
  test('one at most is said between two talks, and where somebody asked for some, the first is', () => {
    fc.assert(
      fc.property(worlds, ({ goals, talks }) => {
        const lastTalk = (on: CalendarDate) => talks.findLast((talk) => talk < on);
        const asked = goals.flatMap(({ id, goal }) =>
          goal.remindOn === undefined ? [] : [{ id, on: goal.remindOn }],
        );
        const said = asked.flatMap(({ id, on }) =>
          isReminded(goals, { id, on }, lastTalk(on)) ? [lastTalk(on) ?? 'none'] : [],
        );
        expect(new Set(said).size).toBe(said.length);
      }),
    );
  });

  test('none is said of what is over, or on a day that is no longer the one', () => {
    fc.assert(
      fc.property(kept, days, (goal, on) => {
        const isOpen = goal.state === 'kept' || goal.state === 'going-on';
        const may = isOpen && goal.remindOn === on;
        expect(isReminded([seen(goal, 1)], { id: goalId('g1'), on }, undefined)).toBe(may);
      }),
    );
  });

  test('a day that had come counts, also after another one was chosen', () => {
    const goal: KeptGoal = { state: 'kept', on: day(0), answers: {}, remindOn: day(20), remindedOn: day(5) };
    const reminder = { id: goalId('g1'), on: day(20) };
    expect(isReminded([seen(goal, 1)], reminder, undefined)).toBe(false);
    expect(isReminded([seen(goal, 1)], reminder, day(10))).toBe(true);
  });
});
