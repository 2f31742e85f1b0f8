/** How often a stranger gets an answer, in milliseconds. */
const quietFor = 10 * 60_000;
/** How many strangers are remembered at most; beyond it the oldest is forgotten. */
const atMost = 5_000;

/** Limits the rate of the answer to people whom nobody enrolled. Ids only, in memory only, gone after ten minutes. */
export class Strangers {
  readonly #answered = new Map<string, number>();

  /** Whether this stranger gets an answer now; remembers that they did. */
  mayAnswer(id: string, now: number): boolean {
    for (const [known, at] of this.#answered) {
      if (at + quietFor > now && this.#answered.size < atMost) break;
      this.#answered.delete(known);
    }
    if (this.#answered.has(id)) return false;
    this.#answered.set(id, now);
    return true;
  }
}
