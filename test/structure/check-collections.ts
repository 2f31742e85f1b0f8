import type { Source } from './parse-source.ts';
import { preparedElsewhere } from './rules.ts';

const list = 'src/core/collections.ts';
const declared = /\bconst (\w+): (?:Kept)?Collection</g;
/** How a collection looks when it is declared, whatever is said of its type. */
const versioned = /\bschemaVersion: \d/g;

/** Finds collections that are not in the list of all: they would be neither made ready nor swept nor forgotten. */
export function checkCollections(sources: readonly Source[]): readonly string[] {
  const text = sources.find(({ path }) => path === list)?.text ?? '';
  const listed = new Set(/\[\n([^\]]*)\]/.exec(text)?.[1]?.match(/\w+/g));
  return sources
    .filter(({ path }) => path.startsWith('src/') && !preparedElsewhere.some((each) => each.path.test(path)))
    .flatMap((source) => checkSource(source, listed));
}

function checkSource({ path, text }: Source, listed: ReadonlySet<string>): readonly string[] {
  const names = [...text.matchAll(declared)].map(([, name = '']) => name);
  const why = `Add it to ${list}. Why: docs/decisions/0004-rooms.md`;
  const missing = names.filter((name) => !listed.has(name));
  const untyped = [...text.matchAll(versioned)].length - names.length;
  return [
    ...missing.map((name) => `${path}: the collection ${name} is in no list. ${why}`),
    ...(untyped > 0 ? [`${path}: a collection is declared without its type KeptCollection. ${why}`] : []),
  ];
}
