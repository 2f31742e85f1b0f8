import type { AnyCollection, Collection, Stored } from '../../core/store/documents.ts';

/** A document as the file has it. */
export interface Row {
  readonly key: string;
  readonly version: number;
  readonly schema_version: number;
  readonly body: string;
}

/** A row as the port gives it. */
export function toStored<T>(collection: Collection<T>, row: Row): Stored<T> {
  return { key: row.key, version: row.version, document: readRow(collection, row) as T };
}

/** Migrates on read; a document of a later version of this program is refused rather than misread. */
export function readRow(collection: AnyCollection, row: Row): unknown {
  if (row.schema_version > collection.schemaVersion) {
    throw Object.assign(new Error(`${collection.name} holds a document of a newer version of this program`), {
      code: 'store.newer-schema',
    });
  }
  const body: unknown = JSON.parse(row.body);
  return row.schema_version < collection.schemaVersion ? collection.migrate(body, row.schema_version) : body;
}
