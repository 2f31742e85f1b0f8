import { isDeepStrictEqual } from 'node:util';
import type { JobsQueryOptions, JobsSort, JobWithState, RemoveJobsOptions, SortDirection } from 'agenda';
import { isPlain, type JobRecord } from './job-record.ts';

/** Whether a job is one of those that `removeJobs`, `disableJobs` and `enableJobs` are asked about. Ids are looked at before. */
export function isAmong(job: JobRecord, { name, names, notNames, data }: RemoveJobsOptions): boolean {
  if (!hasName(job, name, names)) return false;
  const excluded = name === undefined && !names?.length && notNames?.includes(job.name);
  return excluded !== true && (data === undefined || holds(job.data, data));
}

/** Nothing asked is nothing meant: Agenda removes no job without a criterion. */
export function asksNothing({ id, ids, name, names, notNames, data }: RemoveJobsOptions): boolean {
  return !id && !name && !ids?.length && !names?.length && !notNames?.length && data === undefined;
}

/** Whether a job fits a query, its state left aside. */
export function fits(job: JobRecord, query: JobsQueryOptions): boolean {
  const { name, names, search, data, includeDisabled = true } = query;
  if (!hasName(job, name, names)) return false;
  if (search && !job.name.toLowerCase().includes(search.toLowerCase())) return false;
  if (!includeDisabled && job.disabled === true) return false;
  return data === undefined || holds(job.data, data);
}

export function hasState(job: JobWithState, state: JobsQueryOptions['state']): boolean {
  if (state === undefined) return true;
  return state === 'paused' ? job.disabled === true : job.state === state;
}

function hasName(job: JobRecord, name: string | undefined, names: readonly string[] | undefined): boolean {
  if (name) return job.name === name;
  return !names?.length || names.includes(job.name);
}

/** Objects may hold more than is wanted; everything else is equal. */
function holds(actual: unknown, wanted: unknown): boolean {
  if (!isPlain(wanted)) return isDeepStrictEqual(actual, wanted);
  return Object.entries(wanted).every(([key, value]) => isPlain(actual) && holds(actual[key], value));
}

const sortable = ['nextRunAt', 'lastRunAt', 'lastFinishedAt', 'priority', 'name', 'data'] as const;

/** In the order asked; without one, the latest moment first. What a job does not have comes before what it has. */
export function compareJobs(sort: JobsSort = {}): (a: JobWithState, b: JobWithState) => number {
  const asked = sortable.flatMap((field) => {
    const direction = sort[field];
    return direction === undefined ? [] : [[field, direction] as const];
  });
  const fields: readonly (readonly [keyof JobsSort, SortDirection])[] =
    asked.length > 0
      ? asked
      : [
          ['nextRunAt', 'desc'],
          ['lastRunAt', 'desc'],
        ];
  return (a, b) => {
    for (const [field, direction] of fields) {
      const order = compareValues(a[field], b[field]);
      if (order !== 0) return direction === 'asc' ? order : -order;
    }
    return 0;
  };
}

function compareValues(a: unknown, b: unknown): number {
  const [left, right] = [rank(a), rank(b)];
  if (left === right) return 0;
  if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
  return left < right ? -1 : 1;
}

function rank(value: unknown): number | string | undefined {
  if (value instanceof Date) return value.getTime();
  if (value === null || value === undefined) return undefined;
  return typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
}
