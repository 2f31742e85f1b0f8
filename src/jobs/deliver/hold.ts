import { type Delivery, deliveries } from '../../core/effects/delivery.ts';
import type { Effect } from '../../core/effects/effect.ts';
import { lease, type Tries } from '../../core/effects/lease.ts';
import { instant } from '../../core/kernel/time.ts';
import type { Stored } from '../../core/store/documents.ts';
import type { JobDeps } from '../job-deps.ts';
import type { Lane, Leased } from './lane.ts';

/** Somebody else wrote the line of this effect; what became of it stands in the ledger. */
export class LineTaken extends Error {}

/**
 * One effect in the hands of this process. Its lease is written before anything leaves, so that after a crash the ledger
 * tells that it may have been done; before each request it is made sure that nobody takes it over while that is under way.
 */
export class Hold<E extends Effect, D extends Leased> {
  readonly #deps: JobDeps;
  readonly #lane: Lane<D>;
  readonly #tries: Tries;
  #line: Stored<Delivery<E>>;

  constructor(deps: JobDeps, lane: Lane<D>, sending: Tries & { readonly stored: Stored<Delivery<E>> }) {
    this.#deps = deps;
    this.#lane = lane;
    this.#line = sending.stored;
    this.#tries = sending;
  }

  /** As it stands in the ledger. */
  get line(): Stored<Delivery<E>> {
    return this.#line;
  }

  /**
   * Resolves when one request may leave; `come` waits for the moment at which it may. Throws `LineTaken`, or `LaneLost`,
   * when it may not leave from here any more.
   */
  async ready(come?: () => Promise<void>): Promise<void> {
    do {
      await this.#lane.renew();
      await this.#renew();
      await come?.();
      // Any of these may have taken long: a process can hang.
    } while (!this.#lane.isSafe || !this.#isSafe);
  }

  async #renew(): Promise<void> {
    const { store, worker, now, leaseFor } = this.#deps;
    if (this.#isSafe) return;
    const { key, version, document } = this.#line;
    const state = lease(this.#tries, worker, instant(now() + leaseFor));
    const leased = { ...document, state };
    // Not decided again when it is stale: whoever wrote first has taken it over, and it may be under way.
    if ((await store.replace<Delivery>(deliveries, key, version, leased)) !== 'written')
      throw new LineTaken();
    this.#line = { key, version: version + 1, document: leased };
  }

  /** Whether it stays ours for well over the time of one request. */
  get #isSafe(): boolean {
    const { state } = this.#line.document;
    const { now, leaseFor, worker } = this.#deps;
    return state.name === 'leased' && state.by === worker && state.until - now() >= leaseFor / 2;
  }
}
