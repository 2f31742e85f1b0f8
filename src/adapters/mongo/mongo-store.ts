import { type Db, type Filter, type MongoClient, MongoServerError, type Collection as Stock } from 'mongodb';
import type {
  AnyCollection,
  Collection,
  DocumentStore,
  Page,
  Range,
  Stored,
  WriteOutcome,
} from '../../core/store/documents.ts';
import { mustDeclare, readBody, sayIndexes } from '../../core/store/stored-body.ts';
import { makeIndex } from './make-index.ts';

/**
 * A document as MongoDB has it. The body is JSON text: it comes back exactly as it would from the embedded store, and no
 * key in it, such as the id of a person with a dot, can mean anything to MongoDB. What is searched stands in `ix`; an
 * index without values is left out, so that two documents without a value don't collide.
 */
interface Row {
  readonly _id: string;
  readonly version: number;
  readonly schemaVersion: number;
  readonly body: string;
  readonly ix: Readonly<Record<string, readonly string[]>>;
  /** The indexes that `ix` was made for; a program that declares others makes it again. */
  readonly indexed: string;
}

/** https://www.mongodb.com/docs/manual/reference/error-codes/ : DuplicateKey */
const duplicateKey = 11000;

/**
 * Plain commands only: one document each, no transactions. The driver repeats a write once under the same number when
 * the line breaks, and the server knows that number (retryable writes), so a repeated write does not look stale. When
 * both fail the outcome is unknown and the call throws; whoever tries again carries the token that tells whether it was done.
 */
export class MongoStore implements DocumentStore {
  readonly #client: MongoClient;
  readonly #database: Db;

  constructor(client: MongoClient, database: Db) {
    this.#client = client;
    this.#database = database;
  }

  /** The database itself, for a neighbour that keeps its own collections in it. */
  get database(): Db {
    return this.#database;
  }

  async prepare(collections: readonly AnyCollection[]): Promise<void> {
    for (const collection of collections) {
      for (const [name, { unique }] of Object.entries(collection.indexes)) {
        const field = `ix.${name}`;
        // Each ends in the key, so that pages come in its order without sorting; a unique one is about the value alone, and
        // leaves out who has none. No partial ones: not every server that speaks this protocol uses them for a query.
        const stock = this.#of(collection);
        if (unique) await makeIndex(stock, { [field]: 1 }, { name, unique, sparse: true });
        else await makeIndex(stock, { [field]: 1, _id: 1 }, { name });
      }
      await this.#indexAgain(collection);
    }
  }

  async load<T>(collection: Collection<T>, key: string): Promise<Stored<T> | undefined> {
    const row = await this.#of(collection).findOne({ _id: key });
    return row === null ? undefined : toStored(collection, row);
  }

  async query<T>(
    collection: Collection<T>,
    index: string,
    value: string,
    page: Page = {},
  ): Promise<readonly Stored<T>[]> {
    mustDeclare(collection, index);
    return this.#find(collection, { [`ix.${index}`]: value }, page);
  }

  async queryRange<T>(
    collection: Collection<T>,
    index: string,
    { from, to, limit = 100 }: Range,
  ): Promise<readonly Stored<T>[]> {
    mustDeclare(collection, index);
    const field = `ix.${index}`;
    // An index value is an array here: `$elemMatch` asks both bounds of the same element.
    const found = this.#of(collection).find({ [field]: { $elemMatch: { $gte: from, $lte: to } } });
    const rows = await found
      .sort({ [field]: 1, _id: 1 })
      .limit(limit)
      .toArray();
    return rows.map((row) => toStored(collection, row));
  }

  list<T>(collection: Collection<T>, page: Page = {}): Promise<readonly Stored<T>[]> {
    return this.#find(collection, {}, page);
  }

  async insert<T>(collection: Collection<T>, key: string, document: T): Promise<WriteOutcome> {
    return orTaken(async () => {
      await this.#of(collection).insertOne(toRow(collection, key, 1, document));
      return 'written';
    });
  }

