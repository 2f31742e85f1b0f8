import examples from './examples.json' with { type: 'json' };
import { type Intent, intents } from './intent.ts';
import { normalise } from './normalise.ts';
import { toPlainWords } from './plain-words.ts';

/** Longer texts are not like a line that somebody types to a bot. */
const longest = 160;
/** So much of a text must occur in the examples before they say anything about it. */
const enough = 0.5;
/** What a trait counts in an intent whose examples never have it. */
const unseen = 0.2;
/** Intents with many examples are not much likelier to be meant than others. */
const prior = 0.3;

/** What the examples of one intent are made of. */
interface Made {
  readonly intent: Intent;
  readonly start: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

interface Learnt {
  readonly made: readonly Made[];
  readonly known: ReadonlySet<string>;
}

/**
 * The intents whose examples a text is most like, best first: naive Bayes over words, pairs of words and pieces of
 * words. Nothing for a text that has too little in common with any example. Takes a text in plain words.
 */
export function likeliest(text: string): readonly Intent[] {
  if (text === '' || text.length > longest) return [];
  const { made, known } = learn();
  const traits = [...traitsOf(text)];
  if (traits.filter((trait) => known.has(trait)).length < enough * traits.length) return [];
  const scored = made.map(({ intent, start, counts, total }) => {
    const floor = total + unseen * known.size;
    const score = traits.reduce(
      (sum, trait) => sum + Math.log(((counts.get(trait) ?? 0) + unseen) / floor),
      start,
    );
    return { intent, score };
  });
  return scored.toSorted((a, b) => b.score - a.score).map(({ intent }) => intent);
}

let learnt: Learnt | undefined;

/** Learnt when the first text needs it, in a few hundredths of a second. */
function learn(): Learnt {
  if (learnt !== undefined) return learnt;
  const texts = new Map<string, readonly string[]>(Object.entries(examples));
  const made = intents.flatMap((intent) => {
    const own = texts.get(intent);
    return own === undefined ? [] : [makeUp(intent, own)];
  });
  learnt = { made, known: new Set(made.flatMap(({ counts }) => [...counts.keys()])) };
  return learnt;
}

function makeUp(intent: Intent, texts: readonly string[]): Made {
  const counts = new Map<string, number>();
  let total = 0;
  for (const text of texts) {
    for (const trait of traitsOf(toPlainWords(normalise(text)))) {
      counts.set(trait, (counts.get(trait) ?? 0) + 1);
      total += 1;
    }
  }
  return { intent, start: prior * Math.log(texts.length), counts, total };
}

function traitsOf(text: string): ReadonlySet<string> {
  const plain = text.replace(/\d+/g, '0');
  const words = plain.split(' ');
  const traits = new Set(words.map((word) => `word ${word}`));
  for (const [at, word] of words.entries()) if (at > 0) traits.add(`pair ${words[at - 1]} ${word}`);
  traits.add(`first ${words[0]}`);
  const edged = ` ${plain} `;
  for (const length of [3, 4, 5])
    for (let at = 0; at + length <= edged.length; at += 1) traits.add(edged.slice(at, at + length));
  return traits;
}
