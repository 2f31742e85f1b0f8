import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Document, MongoClient } from 'mongodb';
import { openMongoStore } from '../../src/adapters/mongo/open-mongo-store.ts';
import type { Collection } from '../../src/core/store/documents.ts';

interface Named {
  readonly name: string;
}

const cards: Collection<Named> = {
  name: 'cards',
  schemaVersion: 1,
  indexes: {
    name: { unique: true, values: ({ name }) => [name] },
    letter: { unique: false, values: ({ name }) => [name.slice(0, 1)] },
  },
  migrate: (stored) => stored as Named,
};

const server = process.env.MONGODB_URI;

if (server === undefined) {
  process.stdout.write(
    'SKIPPED: indexes in MongoDB are made when MONGODB_URI is set (npm run test:mongodb)\n',
  );
  test.skip('indexes in MongoDB (needs MONGODB_URI)', () => undefined);
} else {
  const uri = new URL(server);
  const database = `klankbord_indexes_${randomBytes(4).toString('hex')}`;
  uri.pathname = `/${database}`;
  const client = new MongoClient(server);

  describe('a database that an earlier version of the program has prepared otherwise', () => {
    let indexes: readonly Document[];
    beforeAll(async () => {
      const stock = client.db(database).collection(cards.name);
      for (const [keys, name] of [
        [{ 'ix.name': 1 }, 'name'],
        [{ 'ix.letter': 1, _id: 1 }, 'letter'],
      ] as const) {
        const partialFilterExpression = { [`ix.${name}`]: { $exists: true } };
        await stock.createIndex(keys, { name, unique: name === 'name', partialFilterExpression });
      }
      const opened = await Promise.all([openMongoStore(uri.href), openMongoStore(uri.href)]);
      const [store] = opened;
      await store.insert(cards, 'a', { name: 'anne' });
      await Promise.all(opened.map((each) => each.prepare([cards])));
      indexes = await stock.indexes();
      await Promise.all(opened.map((each) => each.close()));
    });
    afterAll(async () => {
      await client.db(database).dropDatabase();
      await client.close();
    });

    test('is prepared anew, also by two processes at once', () => {
      expect(indexes.map(({ name }) => name).toSorted()).toEqual(['_id_', 'letter', 'name']);
      expect(indexes.filter((index) => 'partialFilterExpression' in index)).toEqual([]);
    });

    test('refuses a second one of what there may be one of, and finds what stood there', async () => {
      const store = await openMongoStore(uri.href);
      expect(await store.insert(cards, 'b', { name: 'anne' })).toBe('taken');
      expect(await store.query(cards, 'letter', 'a')).toMatchObject([{ key: 'a' }]);
      await store.close();
    });
  });
}
