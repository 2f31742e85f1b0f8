import { type AST, RegExpParser } from '@eslint-community/regexpp';

/**
 * A regular expression as an automaton without empty moves, in which every way of backtracking is a path: a state for each
 * place that reads a character, once for each kind of character before it that a guard tells apart. What is looked for
 * ahead is a branch that leads nowhere, since it is read and given up.
 */
export interface Automaton {
  /** By state and class of characters: the states that follow, each as often as there are ways to it. */
  readonly moves: readonly (readonly (readonly number[])[])[];
  /** States in which the whole has matched, whatever follows: nothing is read again from there. */
  readonly won: ReadonlySet<number>;
}

/** A character of each kind that an expression could tell apart; its own characters come to these. */
const usual = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ...['ж', 'Ж', 'é', '\u0301', '٣', '½', '€', '\u00a0', '\u2028', '\ue000', '中', '😀'],
];

type Characters = ReadonlySet<number>;
type Edge =
  | { readonly kind: 'empty'; readonly to: number }
  /** Passes only after one of these characters; `start` stands for none. */
  | { readonly kind: 'guard'; readonly to: number; readonly after: ReadonlySet<number> }
  /** Passes or not by what follows: it may always fail. */
  | { readonly kind: 'unsure'; readonly to: number }
  | { readonly kind: 'read'; readonly to: number; readonly characters: Characters };

const start = -1;

export function buildAutomaton(expression: string, flags: string): Automaton {
  const build = new Builder(expression, flags);
  return build.automaton();
}

/** Draws the expression with empty moves first. */
class Builder {
  readonly #flags: string;
  readonly #pattern: AST.Pattern;
  readonly #alphabet: readonly string[];
  readonly #edges: Edge[][] = [];
  readonly #known = new Map<string, Characters>();

