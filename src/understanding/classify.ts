import { featuresOf, witnessOf } from './features.ts';
import type { Intent } from './intent.ts';
import { type Learnt, learn } from './learnt.ts';
import type { Said } from './programme-words.ts';

/** An intent and how likely it is meant, from 0 to 1. */
export interface Likely {
  readonly intent: Intent;
  readonly chance: number;
}

/** How much the word of a rule counts beside the pieces of a line. */
export const ofRule = 0.4;

/**
 * What a line in plain words, which names such things of a programme, is like, by what was learnt of other lines,
 * and by which rule fits it: every intent, the likeliest first.
 */
export function classify(text: string, named: Said, rule: string | undefined): readonly Likely[] {
  const learnt = learn();
  const features = featuresOf(text, named);
  const said = sum(features, learnt, 1 / Math.sqrt(features.length));
  const witnessed = sum(witnessOf(rule), learnt, ofRule);
  const scores = learnt.start.map((begin, at) => begin + (said[at] ?? 0) + (witnessed[at] ?? 0));
  const chances = toChances(Float64Array.from(scores));
  return learnt.intents
    .map((intent, at) => ({ intent, chance: chances[at] ?? 0 }))
    .toSorted((a, b) => b.chance - a.chance);
}

function sum(features: readonly number[], { intents, weights, step }: Learnt, each: number): Float64Array {
  const sums = new Float64Array(intents.length);
  for (const feature of features) {
    const row = feature * intents.length;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (weights[row + at] ?? 0);
  }
  return sums.map((said) => said * step * each);
}

/** Makes chances of scores: the higher the likelier, and all together one. */
export function toChances(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const raised = scores.map((each) => Math.exp(each - highest));
  const total = raised.reduce((sum, each) => sum + each, 0);
  return raised.map((each) => each / total);
}
