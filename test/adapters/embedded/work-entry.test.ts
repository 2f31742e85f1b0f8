import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  ask,
  type Change,
  letGo,
  renew,
  take,
  type WorkEntry,
} from '../../../src/adapters/embedded/work-entry.ts';

const place = { name: 'notices.deliver', key: 'p1' } as const;
const lock = 5;

type Step =
  | { readonly do: 'ask'; readonly in: number }
  | { readonly do: 'take' | 'renew' | 'end' | 'fail'; readonly by: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('ask' as const), in: fc.nat(6) }),
  fc.record({
    do: fc.constantFrom('take' as const, 'renew' as const, 'end' as const, 'fail' as const),
    by: fc.constantFrom('one', 'two'),
  }),
);

describe('an entry of work', () => {
  test('is lost in no order of asking, taking, failing and dying, and held by one at a time', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let entry: WorkEntry | undefined;
        // What was asked and not begun: it stands, at its moment or before.
        let asked: number[] = [];
        for (const [now, each] of steps.entries()) {
          const before = entry;
          entry = stand(before, changeOf(before, each, now));
          if (each.do === 'ask') asked.push(now + each.in);
          if (each.do === 'take' && entry?.held !== before?.held) {
            expect(before?.held?.until ?? 0).toBeLessThanOrEqual(now);
            if (entry?.at === undefined) asked = [];
          }
          for (const at of asked) expect(entry?.at).toBeLessThanOrEqual(Math.max(at, now));
          if (each.do !== 'end' && before !== undefined) expect(entry).toBeDefined();
        }
      }),
    );
  });

  test('stays with whoever has it now when another comes back to it', () => {
    const entry: WorkEntry = { ...place, attempt: 0, held: { by: 'two', until: 9 } };
    expect(renew(entry, { by: 'one', until: 20 })).toBe('as-it-is');
    expect(letGo(entry, 'one', { next: [], attempt: 0 })).toBe('as-it-is');
    expect(letGo(undefined, 'one', { next: [1], attempt: 1 })).toBe('as-it-is');
  });

  test('comes at the moment asked later, after the work of whoever died was done again', () => {
    const entry: WorkEntry = { ...place, attempt: 0, at: 50, held: { by: 'one', until: 9 } };
    const taken = stand(entry, take(entry, { by: 'two', until: 20 }, 10));
    expect(taken).toMatchObject({ at: 50, held: { by: 'two' } });
    expect(letGo(taken, 'two', { next: [], attempt: 0 })).toEqual({ ...place, attempt: 0, at: 50 });
  });
});

function changeOf(entry: WorkEntry | undefined, step: Step, now: number): Change {
  switch (step.do) {
    case 'ask':
      return ask(entry, place, now + step.in, now);
    case 'take':
      return take(entry, { by: step.by, until: now + lock }, now);
    case 'renew':
      return renew(entry, { by: step.by, until: now + lock });
    case 'end':
      return letGo(entry, step.by, { next: [], attempt: 0 });
    case 'fail':
      return letGo(entry, step.by, { next: [now + 2], attempt: (entry?.attempt ?? 0) + 1 });
  }
}

function stand(before: WorkEntry | undefined, change: Change): WorkEntry | undefined {
  if (change === 'as-it-is') return before;
  return change === 'done' ? undefined : change;
}
