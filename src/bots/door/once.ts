import { LRUCache } from 'lru-cache';

/**
 * Remembers for a while what was begun under a key, so that an activity which Teams delivers twice is carried out once
 * and both deliveries get the same answer. It lives in memory: what must not happen twice after a restart or in another
 * process is kept by the token in the stored document.
 */
export class Once<T> {
  readonly #begun: LRUCache<string, Promise<T>>;

  /** `keepFor` in milliseconds of real time; `atMost` bounds the memory: beyond it the oldest is forgotten. */
  constructor(keepFor: number, atMost: number) {
    this.#begun = new LRUCache({ max: atMost, ttl: keepFor });
  }

  /** Does the work, or gives what the same key is doing or has done. Failed work is forgotten, so it can be done again. */
  do(key: string, work: () => Promise<T>): Promise<T> {
    const known = this.#begun.get(key);
    if (known !== undefined) return known;
    const result = work();
    this.#begun.set(key, result);
    result.catch(() => {
      if (this.#begun.peek(key) === result) this.#begun.delete(key);
    });
    return result;
  }
}
