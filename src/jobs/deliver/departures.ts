import { type Reserved, spacing } from '../../core/notices/budget.ts';

/** What leaves so many milliseconds apart arrives a second apart. */
const second = 1_010;
/** Whatever makes up for lost time does so at this share of the usual distance, not in one burst that the line could push together. */
const leastGap = 0.7;
/** How many stretches of its own places a process remembers. */
const remembered = 50;

/** A stretch of time in which no places are of others: what is reserved after ours comes after ours. */
interface Stretch {
  readonly from: number;
  readonly until: number;
}

/**
 * When the requests of this process left, and whether others have places too. Places stand a little further apart than
 * they must: that is how late somebody may come. Whoever is later would push too many requests into one second, and lets the
 * place go; unless the places of this second are all ours, so that what left in it is known.
 */
export class Departures {
  readonly #perSecond: number;
  readonly #slack: number;
  #left: readonly number[] = [];
  #ours: readonly Stretch[] = [];

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
    this.#slack = (spacing(perSecond) * perSecond - 1_000) * 0.7;
  }

  noteReserved({ after, from, until }: Reserved): void {
    const last = this.#ours.at(-1);
    const goesOn = last !== undefined && last.until === after;
    this.#ours = goesOn
      ? [...this.#ours.slice(0, -1), { from: last.from, until }]
      : [...this.#ours, { from, until }].slice(-remembered);
  }

  /** Leaves at the place `at` if it may; else gives a later moment, or says that it needs another place. */
  leave(at: number, now: number): 'left' | 'too-late' | number {
    const stretch = this.#ours.find(({ from, until }) => from <= now && now < until);
    // Others may have left late, too, until a little after our places began.
    const isOurs = stretch !== undefined && now - second > stretch.from + this.#slack;
    if (now - at > this.#slack && !isOurs) return 'too-late';
    if (this.#crowdsOthers(now, stretch?.until ?? now)) return 'too-late';
    const never = Number.NEGATIVE_INFINITY;
    const free = (this.#left.at(-this.#perSecond) ?? never) + second;
    const apart = (this.#left.at(-1) ?? never) + spacing(this.#perSecond) * leastGap;
    if (now < free || now < apart) return Math.max(free, apart);
    this.#left = [...this.#left, now].slice(-this.#perSecond);
    return 'left';
  }

  /** Whether leaving now, after some that left late, would make too many of the second in which others have their places. */
  #crowdsOthers(now: number, until: number): boolean {
    const recent = [...this.#left.filter((left) => left > now - 1_000), now];
    return recent.some((left, place) => {
      const others =
        left + 1_000 < until ? 0 : Math.floor((left + 1_000 - until) / spacing(this.#perSecond)) + 1;
      return recent.length - place + others > this.#perSecond;
    });
  }
}
