import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openSeals } from '../../../src/adapters/seals/open-seals.ts';
import { addMinutes, instant } from '../../../src/core/kernel/time.ts';
import { dataKeys } from '../../../src/core/seals/data-keys.ts';
import { eraseDataKey, loadDataKey, makeDataKey, sweepDataKeys } from '../../../src/core/seals/keep-keys.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';

const store = openStoreInMemory();
const [old, newer] = [randomBytes(32), randomBytes(32)];
const seals = openSeals([old]);
const now = instant(Date.parse('2026-12-01T09:00:00Z'));

beforeAll(() => store.prepare([dataKeys]));
afterAll(() => store.close());

test('a request has one data key, and without it nothing of it opens', async () => {
  const key = await makeDataKey(store, seals, 'r1', now);
  expect(await makeDataKey(store, seals, 'r1', now)).toEqual(key);
  expect(await loadDataKey(store, 'r1')).toEqual(key);
  await eraseDataKey(store, 'r1');
  await eraseDataKey(store, 'r1');
  expect(await loadDataKey(store, 'r1')).toBeUndefined();
});

test('what seals nothing is swept after an hour, and what is needed is wrapped anew', async () => {
  const kept = await makeDataKey(store, seals, 'needed', now);
  await makeDataKey(store, seals, 'orphan', now);
  const isNeeded = async (id: string) => id === 'needed';
  const both = openSeals([newer, old]);
  const soon = await sweepDataKeys({ store, seals: both, now: addMinutes(now, 59), isNeeded });
  expect(soon).toEqual({ rewrapped: 2, erased: 0 });
  const later = await sweepDataKeys({ store, seals: both, now: addMinutes(now, 60), isNeeded });
  expect(later).toEqual({ rewrapped: 0, erased: 1 });
  expect(await loadDataKey(store, 'orphan')).toBeUndefined();
  const after = await loadDataKey(store, 'needed');
  const sealed = seals.seal(kept, 'needed', 'x');
  expect(after && openSeals([newer]).open(after, 'needed', sealed)).toBe('x');
});
