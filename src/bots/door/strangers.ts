import { LRUCache } from 'lru-cache';
import type { Instant } from '../../core/kernel/time.ts';

/** How often a stranger gets an answer, in milliseconds. */
const quietFor = 10 * 60_000;
/** How many strangers are remembered at most; beyond it the oldest is forgotten. */
const atMost = 5_000;

/** Limits the rate of the answer to people whom nobody enrolled. Ids only, in memory only, gone after ten minutes. */
export class Strangers {
  readonly #answered: LRUCache<string, true>;

  constructor(now: () => Instant) {
    this.#answered = new LRUCache({ max: atMost, ttl: quietFor, ttlResolution: 0, perf: { now } });
  }

  /** Whether this stranger gets an answer now; remembers that they did. */
  mayAnswer(id: string): boolean {
    if (this.#answered.has(id)) return false;
    this.#answered.set(id, true);
    return true;
  }
}
