import type { JobParameters, JobRepository, JobRepositoryOptions } from 'agenda';
import { readJobData } from './job-data.ts';
import { PassedOnJobs } from './passed-on-jobs.ts';

/**
 * The jobs as Agenda's processor has them, over any repository. Agenda saves what it remembers of a job when the work
 * ends, and removes it: whoever asked again meanwhile would be forgotten. Here a job leaves its waiting place in the
 * write that starts it, and is removed in the write that ends it. After `close` nothing more is locked.
 * How long a lock holds is settled here too: Agenda forgets, without freeing its place, a job that it finds too old.
 */
export class TurnedJobs extends PassedOnJobs {
  readonly #lock: number;
  readonly #report: (cause: unknown) => void;
  readonly #locking = new Set<Promise<unknown>>();
  readonly #looking = new Map<string, { again: boolean }>();
  readonly #running = new Map<string, PromiseWithResolvers<void>>();
  #closed = false;

  /** `lock` is how long a lock holds without being renewed, in milliseconds. */
  constructor(jobs: JobRepository, lock: number, report: (cause: unknown) => void) {
    super(jobs);
    this.#lock = lock;
    this.#report = report;
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  close(): void {
    this.#closed = true;
  }

  /** Waits until nothing is being locked or done, at most so many milliseconds; gives the ids of jobs that still run. */
  async settle(milliseconds: number): Promise<readonly string[]> {
    const ends = [...this.#locking, ...[...this.#running.values()].map(({ promise }) => promise)];
    const late = Promise.withResolvers<void>();
    const timer = setTimeout(late.resolve, milliseconds);
    await Promise.race([Promise.allSettled(ends), late.promise]);
    clearTimeout(timer);
    return [...this.#running.keys()];
  }

  /** Agenda saves the state at the start and, unlocked, at the end; in between the queue does, to renew the lock. */
  override async saveJobState(job: JobParameters, options: JobRepositoryOptions | undefined): Promise<void> {
    const id = idOf(job);
    if (job.lockedAt === undefined) {
      await this.#saveEnd(id, job, options).finally(() => this.#end(id));
      return;
    }
    const starts = !this.#running.has(id);
    if (starts) this.#running.set(id, Promise.withResolvers());
    try {
      await this.#saveRunning(id, { ...job, lockedAt: new Date() }, options);
    } catch (cause) {
      if (starts) this.#end(id);
      throw cause;
    }
  }

  /**
   * Agenda goes on asking until it has enough or there is no more, and begins to whenever it is told: here one look per
   * name at a time, so that the looks of one process don't get in each other's way. Whoever comes during it makes it look
   * once more instead.
   */
  override async getNextJobToRun(
    name: string,
    until: Date,
    _deadline: Date,
    _now: Date | undefined,
    options: JobRepositoryOptions | undefined,
  ): Promise<JobParameters | undefined> {
    const other = this.#looking.get(name);
    if (other !== undefined) other.again = true;
    if (this.#closed || other !== undefined) return undefined;
    const look = { again: false };
    this.#looking.set(name, look);
    const locking = this.#lockNext(look, name, until, options);
    this.#locking.add(locking);
    return locking.finally(() => {
      this.#locking.delete(locking);
      this.#looking.delete(name);
    });
  }

  /**
   * Agenda asks this only for what it has just locked, and does not wait for the answer. MongoDB's repository leaves a
   * job that once started locked, so that of a dead process would wait for a second end of its lock.
   */
  override async unlockJob(job: JobParameters): Promise<void> {
    await this.jobs.unlockJobs([idOf(job)]).catch(this.#report);
  }

  /** Agenda would also lock what is due before its next look, and keep others that are due now waiting for it. */
  async #lockNext(
    look: { again: boolean },
    name: string,
    until: Date,
    options: JobRepositoryOptions | undefined,
  ): Promise<JobParameters | undefined> {
    look.again = false;
    const present = new Date(Math.min(until.getTime(), Date.now()));
    const deadline = new Date(Date.now() - this.#lock);
    const job = await this.jobs.getNextJobToRun(name, present, deadline, undefined, options);
    // What stalled for longer than its lock holds is still in our hands, and locked anew by now.
    if (job === undefined ? look.again && !this.#closed : this.#running.has(idOf(job)))
      return this.#lockNext(look, name, until, options);
    if (job === undefined) return undefined;
    if (!this.#closed) return { ...job, lockedAt: neverTooOld };
    await this.jobs.unlockJobs([idOf(job)]);
    return undefined;
  }

  async #saveRunning(id: string, job: JobParameters, options: JobRepositoryOptions | undefined) {
    const data = readJobData(job.data);
    if (data === undefined) return this.jobs.saveJobState(job, options);
    const { unique, uniqueOpts, ...rest } = job;
    await this.jobs.saveJob({ ...rest, data: { ...data, turn: id } }, options);
  }

  /** Without a next moment the work is done. */
  async #saveEnd(id: string, job: JobParameters, options: JobRepositoryOptions | undefined) {
    if (job.nextRunAt === null) await this.jobs.removeJobs({ id });
    else await this.jobs.saveJobState(job, options);
  }

  #end(id: string): void {
    this.#running.get(id)?.resolve();
    this.#running.delete(id);
  }
}

/** JavaScript's last date. */
const neverTooOld = new Date(8.64e15);

function idOf({ _id }: JobParameters): string {
  if (_id === undefined) throw new Error('a job without an id is in nobody’s hands');
  return String(_id);
}
