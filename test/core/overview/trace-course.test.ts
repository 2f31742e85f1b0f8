import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadProgrammes } from '../../../src/adapters/programme-files/load-programmes.ts';
import { groupId, personId } from '../../../src/core/kernel/id.ts';
import { addDays, addMinutes, type CalendarDate, dateIn, instant } from '../../../src/core/kernel/time.ts';
import { traceCourse } from '../../../src/core/overview/trace-course.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import type { GroupFacts } from '../../../src/core/sessions/next-session.ts';
import { listSessions } from '../../../src/core/sessions/next-session.ts';
import { emptySession, type OpenSession, type Session } from '../../../src/core/sessions/session.ts';

const now = instant(Date.parse('2026-11-23T17:00:00Z'));
const group = groupId('paar-1');

let pairs: Programme;
let groups: Programme;
beforeAll(async () => {
  const programmes = await loadProgrammes('programmes');
  if (!programmes.ok) throw new Error('the programme files have problems');
  const ofMode = (mode: Programme['mode']) => {
    const found = programmes.value.find((each) => each.mode === mode);
    if (found === undefined) throw new Error(`no programme for ${mode}`);
    return found;
  };
  pairs = ofMode('one-to-one');
  groups = ofMode('group');
});

type State = 'none' | 'planned' | 'passed' | 'running' | 'held';

function sessionIn(state: State, empty: OpenSession): Session | undefined {
  switch (state) {
    case 'none':
      return undefined;
    case 'planned':
      return { ...empty, plannedAt: addMinutes(now, 60 * 24) };
    case 'passed':
      return { ...empty, plannedAt: addMinutes(now, -60 * 24) };
    case 'running':
      return { ...empty, state: 'running', startedAt: now, step: 0, stepStartedAt: now };
    case 'held':
      return { ...empty, state: 'held', startedAt: now, heldAt: now, step: 0 };
  }
}

/** The facts of a pair whose talks stand so, in order. */
function pairWith(states: readonly State[], start: CalendarDate): GroupFacts {
  const bare = { group, starts: [start], trainee: personId('iris'), sessions: [] };
  const listed = listSessions(pairs, bare, 1, dateIn(pairs.timezone, now));
  const sessions = listed.flatMap(({ place }, at) => {
    const session = sessionIn(states[at] ?? 'none', emptySession(place));
    return session === undefined ? [] : [session];
  });
  return { ...bare, sessions };
}

const start = '2026-09-07' as CalendarDate;

describe('the course of a pair', () => {
  test('has four talks, three and two, and begins with the first', () => {
    const { periods, next } = traceCourse(pairs, pairWith([], start), now);
    expect(periods.map(({ year, of }) => [year, of])).toEqual([
      [1, 4],
      [2, 3],
      [3, 2],
    ]);
    expect(next?.plan.order).toBe(1);
  });

  test('counts a date that has passed unanswered neither as planned nor as held', () => {
    const { periods, next } = traceCourse(pairs, pairWith(['held', 'passed', 'planned'], start), now);
    expect(periods[0]).toMatchObject({ held: 1, planned: 1, of: 4, standing: 'present' });
    expect(next?.plan.order).toBe(2);
  });

  test('counts a talk that runs among the planned, until it is held', () => {
    expect(traceCourse(pairs, pairWith(['running'], start), now).periods[0]).toMatchObject({ planned: 1 });
  });

  test('shows every talk once, in order, and never counts more than there are', () => {
    const state = fc.constantFrom<State>('none', 'planned', 'passed', 'running', 'held');
    fc.assert(
      fc.property(
        fc.array(state, { maxLength: 9 }),
        fc.integer({ min: -200, max: 1_500 }),
        (states, daysAgo) => {
          const facts = pairWith(states, addDays(dateIn(pairs.timezone, now), -daysAgo));
          const { periods, next } = traceCourse(pairs, facts, now);
          const orders = periods.flatMap(({ sessions }) => sessions.map(({ plan }) => plan.order));
          expect(orders).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
          for (const { held, planned, of, sessions } of periods) {
            expect(held + planned).toBeLessThanOrEqual(of);
            expect(sessions).toHaveLength(of);
          }
          const held = states.filter((each) => each === 'held').length;
          expect(periods.reduce((sum, each) => sum + each.held, 0)).toBe(held);
          expect(next === undefined).toBe(held === 9);
        },
      ),
    );
  });
});

describe('the course of a group', () => {
  test('tells the years apart by where most of the group are, and goes on from there', () => {
    const starts = ['2024-10-01', '2024-10-01', '2026-10-01'] as CalendarDate[];
    const { periods, next } = traceCourse(groups, { group, starts, sessions: [] }, now);
    expect(periods.map(({ standing }) => standing)).toEqual([
      'past',
      'past',
      'present',
      'ahead',
      'ahead',
      'ahead',
    ]);
    expect(next?.place.year).toBe(3);
  });

  test('is there for a group without trainees too', () => {
    const { periods } = traceCourse(groups, { group, starts: [], sessions: [] }, now);
    expect(periods.every(({ held, planned }) => held === 0 && planned === 0)).toBe(true);
  });
});
