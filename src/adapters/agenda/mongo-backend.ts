import { AssertionError } from 'node:assert';
import { MongoBackend } from '@agendajs/mongo-backend';
import type { AgendaBackend, JobParameters, JobRepository, JobRepositoryOptions } from 'agenda';
import { type Db, MongoServerError } from 'mongodb';
import { DueNames } from './due-names.ts';
import { PassedOnJobs } from './passed-on-jobs.ts';

const collection = 'jobs';
/** https://www.mongodb.com/docs/manual/reference/error-codes/ : DuplicateKey */
const duplicateKey = 11000;
/** How often a process that comes second tries again. */
const tries = 10;

/** Agenda's own backend on the database of the store, connected. Closing the database is left to whoever opened it. */
export async function openMongoBackend(
  database: Db,
  limit = (jobs: JobRepository): JobRepository => jobs,
): Promise<AgendaBackend> {
  const backend = new MongoBackend({ mongo: database, collection, logCollection: 'jobs_log' });
  await backend.connect();
  await keepSingle(database);
  return {
    name: backend.name,
    ownsConnection: false,
    repository: limit(new MongoJobs(backend.repository, database)),
    connect: () => Promise.resolve(),
    disconnect: () => Promise.resolve(),
  };
}

/**
 * Without the first two, processes that ask at the same moment would both find nothing and both insert. The last is for
 * finding them: not every server that speaks this protocol uses a partial index for a query.
 */
async function keepSingle(database: Db): Promise<void> {
  const jobs = database.collection(collection);
  await jobs.createIndex(
    { name: 1, 'data.key': 1, 'data.turn': 1 },
    { name: 'oneWaiting', unique: true, partialFilterExpression: { 'data.turn': { $exists: true } } },
  );
  await jobs.createIndex(
    { name: 1, type: 1 },
    { name: 'oneRepeating', unique: true, partialFilterExpression: { type: 'single' } },
  );
  await jobs.createIndex({ 'data.key': 1, name: 1, 'data.turn': 1 }, { name: 'byKey' });
}

class MongoJobs extends PassedOnJobs {
  readonly #database: Db;
  readonly #due: DueNames;

  constructor(jobs: JobRepository, database: Db) {
    super(jobs);
    this.#database = database;
    this.#due = new DueNames(database.collection(collection));
  }

  override async getNextJobToRun(
    name: string,
    until: Date,
    deadline: Date,
    now: Date | undefined,
    options: JobRepositoryOptions | undefined,
  ) {
    if (!(await this.#due.mayHave(name, until, deadline))) return undefined;
    return this.jobs.getNextJobToRun(name, until, deadline, now, options);
  }

  /** Whoever comes second finds, the next time, what the first has inserted, unless that is done and gone by then. */
  override async saveJob<DATA = unknown>(
    job: JobParameters<DATA>,
    options: JobRepositoryOptions | undefined,
  ): Promise<JobParameters<DATA>> {
    if (job.type === 'single' && job._id === undefined) await this.#declare(job);
    for (let tried = 1; ; tried += 1) {
      try {
        return (await this.#findDeclared(job)) ?? (await this.jobs.saveJob(job, options));
      } catch (cause) {
        if (!isSecond(cause) || tried === tries) throw cause;
      }
    }
  }

  /** Work that repeats and stands as it is declared now. Agenda's way of saving would free the lock of whoever is at work. */
  async #findDeclared<DATA>({ _id, name, type, repeatInterval }: JobParameters<DATA>) {
    if (type !== 'single' || _id !== undefined) return undefined;
    const { jobs } = await this.jobs.queryJobs({ name });
    const found = jobs.find((job) => job.type === 'single' && job.repeatInterval === repeatInterval);
    return found as JobParameters<DATA> | undefined;
  }

  /** Inserts work that repeats, unless it stands: of two processes that start for the first time one does. */
  async #declare<DATA>({ unique, uniqueOpts, _id, ...job }: JobParameters<DATA>): Promise<void> {
    try {
      await this.#database.collection(collection).insertOne({ ...job, lockedAt: null });
    } catch (cause) {
      if (!isSecond(cause)) throw cause;
    }
  }
}

/** A server refuses the second insert, or answers that it has neither found nor inserted; Agenda asserts that it has. */
function isSecond(cause: unknown): boolean {
  return (
    cause instanceof AssertionError || (cause instanceof MongoServerError && cause.code === duplicateKey)
  );
}
