import { instant } from '../core/kernel/time.ts';
import { lease, type Tries } from '../core/notices/decide-delivery.ts';
import { type Delivery, deliveries } from '../core/notices/delivery.ts';
import { nextInConversation } from '../core/notices/pace.ts';
import type { Stored } from '../core/store/documents.ts';
import type { JobDeps } from './job-deps.ts';
import type { Lane } from './lane.ts';

/** Somebody else wrote the line of this notice; what became of it stands in the ledger. */
export class NoticeTaken extends Error {}

/**
 * One notice in the hands of this process. Its lease is written before anything leaves, so that after a crash the ledger
 * tells that it may have been said; before each request it is made sure that nobody takes it over while that is under way.
 */
export class Hold {
  readonly #deps: JobDeps;
  readonly #lane: Lane;
  readonly #tries: Tries;
  #line: Stored<Delivery>;

  constructor(deps: JobDeps, lane: Lane, sending: Tries & { readonly stored: Stored<Delivery> }) {
    this.#deps = deps;
    this.#lane = lane;
    this.#line = sending.stored;
    this.#tries = sending;
  }

  /** As it stands in the ledger. */
  get line(): Stored<Delivery> {
    return this.#line;
  }

  /**
   * Resolves at the moment at which one request may leave, within what Teams allows in this chat and in the tenant.
   * Throws `NoticeTaken`, or `LaneLost`, when it may not leave from here any more.
   */
  async ready(): Promise<void> {
    const { now, sleep, pacer } = this.#deps;
    const wait = nextInConversation(this.#lane.mailbox.sentAt, now()) - now();
    if (wait > 0) await sleep(wait);
    const place = await pacer.take();
    do {
      await this.#lane.renew();
      await this.#renew();
      await place?.come();
      // Any of these may have taken long: a process can hang.
    } while (!this.#lane.isSafe || !this.#isSafe);
  }

  async #renew(): Promise<void> {
    const { store, worker, now, leaseFor } = this.#deps;
    if (this.#isSafe) return;
    const { key, version, document } = this.#line;
    const state = lease(this.#tries, worker, instant(now() + leaseFor));
    const leased = { ...document, state };
    // Not decided again when it is stale: whoever wrote first has taken the notice over, and it may be under way.
    if ((await store.replace(deliveries, key, version, leased)) !== 'written') throw new NoticeTaken();
    this.#line = { key, version: version + 1, document: leased };
  }

  /** Whether it stays ours for well over the time of one request. */
  get #isSafe(): boolean {
    const { state } = this.#line.document;
    const { now, leaseFor, worker } = this.#deps;
    return state.name === 'leased' && state.by === worker && state.until - now() >= leaseFor / 2;
  }
}
