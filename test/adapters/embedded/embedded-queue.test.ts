import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { EmbeddedQueue } from '../../../src/adapters/embedded/embedded-queue.ts';
import { workEntries } from '../../../src/adapters/embedded/work-entry.ts';
import { instant } from '../../../src/core/kernel/time.ts';
import type { Collection, DocumentStore } from '../../../src/core/store/documents.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';

const now = () => instant(Date.now());

/** Work as the version before had it in the same collection. */
const earlier: Collection<object> = {
  name: workEntries.name,
  schemaVersion: 1,
  indexes: { name: { unique: false, values: () => ['x'] } },
  migrate: () => ({}),
};

describe('the queue in the file of the store', () => {
  let store: DocumentStore;
  let queue: EmbeddedQueue;
  const log: string[] = [];
  const say = (fields: object, message: string) => log.push(`${message} ${JSON.stringify(fields)}`);

  beforeEach(() => {
    log.length = 0;
    store = openStoreInMemory();
    queue = new EmbeddedQueue(store, { now, log: { warn: say, error: say }, times: { look: 20 } });
  });
  afterEach(async () => {
    await queue.stop();
    await store.close();
  });

  test('is tried again by the next when the store could not be had', async () => {
    const prepare = store.prepare.bind(store);
    let refusals = 2;
    store.prepare = async (collections) => {
      refusals -= 1;
      if (refusals >= 0) throw new Error('not yet');
      return prepare(collections);
    };
    const done = Promise.withResolvers<string>();
    queue.on('notices.deliver', 1, async (key) => done.resolve(key));
    await expect(queue.start()).rejects.toThrow('not yet');
    await expect(queue.ask('notices.deliver', 'lost', now())).rejects.toThrow('not yet');
    await queue.start();
    await queue.ask('notices.deliver', 'p1', now());
    expect(await done.promise).toBe('p1');
  });

  test('does once more what stood in the file of an earlier version, and keeps nothing of it', async () => {
    await store.prepare([earlier]);
    const asked = { name: 'notices.deliver', type: 'normal', priority: 0 };
    const data = { key: 'p1', turn: 'waiting', attempt: 0 };
    await store.insert(earlier, 'a1', { ...asked, data, nextRunAt: Date.now() - 5 });
    await store.insert(earlier, 'a2', {
      ...asked,
      data: { ...data, key: 'p2' },
      lockedAt: 1,
      nextRunAt: null,
    });
    await store.insert(earlier, 'a3', {
      ...asked,
      name: 'notices.sweep',
      type: 'single',
      repeatInterval: 60_000,
      nextRunAt: Date.now() - 5,
    });
    const done: string[] = [];
    queue.on('notices.deliver', 2, async (key) => {
      done.push(key);
    });
    queue.on('notices.sweep', 1, async () => {
      done.push('sweep');
    });
    await queue.start();
    while ((await store.list(workEntries)).length > 0) await new Promise(setImmediate);
    expect(done.toSorted()).toEqual(['p1', 'p2', 'sweep']);
  });

  test('says that it could not look, and looks again', async () => {
    const queryRange = store.queryRange.bind(store);
    let refusals = 2;
    store.queryRange = (...asked) => {
      refusals -= 1;
      return refusals < 0 ? queryRange(...asked) : Promise.reject(new Error('Dear Emma'));
    };
    const done = Promise.withResolvers<string>();
    queue.on('notices.deliver', 1, async (key) => done.resolve(key));
    await queue.start();
    await queue.ask('notices.deliver', 'p1', now());
    expect(await done.promise).toBe('p1');
    expect(log).toEqual(Array.from({ length: 2 }, () => 'no look for work {"cause":"Error"}'));
  });
});
