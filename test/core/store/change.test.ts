import { describe, expect, test } from '@jest/globals';
import { change, contended, leave, write } from '../../../src/core/store/change.ts';
import type { Collection } from '../../../src/core/store/documents.ts';
import { openMemoryStore } from '../../support/memory-store.ts';

interface Count {
  readonly n: number;
  readonly only?: string;
}

const counts: Collection<Count> = {
  name: 'counts',
  schemaVersion: 1,
  indexes: { only: { unique: true, values: ({ only }) => (only === undefined ? [] : [only]) } },
  migrate: (stored) => stored as Count,
};

/** A store in which somebody else writes first, so many times. */
function openBusyStore(times: number) {
  let left = times;
  let isOther = false;
  const store = openMemoryStore(async () => {
    if (isOther || left === 0) return;
    left -= 1;
    isOther = true;
    const found = await store.load(counts, 'a');
    if (found === undefined) await store.insert(counts, 'a', { n: 100 });
    else await store.replace(counts, 'a', found.version, { n: found.document.n + 100 });
    isOther = false;
  });
  return store;
}

const target = { collection: counts, key: 'a' };

describe('a change of one document', () => {
  test('is decided anew on what somebody else wrote first', async () => {
    const store = openBusyStore(7);
    const seen: (number | undefined)[] = [];
    const answer = await change(store, target, (found) => {
      seen.push(found?.document.n);
      const n = (found?.document.n ?? 0) + 1;
      return write({ n }, n);
    });
    expect([answer, (await store.load(counts, 'a'))?.document]).toEqual([701, { n: 701 }]);
    expect(seen).toEqual([undefined, 100, 200, 300, 400, 500, 600, 700]);
  });

  test('gives way to others who keep writing, and says so in one way', async () => {
    const store = openBusyStore(8);
    const add = () => write({ n: 1 }, 'added' as const);
    expect(await change<Count, unknown>(store, { ...target, contended }, add)).toEqual({
      ok: false,
      refusal: 'store.contended',
    });
    expect((await store.load(counts, 'a'))?.document).toEqual({ n: 800 });
  });

  test('throws where its caller says nothing about others who keep writing, without a key', async () => {
    const changing = change(openBusyStore(8), target, () => write({ n: 1 }, true));
    await expect(changing).rejects.toMatchObject({
      code: 'store.contended',
      message: 'a change of counts was contended',
    });
  });

  test('hands over that a value is taken, and throws where that was said to be impossible', async () => {
    const store = openMemoryStore();
    await store.insert(counts, 'b', { n: 0, only: 'x' });
    const want = () => write({ n: 1, only: 'x' }, 'mine');
    expect(await change(store, { ...target, taken: 'taken' }, want)).toBe('taken');
    await expect(change(store, target, want)).rejects.toMatchObject({ code: 'store.taken' });
    expect(await store.load(counts, 'a')).toBeUndefined();
  });

  test('writes nothing where nothing is to change, and begins with what its caller has read', async () => {
    let writes = 0;
    const store = openMemoryStore(() => {
      writes += 1;
    });
    await store.insert(counts, 'a', { n: 1 });
    const read = await store.load(counts, 'a');
    const unread = { ...store, load: () => Promise.reject(new Error('read twice')) };
    expect(await change(unread, { ...target, read }, (found) => leave(found?.document.n))).toBe(1);
    expect(writes).toBe(1);
  });
});
