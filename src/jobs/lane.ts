import type { PersonId } from '../core/kernel/id.ts';
import { addMinutes, type Instant, instant } from '../core/kernel/time.ts';
import { emptyMailbox, type Mailbox, mailboxes, type Reach } from '../core/notices/mailbox.ts';
import { asWritten, change, leave, write } from '../core/store/change.ts';
import type { Stored } from '../core/store/documents.ts';
import type { JobDeps } from './job-deps.ts';

type Deps = Pick<JobDeps, 'store' | 'worker' | 'now' | 'leaseFor'>;

/** Another process took this lane over, because ours was too slow; what we do not know any more we leave to it. */
export class LaneLost extends Error {}

/** When the present holder of a lane is taken for dead. */
interface Busy {
  readonly busyUntil: Instant;
}

/**
 * The right to speak to one person, held by one process at a time so that the order is kept. The lease stands in the
 * mailbox; changes of the mailbox are kept here and written when the lane is left.
 */
export class Lane {
  readonly #deps: Deps;
  #stored: Stored<Mailbox>;
  #changes: ((mailbox: Mailbox) => Mailbox)[] = [];
  /** How the person could be reached when the mailbox was last read or written here. */
  #known: Reach;

  private constructor(deps: Deps, stored: Stored<Mailbox>) {
    this.#deps = deps;
    this.#stored = stored;
    this.#known = stored.document.reach;
  }

  /** Takes the lane, or gives the moment at which its present holder is taken for dead. */
  static async take(deps: Deps, person: PersonId): Promise<Lane | Busy> {
    const { store, worker, now, leaseFor } = deps;
    // Where so many want the lane at once, one of them has it, and it is soon seen who.
    const target = { collection: mailboxes, key: person, contended: { busyUntil: now() } };
    const taken = await change<Mailbox, Stored<Mailbox> | Busy>(store, target, (found) => {
      const mailbox = found?.document ?? emptyMailbox(person);
      const held = mailbox.lease;
      // Nobody leases for twice as long: who wrote that had a clock that was ahead.
      const isHeld = held !== undefined && held.until > now() && held.until <= now() + 2 * leaseFor;
      if (isHeld && held.by !== worker) return leave({ busyUntil: held.until });
      const leased = { ...mailbox, lease: { by: worker, until: instant(now() + leaseFor) } };
      return write(leased, asWritten(person, found, leased));
    });
    return 'busyUntil' in taken ? taken : new Lane(deps, taken);
  }

  get mailbox(): Mailbox {
    return this.#stored.document;
  }

  /** Notes something about the mailbox; written with the next renewal or when the lane is left. */
  note(change: (mailbox: Mailbox) => Mailbox): void {
    this.#changes.push(change);
    this.#stored = { ...this.#stored, document: change(this.mailbox) };
  }

  /** Makes sure that the lease outlives the next request by far. Throws `LaneLost` when somebody else has it. */
  async renew(): Promise<void> {
    const { now, leaseFor, worker } = this.#deps;
    if (!this.isSafe) await this.#write({ by: worker, until: instant(now() + leaseFor) });
  }

  /** Whether it stays ours for well over the time of one request. */
  get isSafe(): boolean {
    const { now, leaseFor } = this.#deps;
    return (this.mailbox.lease?.until ?? 0) - now() >= leaseFor / 2;
  }

  /** Gives the lane back with what was noted. */
  async leave(): Promise<void> {
    await this.#write(undefined);
  }

  async #write(lease: Mailbox['lease']): Promise<void> {
    const { store, worker } = this.#deps;
    const { key } = this.#stored;
    const target = { collection: mailboxes, key, read: this.#stored };
    const written = await change<Mailbox, Stored<Mailbox> | undefined>(store, target, (found) => {
      if (found?.document.lease?.by !== worker) return leave(undefined);
      const { lease: _, ...mailbox } = found === this.#stored ? this.mailbox : this.#noteAnew(found.document);
      const document = lease === undefined ? mailbox : { ...mailbox, lease };
      return write(document, asWritten(key, found, document));
    });
    if (written === undefined) throw new LaneLost();
    this.#stored = written;
    this.#known = written.document.reach;
    this.#changes = [];
  }

  /** What was noted here, on a mailbox that somebody else wrote meanwhile. */
  #noteAnew(present: Mailbox): Mailbox {
    const noted = this.#changes.reduce((mailbox, change) => change(mailbox), present);
    // What the person did meanwhile, such as installing the bot, is newer than what Teams answered us before.
    return isSame(present.reach, this.#known) ? noted : { ...noted, reach: present.reach };
  }
}

function isSame(a: Reach, b: Reach): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** When to look again at a lane that another process holds. */
export function afterLease(busyUntil: Instant): Instant {
  return addMinutes(busyUntil, 1 / 60);
}
