import type {
  JobId,
  JobParameters,
  JobRepository,
  JobRepositoryOptions,
  JobsOverview,
  JobsQueryOptions,
  JobsResult,
  RemoveJobsOptions,
} from 'agenda';
import type { DocumentStore, Stored } from '../../core/store/documents.ts';
import { filled, findLockable, findRecords } from './find-records.ts';
import { isFree, isHeld, type JobRecord, jobs, toJob, toRecord } from './job-record.ts';
import { JobRecords } from './job-records.ts';
import { asksNothing, isAmong } from './match-jobs.ts';
import { countRecords, queryRecords } from './query-records.ts';
import { renew } from './save-record.ts';

type Options = JobRepositoryOptions | undefined;

/** What Agenda's processor says of a job; what it does not say any more is no longer so. */
const stateFields = [
  'nextRunAt',
  'lockedAt',
  'lastRunAt',
  'lastFinishedAt',
  'failedAt',
  'failCount',
  'failReason',
  'progress',
] as const;

/**
 * Agenda's jobs over the port of documents, by the contract that its MongoDB repository keeps. A job is locked by
 * replacing the version that was read, so of any number of processes on one store one gets it.
 */
export class DocumentJobs implements JobRepository {
  readonly #store: DocumentStore;
  readonly #records: JobRecords;

  constructor(store: DocumentStore) {
    this.#store = store;
    this.#records = new JobRecords(store);
  }

  connect(): Promise<void> {
    return this.#store.prepare([jobs]);
  }

  queryJobs(options: JobsQueryOptions = {}): Promise<JobsResult> {
    return queryRecords(this.#store, options);
  }

  getJobsOverview(): Promise<JobsOverview[]> {
    return countRecords(this.#store);
  }

  async getDistinctJobNames(): Promise<string[]> {
    return (await this.getJobsOverview()).map(({ name }) => name);
  }

  async getJobById(id: string): Promise<JobParameters | null> {
    const stored = await this.#store.load(jobs, id);
    return stored === undefined ? null : toJob(id, stored.document);
  }

  async getQueueSize(): Promise<number> {
    const now = new Date();
    const { jobs: all } = await this.queryJobs();
    return all.filter(({ nextRunAt }) => nextRunAt !== null && nextRunAt < now).length;
  }

  async saveJob<DATA = unknown>(job: JobParameters<DATA>, options: Options): Promise<JobParameters<DATA>> {
    const record = { ...toRecord(job as JobParameters), ...modifiedBy(options) };
    if (job._id === undefined)
      return (await this.#records.saveNew(job as JobParameters, record)) as typeof job;
    const saved = await this.#records.change(String(job._id), (present) =>
      present.name === job.name ? renew(present, record) : undefined,
    );
    return saved === undefined ? job : (saved as typeof job);
  }

  async saveJobState(job: JobParameters, options: Options): Promise<void> {
    const record = toRecord(job);
    const state = Object.fromEntries(stateFields.map((field) => [field, record[field]]));
    const saved = await this.#records.change(String(job._id), (present) =>
      present.name === job.name ? { ...present, ...state, ...modifiedBy(options) } : undefined,
    );
    if (saved === undefined) throw new Error(`job ${job._id} cannot be updated: it does not exist any more`);
  }

  async lockJob(job: JobParameters, options: Options): Promise<JobParameters | undefined> {
    if (job._id === undefined) return undefined;
    const expected = job.nextRunAt?.getTime() ?? null;
    return this.#records.change(String(job._id), (present) => {
      const free = present.disabled !== true && typeof present.lockedAt !== 'number';
      if (!free || present.name !== job.name || (present.nextRunAt ?? null) !== expected) return undefined;
      return { ...present, lockedAt: Date.now(), ...modifiedBy(options) };
    });
  }

  async unlockJob({ _id }: JobParameters): Promise<void> {
    await this.#records.change(String(_id), (present) =>
      typeof present.nextRunAt === 'number' ? { ...present, lockedAt: null } : undefined,
    );
  }

  async unlockJobs(ids: (JobId | string)[]): Promise<void> {
    for (const id of ids)
      await this.#records.change(String(id), (present) => ({ ...present, lockedAt: null }));
  }

  async getNextJobToRun(
    name: string,
    until: Date,
    deadline: Date,
    now: Date | undefined,
    options: Options,
  ): Promise<JobParameters | undefined> {
    const lockable = (job: JobRecord) =>
      isHeld(job) ? job.lockedAt <= deadline.getTime() : isFree(job) && job.nextRunAt <= until.getTime();
    for (;;) {
      const found = await findLockable(this.#store, name, until.getTime(), deadline.getTime());
      const real = found.filter(({ document }) => lockable(document));
      if (real.length === 0) return undefined;
      for (const stored of real) {
        const lockedAt = (now ?? new Date()).getTime();
        const job = await this.#records.replace(stored, {
          ...stored.document,
          lockedAt,
          ...modifiedBy(options),
        });
        if (job !== undefined) return job;
      }
    }
  }

  removeJobs(options: RemoveJobsOptions): Promise<number> {
    return this.#each(options, (stored) => this.#records.remove(stored, options));
  }

  disableJobs(options: RemoveJobsOptions): Promise<number> {
    return this.#each(options, ({ key }) => this.#setDisabled(key, true));
  }

  enableJobs(options: RemoveJobsOptions): Promise<number> {
    return this.#each(options, ({ key }) => this.#setDisabled(key, false));
  }

  async purgeAllJobs(): Promise<number> {
    let removed = 0;
    for await (const stored of findRecords(this.#store, {})) {
      if (await this.#records.remove(stored, {})) removed += 1;
    }
    return removed;
  }

  /** Gives how many jobs of those meant were changed by `act`. */
  async #each(options: RemoveJobsOptions, act: (stored: Stored<JobRecord>) => Promise<boolean>) {
    if (asksNothing(options)) return 0;
    const { id, ids, name, names, data } = options;
    const asked = id ? [String(id)] : filled(ids)?.map(String);
    const scope = { ids: asked, names: name ? [name] : filled(names), data };
    let changed = 0;
    for await (const stored of findRecords(this.#store, scope)) {
      if (isAmong(stored.document, options) && (await act(stored))) changed += 1;
    }
    return changed;
  }

  async #setDisabled(id: string, disabled: boolean): Promise<boolean> {
    const changed = await this.#records.change(id, (present) =>
      present.disabled === disabled ? undefined : { ...present, disabled },
    );
    return changed !== undefined;
  }
}

function modifiedBy(options: Options): { readonly lastModifiedBy?: string } {
  return options?.lastModifiedBy === undefined ? {} : { lastModifiedBy: options.lastModifiedBy };
}
