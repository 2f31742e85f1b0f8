import fc from 'fast-check';
import { admit, type Cohort, groupsOf } from '../../../src/core/digest/cohort.ts';
import type { DigestFacts } from '../../../src/core/digest/digest.ts';
import type { DigestPolicy } from '../../../src/core/digest/policy.ts';
import type { RawFacts } from '../../../src/core/digest/raw-facts.ts';
import { type GroupId, groupId, programmeId } from '../../../src/core/kernel/id.ts';
import { addDays, type CalendarDate } from '../../../src/core/kernel/time.ts';
import type { SeenDigest } from './attacker.ts';

/** What happens in a programme between two digests. */
export interface Week {
  readonly join: number;
  readonly leave: number;
  /** Which groups come further, by their place among all there ever were; a place twice is two steps. */
  readonly further: readonly number[];
  /** Which groups lose their date. */
  readonly cleared: readonly number[];
}

export const since = '2026-10-01' as CalendarDate;

/** Programmes that begin with so many groups and go through so many weeks; most weeks little happens. */
export function programmes(largest: number, weeks: number): fc.Arbitrary<readonly Week[]> {
  const places = (most: number) => fc.array(fc.nat(largest * 2), { maxLength: most });
  const week = fc.record({
    join: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(8)),
    leave: fc.oneof(fc.constant(0), fc.nat(2)),
    further: fc.oneof(fc.constant([]), places(3), places(largest)),
    cleared: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, places(2)),
  });
  const first = fc.record({
    join: fc.nat(largest),
    leave: fc.constant(0),
    further: places(largest * 2),
    cleared: fc.constant([]),
  });
  return fc
    .tuple(first, fc.array(week, { minLength: weeks - 1, maxLength: weeks - 1 }))
    .map(([begin, rest]) => [begin, ...rest]);
}

export type Publish = (raw: RawFacts, earlier: readonly DigestFacts[], policy: DigestPolicy) => DigestFacts;

/** Plays the weeks and gives the digests as an attacker has them. `k` of 1 lets every newcomer in at once. */
export function play(
  weeks: readonly Week[],
  publish: Publish,
  policy: DigestPolicy,
  batch = policy.k,
): readonly SeenDigest[] {
  let cohort: Cohort = { programme: programmeId('msg'), since, batches: [] };
  const all: GroupId[] = [];
  let present: GroupId[] = [];
  const states = new Map<GroupId, number>();
  const published: DigestFacts[] = [];
  return weeks.map((week, index) => {
    const joined = Array.from({ length: week.join }, (_, n) => groupId(`g${all.length + n}`));
    all.push(...joined);
    present = [...present.slice(week.leave), ...joined];
    for (const place of week.further) step(all[place % Math.max(1, all.length)], states, 1);
    for (const place of week.cleared) step(all[place % Math.max(1, all.length)], states, -1);
    const on = addDays(since, 7 * (index + 1));
    cohort = admit(cohort, present, on, batch);
    const counted = groupsOf(cohort).map((group) => states.get(group) ?? 0);
    const facts = publish(rawOf(on, counted), published, policy);
    published.push(facts);
    const { held, reached } = facts;
    return { held, reached, batches: cohort.batches.map(({ groups }) => groups.length) };
  });
}

/** Nobody goes back from having met. */
function step(group: GroupId | undefined, states: Map<GroupId, number>, by: number): void {
  if (group === undefined) return;
  const state = states.get(group) ?? 0;
  if (by > 0) states.set(group, Math.min(2, state + 1));
  else if (state === 1) states.set(group, 0);
}

export function rawOf(on: CalendarDate, counted: readonly number[]): RawFacts {
  return {
    on,
    since,
    groups: counted.length,
    held: counted.filter((state) => state === 2).length,
    reached: counted.filter((state) => state >= 1).length,
    failed: { people: 0, of: 0 },
    unreached: { count: 0, first: [] },
  };
}

/** Digests without any suppression: what a first version would publish. */
export const publishExactly: Publish = (raw) => {
  const exact = (count: number, of: number) => ({ from: count, to: count, of });
  const { on, groups, unreached } = raw;
  const [held, reached] = [exact(raw.held, groups), exact(raw.reached, groups)];
  return { on, since: raw.since, held, reached, failed: exact(0, 0), unreached };
};
