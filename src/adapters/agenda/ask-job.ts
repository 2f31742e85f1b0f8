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
 * Makes sure that a job that has not started yet does the work at `at` or before, and not later than now when that is
 * past; gives that job. A job is moved under its lock, so it can't start halfway.
 */
export async function askJob(jobs: JobRepository, ask: Ask): Promise<JobParameters> {
  for (let done = 0; done < tries; done += 1) {
    const entry = await jobs.saveJob(draftJob(ask, waiting), undefined);
    if (entry.nextRunAt !== null && entry.nextRunAt.getTime() <= Math.max(ask.at.getTime(), Date.now()))
      return entry;
    const locked = await jobs.lockJob(entry, undefined);
    if (locked !== undefined) return moveJob(jobs, locked, ask.at);
  }
  return jobs.saveJob(draftJob(ask, randomUUID()), undefined);
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
