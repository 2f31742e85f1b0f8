import { sayCause } from '../../core/kernel/cause-of.ts';
import type { WorkName } from '../../core/notices/work-queue.ts';
import { keepLocked } from '../queue/keep-locked.ts';
import type { QueueOptions, QueueTimes } from '../queue/queue-options.ts';
import type { Taken, WorkEntries } from './work-entries.ts';

export interface DeskOptions {
  readonly name: WorkName;
  /** How many at once in this process. */
  readonly concurrency: number;
  readonly work: (key: string) => Promise<void>;
  readonly entries: WorkEntries;
  readonly log: QueueOptions['log'];
  readonly times: QueueTimes;
}

/** The work of one name in this process: looks for what is due whenever it is told to, and when something ends. */
export class WorkDesk {
  readonly #options: DeskOptions;
  readonly #running = new Map<string, Promise<void>>();
  #look: Promise<void> | undefined;
  #again = false;
  #closed = false;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  /** One look at a time; whoever comes during one makes it look once more. */
  look(): void {
    if (this.#closed) return;
    this.#again = true;
    this.#look ??= this.#lookOn();
  }

  /** Looks at a moment, unless somebody will anyway before long. */
  lookAt(moment: number): void {
    const wait = moment - Date.now();
    if (wait <= 0) this.look();
    else if (wait < this.#options.times.look) setTimeout(() => this.look(), wait + timerSlack).unref();
  }

  /** Takes nothing more from now on; gives what still runs, by its id. */
  async close(): Promise<ReadonlyMap<string, Promise<void>>> {
    this.#closed = true;
    await this.#look;
    return this.#running;
  }

  async #lookOn(): Promise<void> {
    while (this.#again && !this.#closed) {
      this.#again = false;
      await this.#takeDue().catch((cause) => this.#complain('no look for work', cause));
    }
    this.#look = undefined;
  }

  /**
   * No more than can be started, so that other processes have the rest. What stalled for longer than its lock holds is due
   * again, and still in our hands.
   */
  async #takeDue(): Promise<void> {
    const { entries, name, concurrency } = this.#options;
    const free = concurrency - this.#running.size;
    if (free <= 0) return;
    const due = await entries.findDue(name, Date.now(), concurrency);
    const ours = due.filter(({ key }) => !this.#running.has(key)).slice(0, free);
    const taken = await Promise.all(ours.map((found) => entries.take(found)));
    for (const each of taken) {
      if (each === undefined) this.#again = true;
      else if (this.#closed) await entries.letGo(each, { next: [Date.now()], attempt: each.entry.attempt });
      else this.#begin(each);
    }
  }

  #begin(taken: Taken): void {
    const running = this.#carryOut(taken)
      .catch((cause) => this.#complain('work stays locked', cause))
      .then(() => {
        this.#running.delete(taken.id);
        this.look();
      });
    this.#running.set(taken.id, running);
  }

  async #carryOut(taken: Taken): Promise<void> {
    const { entries, work, times } = this.#options;
    const { key, every } = taken.entry;
    const next = every === undefined ? [] : [Date.now() + every];
    const renew = () => entries.renew(taken).catch((cause) => this.#complain('lock not renewed', cause));
    const failed = await keepLocked(() => work(key), renew, times).then(
      () => undefined,
      (cause: unknown) => this.#fail(taken, cause),
    );
    const after = failed === undefined ? { next, attempt: 0 } : { ...failed, next: [...next, failed.at] };
    const again = await entries.letGo(taken, after);
    if (again !== undefined) this.lookAt(again);
  }

  /** Gives when it is tried again. */
  #fail({ entry }: Taken, cause: unknown): { readonly at: number; readonly attempt: number } {
    const { log, times } = this.#options;
    const { name, key, attempt } = entry;
    log.error({ work: name, key, attempt, cause: sayCause(cause) }, 'work failed');
    const wait = Math.min(times.retry * 2 ** attempt, times.longestRetry);
    return { at: Date.now() + wait, attempt: attempt + 1 };
  }

  #complain(what: string, cause: unknown): void {
    this.#options.log.warn({ cause: sayCause(cause) }, what);
  }
}

/** A timer may go off a millisecond before its time, when the work is not due yet. */
const timerSlack = 2;
