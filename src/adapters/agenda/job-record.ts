import { isDeepStrictEqual } from 'node:util';
import { datefields, type JobParameters, type TJobDatefield, toJobId } from 'agenda';
import type { Collection } from '../../core/store/documents.ts';

type Moments = { readonly [Field in TJobDatefield]?: number | null };

/** A job as the store has it: moments in milliseconds since 1970. Its id is the key of the document. */
export type JobRecord = Readonly<Omit<JobParameters, '_id' | TJobDatefield>> & Moments;

/** Longer values of `data` are not indexed; who looks for one goes past every job of the name. */
const longestIndexed = 200;

/** Jobs of every name. All indexes but the last hold the name first, so that a look touches the jobs of one name only. */
export const jobs: Collection<JobRecord> = {
  name: 'jobs',
  schemaVersion: 1,
  indexes: {
    due: { unique: false, values: (job) => (isFree(job) ? [dueValue(job)] : []) },
    locked: { unique: false, values: (job) => (isHeld(job) ? [lockedValue(job.name, job.lockedAt)] : []) },
    name: { unique: false, values: (job) => [job.name] },
    data: {
      unique: false,
      values: (job) => leavesOf(job.data, 'data').flatMap(([path, leaf]) => dataValue(job.name, path, leaf)),
    },
    /** Held as long as the job is what it was declared to be the only one of. */
    once: { unique: true, values: onceValues },
  },
  migrate: (stored) => stored as JobRecord,
};

export function isFree(job: JobRecord): job is JobRecord & { readonly nextRunAt: number } {
  return job.disabled !== true && typeof job.lockedAt !== 'number' && typeof job.nextRunAt === 'number';
}

export function isHeld(job: JobRecord): job is JobRecord & { readonly lockedAt: number } {
  return job.disabled !== true && typeof job.lockedAt === 'number';
}

/** By moment, then by highest priority. */
function dueValue({ name, nextRunAt, priority }: JobRecord & { readonly nextRunAt: number }): string {
  return `${name} ${stamp(nextRunAt)} ${stamp(-priority)}`;
}

/** Takes the moment up to which jobs are due, inclusive. */
export function dueRange(name: string, until: number) {
  return { from: `${name} `, to: `${name} ${stamp(until)} ~` };
}

export function lockedRange(name: string, until: number) {
  return { from: `${name} `, to: lockedValue(name, until) };
}

function lockedValue(name: string, at: number): string {
  return `${name} ${stamp(at)}`;
}

/** Numbers as text of one length, so that text compares as the numbers do; JavaScript's earliest date comes first. */
function stamp(value: number): string {
  return String(Math.round(value) + 8.64e15).padStart(17, '0');
}

/** The index value of one leaf of `data`; none when it is too long to be indexed. */
export function dataValue(name: string, path: string, leaf: unknown): readonly string[] {
  const value = JSON.stringify(leaf);
  return value.length > longestIndexed ? [] : [`${name} ${path} ${value}`];
}

/** The strings, numbers and booleans in plain objects, each with its path. */
export function leavesOf(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (isPlain(value)) return Object.entries(value).flatMap(([key, each]) => leavesOf(each, `${path}.${key}`));
  return ['string', 'number', 'boolean'].includes(typeof value) ? [[path, value]] : [];
}

export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function onceValues(job: JobRecord): readonly string[] {
  if (job.type === 'single') return [`${job.name} single`];
  if (job.unique === undefined || !isUniqueBy(job, job.unique)) return [];
  const sorted = Object.entries(job.unique).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [`${job.name} ${JSON.stringify(sorted)}`];
}

/** Whether each path of a unique constraint leads to the value that it says. */
export function isUniqueBy(job: JobRecord, unique: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(unique).every(([path, value]) => isDeepStrictEqual(readPath(job, path), value));
}

function readPath(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (isPlain(at) ? at[key] : undefined), value);
}

/** Gives the record of a job; what the store can't hold of `data` (a function, undefined) is left out. */
export function toRecord({ _id, ...job }: JobParameters): JobRecord {
  const moments = datefields.flatMap((field) => {
    const at = job[field];
    return at === undefined ? [] : [[field, at === null ? null : at.getTime()] as const];
  });
  return JSON.parse(JSON.stringify({ ...job, ...Object.fromEntries(moments) })) as JobRecord;
}

export function toJob(id: string, record: JobRecord): JobParameters & { _id: ReturnType<typeof toJobId> } {
  const moments = datefields.flatMap((field) => {
    const at = record[field];
    return typeof at === 'number' ? [[field, new Date(at)] as const] : [];
  });
  const { unique, uniqueOpts, ...rest } = record;
  const plain = Object.entries(rest).filter(([, value]) => value !== null);
  const fields = {
    nextRunAt: null,
    data: undefined,
    ...Object.fromEntries(plain),
    ...Object.fromEntries(moments),
  };
  return { ...(fields as unknown as JobParameters), _id: toJobId(id) };
}
