import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { openMongoStore } from '../../src/adapters/mongo/open-mongo-store.ts';
import type { Collection, DocumentStore } from '../../src/core/store/documents.ts';
import { TestMongoDb } from '../support/test-mongodb.ts';
import { documentStoreContract } from './documents.suite.ts';

const counters: Collection<{ readonly count: number }> = {
  name: 'counters',
  schemaVersion: 1,
  indexes: {},
  migrate: (stored) => stored as { readonly count: number },
};

// A server that can be killed must be our own, so it is started here and not taken from MONGODB_URI.
if (process.env.KLANKBORD_TEST_MONGODB === undefined) {
  process.stdout.write('SKIPPED: a MongoDB server is killed only by npm run test:mongodb\n');
  test.skip('a document store in MongoDB whose server is killed (needs npm run test:mongodb)', () =>
    undefined);
} else {
  let server: TestMongoDb;
  beforeAll(async () => {
    server = await TestMongoDb.start();
  });
  afterAll(() => server.stop());

  // Every opening finds a server that was killed, also the one in the middle of a test.
  documentStoreContract(
    'MongoDB, its server killed and started before every opening',
    async () => {
      await server.killAndStart();
      return openMongoStore(server.uri);
    },
    () => clear(server.uri),
  );

  describe('a document store in MongoDB whose server is killed', () => {
    let store: DocumentStore;
    beforeAll(async () => {
      store = await openMongoStore(server.uri);
      await store.prepare([counters]);
    });
    afterAll(() => store.close());

    test('has every acknowledged write, and goes on by itself', async () => {
      await store.insert(counters, 'a', { count: 0 });
      let count = 0;
      for (let round = 0; round < 3; round += 1) {
        const restart = { done: false };
        const killed = killSoon(server).then(() => {
          restart.done = true;
        });
        const acknowledged = await countUntil(store, count, restart);
        await killed;
        const kept = await store.load(counters, 'a');
        count = kept?.document.count ?? 0;
        expect([acknowledged, acknowledged + 1]).toContain(count);
        expect(kept?.version).toBe(count + 1);
      }
      expect(count).toBeGreaterThan(0);
    }, 600_000);
  });
}

/** Empties the database that an address without database name leads to. */
async function clear(uri: string): Promise<void> {
  const client = new MongoClient(uri);
  await client.db('klankbord').dropDatabase();
  await client.close();
}

async function killSoon(server: TestMongoDb): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 200));
  await server.killAndStart();
}

/** Counts on while the server is killed and started, or until a write gets no answer; gives the last count that did. */
async function countUntil(
  store: DocumentStore,
  from: number,
  restart: { readonly done: boolean },
): Promise<number> {
  let count = from;
  while (!restart.done) {
    const outcome = await store
      .replace(counters, 'a', count + 1, { count: count + 1 })
      .catch(() => 'lost' as const);
    if (outcome !== 'written') return count;
    count += 1;
  }
  return count;
}
