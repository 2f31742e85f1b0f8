import type { AnyCollection } from './documents.ts';

/** What every store does with documents as it has them: JSON text and the version of its shape. */

/** Migrates on read; a document of a later version of this program is refused rather than misread. */
export function readBody(
  { name, schemaVersion, migrate }: AnyCollection,
  stored: { readonly schemaVersion: number; readonly body: string },
): unknown {
  if (stored.schemaVersion > schemaVersion) {
    throw Object.assign(new Error(`${name} holds a document of a newer version of this program`), {
      code: 'store.newer-schema',
    });
  }
  const body: unknown = JSON.parse(stored.body);
  return stored.schemaVersion < schemaVersion ? migrate(body, stored.schemaVersion) : body;
}

/** What the values of the indexes were made from: the version of the documents and the names of the indexes. */
export function sayIndexes({ schemaVersion, indexes }: AnyCollection): string {
  return `${schemaVersion} ${Object.keys(indexes).toSorted().join(' ')}`;
}

/** Throws on an index that is not declared. */
export function mustDeclare({ name, indexes }: AnyCollection, index: string): void {
  if (!Object.hasOwn(indexes, index)) throw new Error(`collection ${name} declares no index ${index}`);
}
