import { beforeEach, describe, expect, test } from '@jest/globals';
import { commitExport, loadExports } from '../../src/core/attendance/commit-export.ts';
import { countMade, exports } from '../../src/core/attendance/exports.ts';
import { groupId, type PersonId, personId } from '../../src/core/kernel/id.ts';
import { addMinutes, type Instant, instant } from '../../src/core/kernel/time.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import { forgetOldIn } from '../../src/jobs/forget-old.ts';
import { openStoreInMemory } from '../support/open-store-in-memory.ts';
import { samplePlace } from '../support/sample-programme.ts';

const start = instant(Date.parse('2026-11-24T11:00:00Z'));
const year = 365 * 24 * 60;
const [anne, bert] = [personId('anne'), personId('bert')];
const { programme, group } = samplePlace;
let store: DocumentStore;
let now: Instant;

beforeEach(() => {
  store = openStoreInMemory();
  now = start;
});

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const sleep = async () => undefined;
const forget = () => forgetOldIn({ store, programmes: [], now: () => now, log, sleep }, exports);
const kept = async () => (await loadExports(store, programme, group))?.document;
/** Makes a list from a card that was drawn when so many had been made. */
const make = async (by: PersonId, seen: number, of = group) => {
  const committed = await commitExport(store, { programme, group: of, by, seen, told: [anne] }, now);
  return committed.ok ? committed.value : committed.refusal;
};

describe('who made a list of attendance', () => {
  test('is known for a year, and forgotten then', async () => {
    await make(anne, 0);
    now = addMinutes(start, 30 * 24 * 60);
    await make(bert, 1);
    now = addMinutes(start, year);
    expect(await forget()).toBe(0);
    now = addMinutes(start, year + 1);
    expect(await forget()).toBe(1);
    expect((await kept())?.made.map(({ by }) => by)).toEqual([bert]);
    now = addMinutes(start, 2 * year);
    expect([await forget(), await forget()]).toEqual([1, 0]);
    expect(JSON.stringify((await kept())?.made)).toBe('[]');
  });

  test('leaves the count, so that a card is old or new as before', async () => {
    await make(anne, 0);
    await make(anne, 1);
    now = addMinutes(start, year + 1);
    await forget();
    const before = await kept();
    expect([before?.made, before && countMade(before)]).toEqual([[], 2]);
    for (const seen of [0, 1]) expect(await make(anne, seen)).toEqual({ outcome: 'old' });
    expect(await make(anne, 2)).toEqual({ outcome: 'made', at: now });
    expect(await make(anne, 2)).toEqual({ outcome: 'again', at: now });
    expect(await make(bert, 2)).toEqual({ outcome: 'old' });
  });

  test('is forgotten in every group, whatever is still to be told', async () => {
    for (let n = 0; n < 120; n += 1) await make(anne, 0, groupId(`g${n}`));
    now = addMinutes(start, year + 1);
    expect(await forget()).toBe(120);
    const left = await store.list(exports, { limit: 200 });
    // That somebody is to hear of it, and the note of it for the audit.
    expect(left.map(({ document }) => document.outbox?.length)).toEqual(Array(120).fill(2));
  });
});
