import { describe, expect, test } from '@jest/globals';
import { LateQueue } from '../../../src/adapters/agenda/late-queue.ts';
import { EmbeddedQueue } from '../../../src/adapters/embedded/embedded-queue.ts';
import { instant } from '../../../src/core/kernel/time.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';

const now = () => instant(Date.now());
const nobody = () => undefined;

describe('a queue that is opened when it is first needed', () => {
  test('is tried again by the next when the store could not be had', async () => {
    const store = openStoreInMemory();
    let refusals = 2;
    const queue = new LateQueue(async () => {
      refusals -= 1;
      if (refusals >= 0) throw new Error('not yet');
      return new EmbeddedQueue(store, { now, log: { warn: nobody, error: nobody } });
    });
    const done = Promise.withResolvers<string>();
    queue.on('notices.deliver', 1, async (key) => done.resolve(key));
    await expect(queue.start()).rejects.toThrow('not yet');
    await expect(queue.ask('notices.deliver', 'lost', now())).rejects.toThrow('not yet');
    await queue.start();
    await queue.ask('notices.deliver', 'p1', now());
    expect(await done.promise).toBe('p1');
    await queue.stop();
    await store.close();
  });

  test('stops without having been opened', async () => {
    await new LateQueue(() => Promise.reject(new Error('nobody asked'))).stop();
  });
});
