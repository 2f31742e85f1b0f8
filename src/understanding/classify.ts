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
export const ofRule = 0.2;

/**
 * What a line in plain words, which names such things of a programme, is like, by what was learnt of other lines,
 * and by which rule fits it: every intent, the likeliest first.
 */
export function classify(
  text: string,
  named: Said,
  rule: string | undefined,
  learnt = learn(),
): readonly Likely[] {
  const pieces = findRows(featuresOf(text, named), learnt.kinds);
  const scores = Float64Array.from(learnt.start);
  add(scores, pieces, learnt, 1 / Math.sqrt(Math.max(pieces.length, 1)));
  add(scores, findRows(witnessOf(rule), learnt.kinds), learnt, ofRule);
  const chances = toChances(scores);
  return learnt.intents
    .map((intent, at) => ({ intent, chance: chances[at] ?? 0 }))
    .toSorted((a, b) => b.chance - a.chance);
}

function add(scores: Float64Array, rows: readonly number[], { weights, steps }: Learnt, each: number): void {
  for (const row of rows) {
    const [from, step] = [row * scores.length, (steps[row] ?? 0) * each];
    for (let at = 0; at < scores.length; at += 1)
      scores[at] = (scores[at] ?? 0) + (weights[from + at] ?? 0) * step;
  }
}

/** The places of those numbers that are in a list, which is in order. */
function findRows(wanted: readonly number[], kinds: Int32Array): readonly number[] {
  return wanted.flatMap((kind) => {
    let [from, until] = [0, kinds.length];
    while (from < until) {
      const middle = (from + until) >> 1;
      if ((kinds[middle] ?? 0) < kind) from = middle + 1;
      else until = middle;
    }
    return kinds[from] === kind ? [from] : [];
  });
}

/** Makes chances of scores: the higher the likelier, and all together one. */
export function toChances(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const raised = scores.map((each) => Math.exp(each - highest));
  const total = raised.reduce((sum, each) => sum + each, 0);
  return raised.map((each) => each / total);
}
