import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as pass } from 'node:timers/promises';
import type { WriteOutcome } from '../../core/store/documents.ts';
import { isHeld } from './is-held.ts';

/** How long another process may keep the file to itself, in milliseconds: Teams waits 15 seconds for the whole turn. */
const lockPatience = 5_000;
/** Until it is looked again whether it has let go, in milliseconds, and up to twice that. */
const retryAfter = 15;

/** Where transactions go first. */
export interface Log {
  /** Puts on disk what was committed before it was called. */
  flush(): Promise<void>;
}

interface Waiting {
  /** Makes the changes; gives what its caller is told once they are on disk. */
  readonly change: () => () => void;
  readonly fail: (cause: unknown) => void;
}

/**
 * Writes of turns that run side by side share one transaction, since flushing the disk costs far more than the rest of
 * it. While the disk is flushed everything else goes on; who comes meanwhile goes with the next transaction. Nobody is
 * answered before what they wrote is on disk, and who reads waits for `flushed`.
 */
export class GroupCommit {
  readonly #database: DatabaseSync;
  readonly #log: Log | undefined;
  readonly #gatherFor: number;
  readonly #patience: number;
  #waiting: Waiting[] = [];
  /** Whether the transaction that is made keeps anything. */
  #keeps = false;
  #flushing: Promise<void> | undefined;
  /** Why the disk could not be flushed: what is on it then nobody can tell, so nothing more is written. */
  #broken: { readonly cause: unknown } | undefined;
  /** Since when another process has been in the way, in milliseconds. */
  #heldSince: number | undefined;

  /**
   * `log`: none where there is no disk. `gatherFor`: how long a write waits at most for
   * others to come along, in milliseconds: no longer than there are others. 0: only what is written at the same moment goes
   * together. `patience`: how long another process may be in the way, in milliseconds.
   */
  constructor(database: DatabaseSync, log: Log | undefined, gatherFor: number, patience = lockPatience) {
    this.#database = database;
    this.#log = log;
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
      if (this.#waiting.length === 1 && this.#flushing === undefined) this.#commitSoon();
    });
  }

  /** Until what was committed is on disk: who has read it may be told then. Undefined where all of it is. */
  get flushed(): Promise<void> | undefined {
    return this.#flushing;
  }

  #commitSoon(): void {
    if (this.#gatherFor === 0) queueMicrotask(() => this.commit());
    else this.#gather(performance.now() + this.#gatherFor);
  }

  /** Those whose turns have begun come along; once a round of the event loop brings nobody else, the disk is not kept waiting. */
  #gather(until: number): void {
    const before = this.#waiting.length;
    setImmediate(() => {
      if (this.#waiting.length > before && performance.now() < until) this.#gather(until);
      else this.commit();
    });
  }

  /** Commits everything that waits; nothing when nothing does, or while the disk is flushed for those before. */
  commit(): void {
    if (this.#flushing !== undefined) return;
    const group = this.#waiting;
    this.#waiting = [];
    if (group.length === 0) return;
    try {
      if (this.#broken !== undefined) throw this.#broken.cause;
      // The lock is taken first, so that no other process writes in between.
      this.#database.exec('BEGIN IMMEDIATE');
      this.#heldSince = undefined;
      this.#keeps = false;
      const answers = group.map(makeChange);
      this.#database.exec('COMMIT');
      this.#answer(group, answers);
    } catch (cause) {
      if (this.#database.isOpen && this.#database.isTransaction) this.#database.exec('ROLLBACK');
      if (isHeld(cause) && this.#mayWait()) this.#waitWith(group);
      else for (const { fail } of group) fail(cause);
    }
  }

  #answer(group: readonly Waiting[], answers: readonly (() => void)[]): void {
    if (this.#keeps && this.#log !== undefined)
      this.#flushing = this.#answerFlushed(this.#log, group, answers);
    else for (const answer of answers) answer();
  }

  async #answerFlushed(log: Log, group: readonly Waiting[], answers: readonly (() => void)[]) {
    try {
      await log.flush();
      for (const answer of answers) answer();
    } catch (cause) {
      this.#broken = { cause };
      for (const { fail } of group) fail(cause);
    }
    this.#flushing = undefined;
    if (this.#waiting.length > 0) this.#commitSoon();
  }

  /** Commits everything, also what waits for another process. */
  async finish(): Promise<void> {
    for (this.commit(); this.#flushing !== undefined || this.#waiting.length > 0; this.commit())
      await (this.#flushing ?? pass(retryAfter));
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
      if (outcome === 'written') this.#keeps = true;
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
