import { randomBytes } from 'node:crypto';
import { afterAll, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { readJobData } from '../../src/adapters/agenda/job-data.ts';
import { openMongoBackend } from '../../src/adapters/agenda/mongo-backend.ts';
import { openQueue } from '../../src/adapters/agenda/open-queue.ts';
import { type StandingWork, workQueueContract } from './work-queue.suite.ts';

const server = process.env.MONGODB_URI;

if (server === undefined) {
  process.stdout.write(
    'SKIPPED: the contract of the work queue on MongoDB runs when MONGODB_URI is set (npm run test:mongodb)\n',
  );
  test.skip('the work queue on MongoDB (needs MONGODB_URI)', () => undefined);
} else {
  const name = `klankbord_queue_${randomBytes(4).toString('hex')}`;
  const client = new MongoClient(server, { writeConcern: { w: 'majority', journal: true } });
  const database = client.db(name);
  const clear = async () => {
    await database.dropDatabase();
  };
  afterAll(async () => {
    await clear();
    await client.close();
  });
  workQueueContract('MongoDB', {
    clear,
    words: ['mongodb', server, name],
    open: async () => {
      const { repository } = await openMongoBackend(database);
      return {
        openQueue: (options) => openQueue({ database }, options),
        listWork: async () => {
          const { jobs } = await repository.queryJobs();
          return jobs.map(
            (job): StandingWork => ({
              id: String(job._id),
              name: job.name,
              key: readJobData(job.data)?.key,
              at: job.nextRunAt?.getTime(),
              every: job.type === 'single' ? Number(job.repeatInterval) : undefined,
              whole: job,
            }),
          );
        },
        close: () => Promise.resolve(),
      };
    },
  });
}
