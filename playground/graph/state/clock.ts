/** The time of the local Graph: runs as the real one does, from another moment, and can be set forward. */
export class Clock {
  #shift: number;

  /** Takes the moment at which it starts, in milliseconds; left out, now. */
  constructor(startsAt?: number) {
    this.#shift = startsAt === undefined ? 0 : startsAt - Date.now();
  }

  now(): number {
    return Date.now() + this.#shift;
  }

  set(at: number): void {
    this.#shift = at - Date.now();
  }

  advance(milliseconds: number): void {
    this.#shift += milliseconds;
  }
}
