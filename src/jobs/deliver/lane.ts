import type { PersonId } from '../../core/kernel/id.ts';
import { addMinutes, type Instant, instant } from '../../core/kernel/time.ts';
import { asWritten, change, leave, write } from '../../core/store/change.ts';
import type { Collection, Stored } from '../../core/store/documents.ts';
import type { JobDeps } from '../job-deps.ts';

type Deps = Pick<JobDeps, 'store' | 'worker' | 'now' | 'leaseFor'>;

/** Another process took this lane over, because ours was too slow; what we do not know any more we leave to it. */
export class LaneLost extends Error {}

/** When the present holder of a lane is taken for dead. */
interface Busy {
  readonly busyUntil: Instant;
}

/** A document in which stands who holds a lane. */
export interface Leased {
  readonly lease?: { readonly by: string; readonly until: Instant };
}

/** The documents of one channel in which the leases of its lanes stand, by target. */
export interface LanePlace<D extends Leased> {
  readonly collection: Collection<D>;
  readonly empty: (target: PersonId) => D;
  readonly withLease: (document: D, lease: Leased['lease']) => D;
  /** There is nothing in it but the lease, so whoever leaves takes it away: it would tell that there was work. */
  readonly leavesNothing?: true;
  /** What was noted here on what somebody else wrote meanwhile; `known` is how it was last read or written here. */
  readonly merge: (noted: D, present: D, known: D) => D;
}

/**
 * The right to carry out the effects of one target, held by one process at a time so that the order is kept. Changes of
 * the document of the lease are kept here and written when the lane is left.
 */
export class Lane<D extends Leased> {
  readonly #deps: Deps;
  readonly #place: LanePlace<D>;
  #stored: Stored<D>;
  #changes: ((document: D) => D)[] = [];
  /** As it was last read or written here. */
  #known: D;

  private constructor(deps: Deps, place: LanePlace<D>, stored: Stored<D>) {
    this.#deps = deps;
    this.#place = place;
    this.#stored = stored;
    this.#known = stored.document;
  }

  /** Takes the lane, or gives the moment at which its present holder is taken for dead. */
  static async take<D extends Leased>(
    deps: Deps,
    place: LanePlace<D>,
    person: PersonId,
  ): Promise<Lane<D> | Busy> {
    const { store, worker, now, leaseFor } = deps;
    const { collection, empty, withLease } = place;
    // Where so many want the lane at once, one of them has it, and it is soon seen who.
    const target = { collection, key: person, contended: { busyUntil: now() } };
    const taken = await change<D, Stored<D> | Busy>(store, target, (found) => {
      const document = found?.document ?? empty(person);
      const held = document.lease;
      // Nobody leases for twice as long: who wrote that had a clock that was ahead.
      const isHeld = held !== undefined && held.until > now() && held.until <= now() + 2 * leaseFor;
      if (isHeld && held.by !== worker) return leave({ busyUntil: held.until });
      const leased = withLease(document, { by: worker, until: instant(now() + leaseFor) });
      return write(leased, asWritten(person, found, leased));
    });
    return 'busyUntil' in taken ? taken : new Lane(deps, place, taken);
  }

  get document(): D {
    return this.#stored.document;
  }

  /** Notes something in the document; written with the next renewal or when the lane is left. */
  note(change: (document: D) => D): void {
    this.#changes.push(change);
    this.#stored = { ...this.#stored, document: change(this.document) };
  }

  /** Makes sure that the lease outlives the next request by far. Throws `LaneLost` when somebody else has it. */
  async renew(): Promise<void> {
    const { now, leaseFor, worker } = this.#deps;
    if (!this.isSafe) await this.#write({ by: worker, until: instant(now() + leaseFor) });
  }

  /** Whether it stays ours for well over the time of one request. */
  get isSafe(): boolean {
    const { now, leaseFor } = this.#deps;
    return (this.document.lease?.until ?? 0) - now() >= leaseFor / 2;
  }

  /** Gives the lane back with what was noted. */
  async leave(): Promise<void> {
    if (!this.#place.leavesNothing) return this.#write(undefined);
    const { key, version } = this.#stored;
    const outcome = await this.#deps.store.delete(this.#place.collection, key, version);
    if (outcome !== 'written') throw new LaneLost();
  }

  async #write(lease: Leased['lease']): Promise<void> {
    const { store, worker } = this.#deps;
    const { collection, withLease } = this.#place;
    const { key } = this.#stored;
    const target = { collection, key, read: this.#stored };
    const written = await change<D, Stored<D> | undefined>(store, target, (found) => {
      if (found?.document.lease?.by !== worker) return leave(undefined);
      const noted = found === this.#stored ? this.document : this.#noteAnew(found.document);
      const document = withLease(noted, lease);
      return write(document, asWritten(key, found, document));
    });
    if (written === undefined) throw new LaneLost();
    this.#stored = written;
    this.#known = written.document;
    this.#changes = [];
  }

  #noteAnew(present: D): D {
    const noted = this.#changes.reduce((document, change) => change(document), present);
    return this.#place.merge(noted, present, this.#known);
  }
}

/** When to look again at a lane that another process holds. */
export function afterLease(busyUntil: Instant): Instant {
  return addMinutes(busyUntil, 1 / 60);
}
