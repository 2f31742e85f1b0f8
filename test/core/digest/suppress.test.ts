import { describe, expect, test } from '@jest/globals';
import type { DigestFacts } from '../../../src/core/digest/digest.ts';
import { operationalFacts } from '../../../src/core/digest/policy.ts';
import type { AttendanceCount, RawFacts } from '../../../src/core/digest/raw-facts.ts';
import { complement, suppress, tells } from '../../../src/core/digest/suppress.ts';
import { addDays, instant } from '../../../src/core/kernel/time.ts';
import { leaksAlone } from './attacker.ts';
import { rawOf, since } from './random-programme.ts';

const publish = (raw: RawFacts, earlier: readonly DigestFacts[] = []) =>
  suppress(raw, earlier, operationalFacts);
const week = (n: number) => addDays(since, 7 * n);

/** So many groups of which so many have met, and so many more have a date. */
function groups(of: number, held: number, planned = 0, on = week(1)): RawFacts {
  const states = [...Array(held).fill(2), ...Array(planned).fill(1), ...Array(of - held - planned).fill(0)];
  return rawOf(on, states);
}

const [from, until] = [instant(0), instant(1)];
function attended(present: number, taken: number, more: Partial<AttendanceCount> = {}): RawFacts {
  return {
    ...groups(3, 3),
    attendance: { present, taken, groups: 3, heaviest: 5, from, until, ...more },
  };
}

describe('figures about groups', () => {
  test('are bands of ten, and what is left is the rest', () => {
    const { held, reached } = publish(groups(40, 12, 13));
    expect(held).toEqual({ from: 10, to: 19, of: 40 });
    expect(reached).toEqual({ from: 20, to: 29, of: 40 });
    expect(complement(reached)).toEqual({ from: 11, to: 20, of: 40 });
  });

  test.each([0, 1, 4, 5, 9])('say "fewer than ten" of %i, so that none and few are never told', (held) => {
    expect(publish(groups(40, held)).held).toEqual({ from: 0, to: 9, of: 40 });
  });

  test.each([30, 35, 36, 39, 40])(
    'say "30 or more" of %i out of 40, so that all and all but few are never told',
    (held) => {
      expect(publish(groups(40, held)).held).toEqual({ from: 30, to: 40, of: 40 });
    },
  );

  test.each([1, 2, 3, 8, 14])('say nothing about a programme of %i groups', (of) => {
    expect([0, of].map((held) => tells(publish(groups(of, held)).held))).toEqual([false, false]);
  });

  test('of March and April with 12 and 13 are the same', () => {
    const march = publish(groups(40, 12));
    expect(publish(groups(40, 13, 0, week(2)), [march]).held).toEqual(march.held);
  });

  test('do not tell that one group that came in has met: the band is not ended there', () => {
    const first = publish(groups(20, 9));
    expect(first.held).toEqual({ from: 0, to: 9, of: 20 });
    expect(publish(groups(21, 10, 0, week(2)), [first]).held).toEqual({ from: 0, to: 21, of: 21 });
    expect(publish(groups(21, 9, 0, week(2)), [first]).held).toEqual({ from: 0, to: 21, of: 21 });
    expect(publish(groups(26, 10, 0, week(2)), [first]).held).toEqual({ from: 10, to: 19, of: 26 });
  });

  test('look back at every digest of the year, not only at the last one', () => {
    const first = publish(groups(20, 9));
    const second = publish(groups(26, 10, 0, week(2)), [first]);
    const third = publish(groups(28, 10, 0, week(3)), [second, first]);
    expect(third.held).toEqual({ from: 10, to: 28, of: 28 });
    expect(publish(groups(24, 10, 0, week(4)), [first]).held).toEqual({ from: 0, to: 24, of: 24 });
  });

  test('of another training year are other facts', () => {
    const before = publish({ ...groups(20, 9), since: addDays(since, -365), on: week(-2) });
    expect(publish(groups(21, 10), [before]).held).toEqual({ from: 10, to: 21, of: 21 });
  });
});

describe('attendance of the programme', () => {
  test('of 21 out of 24 is "more than three quarters"', () => {
    expect(publish(attended(21, 24)).attendance).toEqual({ share: 'more-than-three-quarters', from, until });
  });

  test.each([
    [24, 'more-than-three-quarters'],
    [18, 'more-than-half'],
    [13, 'more-than-half'],
    [12, 'up-to-half'],
    [0, 'up-to-half'],
  ])('of %i out of 24 is said in words: %s', (present, share) => {
    expect(publish(attended(present, 24)).attendance?.share).toBe(share);
  });

  test('is not told of fewer than three groups, nor of so few that the rest is fewer than five', () => {
    expect(publish(attended(21, 24, { groups: 2 })).attendance).toBeUndefined();
    expect(publish(attended(16, 16)).attendance).toBeUndefined();
    expect(publish(attended(40, 48, { heaviest: 20 })).attendance).toBeUndefined();
  });

  test('tells nothing about fewer than five people, however often they were on a list', () => {
    for (let taken = 0; taken <= 120; taken += 1) {
      for (const heaviest of [5, 7, 10, 20].filter((weight) => weight <= taken)) {
        const cells = new Map<string, number[]>();
        for (let present = 0; present <= taken; present += 1) {
          const share = publish(attended(present, taken, { heaviest })).attendance?.share;
          if (share !== undefined) cells.set(share, [...(cells.get(share) ?? []), present]);
        }
        for (const cell of cells.values()) {
          const band = { from: Math.min(...cell), to: Math.max(...cell), of: taken };
          expect(leaksAlone(band, heaviest)).toBe(false);
        }
      }
    }
  });

  test('stays as it was told until there is enough for a new figure, also in the next year', () => {
    const first = publish(attended(21, 24));
    const second = publish({ ...groups(3, 3), on: week(2) }, [first]);
    const third = publish({ ...attended(2, 8), since: addDays(since, 365), on: week(53) }, [first, second]);
    expect(second.attendance).toEqual(first.attendance);
    expect(third.attendance).toEqual(first.attendance);
  });
});
