import { setImmediate } from 'node:timers/promises';
import type { Collection } from 'mongodb';

/** Who asks at once; the latest of their moments holds for all, so that nobody misses anything. */
interface Round {
  readonly names: Set<string>;
  until: number;
  deadline: number;
  readonly found: Promise<ReadonlySet<string>>;
}

/**
 * Which names have jobs that may be locked. Agenda locks by a write of its own for every name, each time that it looks, and
 * that finds nothing nearly always: here all names of one look share one read, and a write follows only where it may
 * find something.
 */
export class DueNames {
  readonly #jobs: Collection;
  #round: Round | undefined;

  constructor(jobs: Collection) {
    this.#jobs = jobs;
  }

  /** `until` as the moment of a job that nobody holds, `deadline` as that of a lock that is too old. */
  async mayHave(name: string, until: Date, deadline: Date): Promise<boolean> {
    this.#round ??= this.#begin();
    const round = this.#round;
    round.names.add(name);
    round.until = Math.max(round.until, until.getTime());
    round.deadline = Math.max(round.deadline, deadline.getTime());
    return (await round.found).has(name);
  }

  #begin(): Round {
    const moments = { until: Number.NEGATIVE_INFINITY, deadline: Number.NEGATIVE_INFINITY };
    const found = setImmediate().then(() => {
      this.#round = undefined;
      return this.#find(round);
    });
    const round: Round = { names: new Set(), ...moments, found };
    return round;
  }

  /** As many jobs as there are names are read: when there are more, any name may have one of them. */
  async #find({ names, until, deadline }: Round): Promise<ReadonlySet<string>> {
    const free = { lockedAt: null, nextRunAt: { $lte: new Date(until) } };
    const where = {
      name: { $in: [...names] },
      disabled: { $ne: true },
      $or: [free, { lockedAt: { $lte: new Date(deadline) } }],
    };
    const due = await this.#jobs
      .find(where, { projection: { _id: 0, name: 1 }, limit: names.size })
      .toArray();
    return due.length < names.size ? new Set(due.map(({ name }) => String(name))) : names;
  }
}
