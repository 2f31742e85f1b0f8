import { type Intent, isIntent } from './intent.ts';
import stored from './learnt.json' with { type: 'json' };

/** What was learnt from labelled lines: `npm run train` writes it, and nobody by hand. */
export interface Learnt {
  readonly intents: readonly Intent[];
  /** How far each intent is meant before a line says anything. */
  readonly start: readonly number[];
  /** What each kind of piece says for each intent, in steps: the intents of the first kind, then those of the second. */
  readonly weights: Int8Array;
  readonly step: number;
  /** Rules that misread lines which they were not written for, by their names; any other decides alone. */
  readonly doubted: ReadonlySet<string>;
}

let learnt: Learnt | undefined;

/** Unpacked when the first line needs it, in some thousandths of a second. */
export function learn(): Learnt {
  learnt ??= {
    intents: stored.intents.filter(isIntent),
    start: stored.start,
    weights: unpack(stored.weights.join('')),
    step: stored.step,
    doubted: new Set(stored.doubted),
  };
  return learnt;
}

const wordsOf = (lines: readonly string[]): readonly string[] => lines.join(' ').split(' ');

/** Words that the lines use, the commonest first: those used twice or more, and those used once. */
export const usedWords = { often: wordsOf(stored.often), once: wordsOf(stored.once) } as const;

/** Two weights in a byte, each from -8 to 7. */
function unpack(packed: string): Int8Array {
  const bytes = atob(packed);
  const weights = new Int8Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at += 1) {
    const both = bytes.charCodeAt(at);
    weights[2 * at] = (both >> 4) - 8;
    weights[2 * at + 1] = (both & 15) - 8;
  }
  return weights;
}
