import type { Stored } from '../../core/store/documents.ts';

/** Answers kept for one collection at most; beyond it all are forgotten. */
const atMost = 2_000;

/**
 * Keeps what queries found in collections that are read far more often than written. Forgotten with every write of this
 * process to the collection, and with every commit of another process, which `version` tells.
 */
export class QueryCache {
  readonly #version: () => unknown;
  readonly #kept = new Map<string, Map<string, readonly Stored<unknown>[]>>();
  #seen: unknown;

  /** `version` gives another value when another process has changed the file (PRAGMA data_version). */
  constructor(version: () => unknown) {
    this.#version = version;
  }

  get(collection: string, key: string, find: () => readonly Stored<unknown>[]): readonly Stored<unknown>[] {
    const version = this.#version();
    if (version !== this.#seen) this.#kept.clear();
    this.#seen = version;
    const answers = this.#kept.get(collection) ?? new Map<string, readonly Stored<unknown>[]>();
    this.#kept.set(collection, answers);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const found = find();
    if (answers.size >= atMost) answers.clear();
    answers.set(key, found);
    return found;
  }

  forget(collection: string): void {
    this.#kept.delete(collection);
  }
}
