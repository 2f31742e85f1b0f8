import type { AttendanceFacts, Band, DigestFacts, Share } from './digest.ts';
import type { DigestPolicy } from './policy.ts';
import type { AttendanceCount, RawFacts } from './raw-facts.ts';

/**
 * Makes what may be published out of what was counted. Pure. `earlier` are the digests of the programme that were
 * published before, in any order.
 *
 * Where a band may end is decided from what its readers know already (how many groups there are, what was published) and
 * never from the count itself: a figure that is left out says nothing about why. Between two ends the count is told; an
 * end that would tell something about fewer than `k` is left out, and the two bands beside it become one.
 */
export function suppress(raw: RawFacts, earlier: readonly DigestFacts[], policy: DigestPolicy): DigestFacts {
  const year = earlier.filter(({ since, on }) => since === raw.since && on < raw.on);
  const [held, reached] = tellGroups(raw, year, policy);
  const attendance = tellAttendance(raw.attendance, policy) ?? latestAttendance(earlier);
  return {
    on: raw.on,
    since: raw.since,
    held,
    reached,
    ...(attendance === undefined ? {} : { attendance }),
    failed: bandOf(raw.failed.people, raw.failed.of, endsOf(raw.failed.of, policy)),
    unreached: raw.unreached,
  };
}

/** Whoever has met has been reached: each of the two figures bounds the other, on the same day and on later ones. */
function tellGroups(raw: RawFacts, year: readonly DigestFacts[], policy: DigestPolicy): [Band, Band] {
  const ends = raw.groups < policy.groups ? [] : endsOf(raw.groups, policy);
  const [heldBefore, reachedBefore] = [year.map(({ held }) => held), year.map(({ reached }) => reached)];
  const held = bandOf(
    raw.held,
    raw.groups,
    ends.filter((end) => {
      const past = { atLeast: heldBefore, atMost: [...heldBefore, ...reachedBefore] };
      return mayEnd(end, raw.groups, past, policy);
    }),
  );
  const reached = bandOf(
    raw.reached,
    raw.groups,
    ends.filter((end) => {
      const past = { atLeast: [...heldBefore, ...reachedBefore, held], atMost: reachedBefore };
      return mayEnd(end, raw.groups, past, policy);
    }),
  );
  return [held, reached];
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

/** Earlier bands of counts that bound this one, if nothing changes but that groups come in. */
interface Past {
  /** This count is at least as high as these. */
  readonly atLeast: readonly Band[];
  /** This count is at most as high as these, and the groups that came in since. */
  readonly atMost: readonly Band[];
}

/**
 * Whether a band may begin at `end` beside what was published before. If this count went over it and an earlier one stayed
 * below, the groups that came in since would make the difference: there must be at least `k` more of them than the
 * difference takes. If this count stays below it, any `k` must have been free to go up since.
 */
function mayEnd(end: number, of: number, { atLeast, atMost }: Past, { k }: DigestPolicy): boolean {
  const tellsNewcomers = atMost.some((before) => {
    const [needed, cameIn] = [end - before.to, of - before.of];
    return needed >= 1 && cameIn >= needed && cameIn < needed + k;
  });
  const tellsWhoStayed = atLeast.some((before) => end > before.from && end - 1 < before.from + k);
  return !tellsNewcomers && !tellsWhoStayed;
}

/**
 * Attendance in words, once there is enough of it: from three groups, with at least as much on either side of each line as
 * any `k` people together could make. Each session is in one of these figures only, so that no two can be subtracted.
 */
function tellAttendance(
  count: AttendanceCount | undefined,
  { k, groups }: DigestPolicy,
): AttendanceFacts | undefined {
  if (count === undefined || count.groups < groups) return undefined;
  const { present, taken, from, until } = count;
  const margin = Math.max(k, count.heaviest);
  const [half, threeQuarters] = [Math.floor(taken / 2) + 1, Math.floor((taken * 3) / 4) + 1];
  if (half < margin || threeQuarters > taken - margin) return undefined;
  return { share: shareOf(present, half, threeQuarters), from, until };
}

function shareOf(present: number, half: number, threeQuarters: number): Share {
  if (present >= threeQuarters) return 'more-than-three-quarters';
  return present >= half ? 'more-than-half' : 'up-to-half';
}

/** Until there is a new one, the last figure is said again. */
export function latestAttendance(earlier: readonly DigestFacts[]): AttendanceFacts | undefined {
  return earlier
    .flatMap(({ attendance }) => (attendance === undefined ? [] : [attendance]))
    .toSorted((a, b) => b.until - a.until)[0];
}

/** Whether a band says anything at all. */
export function tells({ from, to, of }: Band): boolean {
  return from > 0 || to < of;
}

/** The band of those who are not in this one: nothing new. */
export function complement({ from, to, of }: Band): Band {
  return { from: of - to, to: of - from, of };
}
