import { type Automaton, buildAutomaton } from './automaton.ts';

/** How the time grows that an expression may take, where it is more than in proportion to the text; else undefined. */
export type Growth = 'exponential' | 'polynomial' | 'too large to judge';

const most = 3_000_000;

/**
 * Judges an expression by its automaton (Weber and Seidl, 1991). It is exponential where one text leads from a state back
 * to it in two ways, and polynomial where one text leads from one state to itself, to another, and from that to itself.
 * The search for a first match is a state of its own, so that an expression that runs on from every place is found too.
 */
export function judgeExpression(expression: string, flags: string): Growth | undefined {
  const walk = new Walk(buildAutomaton(expression, flags));
  const loops = components(walk.states, (state) => walk.onward(state)).filter(
    ([one, other]) => one !== undefined && (other !== undefined || walk.onward(one).includes(one)),
  );
  try {
    if (loops.some((loop) => isExponential(loop, walk))) return 'exponential';
    return loops.some((loop) => isPolynomial(loop, loops, walk)) ? 'polynomial' : undefined;
  } catch (cause) {
    if (cause instanceof TooLarge) return 'too large to judge';
    throw cause;
  }
}

/** An automaton as it is walked: not on from where the whole has matched. */
class Walk {
  readonly #moves: readonly (readonly (readonly number[])[])[];
  readonly #onward: readonly (readonly number[])[];
  readonly states: readonly number[];
  readonly letters: readonly number[];

  constructor({ moves, won }: Automaton) {
    this.#moves = moves.map((each, state) => (won.has(state) ? [] : each));
    this.#onward = this.#moves.map((each) => [...new Set(each.flat())]);
    this.states = [...moves.keys()];
    this.letters = [...(moves[0] ?? []).keys()];
  }

  next(state: number | undefined, letter: number): readonly number[] {
    return this.#moves[state ?? 0]?.[letter] ?? [];
  }

  onward(state: number): readonly number[] {
    return this.#onward[state] ?? [];
  }
}

class TooLarge extends Error {}

function isExponential(loop: readonly number[], walk: Walk): boolean {
  const inside = new Set(loop);
  const within = (state: number | undefined, letter: number) =>
    walk.next(state, letter).filter((to) => inside.has(to));
  if (loop.some((state) => walk.letters.some((letter) => hasTwice(within(state, letter))))) return true;
  const pairs = product(([a, b], letter) => [within(a, letter), within(b, letter)], walk.letters);
  const begins = loop.map((state) => pairs.id([state, state]));
  return components(begins, pairs.next).some((component) => {
    const isSame = component.map((id) => new Set(pairs.states(id)).size === 1);
    return isSame.includes(true) && isSame.includes(false);
  });
}

function isPolynomial(one: readonly number[], loops: readonly (readonly number[])[], walk: Walk): boolean {
  const after = reachable(one, (state) => walk.onward(state));
  return loops.some((other) => other !== one && after.has(other[0] ?? -1) && isBetween(one, other, walk));
}

/** Whether one text leads around the first loop, from it to the second, and around that. */
function isBetween(one: readonly number[], other: readonly number[], walk: Walk): boolean {
  const first = new Set(one);
  const last = new Set(other);
  const triples = product(
    ([a, b, c], letter) => [
      walk.next(a, letter).filter((to) => first.has(to)),
      walk.next(b, letter),
      walk.next(c, letter).filter((to) => last.has(to)),
    ],
    walk.letters,
  );
  const beginOf = ([p = 0, b = 0, q = 0]: readonly number[]) =>
    b === q && p !== q && first.has(p) ? triples.id([p, p, q]) : undefined;
  // An edge back from each end to its beginning: both are in one component only if there is such a text.
  const next = (id: number): readonly number[] => {
    const begin = beginOf(triples.states(id));
    return begin === undefined ? triples.next(id) : [...triples.next(id), begin];
  };
  const begins = one.flatMap((p) => other.map((q) => triples.id([p, p, q])));
  return components(begins, next).some((component) =>
    component.some((id) => {
      const begin = beginOf(triples.states(id));
      return begin !== undefined && component.includes(begin);
    }),
  );
}

function hasTwice(states: readonly number[]): boolean {
  return new Set(states).size < states.length;
}

/** Several walks through the automaton at once, that read the same text. */
function product(
  move: (states: readonly number[], letter: number) => readonly (readonly number[])[],
  letters: readonly number[],
) {
  const ids = new Map<string, number>();
  const all: (readonly number[])[] = [];
  const id = (states: readonly number[]): number => {
    const key = states.join(' ');
    const known = ids.get(key);
    if (known !== undefined) return known;
    if (all.length > most) throw new TooLarge();
    ids.set(key, all.length);
    return all.push(states) - 1;
  };
  const states = (of: number): readonly number[] => all[of] ?? [];
  const next = (of: number): readonly number[] => {
    const found = new Set<number>();
    for (const letter of letters) {
      const moves = move(states(of), letter);
      if (moves.some(({ length }) => length === 0)) continue;
      let tuples: readonly (readonly number[])[] = [[]];
      for (const each of moves) tuples = tuples.flatMap((tuple) => each.map((to) => [...tuple, to]));
      for (const tuple of tuples) found.add(id(tuple));
    }
    return [...found];
  };
  return { id, states, next };
}

function reachable(from: Iterable<number>, next: (state: number) => readonly number[]): ReadonlySet<number> {
  const seen = new Set(from);
  for (const state of seen) for (const to of next(state)) seen.add(to);
  return seen;
}

/** The strongly connected components (Tarjan), without recursion since they can be deep. */
function components(
  from: Iterable<number>,
  next: (state: number) => readonly number[],
): readonly (readonly number[])[] {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const found: number[][] = [];
  const enter = (state: number) => {
    order.set(state, order.size);
    low.set(state, order.size - 1);
    open.push(state);
    isOpen.add(state);
    return { state, rest: [...next(state)] };
  };
  const sink = (state: number, to: number | undefined) => {
    if (to !== undefined) low.set(state, Math.min(low.get(state) ?? 0, to));
  };
  for (const root of from) {
    if (order.has(root)) continue;
    const path = [enter(root)];
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const to = at.rest.pop();
      if (to !== undefined) {
        if (!order.has(to)) path.push(enter(to));
        else if (isOpen.has(to)) sink(at.state, order.get(to));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) sink(parent.state, low.get(at.state));
      if (low.get(at.state) !== order.get(at.state)) continue;
      const component = open.splice(open.lastIndexOf(at.state));
      for (const state of component) isOpen.delete(state);
      found.push(component);
    }
  }
  return found;
}
