import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as pass } from 'node:timers/promises';
import type { WriteOutcome } from '../../core/store/documents.ts';
import { isHeld } from './is-held.ts';

/** How long another process may keep the file to itself, in milliseconds: Teams waits 15 seconds for the whole turn. */
const lockPatience = 5_000;
/** Until it is looked again whether it has let go, in milliseconds, and up to twice that. */
const retryAfter = 15;
/** No timer of Node is shorter, in milliseconds. */
const shortestTimer = 1;

interface Waiting {
  /** Makes the changes; gives what its caller is told once they are on disk. */
  readonly change: () => () => void;
  readonly fail: (cause: unknown) => void;
}

/**
 * Writes of turns that run side by side share one transaction, since flushing the disk costs far more than the rest of
 * it. All of a transaction is done in one go: nobody in this process reads what is not on disk yet, and nobody is
 * answered before it is.
 */
export class GroupCommit {
  readonly #database: DatabaseSync;
  readonly #gatherFor: number;
  readonly #patience: number;
  #waiting: Waiting[] = [];
  /** How long the last flush of the disk took, in milliseconds. */
  #flushTook = 0;
  /** Since when another process has been in the way, in milliseconds. */
  #heldSince: number | undefined;

  /**
   * `gatherFor`: how long a write waits at most for others to come along, in milliseconds: no longer than there are others,
   * and a few flushes of a disk. 0 where there is no disk: then only what is written at the same moment goes together.
   * `patience`: how long another process may be in the way, in milliseconds.
   */
  constructor(database: DatabaseSync, gatherFor: number, patience = lockPatience) {
    this.#database = database;
    this.#gatherFor = gatherFor;
    this.#patience = patience;
  }

  /** Does the work with the next commit, and keeps what it changed only when it answers `written`. Rejects with what it throws. */
  do<Outcome extends WriteOutcome>(work: () => Outcome): Promise<Outcome> {
    return new Promise((resolve, fail) => {
      const change = () => {
        const outcome = this.#keepIfWritten(work);
        return () => resolve(outcome);
      };
      this.#waiting.push({ change, fail });
      if (this.#waiting.length === 1) this.#commitSoon();
    });
  }

  /** Half of what a flush takes is waited before one, which is what pays most: https://www.postgresql.org/docs/17/wal-configuration.html */
  #commitSoon(): void {
    const until = performance.now() + this.#gatherFor;
    const half = Math.min(this.#flushTook, this.#gatherFor) / 2;
    if (this.#gatherFor === 0) queueMicrotask(() => this.commit());
    else if (half < shortestTimer) this.#gather(until);
    else setTimeout(() => this.#gather(until), half);
  }

  /** Those whose turns have begun come along; once a round of the event loop brings nobody else, the disk is not kept waiting. */
  #gather(until: number): void {
    const before = this.#waiting.length;
    setImmediate(() => {
      if (this.#waiting.length > before && performance.now() < until) this.#gather(until);
      else this.commit();
    });
  }

  /** Commits everything that waits; nothing when nothing does. */
  commit(): void {
    const group = this.#waiting;
    this.#waiting = [];
    if (group.length === 0) return;
    try {
      // The lock is taken first, so that no other process writes in between.
      this.#database.exec('BEGIN IMMEDIATE');
      this.#heldSince = undefined;
      const answers = group.map(makeChange);
      this.#flush();
      for (const answer of answers) answer();
    } catch (cause) {
      if (this.#database.isOpen && this.#database.isTransaction) this.#database.exec('ROLLBACK');
      if (isHeld(cause) && this.#mayWait()) this.#waitWith(group);
      else for (const { fail } of group) fail(cause);
    }
  }

  #flush(): void {
    const began = performance.now();
    this.#database.exec('COMMIT');
    this.#flushTook = performance.now() - began;
  }

  /** Commits everything, also what waits for another process. */
  async finish(): Promise<void> {
    for (this.commit(); this.#waiting.length > 0; ) await pass(retryAfter);
  }

  #mayWait(): boolean {
    const now = performance.now();
    this.#heldSince ??= now;
    if (now - this.#heldSince < this.#patience) return true;
    this.#heldSince = undefined;
    return false;
  }

  /** Those who come meanwhile stand behind: `do` sees that somebody waits, and that the next commit will come. */
  #waitWith(group: readonly Waiting[]): void {
    this.#waiting = [...group, ...this.#waiting];
    setTimeout(() => this.commit(), retryAfter + Math.random() * retryAfter);
  }

  #keepIfWritten<Outcome extends WriteOutcome>(work: () => Outcome): Outcome {
    this.#database.exec('SAVEPOINT one');
    let outcome: Outcome | undefined;
    try {
      outcome = work();
      return outcome;
    } finally {
      // After an error of the disk there may be no transaction left to go back in.
      if (this.#database.isTransaction)
        this.#database.exec(outcome === 'written' ? 'RELEASE one' : 'ROLLBACK TO one; RELEASE one');
    }
  }
}

/** A change that throws is answered by itself and leaves the others of its group alone. */
function makeChange({ change, fail }: Waiting): () => void {
  try {
    return change();
  } catch (cause) {
    return () => fail(cause);
  }
}
