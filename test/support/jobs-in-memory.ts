import type { JobId, JobParameters, JobRepository, RemoveJobsOptions } from 'agenda';

/** As much of Agenda's jobs as a queue needs of them, without a database. */
export class JobsInMemory implements JobRepository {
  readonly #jobs = new Map<string, JobParameters>();

  async saveJob<DATA = unknown>(job: JobParameters<DATA>): Promise<JobParameters<DATA>> {
    const id = String(job._id ?? this.#jobs.size + 1);
    const saved = { ...job, _id: id as unknown as JobId };
    this.#jobs.set(id, saved as JobParameters);
    return saved;
  }

  async saveJobState({ _id, nextRunAt, lockedAt }: JobParameters): Promise<void> {
    const { lockedAt: _, ...job } = this.#must(String(_id));
    this.#jobs.set(String(_id), { ...job, nextRunAt, ...(lockedAt === undefined ? {} : { lockedAt }) });
  }

  async getNextJobToRun(name: string, until: Date): Promise<JobParameters | undefined> {
    return [...this.#jobs.values()].find(
      (job) => job.name === name && job.lockedAt === undefined && (job.nextRunAt ?? until) <= until,
    );
  }

  async unlockJobs(ids: (JobId | string)[]): Promise<void> {
    for (const id of ids.map(String)) {
      const { lockedAt, ...job } = this.#must(id);
      this.#jobs.set(id, job);
    }
  }

  async removeJobs({ id }: RemoveJobsOptions): Promise<number> {
    return this.#jobs.delete(String(id)) ? 1 : 0;
  }

  async getJobById(id: string): Promise<JobParameters | null> {
    return this.#jobs.get(id) ?? null;
  }

  async queryJobs() {
    const jobs = [...this.#jobs.values()].map((job) => ({ ...job, state: 'queued' as const }));
    return { jobs, total: jobs.length } as Awaited<ReturnType<JobRepository['queryJobs']>>;
  }

  connect = () => Promise.resolve();
  getJobsOverview = unasked;
  getDistinctJobNames = unasked;
  getQueueSize = unasked;
  lockJob = unasked;
  unlockJob = unasked;
  disableJobs = unasked;
  enableJobs = unasked;
  purgeAllJobs = unasked;

  #must(id: string): JobParameters {
    const job = this.#jobs.get(id);
    if (job === undefined) throw new Error('no such job');
    return job;
  }
}

function unasked(): Promise<never> {
  return Promise.reject(new Error('nobody asks this here'));
}