  async replace<T>(
    collection: Collection<T>,
    key: string,
    expected: number,
    document: T,
  ): Promise<WriteOutcome> {
    return orTaken(async () => {
      const { _id, ...row } = toRow(collection, key, expected + 1, document);
      const { matchedCount } = await this.#of(collection).replaceOne({ _id, version: expected }, row);
      return matchedCount === 1 ? 'written' : 'stale';
    });
  }

  async delete<T>(collection: Collection<T>, key: string, expected: number): Promise<'written' | 'stale'> {
    const { deletedCount } = await this.#of(collection).deleteOne({ _id: key, version: expected });
    return deletedCount === 1 ? 'written' : 'stale';
  }

  /** Writes and reads like any other call: a server that is full or has no majority still answers a mere ping. */
  async ping(): Promise<void> {
    const pings = this.#database.collection<{ readonly _id: string; readonly at: Date }>('pings');
    await pings.updateOne({ _id: 'ready' }, { $set: { at: new Date() } }, { upsert: true }).catch((cause) => {
      // Another process made the first at the same moment.
      if (!(cause instanceof MongoServerError) || cause.code !== duplicateKey) throw cause;
    });
    if ((await pings.findOne({ _id: 'ready' })) === null)
      throw Object.assign(new Error('what was written is not there'), { code: 'store.lost' });
  }

  async close(): Promise<void> {
    await this.#client.close();
  }

  /**
   * Fills `ix` of documents that were written before an index was declared; one that changes meanwhile is filled by whoever
   * changes it, and so is one that would be a second of what there may be one of.
   */
  async #indexAgain(collection: AnyCollection): Promise<void> {
    const present = { ...collection, migrate: collection.migrate } as Collection<unknown>;
    const rows = this.#of(collection).find({ indexed: { $ne: sayIndexes(collection) } });
    for await (const row of rows) {
      const { ix, indexed } = toRow(present, row._id, row.version, toStored(present, row).document);
      const { _id, version } = row;
      await orTaken(async () => {
        await this.#of(collection).updateOne({ _id, version }, { $set: { ix, indexed } });
        return 'written';
      });
    }
  }

  async #find<T>(collection: Collection<T>, wanted: Filter<Row>, { after, limit = 100 }: Page) {
    const filter = after === undefined ? wanted : { ...wanted, _id: { $gt: after } };
    const rows = await this.#of(collection).find(filter).sort({ _id: 1 }).limit(limit).toArray();
    return rows.map((row) => toStored(collection, row));
  }

  #of({ name }: AnyCollection): Stock<Row> {
    return this.#database.collection<Row>(name);
  }
}

async function orTaken(write: () => Promise<WriteOutcome>): Promise<WriteOutcome> {
  try {
    return await write();
  } catch (cause) {
    if (!(cause instanceof MongoServerError) || cause.code !== duplicateKey) throw cause;
    return isKeyTaken(cause) ? 'stale' : 'taken';
  }
}

/** Whether it was the key itself, and not the value of a unique index, that another document has. */
function isKeyTaken(cause: MongoServerError): boolean {
  const pattern: unknown = cause.keyPattern;
  if (typeof pattern === 'object' && pattern !== null) return '_id' in pattern;
  return /index: _id_/.test(cause.message);
}

function toRow<T>(collection: Collection<T>, key: string, version: number, document: T): Row {
  const ix = Object.entries(collection.indexes)
    .map(([name, { values }]) => [name, values(document)] as const)
    .filter(([, values]) => values.length > 0);
  return {
    _id: key,
    version,
    schemaVersion: collection.schemaVersion,
    body: JSON.stringify(document),
    ix: Object.fromEntries(ix),
    indexed: sayIndexes(collection),
  };
}

function toStored<T>(collection: Collection<T>, row: Row): Stored<T> {
  return { key: row._id, version: row.version, document: readBody(collection, row) as T };
}
