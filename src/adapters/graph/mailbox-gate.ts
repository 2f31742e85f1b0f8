import type { Instant } from '../../core/kernel/time.ts';

/** Exchange refuses the fifth request that is open for one mailbox; other programs of the hospital ask too. */
const atOnce = 3;

interface Turns {
  open: number;
  readonly waiting: (() => void)[];
}

/** Lets a few requests at a time to each mailbox, and none while it has asked to be left alone. */
export class MailboxGate {
  readonly #turns = new Map<string, Turns>();
  readonly #closedUntil = new Map<string, Instant>();
  readonly #now: () => Instant;

  constructor(now: () => Instant) {
    this.#now = now;
  }

  /** How long the mailbox still wants nothing, in milliseconds; 0 when it takes requests. */
  closedFor(mailbox: string): number {
    const left = (this.#closedUntil.get(mailbox) ?? 0) - this.#now();
    if (left <= 0) this.#closedUntil.delete(mailbox);
    return Math.max(0, left);
  }

  close(mailbox: string, until: Instant): void {
    this.#closedUntil.set(mailbox, until);
  }

  async through<T>(mailbox: string, work: () => Promise<T>): Promise<T> {
    await this.#enter(mailbox);
    try {
      return await work();
    } finally {
      this.#leave(mailbox);
    }
  }

  #enter(mailbox: string): Promise<void> | undefined {
    const turns = this.#turns.get(mailbox) ?? { open: 0, waiting: [] };
    this.#turns.set(mailbox, turns);
    if (turns.open >= atOnce) return new Promise((resolve) => turns.waiting.push(resolve));
    turns.open += 1;
    return undefined;
  }

  /** Whoever waits takes over the place of whoever leaves. */
  #leave(mailbox: string): void {
    const turns = this.#turns.get(mailbox);
    if (turns === undefined) return;
    const next = turns.waiting.shift();
    if (next === undefined) turns.open -= 1;
    else next();
    if (turns.open === 0) this.#turns.delete(mailbox);
  }
}
