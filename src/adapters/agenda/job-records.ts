import { randomBytes } from 'node:crypto';
import type { JobParameters, RemoveJobsOptions } from 'agenda';
import type { DocumentStore, Stored } from '../../core/store/documents.ts';
import { type JobRecord, jobs, toJob } from './job-record.ts';
import { isAmong } from './match-jobs.ts';
import { decideSave, findPresent } from './save-record.ts';

type KnownJob = ReturnType<typeof toJob>;

/** Writes of job records that hold against any number of processes: each is decided again until its decision stands. */
export class JobRecords {
  readonly #store: DocumentStore;

  constructor(store: DocumentStore) {
    this.#store = store;
  }

  /** Inserts the job, or changes the one that stands in its way. */
  async saveNew(job: JobParameters, record: JobRecord): Promise<KnownJob> {
    for (;;) {
      const present = await findPresent(this.#store, job);
      const next = decideSave(record, present?.document, Date.now());
      const saved = present === undefined ? await this.#insert(next) : await this.#renew(present, next);
      if (saved !== undefined) return saved;
    }
  }

  /** Gives undefined when there is no such job, or when `decide` wants no change. */
  async change(
    id: string,
    decide: (present: JobRecord) => JobRecord | undefined,
  ): Promise<KnownJob | undefined> {
    for (;;) {
      const present = await this.#store.load(jobs, id);
      const next = present && decide(present.document);
      if (present === undefined || next === undefined) return undefined;
      const saved = await this.replace(present, next);
      if (saved !== undefined) return saved;
    }
  }

  /** Gives undefined when another process wrote first. Throws when the change would make a second of what is declared once. */
  async replace({ key, version }: Stored<JobRecord>, next: JobRecord): Promise<KnownJob | undefined> {
    const outcome = await this.#store.replace(jobs, key, version, next);
    if (outcome === 'taken') throw new Error(`job ${key} would be a second one of what there may be one of`);
    return outcome === 'written' ? toJob(key, next) : undefined;
  }

  /** Gives whether it was this call that removed the job; one that changed and is not meant any more stays. */
  async remove(stored: Stored<JobRecord>, meant: RemoveJobsOptions): Promise<boolean> {
    let present: Stored<JobRecord> | undefined = stored;
    while (present !== undefined && isAmong(present.document, meant)) {
      if ((await this.#store.delete(jobs, present.key, present.version)) === 'written') return true;
      present = await this.#store.load(jobs, present.key);
    }
    return false;
  }

  async #insert(next: JobRecord | undefined): Promise<KnownJob | undefined> {
    if (next === undefined) return undefined;
    const id = randomBytes(12).toString('hex');
    return (await this.#store.insert(jobs, id, next)) === 'written' ? toJob(id, next) : undefined;
  }

  async #renew(present: Stored<JobRecord>, next: JobRecord | undefined): Promise<KnownJob | undefined> {
    return next === undefined ? toJob(present.key, present.document) : this.replace(present, next);
  }
}
