import { DatabaseSync } from 'node:sqlite';
import { EmbeddedStore } from '../../src/adapters/embedded/embedded-store.ts';
import { schema } from '../../src/adapters/embedded/open-embedded-store.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';

/** The embedded store without its file: as quick as memory, gone when it is closed. */
export function openStoreInMemory(): DocumentStore {
  const database = new DatabaseSync(':memory:');
  database.exec(schema);
  return new EmbeddedStore(database);
}
