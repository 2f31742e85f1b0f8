import type { Band } from '../../../src/core/digest/digest.ts';

/**
 * A reader of every digest who also has the whole people file of every day. For every set of fewer than `k` groups, and
 * every way in which these could have gone, it asks whether the digests leave that possible: whether the other groups can
 * have gone so that every figure is right. What is not possible has been learned. Exact: it goes through all worlds.
 */

/**
 * Two nested figures of one digest as the attacker has them, such as groups that have met within those that have met or
 * have a date, and how many that came in, oldest first, they are about. Figures that say nothing about each other, such as
 * whether a mentor was asked, are attacked by themselves: what goes for one of them can go with anything of the other.
 */
export interface SeenDigest {
  readonly inner: Band;
  readonly outer: Band;
  /** Sizes of the batches that the figures are about; a later digest has the same ones, and more. */
  readonly batches: readonly number[];
}

/**
 * What the attacker takes for granted. `frozen`: a group is as it was. `monotone`: a group can come further, and does not
 * go back. Without either, every digest stands alone; that is `frozen` with one digest.
 */
export type Model = 'frozen' | 'monotone';

/** How far a group has come: in neither figure, such as nothing yet; in the outer one, a date to come; in both, has met. */
const states = [0, 1, 2] as const;

/** Groups that entered with one digest and went the same way, as many as the attacker asks about. */
interface Way {
  readonly entered: number;
  /** State in every digest; before it entered it does not count. */
  readonly path: readonly number[];
}

/** Says the first thing that can be learned about fewer than `k` groups, or nothing. */
export function findLeak(digests: readonly SeenDigest[], k: number): string | undefined {
  for (const each of digests) {
    // What holds between digests says nothing of one.
    const leak = findLeakBetween([each], k, 'frozen');
    if (leak !== undefined) return leak;
  }
  const pairs = digests.flatMap((first, i) => digests.slice(i + 1).map((second) => [first, second]));
  for (const chosen of digests.length > 2 ? [...pairs, digests] : pairs) {
    for (const model of ['frozen', 'monotone'] as const) {
      const leak = findLeakBetween(chosen, k, model);
      if (leak !== undefined) return leak;
    }
  }
  return undefined;
}

/** The same of some of the digests, by one model. A model that the digests contradict teaches nothing. */
export function findLeakBetween(digests: readonly SeenDigest[], k: number, model: Model): string | undefined {
  const entering = enteringOf(digests);
  if (!isPossible(digests, entering, [], model)) return undefined;
  const size = Math.min(k - 1, sum(entering));
  const asked = new Set<string>();
  for (const set of choose(waysOf(digests.length, model), size, entering)) {
    const share = shareOf(set, digests.length).join();
    if (asked.has(share)) continue;
    asked.add(share);
    if (!isPossible(digests, entering, set, model)) return `${model}: ${describe(set)} cannot be`;
  }
  return undefined;
}

/** What a set makes of every figure: sets that make the same of all leave the others the same. */
function shareOf(set: readonly Way[], length: number): readonly number[] {
  return Array.from({ length }, (_, t) => [
    set.filter(({ entered }) => entered === t).length,
    set.filter(({ entered, path }) => entered <= t && path[t] === 2).length,
    set.filter(({ entered, path }) => entered <= t && (path[t] ?? 0) >= 1).length,
  ]).flat();
}

/** How many groups are in the figures for the first time in each of the digests. */
function enteringOf(digests: readonly SeenDigest[]): readonly number[] {
  return digests.map(({ batches }, t) => sum(batches) - sum(digests[t - 1]?.batches ?? []));
}

function waysOf(length: number, model: Model): readonly Way[] {
  const paths = model === 'frozen' ? states.map((state) => Array(length).fill(state)) : monotonePaths(length);
  return Array.from({ length }, (_, entered) => {
    const distinct = new Set(paths.map((path) => path.slice(entered).join()));
    return [...distinct].map((after) => ({
      entered,
      path: [...Array<number>(entered).fill(0), ...after.split(',').map(Number)],
    }));
  }).flat();
}

