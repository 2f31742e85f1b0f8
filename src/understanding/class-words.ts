import listed from './word-classes.json' with { type: 'json' };

/** Words that mean much the same, in all languages: what is learnt of one is known of the others. `*` ends a beginning of words. */
const lists: Readonly<Record<string, readonly string[]>> = listed;

const classes = new Map<string, readonly string[]>();
for (const [name, words] of Object.entries(lists))
  for (const word of words) classes.set(word, [...(classes.get(word) ?? []), name]);

/** A beginning is at least so long, and no longer. */
const [shortest, longest] = [4, 12];

/** Classes of a longer line beyond these say nothing new. */
const mostClasses = 32;

/** Which classes occur, each with each, in which order, and beside which words. */
export function listClasses(words: readonly string[]): readonly string[] {
  const ofWords = words.map(classesOf);
  const found = [...new Set(ofWords.flat())].slice(0, mostClasses).toSorted();
  const inOrder = ofWords.flatMap((classes) => classes.slice(0, 1));
  return [
    ...found.map((name) => `class ${name}`),
    ...found.flatMap((one, at) => found.slice(at + 1).map((other) => `both ${one} ${other}`)),
    ...inOrder.slice(1).map((name, at) => `then ${inOrder[at]} ${name}`),
    `first class ${inOrder[0]}`,
    ...ofWords.flatMap((classes, at) => classes.flatMap((name) => besides(name, words, at))),
  ];
}

function besides(name: string, words: readonly string[], at: number): readonly string[] {
  const [before, behind] = [words[at - 1], words[at + 1]];
  return [
    ...(before === undefined ? [] : [`word ${before} before ${name}`]),
    ...(behind === undefined ? [] : [`word ${behind} behind ${name}`]),
  ];
}

/** Whether a word of one of these classes is in a text. */
export function saysOneOf(text: string, names: readonly string[]): boolean {
  return (
    names.length > 0 && text.split(' ').some((word) => classesOf(word).some((name) => names.includes(name)))
  );
}

/** The classes of a word: its own, or those of its longest beginning that has any. */
function classesOf(word: string): readonly string[] {
  const own = classes.get(word);
  if (own !== undefined) return own;
  for (let length = Math.min(word.length, longest); length >= shortest; length -= 1) {
    const found = classes.get(`${word.slice(0, length)}*`);
    if (found !== undefined) return found;
  }
  return [];
}
