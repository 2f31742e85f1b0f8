import type { Collection, DocumentStore } from '../../src/core/store/documents.ts';
import { Died } from './mail-in-memory.ts';

/** After how many writes a process dies, and whether that last one still arrived. */
export interface Death {
  readonly after: number;
  readonly arrives: boolean;
}

/** A store that remembers every document as it was written, and on which a process can die in the middle of its work. */
export class MortalStore {
  /** As JSON: what a disk would have seen. */
  readonly written: string[] = [];
  readonly #inner: DocumentStore;
  #death: Death | undefined;

  constructor(inner: DocumentStore) {
    this.#inner = inner;
  }

  /** Does some work that may be cut short; gives whether it was. */
  async survive(work: () => Promise<unknown>, death?: Death): Promise<'done' | 'died'> {
    this.#death = death;
    try {
      await work();
      return 'done';
    } catch (cause) {
      if (cause instanceof Died) return 'died';
      throw cause;
    } finally {
      this.#death = undefined;
    }
  }

  get store(): DocumentStore {
    const inner = this.#inner;
    return {
      prepare: (collections) => inner.prepare(collections),
      load: (collection, key) => inner.load(collection, key),
      query: (collection, index, value, page) => inner.query(collection, index, value, page),
      queryRange: (collection, index, range) => inner.queryRange(collection, index, range),
      list: (collection, page) => inner.list(collection, page),
      insert: (collection, key, document) =>
        this.#write(collection, document, () => inner.insert(collection, key, document)),
      replace: (collection, key, version, document) =>
        this.#write(collection, document, () => inner.replace(collection, key, version, document)),
      delete: (collection, key, version) =>
        this.#write(collection, undefined, () => inner.delete(collection, key, version)),
      ping: () => inner.ping(),
      close: () => inner.close(),
    };
  }

  async #write<T, A>(
    collection: Collection<T>,
    document: T | undefined,
    write: () => Promise<A>,
  ): Promise<A> {
    const death = this.#death;
    if (death !== undefined) {
      this.#death = { ...death, after: death.after - 1 };
      if (death.after <= 0) {
        if (death.arrives) await write();
        throw new Died();
      }
    }
    this.written.push(`${collection.name} ${JSON.stringify(document)}`);
    return write();
  }
}
