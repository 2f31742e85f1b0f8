import { type Reserved, spacing } from '../core/notices/budget.ts';

/** What leaves so many milliseconds apart arrives a second apart. */
const second = 1_010;
/** Who makes up for lost time does so at this share of the usual distance, not in one burst that the line could push together. */
const leastGap = 0.7;
/** How many of its own reservations a process remembers. */
const remembered = 50;

/**
 * When the requests of this process left, and whether others have places too. Places stand a little further apart than
 * they must: that is how late somebody may come. Who is later would push too many requests into one second, and lets the
 * place go; unless the places of this second are all ours, so that what left in it is known.
 */
export class Departures {
  readonly #perSecond: number;
  readonly #slack: number;
  #left: readonly number[] = [];
  #mine: readonly number[] = [];
  /** Between these moments all places are ours; what comes after is perhaps somebody else's. */
  #ours = { from: 0, until: 0 };

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
    this.#slack = (spacing(perSecond) * perSecond - 1_000) * 0.7;
  }

  noteReserved({ after, from, until }: Reserved): void {
    const isNext = after !== undefined && this.#mine.includes(after);
    this.#ours = { from: isNext ? this.#ours.from : from, until: Math.max(this.#ours.until, until) };
    this.#mine = [...this.#mine, until].slice(-remembered);
  }

  /** Leaves at the place `at` if it may; else gives a later moment, or says that it needs another place. */
  leave(at: number, now: number): 'left' | 'too-late' | number {
    const isOurs = now - second > this.#ours.from && now < this.#ours.until;
    if (now - at > this.#slack && !isOurs) return 'too-late';
    const never = Number.NEGATIVE_INFINITY;
    const free = (this.#left.at(-this.#perSecond) ?? never) + second;
    const apart = (this.#left.at(-1) ?? never) + spacing(this.#perSecond) * leastGap;
    if (now < free || now < apart) return Math.max(free, apart);
    this.#left = [...this.#left, now].slice(-this.#perSecond);
    return 'left';
  }
}
