import type { JobParameters } from 'agenda';
import type { DocumentStore, Stored } from '../../core/store/documents.ts';
import { debounce } from './debounce.ts';
import { findRecords } from './find-records.ts';
import { isPlain, isUniqueBy, type JobRecord, jobs } from './job-record.ts';

/** What Agenda's processor keeps of a job: saving the job says nothing about it, unless it says so. */
const kept = [
  'lockedAt',
  'lastRunAt',
  'lastFinishedAt',
  'failedAt',
  'failCount',
  'failReason',
  'progress',
  'unique',
] as const;

/** The saved job as it comes to stand, on the one that stands under its id. */
export function renew(present: JobRecord, job: JobRecord): JobRecord {
  const keeps = kept.flatMap((field) => (present[field] === undefined ? [] : [[field, present[field]]]));
  return { ...Object.fromEntries(keeps), ...job };
}

/**
 * Gives the job that stands in the way of a new one: the one of a repeating name, or the one that has the values of the
 * unique constraint. Throws on a constraint that is more than values.
 */
export async function findPresent(
  store: DocumentStore,
  { name, type, unique }: JobParameters,
): Promise<Stored<JobRecord> | undefined> {
  if (type === 'single') {
    const [single] = await store.query(jobs, 'once', `${name} single`);
    return single;
  }
  if (unique === undefined) return undefined;
  const data = Object.entries(unique).flatMap(([path, value]) => {
    if (isPlain(value))
      throw new Error('a unique constraint says values; conditions are not understood here');
    return path.startsWith('data.') ? [[path.slice(5), value] as const] : [];
  });
  for await (const stored of findRecords(store, { names: [name], data: Object.fromEntries(data) })) {
    if (isUniqueBy(stored.document, unique)) return stored;
  }
  return undefined;
}

/** What is to be written for a job without an id, given the one that stands in its way; undefined to leave that as it is. */
export function decideSave(
  job: JobRecord,
  present: JobRecord | undefined,
  now: number,
): JobRecord | undefined {
  const { debounce: wait, insertOnly } = job.uniqueOpts ?? {};
  if (job.type !== 'single' && job.unique !== undefined && wait !== undefined) {
    const saved = debounce(job, present, wait, now);
    return present === undefined ? saved : renew(present, saved);
  }
  if (present === undefined) return job;
  if (job.type === 'single') return renew(present, keepMoment(job, present, now));
  return insertOnly === true ? undefined : renew(present, job);
}

/** A repeating job that is saved at each start of a process does not begin anew at each start. */
function keepMoment(job: JobRecord, present: JobRecord, now: number): JobRecord {
  if (typeof job.nextRunAt !== 'number' || job.nextRunAt > now) return job;
  return { ...job, nextRunAt: present.nextRunAt ?? null };
}
