import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { appointments } from '../../../src/core/appointments/appointments.ts';
import { changeAppointment } from '../../../src/core/appointments/commit-appointment.ts';
import { followAppointment } from '../../../src/core/appointments/commit-follow.ts';
import { deliveries, dueAt, isOfOwn } from '../../../src/core/effects/delivery.ts';
import { appointmentId, groupId, personId } from '../../../src/core/kernel/id.ts';
import { addMinutes, type Instant, instant } from '../../../src/core/kernel/time.ts';
import { sessionKey, sessions } from '../../../src/core/sessions/session.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { collectOutboxes } from '../../../src/jobs/deliver/collect-outbox.ts';
import { followOwn } from '../../../src/jobs/follow-own.ts';
import type { JobDeps } from '../../../src/jobs/job-deps.ts';
import { openMemoryStore } from '../../support/memory-store.ts';
import { addPerson, personOf } from '../../support/sample-cohort.ts';
import { samplePlace, sampleProgramme } from '../../support/sample-programme.ts';

const start = instant(Date.parse('2026-12-01T09:00:00Z'));
const day = (n: number): Instant => addMinutes(start, n * 24 * 60);
const [mentor, trainee] = [personId('m'), personId('t')];
const id = appointmentId('a');
const place = { ...samplePlace, group: groupId('g') };

let store: DocumentStore;
let now: Instant;
/** How many writes are still made before the process dies. */
let left: number;

beforeEach(async () => {
  [now, left] = [start, Number.POSITIVE_INFINITY];
  store = openMemoryStore(() => {
    left -= 1;
    if (left < 0) throw new Error('the process died');
  });
  await addPerson(store, personOf('m', 'mentor', place.group));
  await addPerson(store, personOf('t', 'trainee', place.group, { trainingStart: '2026-10-01' as never }));
});

const deps = (more: Partial<JobDeps> = {}): JobDeps =>
  ({
    ...{ store, programmes: [sampleProgramme], now: () => now, worker: 'one', leaseFor: 60_000 },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    queue: { ask: async () => undefined },
    ...more,
  }) as JobDeps;

async function book(): Promise<void> {
  await store.insert(appointments, id, {
    ...{ id, programme: sampleProgramme.id, group: place.group, mentor, trainees: [trainee] },
    ...{ session: place, madeBy: trainee, actor: trainee, revision: 1, messages: [], generation: 1 },
    agreed: { at: day(20), minutes: 30, where: { kind: 'teams' } },
  });
}

/** People are told that they meet on this day, as when the calendar shows it; or that it is off. */
async function tell(n: number | undefined): Promise<void> {
  const telling = { now, personAt: () => undefined };
  await followAppointment(
    store,
    id,
    (appointment) => {
      const { agreed: _, told: __, ...off } = appointment;
      if (n === undefined) return { appointment: { ...off, ended: { at: now, by: 'outlook' } }, news: [] };
      const agreed = { at: day(n), minutes: 30, where: { kind: 'teams' } } as const;
      return { appointment: { ...appointment, agreed, told: agreed }, news: [] };
    },
    telling,
  );
}

/** The queue and the sweep. */
async function work(): Promise<void> {
  await collectOutboxes(deps(), appointments);
  await followOwn(deps(), mentor);
}

async function date(): Promise<Instant | undefined> {
  return (await store.load(sessions, sessionKey(place)))?.document.plannedAt;
}

async function states(): Promise<readonly string[]> {
  const lines = await store.list(deliveries, { limit: 1_000 });
  return lines
    .map(({ document }) => document)
    .filter(isOfOwn)
    .map(({ state }) => state.name);
}

describe('the session of an appointment', () => {
  test('has its date when people were told of it, not before', async () => {
    await book();
    await work();
    expect(await date()).toBeUndefined();
    await tell(20);
    await work();
    expect(await date()).toBe(day(20));
    expect(await states()).toEqual(['delivered']);
  });

  test('follows what was called off here, where nothing stood in a calendar yet', async () => {
    await book();
    await tell(20);
    await work();
    const telling = { now, personAt: () => undefined };
    const token = { kind: 'seen', version: 2 } as const;
    const off = await changeAppointment(store, { id, by: mentor, token, wish: { do: 'cancel' } }, telling);
    expect(off.ok).toBe(true);
    await work();
    expect(await date()).toBeUndefined();
  });

  test('waits while its programme is not there', async () => {
    await book();
    await tell(20);
    await collectOutboxes(deps(), appointments);
    await followOwn(deps({ programmes: [] }), mentor);
    expect(await states()).toEqual(['waiting']);
    now = addMinutes(now, 61);
    await followOwn(deps(), mentor);
    expect(await date()).toBe(day(20));
  });

  test('of people who are not in the group any more stays as it is', async () => {
    await addPerson(store, personOf('t', 'trainee', place.group, { trainingStart: '2023-10-01' as never }));
    await book();
    await tell(20);
    await work();
    expect(await date()).toBeUndefined();
    expect(await states()).toEqual(['expired']);
  });

  test('has the last date that people were told, wherever a process dies on the way', async () => {
    const tellings = fc.array(fc.option(fc.integer({ min: 20, max: 40 }), { nil: undefined }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(
        tellings,
        fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
        async (days, deaths) => {
          for (const { key, version } of await store.list(sessions, { limit: 10 }))
            await store.delete(sessions, key, version);
          for (const { key, version } of await store.list(deliveries, { limit: 1_000 }))
            await store.delete(deliveries, key, version);
          const before = await store.load(appointments, id);
          if (before !== undefined) await store.delete(appointments, id, before.version);
          await book();
          for (const n of days) {
            now = addMinutes(now, 1);
            await tell(n);
            const death = deaths.shift();
            if (death === undefined) continue;
            left = death;
            await work().catch(() => undefined);
            left = Number.POSITIVE_INFINITY;
          }
          // Whoever died holds the turn until its lease is over.
          now = addMinutes(now, 5);
          await work();
          const last = days.at(-1);
          expect(await date()).toBe(last === undefined ? undefined : day(last));
          const open = await store.list(deliveries, { limit: 1_000 });
          expect(open.filter(({ document }) => isOfOwn(document) && dueAt(document) !== undefined)).toEqual(
            [],
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('has the last date also when a process that read an earlier one was slow', async () => {
    await book();
    await tell(20);
    await collectOutboxes(deps(), appointments);
    let isSlow = true;
    // The slow one has read the appointment; meanwhile it moves, another process takes over, and only then it writes.
    const slow: DocumentStore = {
      ...store,
      load: async (collection, key) => {
        const found = await store.load(collection, key);
        if (collection.name === appointments.name && isSlow) {
          isSlow = false;
          now = addMinutes(now, 5);
          await tell(30);
          await collectOutboxes(deps(), appointments);
          await followOwn(deps({ worker: 'two' }), mentor);
        }
        return found;
      },
    };
    await followOwn(deps({ store: slow }), mentor);
    expect(await date()).toBe(day(30));
  });
});
