/**
 * A reader of every attendance figure who also has the people file of every day and knows who stands on which list, but
 * for anyone who was there. For every set of fewer than `k` people, and every way in which these can have been there or not, it
 * asks whether the others can have been so that every figure is right. Exact: nothing is estimated.
 */

/** A figure as it was published: between which two numbers of those on its lists were there, both included. */
export interface SeenShare {
  readonly from: number;
  readonly to: number;
}

/** One person on one list, and which figures count it, by their places. */
export interface Entry {
  readonly person: string;
  readonly figures: readonly number[];
}

/** Says the first thing that can be learned about fewer than `k` people, or nothing. */
export function findAttendanceLeak(
  figures: readonly SeenShare[],
  entries: readonly Entry[],
  k: number,
): string | undefined {
  const kinds = [...new Set(entries.map(kindOf))].map((kind) => kind.split(',').map(Number));
  const sizes = (of: readonly Entry[]) =>
    kinds.map((kind) => of.filter((entry) => kindOf(entry) === kind.join()).length);
  const all = sizes(entries);
  const world = { figures, kinds };
  const isPossible = (set: readonly number[], present: readonly number[]) =>
    canBe(
      world,
      all.map((size, kind) => size - (set[kind] ?? 0)),
      present,
    );
  const nobody = kinds.map(() => 0);
  // Figures that contradict what the reader takes for granted teach nothing.
  if (!isPossible(nobody, nobody)) return undefined;
  const people = [...Map.groupBy(entries, ({ person }) => person).values()].map(sizes);
  for (const set of setsOf(people, Math.min(k - 1, people.length))) {
    for (const present of upTo(set))
      if (!isPossible(set, present)) return `${present.join('+')} of ${set.join('+')} cannot be`;
  }
  return undefined;
}

function kindOf({ figures }: Entry): string {
  return figures.join();
}

interface World {
  readonly figures: readonly SeenShare[];
  /** Which figures count the entries of each kind. */
  readonly kinds: readonly (readonly number[])[];
}

/** Whether so many others of each kind can make every figure right beside those who were there. */
function canBe({ figures, kinds }: World, others: readonly number[], present: readonly number[]): boolean {
  const countIn = (of: readonly number[], figure: number, from = 0) =>
    of.reduce((total, each, kind) => total + (kind >= from && kinds[kind]?.includes(figure) ? each : 0), 0);
  const search = (kind: number, counted: readonly number[]): boolean => {
    const room = figures.map(({ from, to }, figure) => ({
      least: from - (counted[figure] ?? 0) - countIn(others, figure, kind),
      most: to - (counted[figure] ?? 0),
    }));
    if (room.some(({ least, most }) => least > 0 || most < 0)) return false;
    const counting = kinds[kind];
    if (counting === undefined) return true;
    const size = others[kind] ?? 0;
    const least = Math.max(0, ...counting.map((figure) => (room[figure]?.least ?? 0) + size));
    const most = Math.min(size, ...counting.map((figure) => room[figure]?.most ?? 0));
    for (let there = least; there <= most; there += 1) {
      const next = counted.map((count, figure) => count + (counting.includes(figure) ? there : 0));
      if (search(kind + 1, next)) return true;
    }
    return false;
  };
  return search(
    0,
    figures.map((_, figure) => countIn(present, figure)),
  );
}

/** What every set of `size` people has on the lists, by kind; sets with the same are one. */
function setsOf(people: readonly (readonly number[])[], size: number): readonly (readonly number[])[] {
  let found = new Map<string, { readonly sum: readonly number[]; readonly of: number }[]>();
  const empty = people[0]?.map(() => 0) ?? [];
  found.set('', [{ sum: empty, of: 0 }]);
  for (const person of people) {
    const next = new Map<string, { readonly sum: readonly number[]; readonly of: number }[]>();
    for (const { sum, of } of [...found.values()].flat()) {
      const wider = { sum: sum.map((each, kind) => each + (person[kind] ?? 0)), of: of + 1 };
      for (const each of of < size ? [{ sum, of }, wider] : [{ sum, of }])
        next.set(`${each.of}:${each.sum.join()}`, [each]);
    }
    found = next;
  }
  return [...found.values()].flatMap((sets) => sets.filter(({ of }) => of === size).map(({ sum }) => sum));
}

/** Every way to be there for some of each kind. */
function upTo(sizes: readonly number[]): readonly (readonly number[])[] {
  return sizes.reduce<readonly (readonly number[])[]>(
    (ways, size) => ways.flatMap((way) => Array.from({ length: size + 1 }, (_, count) => [...way, count])),
    [[]],
  );
}
