import { beforeEach, describe, expect, test } from '@jest/globals';
import type { JobParameters, JobRepository } from 'agenda';
import { PassedOnJobs } from '../../../src/adapters/agenda/passed-on-jobs.ts';
import { TurnedJobs } from '../../../src/adapters/agenda/turned-jobs.ts';
import { JobsInMemory } from '../../support/jobs-in-memory.ts';

const longAgo = new Date(Date.UTC(2020, 0, 1));
const due = new Date(Date.UTC(2021, 0, 1));

/** Jobs of which each look waits to be let through. */
class GatedJobs extends PassedOnJobs {
  readonly looks: (() => void)[] = [];

  override async getNextJobToRun(...asked: Parameters<JobRepository['getNextJobToRun']>) {
    const gate = Promise.withResolvers<void>();
    this.looks.push(gate.resolve);
    await gate.promise;
    return this.jobs.getNextJobToRun(...asked);
  }
}

describe('jobs as Agenda’s processor has them', () => {
  let jobs: JobRepository;
  let gated: GatedJobs;
  let turned: TurnedJobs;
  const reports: unknown[] = [];

  beforeEach(() => {
    jobs = new JobsInMemory();
    gated = new GatedJobs(jobs);
    reports.length = 0;
    turned = new TurnedJobs(gated, 20_000, (cause) => reports.push(cause));
  });

  const save = (key: string, nextRunAt: Date | null = due) =>
    jobs.saveJob(
      {
        name: 'notices.deliver',
        type: 'normal',
        priority: 0,
        nextRunAt,
        data: { key, turn: 'waiting', attempt: 0 },
      },
      undefined,
    );
  const look = (until = new Date()) =>
    turned.getNextJobToRun('notices.deliver', until, longAgo, undefined, undefined);
  const byId = ({ _id }: JobParameters) => jobs.getJobById(String(_id));

  test('looks once at a time, and once more for anyone who came meanwhile', async () => {
    const [first, second] = [look(), look()];
    expect(await second).toBeUndefined();
    const saved = await jobs.queryJobs();
    expect(saved.total).toBe(0);
    gated.looks[0]?.();
    await untilSome(() => gated.looks.length === 2);
    const late = await save('p1');
    gated.looks[1]?.();
    expect(await first).toMatchObject({ _id: late._id });
    expect(gated.looks).toHaveLength(2);
  });

  test('locks nothing that is not due yet', async () => {
    await save('p1', new Date(Date.now() + 60_000));
    const found = look(new Date(Date.now() + 120_000));
    gated.looks[0]?.();
    expect(await found).toBeUndefined();
  });

  test('locks nothing after it was closed, and frees what was being locked', async () => {
    const saved = await save('p1');
    const found = look();
    turned.close();
    expect(await look()).toBeUndefined();
    const settled = turned.settle(60_000);
    gated.looks[0]?.();
    expect([await found, await settled]).toEqual([undefined, []]);
    expect((await byId(saved))?.lockedAt).toBeUndefined();
    expect(gated.looks).toHaveLength(1);
  });

  test('gives the waiting place free at the start, and keeps nothing at the end', async () => {
    const saved = await save('p1');
    const locked = { ...saved, lockedAt: new Date(), lastRunAt: new Date(), nextRunAt: null };
    await turned.saveJobState(locked, undefined);
    expect((await byId(saved))?.data).toEqual({ key: 'p1', turn: saved._id, attempt: 0 });
    expect(await turned.settle(1)).toEqual([saved._id]);
    const { lockedAt, ...ended } = locked;
    await turned.saveJobState(ended, undefined);
    expect([await byId(saved), await turned.settle(60_000)]).toEqual([null, []]);
  });

  test('keeps at the end a job that has a next moment', async () => {
    const saved = await save('p1');
    await turned.saveJobState({ ...saved, nextRunAt: new Date(7_000) }, undefined);
    expect(await byId(saved)).toMatchObject({ nextRunAt: new Date(7_000) });
  });

  test('frees a job that has once started, and reports when it can’t', async () => {
    const saved = await save('p1', null);
    await jobs.saveJobState({ ...saved, lockedAt: new Date() }, undefined);
    await turned.unlockJob(saved);
    expect((await byId(saved))?.lockedAt).toBeUndefined();
    const broken = new PassedOnJobs(jobs);
    broken.unlockJobs = () => Promise.reject(new Error('no line'));
    await new TurnedJobs(broken, 20_000, (cause) => reports.push(cause)).unlockJob(saved);
    expect(reports).toEqual([new Error('no line')]);
  });
});

async function untilSome(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(setImmediate);
}
