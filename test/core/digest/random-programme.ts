import fc from 'fast-check';
import { admit, type Batch, membersOf } from '../../../src/core/digest/cohort.ts';
import type { Band, DigestFacts } from '../../../src/core/digest/digest.ts';
import type { DigestPolicy } from '../../../src/core/digest/policy.ts';
import type { RawFacts } from '../../../src/core/digest/raw-facts.ts';
import { complement, groupPolicy, mentorPolicy } from '../../../src/core/digest/suppress.ts';
import { addDays, type CalendarDate } from '../../../src/core/kernel/time.ts';
import type { SeenDigest } from './attacker.ts';

/** What happens in a programme between two digests. Groups and mentors go by numbers: mentor 3 has group 3. */
export interface Week {
  readonly join: number;
  readonly leave: number;
  /** Which groups come further, by their place among all there ever were; a place twice is two steps. */
  readonly further: readonly number[];
  /** Which groups lose their date. */
  readonly cleared: readonly number[];
  /** Which mentors are asked for a date. */
  readonly asked: readonly number[];
  /** Which mentors’ calendars can’t be used any more, or can again. */
  readonly turned: readonly number[];
  /** Which mentors come further in their training. */
  readonly taught: readonly number[];
}

export const quietWeek: Week = {
  join: 0,
  leave: 0,
  further: [],
  cleared: [],
  asked: [],
  turned: [],
  taught: [],
};
export const since = '2026-10-01' as CalendarDate;

/** Programmes that begin with so many groups and go through so many weeks; most weeks little happens. */
export function programmes(largest: number, weeks: number): fc.Arbitrary<readonly Week[]> {
  const places = (most: number) => fc.array(fc.nat(largest * 2), { maxLength: most });
  const some = fc.oneof(fc.constant([]), places(3), places(largest));
  const week = fc.record({
    join: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(8)),
    leave: fc.oneof(fc.constant(0), fc.nat(2)),
    further: some,
    cleared: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, places(2)),
    asked: some,
    turned: some,
    taught: some,
  });
  const first = fc.record({
    join: fc.nat(largest),
    leave: fc.constant(0),
    further: places(largest * 2),
    cleared: fc.constant([]),
    asked: places(largest),
    turned: places(largest),
    taught: places(largest * 2),
  });
  return fc
    .tuple(first, fc.array(week, { minLength: weeks - 1, maxLength: weeks - 1 }))
    .map(([begin, rest]) => [begin, ...rest]);
}

export type Publish = (raw: RawFacts, earlier: readonly DigestFacts[], policy: DigestPolicy) => DigestFacts;

/** A digest, and the sizes of the batches of groups and of mentors that it is about. */
export interface Played {
  readonly facts: DigestFacts;
  readonly groups: readonly number[];
  readonly mentors: readonly number[];
}

interface Rules {
  /** How many groups one person sits in at most. */
  readonly own: number;
  /** How many newcomers are let in at a time; 1 lets every one in at once. */
  readonly batch?: number;
}

