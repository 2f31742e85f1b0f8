import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type CalendarDate } from '../../../src/core/kernel/time.ts';
import { type Agreement, decideAgreement, judgeDay, type Side } from '../../../src/core/tasks/agreement.ts';

const today = '2026-11-24' as CalendarDate;
const sides = fc.constantFrom<Side>('trainee', 'mentor');
const days = fc.integer({ min: 0, max: 5 }).map((count) => addDays(today, count));
/** Cards are kept for long: anybody can press on any that was ever drawn. */
const acts = fc.oneof(
  fc.record({
    kind: fc.constant('propose' as const),
    day: days,
    seen: fc.integer({ min: 0, max: 8 }),
  }),
  fc.record({ kind: fc.constant('agree' as const), seen: fc.integer({ min: 0, max: 8 }) }),
);
const presses = fc.array(fc.tuple(sides, acts), { maxLength: 30 });

test('nothing is agreed that one proposed and the other did not want', () => {
  fc.assert(
    fc.property(presses, (list) => {
      let now: Agreement | undefined;
      for (const [side, act] of list) {
        const next = decideAgreement(now, side, act);
        if (typeof next === 'string') continue;
        if (next.agreed !== undefined && next.agreed !== now?.agreed) {
          expect(now?.proposed?.day).toBe(next.agreed);
          expect(now?.proposed?.by).not.toBe(side);
          expect(next.proposed).toBeUndefined();
        }
        expect(next.version).toBe((now?.version ?? 0) + 1);
        now = next;
      }
    }),
  );
});

test('the same press twice changes nothing the second time', () => {
  fc.assert(
    fc.property(presses, sides, acts, (list, side, act) => {
      let now: Agreement | undefined;
      for (const [by, each] of list) {
        const next = decideAgreement(now, by, each);
        if (typeof next !== 'string') now = next;
      }
      const once = decideAgreement(now, side, act);
      if (typeof once === 'string') return;
      expect(typeof decideAgreement(once, side, act)).toBe('string');
    }),
  );
});

test('what was agreed stands until both want another', () => {
  const agreed = { version: 2, agreed: addDays(today, 1) };
  const proposed = decideAgreement(agreed, 'mentor', { kind: 'propose', day: addDays(today, 3), seen: 2 });
  expect(proposed).toEqual({
    version: 3,
    agreed: agreed.agreed,
    proposed: { by: 'mentor', day: addDays(today, 3) },
  });
});

test('two who propose the same day have agreed', () => {
  const day = addDays(today, 2);
  const first = decideAgreement(undefined, 'mentor', { kind: 'propose', day, seen: 0 });
  if (typeof first === 'string') throw new Error(first);
  expect(decideAgreement(first, 'trainee', { kind: 'propose', day, seen: 0 })).toEqual({
    version: 2,
    agreed: day,
  });
});

test('a card from before the last word of the two replaces nothing', () => {
  fc.assert(
    fc.property(presses, sides, days, (list, side, day) => {
      let now: Agreement | undefined;
      for (const [by, each] of list) {
        const next = decideAgreement(now, by, each);
        if (typeof next === 'string') continue;
        const seen = now?.version ?? 0;
        now = next;
        const late = decideAgreement(now, side, { kind: 'propose', day, seen });
        const agreesToo = now.proposed?.by !== side && now.proposed?.day === day;
        expect(agreesToo ? late : typeof late).toEqual(
          agreesToo ? { version: now.version + 1, agreed: day } : 'string',
        );
      }
    }),
  );
});

test.each([
  [-1, 5, false, 'past'],
  [0, 5, false, undefined],
  [5, 5, false, undefined],
  [6, 5, false, 'after-due'],
  [6, 5, true, undefined],
  [-1, 5, true, 'past'],
  [600, undefined, false, undefined],
])(
  'a day %d days from now with that of the programme at %s (suggested: %s) is %s',
  (days, due, isProposal, problem) => {
    const bounds = { today, task: { isProposal }, ...(due !== undefined && { due: addDays(today, due) }) };
    expect(judgeDay(addDays(today, days), bounds)).toBe(problem);
  },
);
