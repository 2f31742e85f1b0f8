/**
 * Remembers for a while what was begun under a key, so that an activity which Teams delivers twice is carried out once
 * and both deliveries get the same answer. It lives in memory: what must not happen twice after a restart or in another
 * process is kept by the token in the stored document.
 */
export class Once<T> {
  readonly #begun = new Map<string, { readonly at: number; readonly result: Promise<T> }>();
  readonly #keepFor: number;
  readonly #atMost: number;

  /** `keepFor` in milliseconds; `atMost` bounds the memory: beyond it the oldest is forgotten. */
  constructor(keepFor: number, atMost: number) {
    this.#keepFor = keepFor;
    this.#atMost = atMost;
  }

  /** Does the work, or gives what the same key is doing or has done. Failed work is forgotten, so it can be done again. */
  do(
    key: string,
    now: number,
    work: () => Promise<T>,
  ): { readonly result: Promise<T>; readonly repeated: boolean } {
    this.#forget(now);
    const known = this.#begun.get(key);
    if (known !== undefined) return { result: known.result, repeated: true };
    const result = work();
    this.#begun.set(key, { at: now, result });
    result.catch(() => this.#begun.delete(key));
    return { result, repeated: false };
  }

  #forget(now: number): void {
    for (const [key, { at }] of this.#begun) {
      if (at + this.#keepFor > now && this.#begun.size <= this.#atMost) return;
      this.#begun.delete(key);
    }
  }
}
