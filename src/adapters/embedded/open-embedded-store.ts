import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DocumentStore } from '../../core/store/documents.ts';
import { EmbeddedStore } from './embedded-store.ts';
import { makeFolder } from './make-folder.ts';
import { schema } from './schema.ts';

/**
 * How long SQLite itself waits for another process, in milliseconds, and with it everybody in this one: long while nobody is
 * let in yet, and hardly at all afterwards, since the store tries again without holding anybody up.
 */
const waits = { opening: 5_000, open: 5 } as const;

/**
 * Opens the store of one machine: one SQLite file in a folder that is made when it is not there. Every write is on disk
 * before it is answered (WAL with synchronous=FULL, https://sqlite.org/pragma.html#pragma_synchronous), and a second
 * process may have the same file open. Nobody but the owner may read it, whoever opened it first.
 */
export function openEmbeddedStore(folder: string): DocumentStore {
  makeFolder(resolve(folder));
  const file = join(folder, 'klankbord.sqlite');
  try {
    if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
    chmodSync(file, 0o600);
    const database = new DatabaseSync(file, { timeout: waits.opening });
    database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;');
    database.exec(schema);
    // What SQLite makes beside a file is as readable as that; what it found there may be more.
    for (const beside of [`${file}-wal`, `${file}-shm`]) if (existsSync(beside)) chmodSync(beside, 0o600);
    database.exec(`PRAGMA busy_timeout=${waits.open}`);
    return new EmbeddedStore(database);
  } catch (cause) {
    throw new Error(`cannot open the store in ${file}`, { cause });
  }
}
