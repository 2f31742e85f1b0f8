import { beforeEach, describe, expect, test } from '@jest/globals';
import { openSeals } from '../../../src/adapters/seals/open-seals.ts';
import { beginGoal, turnGoal } from '../../../src/core/goals/commit-goal.ts';
import { keepDraft } from '../../../src/core/goals/decide-goal.ts';
import { type Goal, goals } from '../../../src/core/goals/goal.ts';
import { goalId, personId } from '../../../src/core/kernel/id.ts';
import { type CalendarDate, type Instant, instant } from '../../../src/core/kernel/time.ts';
import { dataKeys } from '../../../src/core/seals/data-keys.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { forgetOldIn } from '../../../src/jobs/forget-old.ts';
import { sweepKeys } from '../../../src/jobs/referral/end-referrals.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';
import { sampleProgramme } from '../../support/sample-programme.ts';

const seals = openSeals([new Uint8Array(32).fill(7)]);
const programme = { ...sampleProgramme, timezone: 'Europe/Amsterdam' };
const start = '2026-09-07' as CalendarDate;
const at = (moment: string) => instant(Date.parse(moment));
let store: DocumentStore;

beforeEach(async () => {
  store = openStoreInMemory();
  await word('kept', (goal) =>
    goal.state === 'draft' ? keepDraft(goal, '2026-11-24' as CalendarDate) : goal,
  );
  await word('draft', (goal) => ({ ...goal, answers: { able: 'x' } }));
});

async function word(id: string, decide: (goal: Goal) => Goal): Promise<void> {
  const owner = { id: goalId(id), person: personId('t1'), programme, start, now: at('2026-11-24T12:00:00Z') };
  await beginGoal({ store, seals }, { ...owner, most: 2 });
  await turnGoal({ store, seals }, { ...owner, seen: 1 }, decide);
}

/** What is left of goals and of their keys after the sweeps of a moment. */
async function leftAt(moment: Instant): Promise<readonly (readonly string[])[]> {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const deps = { store, seals, programmes: [], now: () => moment, log, sleep: async () => undefined };
  await forgetOldIn(deps, goals);
  await sweepKeys(deps);
  const [found, keys] = [await store.list(goals), await store.list(dataKeys)];
  return [found.map(({ key }) => key), keys.map(({ key }) => key)];
}

describe('a learning goal', () => {
  test('that nobody kept is forgotten after a week, with its data key', async () => {
    expect(await leftAt(at('2026-12-01T11:59:00Z'))).toEqual([
      ['draft', 'kept'],
      ['goal draft', 'goal kept'],
    ]);
    expect(await leftAt(at('2026-12-01T12:01:00Z'))).toEqual([['kept'], ['goal kept']]);
  });

  test('that was kept is forgotten six months after the end of its year, with its data key', async () => {
    expect(await leftAt(at('2028-03-06T22:59:00Z'))).toEqual([['kept'], ['goal kept']]);
    expect(await leftAt(at('2028-03-06T23:01:00Z'))).toEqual([[], []]);
  });
});
