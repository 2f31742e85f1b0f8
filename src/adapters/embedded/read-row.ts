import type { AnyCollection, Collection, Stored } from '../../core/store/documents.ts';
import { readBody } from '../../core/store/stored-body.ts';

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

/** The document of a row in its present shape. */
export function readRow(collection: AnyCollection, { schema_version, body }: Row): unknown {
  return readBody(collection, { schemaVersion: schema_version, body });
}
