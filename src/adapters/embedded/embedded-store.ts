import type { DatabaseSync } from 'node:sqlite';
import type {
  AnyCollection,
  Collection,
  DocumentStore,
  Page,
  Range,
  Stored,
  WriteOutcome,
} from '../../core/store/documents.ts';
import { mustDeclare, sayIndexes } from '../../core/store/stored-body.ts';
import { GroupCommit } from './group-commit.ts';
import { type IndexValue, isSame, listUnique, listValues } from './index-values.ts';
import { QueryCache } from './query-cache.ts';
import { type Row, readRow, toStored } from './read-row.ts';
import { Statements } from './statements.ts';
import { findFile, type StoreFile } from './store-file.ts';
import { whenFree } from './when-free.ts';
import type { WriteAheadLog } from './write-ahead-log.ts';

const columns = 'd.key, d.version, d.schema_version, d.body';
const found = `SELECT ${columns} FROM index_values i
      JOIN documents d ON d.collection = i.collection AND d.key = i.key`;

/** How long a write waits at most for others to share its flush of the disk, in milliseconds. */
const gatherFor = 5;

export class EmbeddedStore implements DocumentStore {
  readonly #sql: Statements;
  readonly #writes: GroupCommit;
  readonly #cache: QueryCache;
  readonly #file: StoreFile | undefined;
  readonly #log: WriteAheadLog | undefined;

  /** `log`: of the file of the database; none where it is in memory. */
  constructor(database: DatabaseSync, log?: WriteAheadLog) {
    this.#sql = new Statements(database);
    this.#file = findFile(database);
    this.#log = log;
    this.#writes = new GroupCommit(database, log, log === undefined ? 0 : gatherFor);
    this.#cache = new QueryCache(() => this.#sql.get('PRAGMA data_version')?.data_version);
  }

  /** Where a collection declares other indexes than it did, those of all its documents are written anew. */
  async prepare(collections: readonly AnyCollection[]): Promise<void> {
    for (const collection of collections) {
      const declared = sayIndexes(collection);
      const known = this.#sql.get('SELECT indexed FROM collections WHERE name = ?', collection.name);
      if (known?.indexed !== declared) await this.#indexAgain(collection, declared);
    }
  }

