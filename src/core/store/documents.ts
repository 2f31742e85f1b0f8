/**
 * The port to durable documents. Two neighbours fill it: one SQLite file (`adapters/embedded`) and MongoDB
 * (`adapters/mongo`). One contract suite runs against both.
 */

/** Declares a kind of document once, for every store. */
export interface Collection<T> {
  /** Name of the collection; lower case. */
  readonly name: string;
  /** Version of the shape of `T`; stored with each document. A higher one than this is refused aloud at reading. */
  readonly schemaVersion: number;
  /** Read far more often than written: a store may keep in memory what a query found, as long as it is true. */
  readonly isSeldomWritten?: true;
  /** Values by which documents can be found. A unique index refuses a second document with the same value. */
  readonly indexes: Readonly<Record<string, IndexDeclaration<T>>>;
  /** Takes what is stored, in the shape of version `from`, and gives the present shape. Called on read only. */
  readonly migrate: (stored: unknown, from: number) => T;
}

/** A collection of whatever documents: what a store needs in order to make it ready. */
export interface AnyCollection {
  readonly name: string;
  readonly schemaVersion: number;
  readonly indexes: Readonly<Record<string, IndexDeclaration<never>>>;
  readonly migrate: (stored: unknown, from: number) => unknown;
}

interface IndexDeclaration<T> {
  readonly unique: boolean;
  /** The values of one document: none, one or several. Whoever changes what they are raises `schemaVersion`. */
  readonly values: (document: T) => readonly string[];
}

/** A document as it stands in the store. `version` is 1 after the insert and grows by one with each replace. */
export interface Stored<T> {
  readonly key: string;
  readonly version: number;
  readonly document: T;
}

export type WriteOutcome =
  /** Durable: it survives a crash of the process and of the machine. */
  | 'written'
  /** Somebody else wrote first: the key exists (insert), or the version is no longer the expected one. Nothing was changed. */
  | 'stale'
  /** A unique index has the value already, on another document. Nothing was changed. */
  | 'taken';

export interface Page {
  /** Keys after this one, in ascending order. */
  readonly after?: string;
  /** At most this many; 100 when left out. */
  readonly limit?: number;
}

export interface Range {
  /** Lowest value, inclusive; values compare by their characters. */
  readonly from: string;
  /** Highest value, inclusive. */
  readonly to: string;
  /** At most this many; 100 when left out. */
  readonly limit?: number;
}

export interface DocumentStore {
  /** Makes collections and indexes ready; idempotent. Called once before first use. */
  prepare(collections: readonly AnyCollection[]): Promise<void>;
  load<T>(collection: Collection<T>, key: string): Promise<Stored<T> | undefined>;
  /** Documents whose declared index holds `value`, by ascending key. Throws on an index that is not declared. */
  query<T>(
    collection: Collection<T>,
    index: string,
    value: string,
    page?: Page,
  ): Promise<readonly Stored<T>[]>;
  /**
   * Documents whose declared index holds a value in the range, by ascending value and then key. Meant for an index that
   * gives a document at most one value, such as when it is due: with several in the range its place is not defined.
   */
  queryRange<T>(collection: Collection<T>, index: string, range: Range): Promise<readonly Stored<T>[]>;
  /** All documents of a collection by ascending key, a page at a time. */
  list<T>(collection: Collection<T>, page?: Page): Promise<readonly Stored<T>[]>;
  insert<T>(collection: Collection<T>, key: string, document: T): Promise<WriteOutcome>;
  /** Replaces the document if it still has version `expected`. */
  replace<T>(collection: Collection<T>, key: string, expected: number, document: T): Promise<WriteOutcome>;
  /** Deletes the document if it still has version `expected`; `stale` when it does not or is gone. */
  delete<T>(collection: Collection<T>, key: string, expected: number): Promise<'written' | 'stale'>;
  /** Answers when what is written can be read back from where it lasts; throws with the cause when it can't. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
