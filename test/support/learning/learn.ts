import { ofRule, toChances } from '../../../src/understanding/classify.ts';
import { kinds } from '../../../src/understanding/features.ts';
import { drawNumbers, shuffle } from './shuffle.ts';

/** A lesson in numbers: the features of its line, what the rules say of it, the place of what it means, and how much it counts. */
export interface Sample {
  readonly features: readonly number[];
  readonly witness: readonly number[];
  readonly meant: number;
  readonly counts: number;
}

export interface Fitted {
  readonly weights: Float32Array;
  readonly start: Float32Array;
}

const rounds = 15;
const speed = 3;
/** What is learnt fades a little each round, so that single lines do not weigh for ever. */
const fading = 0.01;

/**
 * Learns a linear classifier by softmax regression with stochastic gradient descent. The same samples give the same
 * weights: the order in which they are taken is drawn from a number that is always the same.
 */
export function learn(samples: readonly Sample[], intents: number): Fitted {
  const fitted = { weights: new Float32Array(kinds * intents), start: new Float32Array(intents) };
  const draw = drawNumbers(7);
  let order = samples;
  for (let round = 0; round < rounds; round += 1) {
    order = shuffle(order, draw);
    const rate = speed / (1 + round * 0.3);
    for (const sample of order) step(fitted, sample, rate, intents);
    for (let at = 0; at < fitted.weights.length; at += 1)
      fitted.weights[at] = (fitted.weights[at] ?? 0) * (1 - fading);
  }
  return fitted;
}

function step(fitted: Fitted, sample: Sample, rate: number, intents: number): void {
  const { weights, start } = fitted;
  const { features, witness, meant, counts } = sample;
  const each = 1 / Math.sqrt(features.length);
  const chances = toChances(score(fitted, sample, intents));
  for (let intent = 0; intent < intents; intent += 1) {
    const off = ((chances[intent] ?? 0) - (intent === meant ? 1 : 0)) * counts;
    if (Math.abs(off) < 1e-3) continue;
    start[intent] = (start[intent] ?? 0) - rate * off * 0.1;
    lower(weights, features, rate * off * each, intent, intents);
    lower(weights, witness, rate * off * ofRule, intent, intents);
  }
}

function lower(
  weights: Float32Array,
  features: readonly number[],
  by: number,
  intent: number,
  intents: number,
): void {
  for (const feature of features) {
    const at = feature * intents + intent;
    weights[at] = (weights[at] ?? 0) - by;
  }
}

/** How far each intent is meant by a line, before it is made a chance. */
export function score(
  { weights, start }: Fitted,
  { features, witness }: Pick<Sample, 'features' | 'witness'>,
  intents: number,
): Float64Array {
  const [said, witnessed] = [new Float64Array(intents), new Float64Array(intents)];
  add(weights, features, said);
  add(weights, witness, witnessed);
  const each = 1 / Math.sqrt(features.length);
  return said.map((sum, at) => (start[at] ?? 0) + sum * each + (witnessed[at] ?? 0) * ofRule);
}

function add(weights: Float32Array, features: readonly number[], sums: Float64Array): void {
  for (const feature of features) {
    const row = feature * sums.length;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (weights[row + at] ?? 0);
  }
}
