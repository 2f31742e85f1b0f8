import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SessionCount } from '../../../src/core/digest/count-sessions.ts';
import { operationalFacts } from '../../../src/core/digest/policy.ts';
import { suppress } from '../../../src/core/digest/suppress.ts';
import { groupId } from '../../../src/core/kernel/id.ts';
import { addDays, addMinutes, type Instant, instant } from '../../../src/core/kernel/time.ts';
import type { Session } from '../../../src/core/sessions/session.ts';
import { canReopen } from '../../../src/core/sessions/time-left.ts';
import { heldSession, plannedSession } from '../../support/sample-cohort.ts';
import { rawOf, since } from './random-programme.ts';

const now = instant(Date.parse('2026-11-23T07:01:00Z'));
const [yearFrom, yearUntil] = [
  instant(Date.parse('2026-09-30T22:00:00Z')),
  instant(Date.parse('2027-09-30T22:00:00Z')),
];
const hour = 60;

function count(sessions: readonly Session[], toldUntil: Instant = yearFrom, at: Instant = now): SessionCount {
  const found = new SessionCount({ now: at, year: { from: yearFrom, until: yearUntil }, toldUntil });
  for (const session of sessions) found.add(session);
  return found;
}

const groups = (sessions: readonly Session[]) => count(sessions).groups([groupId('g0')]);

describe('a group', () => {
  test('has met when a session of it was held this training year, and no other', () => {
    expect(groups([heldSession(0, addMinutes(now, -hour))])).toEqual({ held: 1, reached: 1 });
    expect(groups([heldSession(0, addMinutes(yearFrom, -1))])).toEqual({ held: 0, reached: 0 });
    expect(groups([heldSession(1, addMinutes(now, -hour))])).toEqual({ held: 0, reached: 0 });
  });

  test('has a date when it is still to come and falls in this training year', () => {
    expect(groups([plannedSession(0, addMinutes(now, hour))])).toEqual({ held: 0, reached: 1 });
    expect(groups([plannedSession(0, addMinutes(now, -hour))])).toEqual({ held: 0, reached: 0 });
    expect(groups([plannedSession(0, yearUntil)])).toEqual({ held: 0, reached: 0 });
  });

  test('is one group, however often it met', () => {
    const often = [1, 2, 3].map((times) => heldSession(0, addMinutes(now, -times * hour)));
    expect(groups([...often, plannedSession(0, addMinutes(now, hour))])).toEqual({ held: 1, reached: 1 });
  });
});

describe('attendance', () => {
  test('is counted when a session cannot be reopened any more: a day after it was closed, or reported', () => {
    const day = 25 * hour;
    const closed = heldSession(0, addMinutes(now, -day));
    const { reportedAt: _, ...walked } = closed;
    expect(count([closed]).attendance(5)).toMatchObject({ taken: 4, groups: 1 });
    expect(count([heldSession(0, addMinutes(now, 1 - day))]).attendance(5)).toBeUndefined();
    expect(count([{ ...walked, reportedAt: addMinutes(now, -hour) }]).attendance(5)).toBeUndefined();
    expect(count([{ ...closed, attendance: {} }]).attendance(5)).toBeUndefined();
  });

  test('of a session that can still be reopened is never counted, nor by a clock that is half an hour ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * hour }), fc.nat(30), (ago, ahead) => {
        const session = heldSession(0, addMinutes(now, -ago));
        const counted = count([session], yearFrom, addMinutes(now, ahead)).attendance(5) !== undefined;
        expect(counted && canReopen(session, now)).toBe(false);
      }),
      { examples: [[24 * hour, 0]] },
    );
  });

  test('knows how much of it the five make who are in it most often', () => {
    const sessions = [0, 0, 0, 1, 2].map((group, index) =>
      heldSession(group, addMinutes(now, -(2 + index) * 24 * hour), 0, 2),
    );
    expect(count(sessions).attendance(5)).toMatchObject({ taken: 10, heaviest: 3 + 3 + 1 + 1 + 1 });
  });

  test('of every session stands in one figure at most, whenever digests are published', () => {
    const meeting = fc.tuple(fc.nat(40), fc.nat(60 * 24), fc.nat(4));
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 60 }), (meetings) => {
        const all = meetings.map(([group, hours, absent]) =>
          heldSession(group, addMinutes(now, hours * hour), absent),
        );
        const windows: { from: Instant; until: Instant }[] = [];
        for (let week = 1; week <= 10; week += 1) {
          const at = addMinutes(now, week * 7 * 24 * hour);
          const known = all.filter(({ heldAt }) => heldAt <= at);
          const attendance = count(known, windows.at(-1)?.until ?? yearFrom, at).attendance(5);
          const raw = {
            ...rawOf(addDays(since, 7 * week), []),
            ...(attendance === undefined ? {} : { attendance }),
          };
          const told = suppress(raw, [], operationalFacts).attendance;
          if (told !== undefined) windows.push(told);
        }
        const told = all.map(
          ({ heldAt }) => windows.filter(({ from, until }) => heldAt > from && heldAt <= until).length,
        );
        expect(told.every((times) => times <= 1)).toBe(true);
      }),
    );
  });
});
