import { computeJobState, type JobsOverview, type JobsQueryOptions, type JobsResult } from 'agenda';
import type { DocumentStore } from '../../core/store/documents.ts';
import { filled, findRecords } from './find-records.ts';
import { toJob } from './job-record.ts';
import { compareJobs, fits, hasState } from './match-jobs.ts';

/** Jobs that fit, each with its state at this moment; `total` counts those that `skip` and `limit` leave out too. */
export async function queryRecords(store: DocumentStore, options: JobsQueryOptions): Promise<JobsResult> {
  const { id, ids, name, names, state, sort, skip = 0, limit = 0 } = options;
  const scope = { ids: id ? [id] : filled(ids), names: name ? [name] : filled(names), data: options.data };
  const now = new Date();
  const found: JobsResult['jobs'] = [];
  for await (const { key, document } of findRecords(store, scope)) {
    if (!fits(document, options)) continue;
    const job = toJob(key, document);
    found.push({ ...job, state: computeJobState(job, now) });
  }
  const wanted = found.filter((job) => hasState(job, state)).toSorted(compareJobs(sort));
  return { jobs: wanted.slice(skip, limit > 0 ? skip + limit : undefined), total: wanted.length };
}

/** How many jobs of each name are in each state; one that is disabled is counted as paused too. */
export async function countRecords(store: DocumentStore): Promise<JobsOverview[]> {
  const overviews = new Map<string, JobsOverview>();
  for (const job of (await queryRecords(store, {})).jobs) {
    const overview = overviews.get(job.name) ?? emptyOverview(job.name);
    overview.total += 1;
    overview[job.state] += 1;
    if (job.disabled === true) overview.paused += 1;
    overviews.set(job.name, overview);
  }
  return [...overviews.values()];
}

function emptyOverview(name: string): JobsOverview {
  const states = { running: 0, scheduled: 0, queued: 0, completed: 0, failed: 0, repeating: 0, paused: 0 };
  return { name, total: 0, ...states };
}
