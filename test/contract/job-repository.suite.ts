import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { JobParameters, JobRepository } from 'agenda';

/** An open place for jobs; `close` ends its connection. */
export interface JobPlace {
  readonly jobs: JobRepository;
  close(): Promise<void>;
}

const now = () => Date.now();
const at = (offset: number) => new Date(now() + offset);
const longAgo = new Date(Date.UTC(2020, 0, 1));

const draft = (more: Partial<JobParameters> = {}): JobParameters => ({
  name: 'notices.deliver',
  type: 'normal',
  priority: 0,
  nextRunAt: at(-1000),
  data: { key: 'p1' },
  ...more,
});

/** What Agenda expects of the place where its jobs stand. `open` opens the same place each time; `clear` makes it empty. */
export function jobRepositoryContract(
  name: string,
  open: () => Promise<JobPlace>,
  clear: () => Promise<void>,
): void {
  describe(`jobs in ${name}`, () => {
    let place: JobPlace;
    let jobs: JobRepository;
    beforeEach(async () => {
      await clear();
      place = await open();
      jobs = place.jobs;
    });
    afterEach(() => place.close());

    const save = (more: Partial<JobParameters> = {}) => jobs.saveJob(draft(more), undefined);
    const lockNext = (jobName = 'notices.deliver', deadline = longAgo) =>
      jobs.getNextJobToRun(jobName, at(0), deadline, undefined, { lastModifiedBy: 'tester' });
    const byId = async ({ _id }: JobParameters) => jobs.getJobById(String(_id));
    const namesOf = async (query: Parameters<JobRepository['queryJobs']>[0]) =>
      (await jobs.queryJobs(query)).jobs.map((job) => job.name);

    test('gives back what was saved, under an id', async () => {
      const saved = await save({ nextRunAt: new Date(5_000), data: { key: 'p1', deep: { list: [1, 2] } } });
      expect(typeof saved._id).toBe('string');
      expect(await byId(saved)).toMatchObject({
        _id: saved._id,
        name: 'notices.deliver',
        type: 'normal',
        nextRunAt: new Date(5_000),
        data: { key: 'p1', deep: { list: [1, 2] } },
      });
    });

    test('saves again under the same id, and leaves a job of another name alone', async () => {
      const saved = await save();
      await jobs.saveJob({ ...saved, data: { key: 'p2' } }, undefined);
      expect(await byId(saved)).toMatchObject({ data: { key: 'p2' } });
      const other = { ...saved, name: 'notices.sweep', data: { key: 'p3' } };
      expect(await jobs.saveJob(other, undefined)).toMatchObject({ data: { key: 'p3' } });
      expect(await byId(saved)).toMatchObject({ name: 'notices.deliver', data: { key: 'p2' } });
    });

    test('keeps one repeating job per name, and its moment when it is saved as due now', async () => {
      const first = await save({ type: 'single', nextRunAt: at(60_000), repeatInterval: 60_000 });
      const second = await save({ type: 'single', nextRunAt: at(-1), repeatInterval: 90_000 });
      expect(second._id).toEqual(first._id);
      expect(await byId(first)).toMatchObject({ nextRunAt: first.nextRunAt, repeatInterval: 90_000 });
      await save({ type: 'single', nextRunAt: new Date(2 ** 42) });
      expect(await byId(first)).toMatchObject({ nextRunAt: new Date(2 ** 42) });
    });

    test('finds the job with the same unique values instead of adding one', async () => {
      const unique = { 'data.key': 'p1' };
      const first = await save({ unique, data: { key: 'p1', text: 'a' } });
      const again = await save({ unique, data: { key: 'p1', text: 'b' } });
      expect(again._id).toEqual(first._id);
      expect(await byId(first)).toMatchObject({ data: { text: 'b' } });
      const kept = await save({
        unique,
        uniqueOpts: { insertOnly: true },
        data: { key: 'p1', text: 'c' },
        nextRunAt: new Date(1),
      });
      expect(kept).toMatchObject({ _id: first._id, data: { text: 'b' }, nextRunAt: again.nextRunAt });
      expect((await jobs.queryJobs()).total).toBe(1);
      await save({ name: 'notices.sweep', unique });
      await save({ unique: { 'data.key': 'p2' }, data: { key: 'p2' } });
      expect((await jobs.queryJobs()).total).toBe(3);
    });

    test('adds a job when the one that had the unique values has others now', async () => {
      const unique = { 'data.key': 'p1', 'data.turn': 'waiting' };
      const data = { key: 'p1', turn: 'waiting' };
      const first = await save({ unique, data });
      await jobs.saveJob({ ...first, data: { key: 'p1', turn: 'running' } }, undefined);
      const second = await save({ unique, data });
      expect(second._id).not.toEqual(first._id);
      expect((await jobs.queryJobs({ data: { key: 'p1' } })).total).toBe(2);
    });

    test('has one job when many ask for the same unique values at once', async () => {
      const unique = { 'data.key': 'p1', 'data.turn': 'waiting' };
      const other = await open();
      const ask = (each: JobRepository) =>
        each.saveJob(
          draft({ unique, uniqueOpts: { insertOnly: true }, data: { key: 'p1', turn: 'waiting' } }),
          undefined,
        );
      const saved = await Promise.all(
        Array.from({ length: 12 }, (_, i) => ask(i % 2 ? jobs : other.jobs)),
      ).finally(() => other.close());
      expect(new Set(saved.map(({ _id }) => String(_id))).size).toBe(1);
    });

    test('puts off a debounced job at each save, and keeps the first moment of a leading one', async () => {
      const unique = { 'data.key': 'p1' };
      const trailing = { debounce: { delay: 3_600_000 } };
      const first = await save({ unique, uniqueOpts: trailing });
      expect(first.nextRunAt?.getTime()).toBeGreaterThan(now());
      const later = await save({ unique, uniqueOpts: { debounce: { delay: 7_200_000 } } });
      expect(later._id).toEqual(first._id);
      expect(later.nextRunAt?.getTime()).toBeGreaterThan(first.nextRunAt?.getTime() ?? 0);
      const leading = { debounce: { delay: 3_600_000, strategy: 'leading' as const } };
      const one = await save({
        name: 'a',
        unique,
        uniqueOpts: leading,
        nextRunAt: new Date(7_000),
      });
      const two = await save({ name: 'a', unique, uniqueOpts: leading, nextRunAt: new Date(9_000) });
      expect(two).toMatchObject({ _id: one._id, nextRunAt: new Date(7_000) });
    });

    test('locks the earliest due job of a name, then the one with the highest priority', async () => {
      await save({ nextRunAt: new Date(2_000), data: 'second', priority: 0 });
      await save({ nextRunAt: new Date(2_000), data: 'first', priority: 10 });
      await save({ nextRunAt: new Date(1_000), data: 'zeroth', priority: -10 });
      await save({ nextRunAt: at(3_600_000), data: 'not yet' });
      await save({ name: 'notices.sweep', nextRunAt: new Date(500), data: 'other' });
      const order = [await lockNext(), await lockNext(), await lockNext(), await lockNext()];
      expect(order.map((job) => job?.data)).toEqual(['zeroth', 'first', 'second', undefined]);
      expect(order[0]?.lockedAt).toBeInstanceOf(Date);
      expect(order[0]?.lastModifiedBy).toBe('tester');
    });

    test('gives each due job to one of those who ask at once', async () => {
      for (let i = 0; i < 20; i += 1) await save({ data: { key: `p${i}` } });
      const other = await open();
      const locked = await Promise.all(
        Array.from({ length: 30 }, (_, i) =>
          (i % 2 ? jobs : other.jobs).getNextJobToRun(
            'notices.deliver',
            at(0),
            longAgo,
            undefined,
            undefined,
          ),
        ),
      ).finally(() => other.close());
      const ids = locked.flatMap((job) => (job === undefined ? [] : [String(job._id)]));
      expect(ids).toHaveLength(20);
      expect(new Set(ids).size).toBe(20);
    });

    test('gives a job again when its lock is too old, started or not', async () => {
      const saved = await save();
      const locked = await lockNext();
      expect(await lockNext()).toBeUndefined();
      await jobs.saveJobState({ ...draft(), ...locked, nextRunAt: null, lastRunAt: at(0) }, undefined);
      expect(await lockNext()).toBeUndefined();
      expect(await lockNext('notices.deliver', at(1_000))).toMatchObject({
        _id: saved._id,
        nextRunAt: null,
      });
    });

    test('never gives a job that is disabled', async () => {
      const saved = await save();
      expect(await jobs.disableJobs({ name: 'notices.deliver' })).toBe(1);
      expect(await jobs.disableJobs({ name: 'notices.deliver' })).toBe(0);
      expect([await lockNext(), await jobs.lockJob(saved, undefined)]).toEqual([undefined, undefined]);
      expect(await jobs.queryJobs({ includeDisabled: false })).toMatchObject({ total: 0 });
      expect(await jobs.enableJobs({ id: String(saved._id) })).toBe(1);
      expect(await lockNext()).toMatchObject({ _id: saved._id });
    });

    test('locks one job when it is free and its moment is the expected one', async () => {
      const saved = await save();
      expect(await jobs.lockJob({ ...saved, nextRunAt: new Date(1) }, undefined)).toBeUndefined();
      expect(await jobs.lockJob({ ...saved, name: 'other' }, undefined)).toBeUndefined();
      expect(await jobs.lockJob(saved, undefined)).toMatchObject({ _id: saved._id });
      expect(await jobs.lockJob(saved, undefined)).toBeUndefined();
      expect(await jobs.lockJob(draft(), undefined)).toBeUndefined();
    });

    test('frees a locked job, but by itself not one that has started', async () => {
      const waits = await save({ data: 'waits' });
      const started = await save({ data: 'started' });
      await lockNext();
      await lockNext();
      await jobs.saveJobState({ ...started, nextRunAt: null, lockedAt: at(0) }, undefined);
      await jobs.unlockJob(waits);
      await jobs.unlockJob(started);
      expect((await byId(waits))?.lockedAt).toBeUndefined();
      expect((await byId(started))?.lockedAt).toBeInstanceOf(Date);
      await jobs.unlockJobs([String(started._id)]);
      expect((await byId(started))?.lockedAt).toBeUndefined();
      await jobs.unlockJobs([]);
    });

    test('saves the state of a job and nothing else, and throws when the job is gone', async () => {
      const saved = await save();
      const state = { nextRunAt: new Date(9_000), failCount: 2, failReason: 'x', failedAt: new Date(8_000) };
      await jobs.saveJobState({ ...saved, ...state, data: 'not saved' }, { lastModifiedBy: 'tester' });
      expect(await byId(saved)).toMatchObject({ ...state, data: { key: 'p1' }, lastModifiedBy: 'tester' });
      await jobs.saveJobState({ ...saved, nextRunAt: null }, undefined);
      const cleared = await byId(saved);
      expect([cleared?.nextRunAt, cleared?.failCount, cleared?.failedAt]).toEqual([
        null,
        undefined,
        undefined,
      ]);
      await jobs.removeJobs({ id: String(saved._id) });
      await expect(jobs.saveJobState(saved, undefined)).rejects.toThrow();
      await expect(jobs.saveJobState(draft(), undefined)).rejects.toThrow();
    });

    test('removes what is meant, and nothing when nothing is said', async () => {
      const a = await save({ name: 'a' });
      await save({ name: 'b', data: { key: 'p1', more: true } });
      await save({ name: 'c', data: { key: 'p2' } });
      await save({ name: 'd', data: { key: 'p2' } });
      expect(await jobs.removeJobs({})).toBe(0);
      expect(await jobs.removeJobs({ names: [] })).toBe(0);
      expect(await jobs.removeJobs({ id: String(a._id), name: 'b' })).toBe(0);
      expect(await jobs.removeJobs({ ids: [String(a._id)] })).toBe(1);
      expect(await jobs.removeJobs({ name: 'b', data: { key: 'p2' } })).toBe(0);
      expect(await jobs.removeJobs({ name: 'b', data: { key: 'p1' } })).toBe(1);
      expect(await jobs.removeJobs({ notNames: ['c'] })).toBe(1);
      expect(await namesOf({})).toEqual(['c']);
      expect(await jobs.removeJobs({ names: ['c', 'x'] })).toBe(1);
      await save();
      await save();
      expect(await jobs.purgeAllJobs()).toBe(2);
      expect(await byId(a)).toBeNull();
    });

    test('queries by name, words in the name, id and data', async () => {
      const a = await save({ name: 'notices.deliver', data: { key: 'p1', deep: { x: 1, y: 2 } } });
      await save({ name: 'notices.sweep', data: { key: 'p2', deep: { x: 2 } } });
      await save({ name: 'digests.publish', data: 'plain' });
      expect(await namesOf({ name: 'notices.sweep' })).toEqual(['notices.sweep']);
      expect(await namesOf({ names: ['digests.publish', 'x'] })).toEqual(['digests.publish']);
      expect((await namesOf({ search: 'NOTICES.' })).toSorted()).toEqual([
        'notices.deliver',
        'notices.sweep',
      ]);
      expect(await namesOf({ search: 'notices.*r' })).toEqual([]);
      expect(await namesOf({ id: String(a._id) })).toEqual(['notices.deliver']);
      expect(await namesOf({ ids: [String(a._id)] })).toEqual(['notices.deliver']);
      expect(await namesOf({ data: { key: 'p1' } })).toEqual(['notices.deliver']);
      expect(await namesOf({ name: 'notices.sweep', data: { deep: { x: 2 } } })).toEqual(['notices.sweep']);
      expect(await namesOf({ name: 'notices.sweep', data: { deep: { x: 1 } } })).toEqual([]);
      expect(await namesOf({ data: 'plain' })).toEqual(['digests.publish']);
    });

    test('sorts and pages, and counts what the page leaves out', async () => {
      for (const [name, nextRunAt, priority] of [
        ['b', new Date(2_000), 1],
        ['a', new Date(3_000), 2],
        ['c', new Date(1_000), 3],
        ['d', null, 4],
      ] as const)
        await save({ name, nextRunAt, priority });
      expect(await namesOf({})).toEqual(['a', 'b', 'c', 'd']);
      expect(await namesOf({ sort: { name: 'asc' } })).toEqual(['a', 'b', 'c', 'd']);
      expect(await namesOf({ sort: { priority: 'desc' } })).toEqual(['d', 'c', 'a', 'b']);
      expect(await namesOf({ sort: { nextRunAt: 'asc' } })).toEqual(['d', 'c', 'b', 'a']);
      const page = await jobs.queryJobs({ sort: { name: 'asc' }, skip: 1, limit: 2 });
      expect([page.jobs.map((job) => job.name), page.total]).toEqual([['b', 'c'], 4]);
      expect(await namesOf({ sort: { name: 'asc' }, skip: 3 })).toEqual(['d']);
    });

    test('says the state of each job, and how many of each name are in each', async () => {
      await save({ name: 'a', nextRunAt: at(-60_000) });
      await save({ name: 'a', nextRunAt: at(3_600_000) });
      await save({ name: 'b', type: 'single', nextRunAt: at(3_600_000), repeatInterval: 1000 });
      const failed = await save({ name: 'b', nextRunAt: null });
      await jobs.saveJobState({ ...failed, failedAt: at(0), lastFinishedAt: at(0) }, undefined);
      await save({ name: 'c', nextRunAt: at(-60_000) });
      await lockNext('c');
      await jobs.disableJobs({ name: 'a' });
      expect(await namesOf({ state: 'queued' })).toEqual(['a']);
      expect(await namesOf({ state: 'running' })).toEqual(['c']);
      expect(await namesOf({ state: 'failed' })).toEqual(['b']);
      expect(await jobs.queryJobs({ state: 'paused', limit: 1 })).toMatchObject({ total: 2 });
      expect((await jobs.getDistinctJobNames()).toSorted()).toEqual(['a', 'b', 'c']);
      expect(await jobs.getQueueSize()).toBe(2);
      const overview = await jobs.getJobsOverview();
      expect(overview.toSorted((x, y) => (x.name < y.name ? -1 : 1))).toMatchObject([
        { name: 'a', total: 2, queued: 1, scheduled: 1, paused: 2, running: 0 },
        { name: 'b', total: 2, repeating: 1, failed: 1, completed: 0 },
        { name: 'c', total: 1, running: 1 },
      ]);
    });

    test('has every job still after it was closed and opened', async () => {
      const saved = await save();
      await place.close();
      place = await open();
      jobs = place.jobs;
      expect(await byId(saved)).toMatchObject({ _id: saved._id, data: { key: 'p1' } });
      expect(await lockNext()).toMatchObject({ _id: saved._id });
    });
  });
}
