import { expect, test } from '@jest/globals';
import { drawDigest } from '../../../src/cards/digest/draw-digest.ts';
import { digests } from '../../../src/core/digest/digest.ts';
import { operationalFacts } from '../../../src/core/digest/policy.ts';
import { suppress, tells } from '../../../src/core/digest/suppress.ts';
import { addDays, instant } from '../../../src/core/kernel/time.ts';
import { sampleProgramme } from '../../support/sample-programme.ts';
import { rawOf, since } from './random-programme.ts';

test('a digest that was published before mentors who were asked, or their calendars, were counted is read, drawn and heeded', () => {
  const met = Array.from({ length: 40 }, (_, group) => (group < 12 ? 2 : 0));
  const told = suppress(rawOf(since, met), [], operationalFacts);
  const { asked, shut, ...before } = told;
  const stored = { programme: sampleProgramme.id, publishedAt: instant(0), facts: before };
  const untold = { from: 0, to: 40, of: 40 };
  const { facts } = digests.migrate(stored, 1);
  expect(facts).toEqual({ ...before, asked: untold, shut: untold });
  const second = { ...stored, facts: { ...before, asked } };
  expect(digests.migrate(second, 2).facts).toEqual({ ...before, asked, shut: untold });
  const reader = { language: 'en', now: instant(0) } as const;
  const next = addDays(since, 7);
  const draw = (of: typeof facts) =>
    JSON.stringify(
      drawDigest({ reader, programme: sampleProgramme, facts: of, earlier: [], people: [], next }),
    );
  expect(draw(facts)).toMatch(/Have met: 10 to 19/);
  expect([draw(facts), draw(told)].map((card) => card.includes('I asked the mentor'))).toEqual([false, true]);
  const later = suppress({ ...rawOf(next, met), asked: 12, shut: 12 }, [facts], operationalFacts);
  const some = { from: 10, to: 19, of: 40 };
  expect([later.asked, later.shut, tells(asked), tells(shut)]).toEqual([some, some, true, true]);
});
