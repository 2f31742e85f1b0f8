import type { PersonId } from '../core/kernel/id.ts';
import { addMinutes, type Instant, instant } from '../core/kernel/time.ts';
import { emptyMailbox, type Mailbox, mailboxes, type Reach } from '../core/notices/mailbox.ts';
import type { Stored } from '../core/store/documents.ts';
import type { JobDeps } from './job-deps.ts';

/** Another process took this lane over, because ours was too slow; what we do not know any more we leave to it. */
export class LaneLost extends Error {}

/**
 * The right to speak to one person, held by one process at a time so that the order is kept. The lease stands in the
 * mailbox; changes of the mailbox are kept here and written when the lane is left.
 */
export class Lane {
  readonly #deps: JobDeps;
  #stored: Stored<Mailbox>;
  #changes: ((mailbox: Mailbox) => Mailbox)[] = [];
  /** What was known about reaching this person when it was last read. */
  #known: Reach;

  private constructor(deps: JobDeps, stored: Stored<Mailbox>) {
    this.#deps = deps;
    this.#stored = stored;
    this.#known = stored.document.reach;
  }

  /** Takes the lane, or gives the moment at which its present holder is taken for dead. */
  static async take(deps: JobDeps, person: PersonId): Promise<Lane | { readonly busyUntil: Instant }> {
    for (;;) {
      const { store, worker, now, leaseFor } = deps;
      const stored = await store.load(mailboxes, person);
      const mailbox = stored?.document ?? emptyMailbox(person);
      const held = mailbox.lease;
      // Nobody leases for twice as long: who wrote that had a clock that was ahead.
      const isHeld = held !== undefined && held.until > now() && held.until <= now() + 2 * leaseFor;
      if (isHeld && held.by !== worker) return { busyUntil: held.until };
      const lease = { by: worker, until: instant(now() + leaseFor) };
      const outcome =
        stored === undefined
          ? await store.insert(mailboxes, person, { ...mailbox, lease })
          : await store.replace(mailboxes, person, stored.version, { ...mailbox, lease });
      if (outcome !== 'written') continue;
      return new Lane(deps, {
        key: person,
        version: (stored?.version ?? 0) + 1,
        document: { ...mailbox, lease },
      });
    }
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

  /** What the person did meanwhile, such as installing the bot, is newer than what Teams answered us before. */
  #newer(noted: Reach, present: Reach): Reach {
    const reach = isSame(present, this.#known) ? noted : present;
    this.#known = present;
    return reach;
  }

  async #write(lease: Mailbox['lease']): Promise<void> {
    const { store, worker } = this.#deps;
    for (;;) {
      const { lease: _, ...mailbox } = this.mailbox;
      const document = lease === undefined ? mailbox : { ...mailbox, lease };
      const { key, version } = this.#stored;
      if ((await store.replace(mailboxes, key, version, document)) === 'written') {
        this.#stored = { key, version: version + 1, document };
        this.#changes = [];
        return;
      }
      const present = await store.load(mailboxes, key);
      if (present?.document.lease?.by !== worker) throw new LaneLost();
      const noted = this.#changes.reduce((found, change) => change(found), present.document);
      this.#stored = {
        ...present,
        document: { ...noted, reach: this.#newer(noted.reach, present.document.reach) },
      };
    }
  }
}

function isSame(a: Reach, b: Reach): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** When to look again at a lane that another process holds. */
export function afterLease(busyUntil: Instant): Instant {
  return addMinutes(busyUntil, 1 / 60);
}
