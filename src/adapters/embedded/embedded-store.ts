import type { DatabaseSync, StatementSync } from 'node:sqlite';
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
import { findFile, type StoreFile } from './store-file.ts';
import { whenFree } from './when-free.ts';

const columns = 'd.key, d.version, d.schema_version, d.body';
const found = `SELECT ${columns} FROM index_values i
      JOIN documents d ON d.collection = i.collection AND d.key = i.key`;

export class EmbeddedStore implements DocumentStore {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #writes: GroupCommit;
  readonly #cache: QueryCache;
  readonly #file: StoreFile | undefined;

  /** `gatherFor`: how many milliseconds a write waits at most for others to share its flush of the disk. */
  constructor(database: DatabaseSync, gatherFor = 5) {
    this.#database = database;
    this.#file = findFile(database);
    this.#writes = new GroupCommit(database, gatherFor);
    this.#cache = new QueryCache(() => this.#prepared('PRAGMA data_version').get()?.data_version);
  }

  /** Where a collection declares other indexes than it did, those of all its documents are written anew. */
  async prepare(collections: readonly AnyCollection[]): Promise<void> {
    for (const collection of collections) {
      const declared = sayIndexes(collection);
      const known = this.#prepared('SELECT indexed FROM collections WHERE name = ?').get(collection.name);
      if (known?.indexed !== declared) await this.#indexAgain(collection, declared);
    }
  }

  async #indexAgain(collection: AnyCollection, declared: string): Promise<void> {
    await this.#writes.do(() => {
      const documents = 'SELECT key, version, schema_version, body FROM documents WHERE collection = ?';
      const rows = this.#all(documents, collection.name);
      for (const row of rows) this.#index(collection, row.key, readRow(collection, row));
      const sql = 'INSERT OR REPLACE INTO collections (name, indexed) VALUES (?, ?)';
      this.#run(sql, collection.name, declared);
      return 'written';
    });
  }

  async load<T>(collection: Collection<T>, key: string): Promise<Stored<T> | undefined> {
    const sql = `SELECT ${columns} FROM documents d WHERE d.collection = ? AND d.key = ?`;
    const [row] = await whenFree(() => this.#all(sql, collection.name, key));
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
      this.#all(sql, collection.name, index, value, after, limit).map((row) => toStored(collection, row));
    if (collection.isSeldomWritten === undefined) return whenFree(find);
    const key = JSON.stringify([collection.schemaVersion, index, value, after, limit]);
    return whenFree(() => this.#cache.get(collection.name, key, find) as readonly Stored<T>[]);
  }

  async queryRange<T>(
    collection: Collection<T>,
    index: string,
    { from, to, limit = 100 }: Range,
  ): Promise<readonly Stored<T>[]> {
    mustDeclare(collection, index);
    const sql = `${found}
      WHERE i.collection = ? AND i.name = ? AND i.value >= ? AND i.value <= ? ORDER BY i.value, i.key LIMIT ?`;
    const rows = await whenFree(() => this.#all(sql, collection.name, index, from, to, limit));
    return rows.map((row) => toStored(collection, row));
  }

  async list<T>(collection: Collection<T>, page: Page = {}): Promise<readonly Stored<T>[]> {
    const sql = `SELECT ${columns} FROM documents d WHERE d.collection = ? AND d.key > ? ORDER BY d.key LIMIT ?`;
    const { after = '', limit = 100 } = page;
    const rows = await whenFree(() => this.#all(sql, collection.name, after, limit));
    return rows.map((row) => toStored(collection, row));
  }

  async insert<T>(collection: Collection<T>, key: string, document: T): Promise<WriteOutcome> {
    return this.#write(collection, key, document, () =>
      this.#run(
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
      this.#run(
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
      if (this.#run(sql, collection.name, key, expected) === 0) return 'stale';
      this.#run('DELETE FROM index_values WHERE collection = ? AND key = ?', collection.name, key);
      return 'written';
    });
  }

  /** Writes to the disk, and reads it back as a process would that opens the file now. */
  async ping(): Promise<void> {
    await this.#writes.do(() => {
      this.#run("INSERT OR REPLACE INTO pings (id, at) VALUES (1, strftime('%s'))");
      return 'written';
    });
    this.#file?.check();
  }

  async close(): Promise<void> {
    await this.#writes.finish();
    this.#statements.clear();
    this.#database.close();
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
    return listUnique(collection, document).some(
      ({ name, value }) => this.#all(sql, collection.name, name, value, key).length > 0,
    );
  }

  /** What stands there already stays, and nobody else can have it: most writes change nothing by which a document is found. */
  #index(collection: AnyCollection, key: string, document: unknown, isFree = () => true): WriteOutcome {
    const wanted = listValues(collection, document);
    const standing = 'SELECT name, value FROM index_values WHERE collection = ? AND key = ?';
    if (isSame(wanted, this.#all<IndexValue>(standing, collection.name, key))) return 'written';
    if (!isFree()) return 'taken';
    this.#run('DELETE FROM index_values WHERE collection = ? AND key = ?', collection.name, key);
    const sql = 'INSERT INTO index_values (collection, name, value, key) VALUES (?, ?, ?, ?)';
    for (const { name, value } of wanted) this.#run(sql, collection.name, name, value, key);
    return 'written';
  }

  #all<R = Row>(sql: string, ...values: readonly (string | number)[]): R[] {
    return this.#prepared(sql).all(...values) as unknown as R[];
  }

  #run(sql: string, ...values: readonly (string | number)[]): number {
    return Number(this.#prepared(sql).run(...values).changes);
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }
}
