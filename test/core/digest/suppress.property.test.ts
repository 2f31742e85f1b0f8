import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DigestPolicy, operationalFacts } from '../../../src/core/digest/policy.ts';
import { suppress, tells } from '../../../src/core/digest/suppress.ts';
import { findLeak, leaksAlone } from './attacker.ts';
import {
  type Publish,
  play,
  programmes,
  publishExactly,
  rawOf,
  since,
  type Week,
} from './random-programme.ts';

/** Small enough that many programmes can be gone through world by world. */
const small: DigestPolicy = { k: 3, band: 5, groups: 3 };

/** Bands of ten from the present count alone: what one would write without thinking of the other digests. */
const forgetful: Publish = (raw, _, policy) => suppress(raw, [], policy);

describe('who reads every digest and has every people file', () => {
  test('learns nothing about fewer than three groups, in small programmes of every kind', () => {
    fc.assert(
      fc.property(programmes(14, 3), (weeks) => {
        expect(findLeak(play(weeks, suppress, small), small.k)).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  test('learns nothing about fewer than five groups by the rules that hold', () => {
    fc.assert(
      fc.property(programmes(38, 3), (weeks) => {
        expect(findLeak(play(weeks, suppress, operationalFacts), operationalFacts.k)).toBeUndefined();
      }),
      { numRuns: 15 },
    );
  });

  test('learns nothing from two digests out of a whole year', () => {
    fc.assert(
      fc.property(programmes(14, 14), (weeks) => {
        const seen = play(weeks, suppress, small);
        const [first, last] = [seen.slice(0, 1), seen.slice(-1)];
        for (const other of seen.slice(1, -1)) {
          expect(findLeak([...first, other], small.k)).toBeUndefined();
          expect(findLeak([other, ...last], small.k)).toBeUndefined();
        }
      }),
      { numRuns: 25 },
    );
  });

  test('is told something all the same', () => {
    const told = fc
      .sample(programmes(38, 3), { numRuns: 100, seed: 1 })
      .filter((weeks) => play(weeks, suppress, operationalFacts).some(({ held }) => tells(held)));
    expect(told.length).toBeGreaterThan(30);
  });
});

describe('the same reader', () => {
  test('learns a great deal from digests without suppression', () => {
    const caught = fc
      .sample(programmes(14, 3), { numRuns: 100, seed: 2 })
      .filter((weeks) => findLeak(play(weeks, publishExactly, small, 1), small.k) !== undefined);
    expect(caught.length).toBeGreaterThan(90);
  });

  test('catches somebody who joined between two digests of bands, where newcomers come in one by one', () => {
    const week = (join: number, further: readonly number[]): Week => ({
      join,
      leave: 0,
      further,
      cleared: [],
    });
    const nine = Array.from({ length: 9 }, (_, place) => place);
    const everybody = Array.from({ length: 20 }, (_, place) => place);
    const weeks = [week(20, [...nine, ...everybody]), week(1, [20, 20])];
    const leak = findLeak(play(weeks, forgetful, operationalFacts, 1), operationalFacts.k);
    expect(leak).toMatch(/^frozen: .*one of batch 1 going 0-0/);
    expect(findLeak(play(weeks, suppress, operationalFacts), operationalFacts.k)).toBeUndefined();
  });

  test('is stopped by the rule about earlier digests even where newcomers come in one by one', () => {
    fc.assert(
      fc.property(programmes(14, 3), (weeks) => {
        expect(findLeak(play(weeks, suppress, small, 1), small.k)).toBeUndefined();
      }),
      { numRuns: 150 },
    );
    const caught = fc
      .sample(programmes(14, 3), { numRuns: 300, seed: 3 })
      .filter((weeks) => findLeak(play(weeks, forgetful, small, 1), small.k) !== undefined);
    expect(caught.length).toBeGreaterThan(0);
  });

  test('learns from a figure that stands alone when it is too near to none or to all', () => {
    expect(leaksAlone({ from: 0, to: 3, of: 100 }, 4)).toBe(true);
    expect(leaksAlone({ from: 97, to: 100, of: 100 }, 4)).toBe(true);
    expect(leaksAlone({ from: 0, to: 4, of: 100 }, 4)).toBe(false);
  });
});

describe('where a band ends', () => {
  test('is decided without the count: the same past and the same people give the same bands', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(80), fc.nat(80), (of, one, other) => {
        const a = bandOfFailed(one % (of + 1), of);
        const b = bandOfFailed(other % (of + 1), of);
        const apart = a.to < b.from || b.to < a.from;
        expect(apart || (a.from === b.from && a.to === b.to)).toBe(true);
      }),
    );
  });

  test('leaves at least five on either side, and nobody is told from fewer than fifteen', () => {
    fc.assert(
      fc.property(fc.nat(120), fc.nat(120), (of, people) => {
        const band = bandOfFailed(people % (of + 1), of);
        if (tells(band)) expect(leaksAlone(band, 5)).toBe(false);
        if (of < 15) expect(tells(band)).toBe(false);
      }),
    );
  });
});

function bandOfFailed(people: number, of: number) {
  return suppress({ ...rawOf(since, []), failed: { people, of } }, [], operationalFacts).failed;
}
