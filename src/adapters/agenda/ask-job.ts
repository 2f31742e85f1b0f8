import { randomUUID } from 'node:crypto';
import type { JobParameters, JobRepository } from 'agenda';
import type { WorkName } from '../../core/notices/work-queue.ts';
import { waiting } from './job-data.ts';

export interface Ask {
  readonly name: WorkName;
  readonly key: string;
  readonly at: Date;
  readonly attempt: number;
}

/** How often it tries to move a job that others are moving too, before it gives the work a job of its own. */
const tries = 5;

/**
 * Makes sure that a job that has not started yet does the work at `at` or before; gives that job. `scan` is how far
 * ahead, in milliseconds, processes lock what they will start. A job is moved under its lock, so it can't start halfway.
 */
export async function askJob(jobs: JobRepository, ask: Ask, scan: number): Promise<JobParameters> {
  for (let done = 0; done < tries; done += 1) {
    const entry = await jobs.saveJob(draftJob(ask, waiting), undefined);
    if (isInTime(entry, ask.at, scan)) return entry;
    const locked = await jobs.lockJob(entry, undefined);
    if (locked !== undefined) return moveJob(jobs, locked, ask.at);
  }
  return jobs.saveJob(draftJob(ask, randomUUID()), undefined);
}

/** A job that is locked this close to its moment is in the hands of who will start it: that is soon enough. */
function isInTime({ nextRunAt, lockedAt }: JobParameters, at: Date, scan: number): boolean {
  if (nextRunAt === null) return false;
  return nextRunAt.getTime() <= at.getTime() + (lockedAt === undefined ? 0 : scan);
}

async function moveJob(jobs: JobRepository, locked: JobParameters, at: Date): Promise<JobParameters> {
  const { lockedAt, ...free } = locked;
  const moved = { ...free, nextRunAt: at };
  await jobs.saveJobState(moved, undefined);
  return moved;
}

function draftJob({ name, key, at, attempt }: Ask, turn: string): JobParameters {
  return {
    name,
    type: 'normal',
    priority: 0,
    nextRunAt: at,
    data: { key, turn, attempt },
    unique: { 'data.key': key, 'data.turn': turn },
    uniqueOpts: { insertOnly: true },
  };
}
