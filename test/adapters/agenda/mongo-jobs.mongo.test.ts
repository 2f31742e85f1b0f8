import { randomBytes } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { JobParameters, JobRepository } from 'agenda';
import { MongoClient } from 'mongodb';
import { openMongoBackend } from '../../../src/adapters/agenda/mongo-backend.ts';

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
const server = process.env.MONGODB_URI;

if (server === undefined) {
  process.stdout.write(
    'SKIPPED: the jobs of the work queue run when MONGODB_URI is set (npm run test:mongodb)\n',
  );
  test.skip('the jobs of the work queue (needs MONGODB_URI)', () => undefined);
} else {
  judgeJobs(server);
}

/** What the queue expects of the place where its jobs stand: Agenda's own promises, and ours for those who ask at once. */
function judgeJobs(uri: string): void {
  describe('jobs in MongoDB', () => {
    const client = new MongoClient(uri, { writeConcern: { w: 'majority', journal: true } });
    const database = client.db(`klankbord_jobs_${randomBytes(4).toString('hex')}`);
    const open = async () => (await openMongoBackend(database)).repository;
    let jobs: JobRepository;
    beforeEach(async () => {
      await database.dropDatabase();
      jobs = await open();
    });
    afterAll(async () => {
      await database.dropDatabase();
      await client.close();
    });

    const save = (more: Partial<JobParameters> = {}) => jobs.saveJob(draft(more), undefined);
    const lockNext = (jobName = 'notices.deliver', deadline = longAgo) =>
      jobs.getNextJobToRun(jobName, at(0), deadline, undefined, { lastModifiedBy: 'tester' });
    const byId = async ({ _id }: JobParameters) => jobs.getJobById(String(_id));

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
      const saved = await Promise.all(Array.from({ length: 12 }, (_, i) => ask(i % 2 ? jobs : other)));
      expect(new Set(saved.map(({ _id }) => String(_id))).size).toBe(1);
    });

    test('gives each due job to one of those who ask at once', async () => {
      for (let i = 0; i < 20; i += 1) await save({ data: { key: `p${i}` } });
      const other = await open();
      const locked = await Promise.all(
        Array.from({ length: 30 }, (_, i) =>
          (i % 2 ? jobs : other).getNextJobToRun('notices.deliver', at(0), longAgo, undefined, undefined),
        ),
      );
      const ids = locked.flatMap((job) => (job === undefined ? [] : [String(job._id)]));
      expect(ids).toHaveLength(20);
      expect(new Set(ids).size).toBe(20);
    });

    test('looks for many names in one read, and writes only where something is due', async () => {
      const watched = new MongoClient(uri, { monitorCommands: true });
      const commands: string[] = [];
      const { repository } = await openMongoBackend(watched.db(database.databaseName));
      watched.on('commandStarted', ({ commandName }) => commands.push(commandName));
      const look = (...names: string[]) =>
        Promise.all(
          names.map((name) => repository.getNextJobToRun(name, at(0), longAgo, undefined, undefined)),
        );
      const names = ['notices.deliver', 'notices.sweep', 'sessions.wake'];
      expect(await look(...names)).toEqual([undefined, undefined, undefined]);
      expect(commands.splice(0)).toEqual(['find']);
      await save({ name: 'notices.sweep' });
      expect(await look(...names)).toMatchObject([undefined, { name: 'notices.sweep' }, undefined]);
      expect(commands).toEqual(['find', 'findAndModify']);
      // More is due than was read: each name is asked.
      for (const key of ['p1', 'p2', 'p3']) await save({ name: 'sessions.wake', data: { key } });
      await save();
      const found = await look(...names);
      expect(found.map((job) => job?.name)).toEqual(['notices.deliver', undefined, 'sessions.wake']);
      await watched.close();
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
  });
}
