import { randomBytes } from 'node:crypto';
import { afterAll, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { openMongoStore } from '../../src/adapters/mongo/open-mongo-store.ts';
import { groupVotesContract } from './votes.suite.ts';

const server = process.env.MONGODB_URI;

if (server === undefined) {
  process.stdout.write(
    'SKIPPED: the contract of votes in MongoDB runs when MONGODB_URI is set (npm run test:mongodb)\n',
  );
  test.skip('the votes of a group in MongoDB (needs MONGODB_URI)', () => undefined);
} else {
  const uri = new URL(server);
  uri.pathname = `/klankbord_votes_${randomBytes(4).toString('hex')}`;
  const client = new MongoClient(server);
  const clear = async () => {
    await client.db(uri.pathname.slice(1)).dropDatabase();
  };
  afterAll(async () => {
    await clear();
    await client.close();
  });
  groupVotesContract('MongoDB', () => openMongoStore(uri.href), clear);
}
