import type {
  JobId,
  JobParameters,
  JobRepository,
  JobRepositoryOptions,
  JobsQueryOptions,
  RemoveJobsOptions,
} from 'agenda';

type Options = JobRepositoryOptions | undefined;

/** Jobs that stand in another repository; whoever extends this changes some of what is passed on. */
export class PassedOnJobs implements JobRepository {
  protected readonly jobs: JobRepository;

  constructor(jobs: JobRepository) {
    this.jobs = jobs;
  }

  connect() {
    return this.jobs.connect();
  }
  queryJobs(options?: JobsQueryOptions) {
    return this.jobs.queryJobs(options);
  }
  getJobsOverview() {
    return this.jobs.getJobsOverview();
  }
  getDistinctJobNames() {
    return this.jobs.getDistinctJobNames();
  }
  getJobById(id: string) {
    return this.jobs.getJobById(id);
  }
  getQueueSize() {
    return this.jobs.getQueueSize();
  }
  removeJobs(options: RemoveJobsOptions) {
    return this.jobs.removeJobs(options);
  }
  saveJob<DATA = unknown>(job: JobParameters<DATA>, options: Options): Promise<JobParameters<DATA>> {
    return this.jobs.saveJob(job, options);
  }
  saveJobState(job: JobParameters, options: Options) {
    return this.jobs.saveJobState(job, options);
  }
  lockJob(job: JobParameters, options: Options) {
    return this.jobs.lockJob(job, options);
  }
  unlockJob(job: JobParameters) {
    return this.jobs.unlockJob(job);
  }
  unlockJobs(ids: (JobId | string)[]) {
    return this.jobs.unlockJobs(ids);
  }
  getNextJobToRun(name: string, until: Date, deadline: Date, now: Date | undefined, options: Options) {
    return this.jobs.getNextJobToRun(name, until, deadline, now, options);
  }
  disableJobs(options: RemoveJobsOptions) {
    return this.jobs.disableJobs(options);
  }
  enableJobs(options: RemoveJobsOptions) {
    return this.jobs.enableJobs(options);
  }
  purgeAllJobs() {
    return this.jobs.purgeAllJobs();
  }
}
