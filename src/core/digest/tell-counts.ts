import type { Band } from './digest.ts';
import type { DigestPolicy } from './policy.ts';

/** A count of `of` that is to be told as a band, beside the bands that were told before. */
interface Telling {
  readonly count: number;
  readonly of: number;
  readonly past: Past;
}

/** Earlier bands of counts that bound this one, if nothing changes but that newcomers come in. */
interface Past {
  /** This count is at least as high as these. */
  readonly atLeast: readonly Band[];
  /** This count is at most as high as these, and the newcomers that came in since. */
  readonly atMost: readonly Band[];
}

/** Tells one count; nothing of fewer than the policy says. */
export function tellCount({ count, of, past }: Telling, policy: DigestPolicy): Band {
  const ends = of < policy.groups ? [] : endsOf(of, policy);
  return bandOf(
    count,
    of,
    ends.filter((end) => mayEnd(end, of, past, policy)),
  );
}

/** Two counts of the same: whoever is in the inner one is in the outer one. */
interface Nested<T> {
  readonly inner: T;
  readonly outer: T;
}

/** Tells two nested counts: each of the two bounds the other, on the same day and on later ones. */
export function tellNested(
  counts: Nested<number>,
  of: number,
  before: readonly Nested<Band>[],
  policy: DigestPolicy,
): Nested<Band> {
  const innerBefore = before.map(({ inner }) => inner);
  const outerBefore = before.map(({ outer }) => outer);
  const both = [...innerBefore, ...outerBefore];
  const inner = tellCount({ count: counts.inner, of, past: { atLeast: innerBefore, atMost: both } }, policy);
  const past = { atLeast: [...both, inner], atMost: outerBefore };
  return { inner, outer: tellCount({ count: counts.outer, of, past }, policy) };
}

/**
 * Where a band of a count of `of` may begin, above the one below: at multiples of ten, with at least `k` on either side,
 * so that fewer than `k`, none and all are never told.
 */
function endsOf(of: number, { k, band }: DigestPolicy): readonly number[] {
  const last = Math.floor(Math.max(0, of - k) / band);
  return Array.from({ length: last }, (_, index) => (index + 1) * band).filter((end) => end >= k);
}

function bandOf(count: number, of: number, ends: readonly number[]): Band {
  const from = Math.max(0, ...ends.filter((end) => end <= count));
  const above = Math.min(of + 1, ...ends.filter((end) => end > count));
  return { from, to: above - 1, of };
}

/** Tells a count that has nothing to do with any other that was ever told. */
export function tellAlone(count: number, of: number, policy: DigestPolicy): Band {
  return bandOf(count, of, endsOf(of, policy));
}

/**
 * Whether a band may begin at `end` beside what was published before. If this count went over it and an earlier one stayed
 * below, the newcomers since would make the difference: there must be at least `k` more of them than the difference
 * takes. If this count stays below it, any `k` must have been free to go up since.
 */
function mayEnd(end: number, of: number, { atLeast, atMost }: Past, { k }: DigestPolicy): boolean {
  const tellsNewcomers = atMost.some((before) => {
    const [needed, cameIn] = [end - before.to, of - before.of];
    return needed >= 1 && cameIn >= needed && cameIn < needed + k;
  });
  const tellsWhoStayed = atLeast.some((before) => end > before.from && end - 1 < before.from + k);
  return !tellsNewcomers && !tellsWhoStayed;
}
