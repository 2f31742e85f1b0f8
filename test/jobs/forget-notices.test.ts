import { beforeEach, describe, expect, test } from '@jest/globals';
import { type DeliveryState, deliveries } from '../../src/core/effects/delivery.ts';
import { makeNotice, type Notice } from '../../src/core/effects/notice.ts';
import { withEffects } from '../../src/core/effects/outbox.ts';
import { personId } from '../../src/core/kernel/id.ts';
import { addMinutes, type Instant, instant } from '../../src/core/kernel/time.ts';
import { emptySession, sessionKey, sessions } from '../../src/core/sessions/session.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import { collectOutboxes } from '../../src/jobs/deliver/collect-outbox.ts';
import { deliverNotices } from '../../src/jobs/deliver/deliver-notices.ts';
import { forgetOldIn } from '../../src/jobs/forget-old.ts';
import type { JobDeps } from '../../src/jobs/job-deps.ts';
import { MessengerDouble } from '../support/messenger-double.ts';
import { openStoreInMemory } from '../support/open-store-in-memory.ts';
import { addPerson, personOf } from '../support/sample-cohort.ts';
import { samplePlace, sampleProgramme } from '../support/sample-programme.ts';

const start = instant(Date.parse('2026-11-24T11:00:00Z'));
const day = 24 * 60;
const anne = personId('anne');
let store: DocumentStore;
let now: Instant;

beforeEach(() => {
  store = openStoreInMemory();
  now = start;
});

function notice(occasion: string, lateDays = 1): Notice {
  const to = { recipient: anne, programme: sampleProgramme.id, subject: 's', occasion, notBefore: start };
  return makeNotice(
    { ...to, tooLate: addMinutes(start, lateDays * day) },
    { kind: 'session.moved', place: samplePlace },
  );
}

async function put(state: DeliveryState, lateDays = 1): Promise<void> {
  const line = notice(`${(await store.list(deliveries)).length}`, lateDays);
  await store.insert(deliveries, line.key, { effect: line, state });
}

const logged: unknown[] = [];
const log = {
  info: (fields: unknown) => void logged.push(fields),
  warn: () => undefined,
  error: () => undefined,
};
const sleep = async () => undefined;
const forget = () => forgetOldIn({ store, programmes: [], now: () => now, log, sleep }, deliveries);
const left = async () => (await store.list(deliveries)).map(({ document }) => document.state.name);

describe('the ledger', () => {
  test('forgets what was settled and too late a hundred days ago, whatever became of it', async () => {
    await put({ name: 'delivered', at: start, activityId: 'm1' });
    await put({ name: 'expired', at: start, reason: 'superseded' });
    await put({ name: 'failed', at: start, reason: 'refused', status: 400 });
    now = addMinutes(start, 101 * day - 1);
    expect([await forget(), (await left()).length]).toEqual([0, 3]);
    now = addMinutes(start, 101 * day);
    expect([await forget(), await left()]).toEqual([3, []]);
  });

  test('keeps what is open, however old, and what can still be said when its person is back', async () => {
    await put({ name: 'waiting', dueAt: start, attempts: 3 });
    await put({ name: 'leased', by: 'one', until: start, attempts: 1 });
    await put({ name: 'unreachable', at: start, reason: 'blocked' }, 200);
    now = addMinutes(start, 299 * day);
    expect(await forget()).toBe(0);
    now = addMinutes(start, 300 * day);
    expect([await forget(), await left()]).toEqual([1, ['leased', 'waiting'].toSorted().reverse()]);
  });

  test('counts from when it was settled, where that came after it was too late', async () => {
    await put({ name: 'expired', at: addMinutes(start, 50 * day), reason: 'too-late' });
    now = addMinutes(start, 149 * day);
    expect(await forget()).toBe(0);
    now = addMinutes(start, 150 * day);
    expect(await forget()).toBe(1);
  });

  test('takes out as many as there are, by two processes at once', async () => {
    for (let n = 0; n < 90; n += 1) await put({ name: 'delivered', at: start });
    now = addMinutes(start, 101 * day);
    const gone = await Promise.all([forget(), forget()]);
    while ((await left()).length > 0) gone.push(await forget());
    expect(gone.reduce((sum, each) => sum + each, 0)).toBe(90);
  });

  test('says nothing twice of a key that an outbox brings back after it was forgotten', async () => {
    await addPerson(store, personOf('anne', 'mentor', samplePlace.group));
    const teams = new MessengerDouble(() => now);
    const deps: JobDeps = {
      ...{ store, log, now: () => now, programmes: [sampleProgramme], messenger: teams, worker: 'one' },
      newId: () => 'id',
      ...{ leaseFor: 60_000, random: () => 0, sleep: async () => undefined },
      ...{ pacer: { take: async () => undefined }, queue: { ask: async () => undefined } },
    };
    const draw = async () => ({ message: { summary: 'x', card: {} }, short: 'x' });
    const session = withEffects(emptySession(samplePlace), [notice('once')]);
    const collect = async () => {
      await store.insert(sessions, sessionKey(samplePlace), session);
      await collectOutboxes(deps, sessions);
      await deliverNotices(deps, draw, anne);
    };
    await collect();
    expect(teams.heard).toHaveLength(1);
    now = addMinutes(start, 101 * day);
    expect(await forget()).toBe(1);
    const [stored] = await store.list(sessions);
    await store.delete(sessions, sessionKey(samplePlace), stored?.version ?? 0);
    await collect();
    expect(await left()).toEqual(['expired']);
    expect(teams.heard).toHaveLength(1);
  });
});