function monotonePaths(length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return monotonePaths(length - 1).flatMap((path) =>
    states.filter((state) => state >= (path.at(-1) ?? 0)).map((state) => [...path, state]),
  );
}

/** Every multiset of `size` ways that has no more groups of a batch than there are. */
function* choose(
  ways: readonly Way[],
  size: number,
  room: readonly number[],
): Generator<readonly Way[], undefined> {
  if (size === 0) {
    yield [];
    return;
  }
  const [first, ...rest] = ways;
  if (first === undefined) return;
  if ((room[first.entered] ?? 0) > 0) {
    const less = room.map((left, t) => (t === first.entered ? left - 1 : left));
    for (const others of choose(ways, size - 1, less)) yield [first, ...others];
  }
  yield* choose(rest, size, room);
}

/** Whether the other groups can have gone so that every figure is right when these went these ways. */
function isPossible(
  digests: readonly SeenDigest[],
  entering: readonly number[],
  set: readonly Way[],
  model: Model,
): boolean {
  let worlds: Worlds | undefined;
  let others = 0;
  for (const [t, digest] of digests.entries()) {
    const known = set.filter(({ entered }) => entered <= t);
    const came = (entering[t] ?? 0) - set.filter(({ entered }) => entered === t).length;
    others += came;
    const held = known.filter(({ path }) => path[t] === 2).length;
    const reached = known.filter(({ path }) => (path[t] ?? 0) >= 1).length;
    const room = { held: without(digest.inner, held), reached: without(digest.outer, reached) };
    worlds = (model === 'frozen' ? addNewcomers : goFurther)(worlds ?? [[0, 0]], room, came, others);
    if (worlds.length === 0) return false;
  }
  return true;
}

/** How many of the others have met, and how many have met or have a date. */
type Worlds = readonly (readonly [held: number, reached: number])[];

/** What the figures leave the others. */
interface Room {
  readonly held: Pick<Band, 'from' | 'to'>;
  readonly reached: Pick<Band, 'from' | 'to'>;
}

function without({ from, to }: Band, known: number): Pick<Band, 'from' | 'to'> {
  return { from: from - known, to: to - known };
}

/** Newcomers can be anything; those who were there stay as they were. */
function addNewcomers(worlds: Worlds, room: Room, came: number): Worlds {
  const found = new Map<number, readonly [number, number]>();
  for (const [h, r] of worlds) {
    const most = Math.min(came, room.reached.to - r);
    for (let reached = Math.max(0, room.reached.from - r); reached <= most; reached += 1) {
      const mostHeld = Math.min(reached, room.held.to - h);
      for (let held = Math.max(0, room.held.from - h); held <= mostHeld; held += 1)
        found.set((h + held) * 10_000 + r + reached, [h + held, r + reached]);
    }
  }
  return [...found.values()];
}

/** Newcomers can be anything; those who were there can have come further. */
function goFurther(worlds: Worlds, room: Room, _: number, others: number): Worlds {
  const lowest = Array<number>(others + 1).fill(Number.POSITIVE_INFINITY);
  for (const [h, r] of worlds) lowest[h] = Math.min(lowest[h] ?? Number.POSITIVE_INFINITY, r);
  const found: [number, number][] = [];
  const [mostHeld, most] = [Math.min(others, room.held.to), Math.min(others, room.reached.to)];
  for (let held = 0, least = Number.POSITIVE_INFINITY; held <= mostHeld; held += 1) {
    least = Math.min(least, lowest[held] ?? Number.POSITIVE_INFINITY);
    if (held < room.held.from) continue;
    for (let reached = Math.max(held, least, room.reached.from); reached <= most; reached += 1)
      found.push([held, reached]);
  }
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function describe(set: readonly Way[]): string {
  return set.map(({ entered, path }) => `one of batch ${entered} going ${path.join('-')}`).join(', ');
}

/** The same for a figure that stands alone: `heaviest` is how much of it fewer than `k` people can make. */
export function leaksAlone({ from, to, of }: Band, heaviest: number): boolean {
  const most = Math.min(heaviest, of);
  return to < most || from > of - most;
}
