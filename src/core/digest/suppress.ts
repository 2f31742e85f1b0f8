import type { AttendanceFacts, Band, DigestFacts, Share, TrainingFacts } from './digest.ts';
import type { DigestPolicy } from './policy.ts';
import type { AttendanceCount, RawFacts, TrainingCount } from './raw-facts.ts';
import { tellAlone, tellCount, tellNested } from './tell-counts.ts';

/**
 * Makes what may be published out of what was counted. Pure. `earlier` are the digests of the programme that were
 * published before, in any order.
 *
 * Where a band may end is decided from what its readers know already (how many groups there are, what was published) and
 * never from the count itself: a figure that is left out says nothing about why. Between two ends the count is told; an
 * end that would tell something about fewer than `k` is left out, and the two bands beside it become one.
 */
export function suppress(raw: RawFacts, earlier: readonly DigestFacts[], policy: DigestPolicy): DigestFacts {
  const year = earlier.filter(({ since, on }) => since === raw.since && on !== raw.on);
  const attendance = tellAttendance(raw.attendance, policy) ?? latestAttendance(earlier);
  const training = tellTraining(raw.training, year, mentorPolicy(policy));
  return {
    on: raw.on,
    since: raw.since,
    ...tellGroups(raw, year, groupPolicy(policy, raw.own)),
    ...(attendance === undefined ? {} : { attendance }),
    ...(training === undefined ? {} : { training }),
    failed: tellAlone(raw.failed.people, raw.failed.of, policy),
    unreached: raw.unreached,
  };
}

/** A reader knows the groups that they sit in themselves: figures about groups must hold without these. */
export function groupPolicy(policy: DigestPolicy, own: number): DigestPolicy {
  return { ...policy, k: policy.k + own };
}

/** A mentor knows about themself. */
export function mentorPolicy(policy: DigestPolicy): DigestPolicy {
  return { ...policy, k: policy.k + 1 };
}

function tellGroups(raw: RawFacts, year: readonly DigestFacts[], policy: DigestPolicy) {
  const before = year.map(({ held, reached }) => ({ inner: held, outer: reached }));
  const { inner, outer } = tellNested({ inner: raw.held, outer: raw.reached }, raw.groups, before, policy);
  // Whether a mentor was ever asked says nothing about whether the group has met or has a date now, nor the other way.
  const alone = (count: number, earlier: readonly Band[]) =>
    tellCount({ count, of: raw.groups, past: { atLeast: earlier, atMost: earlier } }, policy);
  const asked = year.map((facts) => facts.asked);
  // Nor does a calendar say anything of either.
  const shut = year.map((facts) => facts.shut);
  return { held: inner, reached: outer, asked: alone(raw.asked, asked), shut: alone(raw.shut, shut) };
}

/** Whoever followed everything is ready for the first talk. */
function tellTraining(
  count: TrainingCount | undefined,
  year: readonly DigestFacts[],
  policy: DigestPolicy,
): TrainingFacts | undefined {
  if (count === undefined) return undefined;
  const before = year.flatMap(({ training }) =>
    training === undefined ? [] : [{ inner: training.complete, outer: training.ready }],
  );
  const counts = { inner: count.complete, outer: count.ready };
  const { inner, outer } = tellNested(counts, count.mentors, before, policy);
  return { ready: outer, complete: inner };
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
