import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  admit,
  type Batch,
  cohorts,
  commitCohort,
  loadCohort,
  membersOf,
} from '../../../src/core/digest/cohort.ts';
import { type GroupId, groupId, programmeId } from '../../../src/core/kernel/id.ts';
import { addDays, type CalendarDate } from '../../../src/core/kernel/time.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';

const since = '2026-10-01' as CalendarDate;
const empty: readonly Batch<GroupId>[] = [];
const year = { programme: programmeId('msg'), since };
const groups = (from: number, to: number): readonly GroupId[] =>
  Array.from({ length: to - from }, (_, index) => groupId(`g${from + index}`));
const day = (n: number) => addDays(since, n);

describe('the groups that figures are about', () => {
  test('are those of the first day, however few', () => {
    expect(membersOf(admit(empty, groups(0, 2), day(4), 5))).toEqual(groups(0, 2));
  });

  test('grow by five at least, and never shrink within the year', () => {
    const begun = admit(empty, groups(0, 20), day(4), 5);
    expect(admit(begun, groups(3, 24), day(11), 5)).toBe(begun);
    expect(membersOf(admit(begun, groups(3, 25), day(11), 5))).toEqual(groups(0, 25));
  });

  test('are decided once for a day', () => {
    const begun = admit(empty, groups(0, 20), day(4), 5);
    expect(admit(begun, groups(0, 40), day(4), 5)).toBe(begun);
  });

  test('differ by none or by at least five between any two days', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 2, maxLength: 12 }), (joins) => {
        let [batches, all] = [empty, 0];
        const sizes = joins.map((join, week) => {
          all += join;
          batches = admit(batches, groups(0, all), day(7 * week), 5);
          return membersOf(batches).length;
        });
        for (const [i, first] of sizes.entries()) {
          for (const second of sizes.slice(i))
            expect(first === 0 || [0, 5].includes(Math.min(5, second - first))).toBe(true);
        }
      }),
    );
  });

  test('are the same for two processes that let somebody in at once', async () => {
    const store = openStoreInMemory();
    const enter = (present: readonly GroupId[]) =>
      commitCohort(store, year, (cohort) => ({
        ...cohort,
        groups: admit(cohort.groups, present, day(4), 5),
      }));
    const [one, other] = await Promise.all([enter(groups(0, 20)), enter(groups(0, 21))]);
    expect(one).toEqual(other);
    expect(await loadCohort(store, year.programme, since)).toMatchObject({ document: one });
    await store.close();
  });

  test('that were stored before mentors were counted are read as they were', () => {
    const batches = [
      { on: day(4), groups: groups(0, 20) },
      { on: day(11), groups: groups(20, 25) },
    ];
    expect(cohorts.migrate({ ...year, batches }, 1)).toEqual({
      ...year,
      groups: [
        { on: day(4), ids: groups(0, 20) },
        { on: day(11), ids: groups(20, 25) },
      ],
      mentors: [],
    });
  });
});