  async #indexAgain(collection: AnyCollection, declared: string): Promise<void> {
    await this.#writes.do(() => {
      const documents = 'SELECT key, version, schema_version, body FROM documents WHERE collection = ?';
      const rows = this.#sql.all<Row>(documents, collection.name);
      for (const row of rows) this.#index(collection, row.key, readRow(collection, row));
      const sql = 'INSERT OR REPLACE INTO collections (name, indexed) VALUES (?, ?)';
      this.#sql.run(sql, collection.name, declared);
      return 'written';
    });
  }

  async load<T>(collection: Collection<T>, key: string): Promise<Stored<T> | undefined> {
    const sql = `SELECT ${columns} FROM documents d WHERE d.collection = ? AND d.key = ?`;
    const [row] = await this.#read(() => this.#sql.all<Row>(sql, collection.name, key));
    return row && toStored(collection, row);
  }

  async query<T>(
    collection: Collection<T>,
    index: string,
    value: string,
    page: Page = {},
  ): Promise<readonly Stored<T>[]> {
    mustDeclare(collection, index);
    const sql = `${found}
      WHERE i.collection = ? AND i.name = ? AND i.value = ? AND i.key > ? ORDER BY i.key LIMIT ?`;
    const { after = '', limit = 100 } = page;
    const find = () =>
      this.#sql
        .all<Row>(sql, collection.name, index, value, after, limit)
        .map((row) => toStored(collection, row));
    if (collection.isSeldomWritten === undefined) return this.#read(find);
    const key = JSON.stringify([collection.schemaVersion, index, value, after, limit]);
    return this.#read(() => this.#cache.get(collection.name, key, find) as readonly Stored<T>[]);
  }

  async queryRange<T>(
    collection: Collection<T>,
    index: string,
    { from, to, limit = 100 }: Range,
  ): Promise<readonly Stored<T>[]> {
    mustDeclare(collection, index);
    const sql = `${found}
      WHERE i.collection = ? AND i.name = ? AND i.value >= ? AND i.value <= ? ORDER BY i.value, i.key LIMIT ?`;
    const rows = await this.#read(() => this.#sql.all<Row>(sql, collection.name, index, from, to, limit));
    return rows.map((row) => toStored(collection, row));
  }

  async list<T>(collection: Collection<T>, page: Page = {}): Promise<readonly Stored<T>[]> {
    const sql = `SELECT ${columns} FROM documents d WHERE d.collection = ? AND d.key > ? ORDER BY d.key LIMIT ?`;
    const { after = '', limit = 100 } = page;
    const rows = await this.#read(() => this.#sql.all<Row>(sql, collection.name, after, limit));
    return rows.map((row) => toStored(collection, row));
  }

  async insert<T>(collection: Collection<T>, key: string, document: T): Promise<WriteOutcome> {
    return this.#write(collection, key, document, () =>
      this.#sql.run(
        'INSERT OR IGNORE INTO documents (collection, key, version, schema_version, body) VALUES (?, ?, 1, ?, ?)',
        collection.name,
        key,
        collection.schemaVersion,
        JSON.stringify(document),
      ),
    );
  }

  async replace<T>(
    collection: Collection<T>,
    key: string,
    expected: number,
    document: T,
  ): Promise<WriteOutcome> {
    return this.#write(collection, key, document, () =>
      this.#sql.run(
        'UPDATE documents SET version = version + 1, schema_version = ?, body = ? WHERE collection = ? AND key = ? AND version = ?',
        collection.schemaVersion,
        JSON.stringify(document),
        collection.name,
        key,
        expected,
      ),
    );
  }

  async delete<T>(collection: Collection<T>, key: string, expected: number): Promise<'written' | 'stale'> {
    return this.#writes.do<'written' | 'stale'>(() => {
      this.#cache.forget(collection.name);
      const sql = 'DELETE FROM documents WHERE collection = ? AND key = ? AND version = ?';
      if (this.#sql.run(sql, collection.name, key, expected) === 0) return 'stale';
      this.#sql.run('DELETE FROM index_values WHERE collection = ? AND key = ?', collection.name, key);
      return 'written';
    });
  }

  /** Writes to the disk, and reads it back as a process would that opens the file now. */
  async ping(): Promise<void> {
    await this.#writes.do(() => {
      this.#sql.run("INSERT OR REPLACE INTO pings (id, at) VALUES (1, strftime('%s'))");
      return 'written';
    });
    this.#file?.check();
  }

  async close(): Promise<void> {
    await this.#writes.finish();
    await this.#log?.close();
    this.#sql.close();
  }

  #write<T>(
    collection: Collection<T>,
    key: string,
    document: T,
    change: () => number,
  ): Promise<WriteOutcome> {
    return this.#writes.do<WriteOutcome>(() => {
      this.#cache.forget(collection.name);
      if (change() === 0) return 'stale';
      return this.#index(collection, key, document, () => !this.#isTaken(collection, key, document));
    });
  }

  #isTaken(collection: AnyCollection, key: string, document: unknown): boolean {
    const sql = 'SELECT 1 FROM index_values WHERE collection = ? AND name = ? AND value = ? AND key <> ?';
    const isIn = (name: string, value: string) => this.#sql.get(sql, collection.name, name, value, key);
    return listUnique(collection, document).some(({ name, value }) => isIn(name, value) !== undefined);
  }

  /** What stands there already stays, and nobody else can have it: most writes change nothing by which a document is found. */
  #index(collection: AnyCollection, key: string, document: unknown, isFree = () => true): WriteOutcome {
    const wanted = listValues(collection, document);
    const standing = 'SELECT name, value FROM index_values WHERE collection = ? AND key = ?';
    if (isSame(wanted, this.#sql.all<IndexValue>(standing, collection.name, key))) return 'written';
    if (!isFree()) return 'taken';
    this.#sql.run('DELETE FROM index_values WHERE collection = ? AND key = ?', collection.name, key);
    const sql = 'INSERT INTO index_values (collection, name, value, key) VALUES (?, ?, ?, ?)';
    for (const { name, value } of wanted) this.#sql.run(sql, collection.name, name, value, key);
    return 'written';
  }

  /** Nobody is told what a power cut could still undo. */
  async #read<T>(find: () => T): Promise<T> {
    const found = await whenFree(find);
    await this.#writes.flushed;
    return found;
  }
}
