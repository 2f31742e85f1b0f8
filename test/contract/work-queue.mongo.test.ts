import { randomBytes } from 'node:crypto';
import { afterAll, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { openMongoBackend } from '../../src/adapters/agenda/mongo-backend.ts';
import { jobRepositoryContract } from './job-repository.suite.ts';
import { workQueueContract } from './work-queue.suite.ts';

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
  jobRepositoryContract(
    'MongoDB',
    async () => {
      const { repository } = await openMongoBackend(database);
      return { jobs: repository, close: () => Promise.resolve() };
    },
    clear,
  );
  workQueueContract('MongoDB', {
    clear,
    words: ['mongodb', server, name],
    open: async () => {
      const { repository } = await openMongoBackend(database);
      return { place: { database }, jobs: repository, close: () => Promise.resolve() };
    },
  });
}
