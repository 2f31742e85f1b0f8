import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Digest, digestKey, digests } from '../../src/core/digest/digest.ts';
import { loadDigestView } from '../../src/core/digest/load-digest-view.ts';
import { personId, programmeId } from '../../src/core/kernel/id.ts';
import { type CalendarDate, type Instant, instant } from '../../src/core/kernel/time.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import { forgetOldIn } from '../../src/jobs/forget-old.ts';
import { openStoreInMemory } from '../support/open-store-in-memory.ts';
import { addPerson, personOf } from '../support/sample-cohort.ts';
import { sampleProgramme } from '../support/sample-programme.ts';

const anne = personId('anne');
const band = { from: 0, to: 4, of: 20 };
const own = sampleProgramme.id;
let store: DocumentStore;
let now: Instant;

beforeEach(async () => {
  store = openStoreInMemory();
  now = instant(Date.parse('2026-11-30T08:00:00Z'));
  await addPerson(store, { ...personOf('anne', 'coordinator'), id: anne });
});

/** Publishes a digest of a day, in which seven could not be reached and one of them is named. */
async function publish(day: string, programme = own): Promise<void> {
  const on = day as CalendarDate;
  const unreached = { count: 7, first: [{ person: anne, reason: 'blocked' as const }] };
  const figures = { held: band, reached: band, asked: band, shut: band, failed: band };
  const facts = { on, since: '2026-10-01' as CalendarDate, ...figures, unreached };
  const digest: Digest = { programme, publishedAt: now, facts };
  await store.insert(digests, digestKey(programme, on), digest);
}

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const sleep = async () => undefined;
const forget = () =>
  forgetOldIn({ store, programmes: [sampleProgramme], now: () => now, log, sleep }, digests);
/** How many each digest names, by its key. */
const named = async () =>
  Object.fromEntries(
    (await store.list(digests)).map(({ key, document }) => [key, document.facts.unreached.first.length]),
  );

describe('who could not be reached', () => {
  test('is forgotten once a later digest is shown, and is named in that one', async () => {
    await publish('2026-11-16');
    expect(await forget()).toBe(0);
    await publish('2026-11-23');
    await publish('2026-11-30');
    expect([await forget(), await forget()]).toEqual([2, 0]);
    expect(await named()).toEqual({
      [digestKey(own, '2026-11-16' as CalendarDate)]: 0,
      [digestKey(own, '2026-11-23' as CalendarDate)]: 0,
      [digestKey(own, '2026-11-30' as CalendarDate)]: 1,
    });
    expect(await loadDigestView(store, sampleProgramme, now)).toMatchObject({ people: [{ id: anne }] });
  });

  test('leaves no id behind, and all else as it was published', async () => {
    await publish('2026-11-23');
    const key = digestKey(own, '2026-11-23' as CalendarDate);
    const before = (await store.load(digests, key))?.document;
    await publish('2026-11-30');
    await forget();
    const after = (await store.load(digests, key))?.document;
    expect(JSON.stringify(after)).not.toContain(anne);
    expect(before && after).toEqual({
      ...before,
      facts: { ...before?.facts, unreached: { count: 7, first: [] } },
    });
  });

  test('stays in what is shown now, when a clock that was ahead published a day that has yet to come', async () => {
    await publish('2026-11-23');
    await publish('2026-12-07');
    expect(await forget()).toBe(0);
    now = instant(Date.parse('2026-12-07T08:00:00Z'));
    expect(await forget()).toBe(1);
  });

  test('is looked at by programme, also of one whose file is not there', async () => {
    const gone = programmeId(`${own}-gone`);
    await publish('2026-11-16', gone);
    await publish('2026-11-23', gone);
    await publish('2026-11-09');
    expect(await forget()).toBe(1);
    expect(await named()).toEqual({
      [digestKey(gone, '2026-11-16' as CalendarDate)]: 0,
      [digestKey(gone, '2026-11-23' as CalendarDate)]: 1,
      [digestKey(own, '2026-11-09' as CalendarDate)]: 1,
    });
  });
});
