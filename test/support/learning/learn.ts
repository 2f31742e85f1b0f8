import { ofRule, toChances } from '../../../src/understanding/classify.ts';
import { drawNumbers, shuffle } from './shuffle.ts';

/** A lesson in numbers: the features of its line, what the rules say of it, the place of what it means, and how much it counts. */
export interface Sample {
  readonly features: readonly number[];
  readonly witness: readonly number[];
  readonly meant: number;
  readonly counts: number;
}

/** What each kept kind of piece says for each intent, kind by kind, and how far each is meant before a line says anything. */
export interface Fitted {
  readonly kinds: readonly number[];
  readonly weights: Float32Array;
  readonly start: Float32Array;
}

const rounds = 10;
const speed = 3;
const slowing = 0.3;
/** What is learnt fades a little each round, so that single lines do not weigh for ever. */
const fading = 0.005;
/** No line is believed altogether: so much of it might mean anything else. */
const doubt = 0.1;
/** So many of the pieces of a line are left out each time it is taken, so that no single one decides. */
const leftOut = 0.4;
/** Pieces of fewer lines than these are told by chance. */
const fewest = 12;

/**
 * Learns a linear classifier by softmax regression with stochastic gradient descent. The same samples give the same
 * weights: the order in which they are taken is drawn from a number that is always the same.
 */
export function learn(samples: readonly Sample[], intents: number): Fitted {
  const { kinds, tells } = listKinds(samples);
  const place = new Map(kinds.map((kind, row) => [kind, row]));
  const lessons = samples.map((sample) => toLesson(sample, place, tells));
  const weights = new Float32Array(kinds.length * intents);
  const start = new Float32Array(intents);
  const draw = drawNumbers(7);
  let order: readonly Lesson[] = lessons;
  for (let round = 0; round < rounds; round += 1) {
    order = shuffle(order, draw);
    const rate = speed / (1 + round * slowing);
    for (const lesson of order) take(weights, start, thin(lesson, draw), rate);
    for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) * (1 - fading);
  }
  return { kinds, weights: weights.map((each, at) => each * (tells[Math.floor(at / intents)] ?? 1)), start };
}

/** A sample by the rows of its kinds, and how far each of them is heard. */
interface Lesson {
  readonly rows: Int32Array;
  readonly loud: Float32Array;
  readonly meant: number;
  readonly counts: number;
}

/** The kinds that are kept, in order, and how much each tells: the rarer, the more. */
function listKinds(samples: readonly Sample[]): { kinds: readonly number[]; tells: readonly number[] } {
  const lines = new Map<number, number>();
  for (const { features } of samples)
    for (const kind of features) lines.set(kind, (lines.get(kind) ?? 0) + 1);
  const witnesses = new Set(samples.flatMap(({ witness }) => witness));
  const often = [...lines].flatMap(([kind, times]) => (times >= fewest ? [kind] : []));
  const kinds = [...new Set([...often, ...witnesses])].toSorted((a, b) => a - b);
  const tellsOf = (kind: number) => Math.log(1 + samples.length / (1 + (lines.get(kind) ?? 0))) / 4;
  return { kinds, tells: kinds.map((kind) => (witnesses.has(kind) ? 1 : tellsOf(kind))) };
}

function toLesson(
  { features, witness, meant, counts }: Sample,
  place: ReadonlyMap<number, number>,
  tells: readonly number[],
): Lesson {
  const rowsOf = (kinds: readonly number[]) => kinds.flatMap((kind) => place.get(kind) ?? []);
  const [pieces, witnesses] = [rowsOf(features), rowsOf(witness)];
  const each = 1 / Math.sqrt(Math.max(pieces.length, 1));
  return {
    rows: Int32Array.from([...pieces, ...witnesses]),
    loud: Float32Array.from([
      ...pieces.map((row) => (tells[row] ?? 1) * each),
      ...witnesses.map(() => ofRule),
    ]),
    meant,
    counts,
  };
}

/** Leaves out pieces by lot; those that stay are heard the better. */
function thin({ rows, loud, meant, counts }: Lesson, draw: () => number): Lesson {
  const stays = rows.map(() => (draw() < leftOut ? 0 : 1));
  const louder = 1 / Math.sqrt(1 - leftOut);
  return {
    rows: rows.filter((_, at) => stays[at] === 1),
    loud: loud.filter((_, at) => stays[at] === 1).map((each) => each * louder),
    meant,
    counts,
  };
}

function take(weights: Float32Array, start: Float32Array, lesson: Lesson, rate: number): void {
  const { rows, loud, meant, counts } = lesson;
  const intents = start.length;
  const off = toChances(score(weights, start, lesson)).map(
    (chance, at) => (chance - doubt / intents - (at === meant ? 1 - doubt : 0)) * counts * rate,
  );
  for (let at = 0; at < intents; at += 1) start[at] = (start[at] ?? 0) - 0.1 * (off[at] ?? 0);
  for (let piece = 0; piece < rows.length; piece += 1) {
    const [row, by] = [(rows[piece] ?? 0) * intents, loud[piece] ?? 0];
    for (let at = 0; at < intents; at += 1)
      weights[row + at] = (weights[row + at] ?? 0) - by * (off[at] ?? 0);
  }
}

function score(weights: Float32Array, start: Float32Array, { rows, loud }: Lesson): Float64Array {
  const scores = Float64Array.from(start);
  for (let piece = 0; piece < rows.length; piece += 1) {
    const [row, by] = [(rows[piece] ?? 0) * scores.length, loud[piece] ?? 0];
    for (let at = 0; at < scores.length; at += 1)
      scores[at] = (scores[at] ?? 0) + by * (weights[row + at] ?? 0);
  }
  return scores;
}
