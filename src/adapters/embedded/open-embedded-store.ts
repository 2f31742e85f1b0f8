import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DocumentStore } from '../../core/store/documents.ts';
import { EmbeddedStore } from './embedded-store.ts';
import { schema } from './schema.ts';

/**
 * Opens the store of one machine: one SQLite file in a folder that is made when it is not there. Every write is on disk
 * before it is answered (WAL with synchronous=FULL, https://sqlite.org/pragma.html#pragma_synchronous), and a second
 * process may have the same file open.
 */
export function openEmbeddedStore(folder: string): DocumentStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'klankbord.sqlite');
  try {
    const database = new DatabaseSync(file);
    database.exec('PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;');
    database.exec(schema);
    chmodSync(file, 0o600);
    return new EmbeddedStore(database);
  } catch (cause) {
    throw new Error(`cannot open the store in ${file}`, { cause });
  }
}
