import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DocumentStore } from '../../core/store/documents.ts';
import { EmbeddedStore } from './embedded-store.ts';
import { WriteAheadLog } from './write-ahead-log.ts';

/**
 * Documents as JSON, and beside them the values by which they are found; `collections` says from what these were
 * made; `pings` when somebody last asked whether this store can be written.
 */
export const schema = `
  CREATE TABLE IF NOT EXISTS documents (
    collection TEXT NOT NULL, key TEXT NOT NULL, version INTEGER NOT NULL,
    schema_version INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (collection, key)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS index_values (
    collection TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, key TEXT NOT NULL,
    PRIMARY KEY (collection, name, value, key)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS collections (name TEXT PRIMARY KEY, indexed TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS pings (id INTEGER PRIMARY KEY CHECK (id = 1), at TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS index_values_by_key ON index_values (collection, key);
`;

/**
 * How long SQLite itself waits for another process, in milliseconds, and with it everybody in this one: long while nobody is
 * let in yet, and hardly at all afterwards, since the store tries again without holding anybody up.
 */
const waits = { opening: 5_000, open: 5 } as const;

/**
 * Opens the store of one machine: one SQLite file in a folder that is made when it is not there. Every write is on disk
 * before it is answered: in the write-ahead log, which is flushed beside everything else that goes on. A second
 * process may have the same file open. Nobody but the owner may read it, whoever opened it first.
 */
export function openEmbeddedStore(folder: string): DocumentStore {
  makeFolder(resolve(folder));
  const file = join(folder, 'klankbord.sqlite');
  try {
    if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
    chmodSync(file, 0o600);
    const database = new DatabaseSync(file, { timeout: waits.opening });
    database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;');
    database.exec(schema);
    // What SQLite makes beside a file is as readable as that; what it found there may be more.
    for (const beside of [`${file}-wal`, `${file}-shm`]) if (existsSync(beside)) chmodSync(beside, 0o600);
    database.exec(`PRAGMA busy_timeout=${waits.open}`);
    return new EmbeddedStore(database, new WriteAheadLog(file));
  } catch (cause) {
    throw new Error(`cannot open the store in ${file}`, { cause });
  }
}

/**
 * Makes a folder that only its owner may enter, and those around it, where they are not there. Throws at once where that
 * can't be: the `recursive` of Node 24 goes round for ever in places such as `/proc`, where a folder is neither there nor
 * may be made.
 */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (cause) {
    // Another process may have been quicker.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw cause;
  }
}
