/**
 * The clock of everything that runs in a test file, whatever the machine is doing: it moves when it is told to. In between
 * it creeps on, so that nobody waits for it in vain, and never comes as far as ten seconds.
 */
export class SteadyClock {
  readonly #real = Date.now;
  #from: number;
  #since = performance.now();

  constructor(startsAt: string) {
    this.#from = Date.parse(startsAt);
    Date.now = () => this.#now();
  }

  /** On to a moment that was not yet, which is a whole minute of the clock away from this one. */
  pass(minutes: number): void {
    this.#from += minutes * 60_000;
    this.#since = performance.now();
  }

  moveTo(moment: string): void {
    this.#from = Date.parse(moment);
    this.#since = performance.now();
  }

  release(): void {
    Date.now = this.#real;
  }

  #now(): number {
    const real = performance.now() - this.#since;
    return Math.floor(this.#from + creeps * (1 - Math.exp(-real / creeps)));
  }
}

/** How far it creeps, in milliseconds. */
const creeps = 10_000;
