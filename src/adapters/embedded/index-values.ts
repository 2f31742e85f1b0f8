import type { AnyCollection } from '../../core/store/documents.ts';

/** A value by which a document is found. */
export interface IndexValue {
  readonly name: string;
  readonly value: string;
}

/** The values by which a document is found, each once. */
export function listValues({ indexes }: AnyCollection, document: unknown): readonly IndexValue[] {
  return Object.entries(indexes).flatMap(([name, { values }]) =>
    [...new Set(values(document as never))].map((value) => ({ name, value })),
  );
}

/** Those that no other document may have. */
export function listUnique(collection: AnyCollection, document: unknown): readonly IndexValue[] {
  return listValues(collection, document).filter(({ name }) => collection.indexes[name]?.unique);
}

/** Whether two lists have the same values, in whatever order; each has a value once. */
export function isSame(some: readonly IndexValue[], others: readonly IndexValue[]): boolean {
  const known = new Set(others.map(say));
  return some.length === known.size && some.every((each) => known.has(say(each)));
}

function say({ name, value }: IndexValue): string {
  return JSON.stringify([name, value]);
}
