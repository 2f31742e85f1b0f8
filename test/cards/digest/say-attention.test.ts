import { describe, expect, test } from '@jest/globals';
import { sayAttention } from '../../../src/cards/digest/say-attention.ts';
import type { Band, DigestFacts, TrainingFacts } from '../../../src/core/digest/digest.ts';
import type { CalendarDate } from '../../../src/core/kernel/time.ts';
import { wordsOf } from '../../../src/i18n/words.ts';

const words = wordsOf('en', 'group');
const band = (from: number, to: number, of = 40): Band => ({ from, to, of });

function factsOf(asked: Band, training?: TrainingFacts): DigestFacts {
  const on = '2026-11-23' as CalendarDate;
  const met = { held: band(30, 40), reached: band(30, 40), shut: band(0, 9), failed: band(0, 9) };
  const base = { on, since: on, ...met, asked, unreached: { count: 0, first: [] } };
  return training === undefined ? base : { ...base, training };
}

const say = (facts: DigestFacts, before?: DigestFacts) => sayAttention(facts, before, words, 'groups');
const quiet = ['Nothing needs your attention this week.'];

describe('what needs attention', () => {
  test('is that groups were without a date, when more of them are certain than in the digest before', () => {
    const lead = /^At least 10 of the 40 groups have been without a date for too long/;
    expect(say(factsOf(band(10, 19)))).toEqual([expect.stringMatching(lead)]);
    expect(say(factsOf(band(10, 19)), factsOf(band(0, 9)))).toEqual([expect.stringMatching(lead)]);
    expect(say(factsOf(band(10, 19)), factsOf(band(10, 19)))).toEqual(quiet);
    expect(say(factsOf(band(0, 9)))).toEqual(quiet);
  });

  test('is that mentors are not ready to begin, for as long as it is certain of some', () => {
    const facts = (ready: Band) => factsOf(band(0, 9), { ready, complete: band(0, 9) });
    const lead = /^At least 11 of the 40 new mentors are not yet ready to begin/;
    expect(say(facts(band(20, 29)), facts(band(20, 29)))).toEqual([expect.stringMatching(lead)]);
    expect(say(facts(band(30, 40)))).toEqual(quiet);
    expect(say(facts(band(0, 3, 3)))).toEqual(quiet);
  });

  test('is that calendars of mentors can’t be used, for as long as it is certain of some', () => {
    const facts = (shut: Band) => ({ ...factsOf(band(0, 9)), shut });
    const lead = /^For at least 10 of the 40 groups, I cannot use the mentor’s calendar/;
    expect(say(facts(band(10, 19)), facts(band(10, 19)))).toEqual([expect.stringMatching(lead)]);
    expect(say(facts(band(0, 9)))).toEqual(quiet);
  });
});
