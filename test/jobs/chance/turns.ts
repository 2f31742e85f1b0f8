import { type Instant, instant } from '../../../src/core/kernel/time.ts';

interface Turn {
  readonly process: string;
  /** Not before this moment. */
  readonly from: Instant;
  /** What is on its way over the line does not stay there longer. */
  readonly until: Instant;
  readonly go: () => void;
}

/** From 0 to below 1. */
export type Chance = () => number;

/**
 * Time and order of a small world of processes: whatever one of them waits for is a turn, and the world decides whose is
 * next. A process that is killed gets none any more, wherever it stood.
 */
export class Turns {
  readonly #chance: Chance;
  readonly #dead = new Set<string>();
  #waiting: Turn[] = [];
  #now: Instant;

  constructor(chance: Chance, start: Instant) {
    this.#chance = chance;
    this.#now = start;
  }

  get now(): Instant {
    return this.#now;
  }

  get isIdle(): boolean {
    return this.#waiting.length === 0;
  }

  /** Resolves at some moment from `after` on; without `within`, as late as it may be. In milliseconds. */
  wait(process: string, after = 0, within = 8e15 - this.#now): Promise<void> {
    if (this.#dead.has(process)) return new Promise(() => undefined);
    return new Promise((go) => {
      const [from, until] = [instant(this.#now + after), instant(this.#now + within)];
      this.#waiting.push({ process, from, until, go });
    });
  }

  isDead(process: string): boolean {
    return this.#dead.has(process);
  }

  kill(process: string): void {
    this.#dead.add(process);
    this.#waiting = this.#waiting.filter((turn) => turn.process !== process);
  }

  /** Gives somebody a turn; when nobody can have one yet, it is later. */
  async next(): Promise<void> {
    const ready = this.#waiting.filter(({ from }) => from <= this.#now);
    const turn = ready[Math.floor(this.#chance() * ready.length)];
    if (turn !== undefined) return this.#give(turn);
    const first = Math.min(...this.#waiting.map(({ from }) => from));
    if (Number.isFinite(first)) await this.pass(first - this.#now);
  }

  /** Time passes for everybody who does not get a turn: all processes hang, only what is on the line arrives in time. */
  async pass(milliseconds: number): Promise<void> {
    const end = instant(this.#now + milliseconds);
    for (;;) {
      const [due] = this.#waiting.filter(({ until }) => until <= end).toSorted((a, b) => a.until - b.until);
      if (due === undefined) break;
      this.#now = instant(Math.max(this.#now, due.from));
      await this.#give(due);
    }
    this.#now = instant(Math.max(this.#now, end));
  }

  async #give(turn: Turn): Promise<void> {
    this.#waiting.splice(this.#waiting.indexOf(turn), 1);
    turn.go();
    // What follows in the same breath happens before anybody else's turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
