import { Agenda, type AgendaBackend, type Job, type JobParameters, type JobRepository } from 'agenda';
import { sayCause } from '../../core/kernel/cause-of.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { WorkName, WorkQueue } from '../../core/notices/work-queue.ts';
import { keepLocked } from '../queue/keep-locked.ts';
import { type QueueOptions, type QueueTimes, usualTimes } from '../queue/queue-options.ts';
import { askJob } from './ask-job.ts';
import { Bell } from './bell.ts';
import { type JobData, readJobData } from './job-data.ts';
import { TurnedJobs } from './turned-jobs.ts';

/**
 * Timed and queued work on Agenda, over a backend that is connected. Each process looks for work of every name once in a
 * while, at once when somebody in this process asks, and when work of that name ends. Moments come in on the clock of
 * the bot, which may be shifted; Agenda keeps real time.
 */
export class AgendaQueue implements WorkQueue {
  readonly #agenda: Agenda;
  readonly #jobs: JobRepository;
  readonly #turned: TurnedJobs;
  readonly #bell = new Bell();
  readonly #options: QueueOptions;
  readonly #times: QueueTimes;
  readonly #concurrency = new Map<WorkName, number>();

  constructor(backend: AgendaBackend, options: QueueOptions) {
    this.#options = options;
    this.#times = { ...usualTimes, ...options.times };
    this.#jobs = backend.repository;
    this.#turned = new TurnedJobs(backend.repository, this.#times.lock, (cause) =>
      this.#complain('job stays locked', cause),
    );
    this.#agenda = new Agenda({
      backend: { ...connected, name: backend.name, repository: this.#turned },
      processEvery: this.#times.look,
      notificationChannel: this.#bell,
    });
    this.#agenda.on('error', (cause) => {
      if (!isEnding(cause)) this.#complain('agenda', cause);
    });
    this.#agenda.on('complete', ({ attrs }: { readonly attrs: JobParameters }) => this.#lookAgain(attrs));
  }

  on(name: WorkName, concurrency: number, work: (key: string) => Promise<void>): void {
    this.#concurrency.set(name, concurrency);
    this.#agenda.define<unknown>(name, (job: Job<unknown>) => this.#carryOut(name, work, job), {
      concurrency,
      // No more is locked than can be started, so that other processes have the rest.
      lockLimit: concurrency,
      // Not how long a lock holds, but how long Agenda's timers outlive the work: they keep a process from ending.
      lockLifetime: timersFor,
      // Only for when even asking again failed.
      backoff: () => this.#times.longestRetry,
    });
  }

  ask(name: WorkName, key: string, at: Instant): Promise<void> {
    return this.#ask(name, key, Date.now() + at - this.#options.now(), 0);
  }

  /** The entry is left alone when it stands already: Agenda's way of saving would take the lock from whoever is at work. */
  async every(name: WorkName, seconds: number): Promise<void> {
    const data = { repeats: true };
    const { jobs } = await this.#jobs.queryJobs({ name, data, limit: 1 });
    if (jobs[0]?.repeatInterval === seconds * 1000) return;
    await this.#agenda.every(seconds * 1000, name, data);
  }

  async start(): Promise<void> {
    this.#agenda.maxConcurrency([...this.#concurrency.values()].reduce((sum, each) => sum + each, 1));
    await this.#agenda.start();
  }

  async stop(): Promise<void> {
    this.#turned.close();
    await this.#agenda.stop(false);
    const left = await this.#turned.settle(this.#times.drain);
    if (left.length > 0) this.#options.log.warn({ jobs: left }, 'work goes on after the stop');
  }

  async #carryOut(name: WorkName, work: (key: string) => Promise<void>, job: Job<unknown>): Promise<void> {
    const data = readJobData(job.attrs.data);
    if (this.#turned.isClosed) return this.#askAgain(name, data, 0);
    if (data !== undefined && (await this.#isBeingDone(name, data.key, job.attrs))) {
      return this.#askAgain(name, data, this.#times.look);
    }
    const renew = () =>
      this.#turned
        .saveJobState(job.attrs, undefined)
        .catch((cause) => this.#complain('lock not renewed', cause));
    try {
      await keepLocked(() => work(data?.key ?? ''), renew, this.#times);
    } catch (cause) {
      await this.#fail(name, data, cause);
    }
  }

  /** The cause goes to the log by name and code: its message could hold words of people. */
  async #fail(name: WorkName, data: JobData | undefined, cause: unknown): Promise<void> {
    const { key, attempt } = data ?? { key: '', attempt: 0 };
    this.#options.log.error({ work: name, key, attempt, cause: sayCause(cause) }, 'work failed');
    const wait = Math.min(this.#times.retry * 2 ** attempt, this.#times.longestRetry);
    await this.#askAgain(name, data && { ...data, attempt: attempt + 1 }, wait);
  }

  /** Work that repeats comes again by itself. */
  async #askAgain(name: WorkName, data: JobData | undefined, wait: number): Promise<void> {
    if (data !== undefined) await this.#ask(name, data.key, Date.now() + wait, data.attempt);
  }

  async #ask(name: WorkName, key: string, at: number, attempt: number): Promise<void> {
    const job = await askJob(this.#jobs, { name, key, at: new Date(at), attempt });
    const wait = (job.nextRunAt?.getTime() ?? 0) - Date.now();
    if (wait <= 0) this.#lookAgain(job);
    else if (wait < this.#times.look) setTimeout(() => this.#lookAgain(job), wait + timerSlack).unref();
  }

  /** Whether another job of this name and key has started and its process gives signs of life. */
  async #isBeingDone(name: WorkName, key: string, { _id }: JobParameters): Promise<boolean> {
    const alive = Date.now() - this.#times.lock;
    const { jobs } = await this.#jobs.queryJobs({ name, data: { key } });
    return jobs.some(
      (job) =>
        String(job._id) !== String(_id) &&
        readJobData(job.data)?.turn === String(job._id) &&
        (job.lockedAt?.getTime() ?? 0) > alive,
    );
  }

  /** Only when the present turn of the event loop is over has Agenda taken note of the end of a job. */
  #lookAgain({ _id, name, priority }: JobParameters): void {
    if (_id === undefined || this.#turned.isClosed || this.#bell.state !== 'connected') return;
    void this.#bell.publish({ jobId: _id, jobName: name, nextRunAt: null, priority, timestamp: new Date() });
  }

  #complain(what: string, cause: unknown): void {
    this.#options.log.warn({ cause: sayCause(cause) }, what);
  }
}

/** Agenda's timers go off after half of this many milliseconds. */
const timersFor = 2_000;

/** Agenda takes a job whose end is being written at the moment it looks for one that has lost its lock. Nothing is wrong. */
function isEnding(cause: Error): boolean {
  return cause.message.includes('no lockedAt date found');
}

/** A timer may go off a millisecond before its time, when the job is not due yet. */
const timerSlack = 2;

/** Agenda leaves the connection to whoever made it. */
const connected = {
  ownsConnection: false,
  connect: () => Promise.resolve(),
  disconnect: () => Promise.resolve(),
};
