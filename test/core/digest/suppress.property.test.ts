import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DigestPolicy, operationalFacts } from '../../../src/core/digest/policy.ts';
import { suppress, tells } from '../../../src/core/digest/suppress.ts';
import { findLeak, leaksAlone } from './attacker.ts';
import {
  figures,
  type Played,
  type Publish,
  play,
  programmes,
  publishExactly,
  quietWeek,
  rawOf,
  seeFigure,
  since,
  type Week,
} from './random-programme.ts';

/** Small enough that many programmes can be gone through world by world. */
const small: DigestPolicy = { k: 3, band: 5, groups: 3 };

/** Bands of ten from the present count alone: what one would write without thinking of the other digests. */
const forgetful: Publish = (raw, _, policy) => suppress(raw, [], policy);

/** Calendars are told by the very function that tells who was asked, and are attacked in a test of their own. */
const attacked = figures.filter((figure) => figure !== 'shut');

/** What can be learned about fewer than `k` beside those that the reader knows from the inside. */
function findAnyLeak(played: readonly Played[], { k }: DigestPolicy, own: number): string | undefined {
  for (const figure of attacked) {
    const leak = findLeak(seeFigure(played, figure), k + (figure === 'training' ? 1 : own));
    if (leak !== undefined) return `${figure}, ${leak}`;
  }
  return undefined;
}

const owns = fc.constantFrom(0, 1, 1, 2);

describe('somebody who reads every digest and has every people file', () => {
  test('learns nothing about fewer than three groups or mentors, in small programmes of every kind', () => {
    fc.assert(
      fc.property(programmes(14, 3), owns, (weeks, own) => {
        expect(findAnyLeak(play(weeks, suppress, small, { own }), small, own)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  test('learns nothing about fewer than five by the rules that hold', () => {
    fc.assert(
      fc.property(programmes(38, 3), (weeks) => {
        const played = play(weeks, suppress, operationalFacts, { own: 1 });
        expect(findAnyLeak(played, operationalFacts, 1)).toBeUndefined();
      }),
      { numRuns: 8 },
    );
  });

  test('learns nothing from two digests out of a whole year', () => {
    fc.assert(
      fc.property(programmes(14, 14), owns, (weeks, own) => {
        const played = play(weeks, suppress, small, { own });
        const [first, last] = [played.slice(0, 1), played.slice(-1)];
        for (const other of played.slice(1, -1)) {
          expect(findAnyLeak([...first, other], small, own)).toBeUndefined();
          expect(findAnyLeak([other, ...last], small, own)).toBeUndefined();
        }
      }),
      { numRuns: 10 },
    );
  });

  test('learns nothing of calendars, be it by taking for granted that they only break or that they are only mended', () => {
    fc.assert(
      fc.property(programmes(14, 3), owns, (weeks, own) => {
        const played = play(weeks, suppress, small, { own });
        for (const figure of ['shut', 'usable'] as const)
          expect(findLeak(seeFigure(played, figure), small.k + own)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  test.each(figures)('is told something all the same of %s', (figure) => {
    const told = fc.sample(programmes(38, 3), { numRuns: 100, seed: 1 }).filter((weeks) => {
      const seen = seeFigure(play(weeks, suppress, operationalFacts, { own: 1 }), figure);
      return seen.some(({ inner }) => tells(inner));
    });
    expect(told.length).toBeGreaterThan(30);
  });
});

describe('the same reader', () => {
  test.each(figures)('learns a great deal about %s from digests without suppression', (figure) => {
    const caught = fc.sample(programmes(14, 3), { numRuns: 100, seed: 2 }).filter((weeks) => {
      const seen = seeFigure(play(weeks, publishExactly, small, { own: 0, batch: 1 }), figure);
      return findLeak(seen, small.k) !== undefined;
    });
    expect(caught.length).toBeGreaterThan(90);
  });

  test.each(['groups', 'asked'] as const)(
    'somebody who sits in groups learns about fewer others from the figures of %s that forget about that',
    (figure) => {
      const caught = fc.sample(programmes(14, 3), { numRuns: 300, seed: 4 }).find((weeks) => {
        const seen = seeFigure(play(weeks, suppress, small, { own: 0 }), figure);
        return findLeak(seen, small.k + 2) !== undefined;
      });
      expect(caught).toBeDefined();
    },
  );

  test('catches somebody who joined between two digests of bands, where newcomers come in one by one', () => {
    const week = (join: number, further: readonly number[]): Week => ({ ...quietWeek, join, further });
    const nine = Array.from({ length: 9 }, (_, place) => place);
    const everybody = Array.from({ length: 20 }, (_, place) => place);
    const weeks = [week(20, [...nine, ...everybody]), week(1, [20, 20])];
    const { k } = operationalFacts;
    const seen = (publish: Publish, batch?: number) =>
      seeFigure(
        play(weeks, publish, operationalFacts, { own: 0, ...(batch === undefined ? {} : { batch }) }),
        'groups',
      );
    expect(findLeak(seen(forgetful, 1), k)).toMatch(/^frozen: .*one of batch 1 going 0-0/);
    expect(findLeak(seen(suppress), k)).toBeUndefined();
  });

  test('is stopped by the rule about earlier digests even where newcomers come in one by one', () => {
    fc.assert(
      fc.property(programmes(14, 3), (weeks) => {
        const played = play(weeks, suppress, small, { own: 1, batch: 1 });
        expect(findAnyLeak(played, small, 1)).toBeUndefined();
      }),
      { numRuns: 40 },
    );
    const caught = fc
      .sample(programmes(14, 3), { numRuns: 300, seed: 3 })
      .find((weeks) => findAnyLeak(play(weeks, forgetful, small, { own: 0, batch: 1 }), small, 0));
    expect(caught).toBeDefined();
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
