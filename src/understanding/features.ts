import { listClasses } from './class-words.ts';
import type { Said } from './programme-words.ts';
import { hasClock, hasDate, hasTime, isFragment, markWhen, otherWords } from './says-when.ts';

/** How many kinds of pieces are told apart: a power of two. What falls into one kind by chance is learnt as one. */
const kinds = 2 ** 20;
/** Words of a longer line beyond these say nothing new of what is meant. */
const mostWords = 60;

/**
 * What a line in plain words is made of, for the classifier: its words, pairs of words, pieces of two to five letters of
 * them, and the classes of its words and pairs of those, each as the number of its kind. Days, clock times, figures and
 * names count as marks, so that what is learnt of one Tuesday holds for all.
 */
export function featuresOf(text: string, said: Said): readonly number[] {
  const words = markWhen(text)
    .replace(named, '$1 @')
    .replace(/\d+/g, '0')
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords);
  const pieces = [
    ...listShape(text, words),
    ...listSaid(said),
    ...listWords(words),
    ...listClasses(words),
    ...words.flatMap(listPieces),
  ];
  return [...new Set(pieces.map(kindOf))];
}

/** What the rule that fits a line says of it; how far that is to be trusted is learnt like the rest. */
export function witnessOf(rule: string | undefined): readonly number[] {
  return rule === undefined
    ? [kindOf('no rule')]
    : [kindOf(`rule ${rule}`), kindOf(`ruled ${rule.split(' ')[0]}`)];
}

function listShape(text: string, words: readonly string[]): readonly string[] {
  const when = `${hasDate(text) ? 'day' : ''} ${hasClock(text) ? 'clock' : hasTime(text) ? 'part' : ''}`;
  const others = Math.min(otherWords(text), 4);
  return [
    `count ${Math.min(words.length, 8)}`,
    `first ${words[0]}`,
    `last ${words.at(-1)}`,
    `when ${when}`,
    `beside ${others}`,
    `shape ${when} ${others}`,
    `begins ${when} ${words[0]}`,
    ...(isFragment(text) ? ['fragment'] : []),
  ];
}

/** What of the programme is named: of themes that one is, whichever it is. */
function listSaid(said: Said): readonly string[] {
  return Object.entries(said).flatMap(([what, name]) => [
    `names ${what}`,
    ...(what === 'theme' ? [] : [`says ${what} ${name}`]),
  ]);
}

function listWords(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => [
    `word ${word}`,
    ...(at > 0 ? [`pair ${words[at - 1]} ${word}`] : []),
    ...(at > 1 ? [`skip ${words[at - 2]} ${word}`] : []),
  ]);
}

function listPieces(word: string): readonly string[] {
  const edged = ` ${word} `;
  return [2, 3, 4, 5].flatMap((length) =>
    Array.from({ length: Math.max(0, edged.length - length + 1) }, (_, at) => edged.slice(at, at + length)),
  );
}

/** A title and the name behind it. */
const named = /(?<=^| )(dr|dokter|docteur|doctor|prof|professor) \p{L}+/gu;

/** FNV-1a, folded: the same on every machine. */
function kindOf(piece: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < piece.length; at += 1) {
    hash ^= piece.charCodeAt(at);
    hash = Math.imul(hash, 16_777_619);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) & (kinds - 1);
}
