import { type Intent, isIntent } from './intent.ts';
import stored from './learnt.json' with { type: 'json' };

/** What was learnt from labelled lines: `npm run train` writes it, and nobody by hand. */
export interface Learnt {
  readonly intents: readonly Intent[];
  /** How far each intent is meant before a line says anything. */
  readonly start: readonly number[];
  /** The kinds of pieces that say something, in order. */
  readonly kinds: Int32Array;
  /** What each of them says for each intent, in steps of that kind: the intents of the first kind, then those of the second. */
  readonly weights: Int8Array;
  readonly steps: Float32Array;
}

let learnt: Learnt | undefined;

/** Unpacked when the first line needs it, in some thousandths of a second. */
export function learn(): Learnt {
  learnt ??= toLearnt(stored);
  return learnt;
}

/** What was learnt as it stands in the file: bytes as lines of base64. */
interface Packed {
  readonly intents: readonly string[];
  readonly start: readonly number[];
  readonly gaps: readonly string[];
  readonly steps: readonly string[];
  readonly weights: readonly string[];
}

export function toLearnt(packed: Packed): Learnt {
  return {
    intents: packed.intents.filter(isIntent),
    start: packed.start,
    kinds: addGaps(toBytes(packed.gaps)),
    weights: unpack(toBytes(packed.weights)),
    steps: Float32Array.from(toBytes(packed.steps), stepOf),
  };
}

const wordsOf = (lines: readonly string[]): readonly string[] => lines.join(' ').split(' ');

/**
 * Words that well-spelt lines use, the commonest first: those used twice or more, and those used once; and names and other
 * words that several lines of any spelling use.
 */
export const usedWords = {
  often: wordsOf(stored.often),
  once: wordsOf(stored.once),
  seen: wordsOf(stored.seen),
} as const;

/** Steps are kept in a byte: each the fourth root of two above the one before. */
export const stepOf = (byte: number): number => 2 ** ((byte - 128) / 4);
/** The largest weight, in steps. */
export const mostSteps = 7;

function toBytes(lines: readonly string[]): Uint8Array {
  const packed = atob(lines.join(''));
  const bytes = new Uint8Array(packed.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = packed.charCodeAt(at);
  return bytes;
}

/** Numbers by how far each is from the one before, seven bits a byte, the last byte of each below 128. */
function addGaps(bytes: Uint8Array): Int32Array {
  const numbers = new Int32Array(bytes.filter((byte) => byte < 128).length);
  let [count, gap, last] = [0, 0, 0];
  for (const byte of bytes) {
    gap = gap * 128 + (byte & 127);
    if (byte >= 128) continue;
    last += gap;
    numbers[count] = last;
    [count, gap] = [count + 1, 0];
  }
  return numbers;
}

/** Two weights in a byte, each from -8 to 7. */
function unpack(bytes: Uint8Array): Int8Array {
  const weights = new Int8Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at += 1) {
    const both = bytes[at] ?? 0;
    weights[2 * at] = (both >> 4) - 8;
    weights[2 * at + 1] = (both & 15) - 8;
  }
  return weights;
}