/** Plays the weeks and gives the digests. */
export function play(
  weeks: readonly Week[],
  publish: Publish,
  policy: DigestPolicy,
  { own, batch }: Rules = { own: 0 },
): readonly Played[] {
  let [groups, mentors]: [readonly Batch<number>[], readonly Batch<number>[]] = [[], []];
  let [all, gone] = [0, 0];
  const states = new Map<number, number>();
  const training = new Map<number, number>();
  const asked = new Set<number>();
  const shut = new Set<number>();
  const published: DigestFacts[] = [];
  return weeks.map((week, index) => {
    all += week.join;
    gone = Math.min(all, gone + week.leave);
    const at = (place: number) => place % Math.max(1, all);
    for (const place of week.further) step(at(place), states, 1);
    for (const place of week.cleared) step(at(place), states, -1);
    for (const place of week.taught) step(at(place), training, 1);
    for (const place of week.asked) asked.add(at(place));
    for (const place of week.turned) if (!shut.delete(at(place))) shut.add(at(place));
    const on = addDays(since, 7 * (index + 1));
    const present = Array.from({ length: all - gone }, (_, n) => gone + n);
    groups = admit(groups, present, on, batch ?? groupPolicy(policy, own).k);
    mentors = admit(mentors, present, on, batch ?? mentorPolicy(policy).k);
    const stateOf = (group: number) => states.get(group) ?? 0;
    const raw = {
      ...rawOf(on, membersOf(groups).map(stateOf), own),
      asked: membersOf(groups).filter((group) => asked.has(group)).length,
      shut: membersOf(groups).filter((group) => shut.has(group)).length,
      training: trainedOf(membersOf(mentors).map((mentor) => training.get(mentor) ?? 0)),
    };
    const facts = publish(raw, published, policy);
    published.push(facts);
    return { facts, groups: sizes(groups), mentors: sizes(mentors) };
  });
}

function sizes(batches: readonly Batch<number>[]): readonly number[] {
  return batches.map(({ ids }) => ids.length);
}

/** Nobody goes back from having met. */
function step(one: number, states: Map<number, number>, by: number): void {
  const state = states.get(one) ?? 0;
  if (by > 0) states.set(one, Math.min(2, state + 1));
  else if (state === 1) states.set(one, 0);
}

export function rawOf(on: CalendarDate, counted: readonly number[], own = 0): RawFacts {
  return {
    on,
    since,
    groups: counted.length,
    own,
    held: counted.filter((state) => state === 2).length,
    reached: counted.filter((state) => state >= 1).length,
    asked: 0,
    shut: 0,
    failed: { people: 0, of: 0 },
    unreached: { count: 0, first: [] },
  };
}

function trainedOf(counted: readonly number[]): RawFacts['training'] & object {
  const [ready, complete] = [1, 2].map((least) => counted.filter((state) => state >= least).length);
  return { mentors: counted.length, ready: ready ?? 0, complete: complete ?? 0 };
}

/** The figures of a digest that bound each other, as an attacker has them; nothing of one is in another. */
export type Figure = 'groups' | 'asked' | 'shut' | 'usable' | 'training';
export const figures: readonly Figure[] = ['groups', 'asked', 'shut', 'training'];

export function seeFigure(played: readonly Played[], figure: Figure): readonly SeenDigest[] {
  return played.map((digest) => seeOne(digest, figure));
}

function seeOne({ facts, groups, mentors }: Played, figure: Figure): SeenDigest {
  const { held, reached, asked, shut, training } = facts;
  switch (figure) {
    case 'groups':
      return { inner: held, outer: reached, batches: groups };
    case 'asked':
      return { inner: asked, outer: untold(asked.of), batches: groups };
    case 'shut':
      return { inner: shut, outer: untold(shut.of), batches: groups };
    // The other way round: for whoever takes for granted that calendars are only mended.
    case 'usable':
      return { inner: complement(shut), outer: untold(shut.of), batches: groups };
    case 'training':
      return {
        inner: training?.complete ?? untold(0),
        outer: training?.ready ?? untold(0),
        batches: mentors,
      };
  }
}

function untold(of: number): Band {
  return { from: 0, to: of, of };
}

/** Digests without any suppression: what a first version would publish. */
export const publishExactly: Publish = (raw) => {
  const exact = (count: number, of: number) => ({ from: count, to: count, of });
  const { on, groups, unreached, training } = raw;
  if (training === undefined) throw new Error('training was not counted');
  const [held, reached] = [exact(raw.held, groups), exact(raw.reached, groups)];
  const [asked, shut] = [exact(raw.asked, groups), exact(raw.shut, groups)];
  const { mentors, ready, complete } = training;
  const told = { ready: exact(ready, mentors), complete: exact(complete, mentors) };
  return { on, since: raw.since, held, reached, asked, shut, training: told, failed: exact(0, 0), unreached };
};