  constructor(expression: string, flags: string) {
    this.#flags = flags;
    this.#pattern = new RegExpParser().parsePattern(expression, 0, expression.length, {
      unicode: flags.includes('u'),
      unicodeSets: flags.includes('v'),
    });
    this.#alphabet = [...new Set([...usual, ...expression])];
  }

  automaton(): Automaton {
    const first = this.#node();
    const end = this.#node();
    this.#alternatives(this.#pattern.alternatives, first, end);
    return withoutEmptyMoves(this.#edges, first, end, this.#alphabet.length, !this.#flags.includes('y'));
  }

  #node(): number {
    return this.#edges.push([]) - 1;
  }

  #link(from: number, edge: Edge): void {
    this.#edges[from]?.push(edge);
  }

  #alternatives(alternatives: readonly AST.Alternative[], from: number, to: number): void {
    for (const { elements } of alternatives) {
      let at = from;
      for (const element of elements) {
        const next = this.#node();
        this.#element(element, at, next);
        at = next;
      }
      this.#link(at, { kind: 'empty', to });
    }
  }

  #element(element: AST.Element, from: number, to: number): void {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        this.#alternatives(element.alternatives, from, to);
        break;
      case 'Quantifier':
        this.#quantifier(element, from, to);
        break;
      case 'Assertion':
        this.#assertion(element, from, to);
        break;
      case 'Backreference':
        this.#repeated(element, from, to);
        break;
      default:
        this.#link(from, { kind: 'read', to, characters: this.#charactersOf(element.raw) });
    }
  }

  /** What stands in a group is read once more; what is tried there is no more than what the group could be. */
  #repeated({ resolved }: AST.Backreference, from: number, to: number): void {
    for (const { alternatives } of [resolved].flat()) this.#alternatives(alternatives, from, to);
  }

  #quantifier({ element, min, max }: AST.Quantifier, from: number, to: number): void {
    let at = from;
    for (let times = 0; times < min; times += 1) at = this.#once(element, at);
    if (max === Number.POSITIVE_INFINITY) {
      const loop = this.#node();
      this.#link(at, { kind: 'empty', to: loop });
      this.#link(this.#once(element, loop), { kind: 'empty', to: loop });
      this.#link(loop, { kind: 'empty', to });
      return;
    }
    for (let times = min; times < max; times += 1) {
      this.#link(at, { kind: 'empty', to });
      at = this.#once(element, at);
    }
    this.#link(at, { kind: 'empty', to });
  }

  #once(element: AST.Element, from: number): number {
    const to = this.#node();
    this.#element(element, from, to);
    return to;
  }

  #assertion(assertion: AST.Assertion, from: number, to: number): void {
    if (assertion.kind === 'lookahead') this.#alternatives(assertion.alternatives, from, this.#node());
    const after = this.#after(assertion);
    this.#link(from, after === undefined ? { kind: 'unsure', to } : { kind: 'guard', to, after });
  }

  /** The characters after which an assertion lets pass, where it asks for no more than one. */
  #after(assertion: AST.Assertion): ReadonlySet<number> | undefined {
    if (assertion.kind === 'lookbehind') return this.#before(assertion);
    if (assertion.kind !== 'start') return undefined;
    const newline = this.#flags.includes('m') ? this.#charactersOf('[\\n\\r\\u2028\\u2029]') : [];
    return new Set([start, ...newline]);
  }

  /** The characters after which a look behind passes, where it looks at one and no more. */
  #before({ alternatives, negate }: AST.LookbehindAssertion): ReadonlySet<number> | undefined {
    const after = new Set<number>();
    for (const { elements, raw } of alternatives) {
      const [only, ...more] = elements;
      if (only === undefined || more.length > 0) {
        if (endless(raw)) throw new Error(`looks behind without end: ${raw}`);
        if (!negate) return undefined;
        continue;
      }
      if (only.type === 'Assertion' && only.kind === 'start') after.add(start);
      else if (only.type.startsWith('Character'))
        for (const each of this.#charactersOf(only.raw)) after.add(each);
      else if (endless(raw)) throw new Error(`looks behind without end: ${raw}`);
      else if (!negate) return undefined;
    }
    if (!negate) return after;
    const all = [start, ...this.#alphabet.keys()];
    return new Set(all.filter((each) => !after.has(each)));
  }

  #charactersOf(raw: string): Characters {
    const known = this.#known.get(raw);
    if (known !== undefined) return known;
    const one = new RegExp(`^(?:${raw})$`, this.#flags.replace(/[gy]/g, ''));
    const found = new Set(this.#alphabet.flatMap((letter, index) => (one.test(letter) ? [index] : [])));
    this.#known.set(raw, found);
    return found;
  }
}

/** Whether an expression repeats without end somewhere. */
function endless(raw: string): boolean {
  return /(?<!\\)(?:[*+]|\{\d+,\})/.test(raw);
}

interface Step {
  readonly node: number;
  readonly characters: Characters;
}

/** Takes the empty moves out. A state is a place and the kind of character that was read to get there. */
function withoutEmptyMoves(
  edges: readonly (readonly Edge[])[],
  first: number,
  end: number,
  letters: number,
  searches: boolean,
): Automaton {
  const classes = classify(edges, letters);
  const states = new Map<string, number>();
  const todo: { readonly node: number; readonly before: number }[] = [];
  const stateOf = (node: number, before: number): number => {
    const key = `${node} ${classes.guarded(before)}`;
    const known = states.get(key);
    if (known !== undefined) return known;
    states.set(key, states.size);
    todo.push({ node, before });
    return states.size - 1;
  };
  const moves: number[][][] = [];
  const won = new Set<number>();
  stateOf(searching, start);
  for (let at = 0; at < todo.length; at += 1) {
    const { node, before } = todo[at] ?? { node: first, before: start };
    const { steps, wins } = closure(edges, node === searching ? first : node, end, before);
    if (wins) won.add(at);
    moves.push(
      classes.examples.map((letter) => {
        const next = steps.filter(({ characters }) => characters.has(letter));
        const found = next.map((step) => stateOf(step.node, letter));
        return node === searching && searches ? [stateOf(searching, letter), ...found] : found;
      }),
    );
  }
  return { moves, won };
}

/** The place before the expression, from which every next character is tried. */
const searching = -1;

/** Letters that no edge and no guard tells apart are one class, which has an example. */
function classify(edges: readonly (readonly Edge[])[], letters: number) {
  const all = edges.flat();
  const sets = [...new Set(all.flatMap((edge) => (edge.kind === 'read' ? [edge.characters] : [])))];
  const guards = all.flatMap((edge) => (edge.kind === 'guard' ? [edge.after] : []));
  const sign = (given: readonly Characters[], letter: number) =>
    given.map((each) => (each.has(letter) ? '1' : '0')).join('');
  const guarded = new Map([start, ...Array(letters).keys()].map((letter) => [letter, sign(guards, letter)]));
  const examples = new Map<string, number>();
  for (let letter = 0; letter < letters; letter += 1) {
    const key = `${sign(sets, letter)} ${guarded.get(letter)}`;
    if (!examples.has(key)) examples.set(key, letter);
  }
  return { examples: [...examples.values()], guarded: (letter: number) => guarded.get(letter) ?? '' };
}

/** All that can be read next, once for each way to it, and whether the expression can end here for certain. */
function closure(edges: readonly (readonly Edge[])[], from: number, end: number, before: number) {
  const steps: Step[] = [];
  let wins = false;
  const walk = (node: number, sure: boolean, passed: ReadonlySet<Edge>): void => {
    if (node === end && sure) wins = true;
    for (const edge of edges[node] ?? []) {
      if (edge.kind === 'read') steps.push({ node: edge.to, characters: edge.characters });
      else if (!passed.has(edge) && (edge.kind !== 'guard' || edge.after.has(before)))
        walk(edge.to, sure && edge.kind !== 'unsure', new Set([...passed, edge]));
    }
  };
  walk(from, true, new Set());
  return { steps, wins };
}
