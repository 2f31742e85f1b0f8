import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type CalendarDate } from '../../../src/core/kernel/time.ts';
import { type Agreement, decideAgreement, judgeDay, type Side } from '../../../src/core/tasks/agreement.ts';

const today = '2026-11-24' as CalendarDate;
const sides = fc.constantFrom<Side>('trainee', 'mentor');
const days = fc.integer({ min: 0, max: 5 }).map((count) => addDays(today, count));
/** Cards are kept for long: anybody can press on any that was ever drawn. */
const acts = fc.oneof(
  fc.record({ kind: fc.constant('propose' as const), day: days }),
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
  const proposed = decideAgreement(agreed, 'mentor', { kind: 'propose', day: addDays(today, 3) });
  expect(proposed).toEqual({
    version: 3,
    agreed: agreed.agreed,
    proposed: { by: 'mentor', day: addDays(today, 3) },
  });
});

test('two who propose the same day have agreed', () => {
  const day = addDays(today, 2);
  const first = decideAgreement(undefined, 'mentor', { kind: 'propose', day });
  if (typeof first === 'string') throw new Error(first);
  expect(decideAgreement(first, 'trainee', { kind: 'propose', day })).toEqual({ version: 2, agreed: day });
});

test.each([
  [-1, 5, 'past'],
  [0, 5, undefined],
  [5, 5, undefined],
  [6, 5, 'after-due'],
  [600, undefined, undefined],
])('a day %d days from now with the official one at %s is %s', (days, due, problem) => {
  expect(judgeDay(addDays(today, days), today, due === undefined ? undefined : addDays(today, due))).toBe(
    problem,
  );
});
