import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DigestPolicy, operationalFacts } from '../../../src/core/digest/policy.ts';
import { findAttendanceLeak } from './attendance-attacker.ts';
import {
  type Course,
  courses,
  playAttendance,
  type Tell,
  tellAllSoFar,
  tellSuppressed,
  tellWithoutMargin,
} from './random-attendance.ts';

const small: DigestPolicy = { k: 3, band: 5, groups: 3 };

function leakOf(course: Course, tell: Tell, policy: DigestPolicy): string | undefined {
  const { figures, entries } = playAttendance(course, tell, policy);
  return findAttendanceLeak(figures, entries, policy.k);
}

describe('somebody who reads every attendance figure and knows who stands on which list', () => {
  test.each([
    ['three', small],
    ['five, by the rules that hold', operationalFacts],
  ])('learns nothing about fewer than %s', (_, policy) => {
    fc.assert(
      fc.property(courses(5), (course) => {
        expect(leakOf(course, tellSuppressed, policy)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['three', small],
    ['five', operationalFacts],
  ])('is told something all the same, and of no list twice, where it may be about %s', (_, policy) => {
    const played = fc
      .sample(courses(5), { numRuns: 200, seed: 1 })
      .map((course) => playAttendance(course, tellSuppressed, policy));
    const twice = played.filter(({ figures }) => figures.length > 1);
    expect(twice.length).toBeGreaterThan(5);
    const counts = played.flatMap(({ entries }) => entries.map(({ figures }) => figures.length));
    expect(Math.max(...counts)).toBe(1);
  });

  test('learns much from figures about all sessions so far, and from those without a margin', () => {
    const sample = fc.sample(courses(3), { numRuns: 100, seed: 2 });
    for (const naive of [tellAllSoFar, tellWithoutMargin]) {
      const caught = sample.filter((course) => leakOf(course, naive, small) !== undefined);
      expect(caught.length).toBeGreaterThan(10);
    }
  });

  test('learns who was there from two figures that share a list', () => {
    const list = (people: number, from: number, figures: readonly number[]) =>
      Array.from({ length: people }, (_, n) => ({ person: `p${from + n}`, figures }));
    const entries = [...list(8, 0, [0]), ...list(16, 8, [0, 1]), ...list(8, 24, [1])];
    const [most, few] = [
      { from: 19, to: 24 },
      { from: 0, to: 12 },
    ];
    // At most one of the last eight was there: eleven of the sixteen must have been for the first figure.
    expect(findAttendanceLeak([most, few], entries, 5)).toBe('0+0+2 of 0+0+4 cannot be');
    expect(findAttendanceLeak([most], entries, 5)).toBeUndefined();
    expect(findAttendanceLeak([few], entries, 5)).toBeUndefined();
  });
});
