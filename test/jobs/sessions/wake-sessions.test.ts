import { beforeEach, describe, expect, test } from '@jest/globals';
import { deliveries } from '../../../src/core/effects/delivery.ts';
import { laneOf } from '../../../src/core/effects/effect.ts';
import { addMinutes, type CalendarDate, type Instant, instant } from '../../../src/core/kernel/time.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { emptySession, sessionKey, sessions } from '../../../src/core/sessions/session.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { rewindSessions } from '../../../src/jobs/sessions/rewind-sessions.ts';
import { wakeSessions } from '../../../src/jobs/sessions/wake-sessions.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';
import { addPerson, personOf } from '../../support/sample-cohort.ts';
import { samplePlace, sampleProgramme } from '../../support/sample-programme.ts';

/** A Thursday; the reminder of two weeks before was due that morning. */
const noon = instant(Date.parse('2026-11-26T11:00:00Z'));
const plannedAt = instant(Date.parse('2026-12-10T16:30:00Z'));
const day = 24 * 60;
const trainee = personOf('trainee', 'trainee', samplePlace.group, {
  trainingStart: '2026-10-01' as CalendarDate,
});

let store: DocumentStore;
let now: Instant;

beforeEach(async () => {
  store = openStoreInMemory();
  now = noon;
  await addPerson(store, personOf('mentor', 'mentor', samplePlace.group));
  await addPerson(store, trainee);
  const clock = { reminders: {}, wakeAt: noon };
  await store.insert(sessions, sessionKey(samplePlace), { ...emptySession(samplePlace), plannedAt, clock });
});

async function wake(programmes: readonly Programme[] = [sampleProgramme]): Promise<void> {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  await wakeSessions({ store, programmes, now: () => now, log, queue: { ask: async () => undefined } });
}

const told = async () => (await store.list(deliveries)).map(({ document }) => laneOf(document.effect).target);
const clock = async () => (await store.load(sessions, sessionKey(samplePlace)))?.document.clock;

describe('a session whose moment has come', () => {
  test('is told to the mentor and the trainees', async () => {
    await wake();
    expect(await told()).toEqual(['mentor', 'trainee']);
  });

  test('waits for a programme whose file was left out for a while', async () => {
    await wake([]);
    await wake([]);
    expect([await told(), (await clock())?.wakeAt]).toEqual([[], addMinutes(noon, 60)]);
    now = addMinutes(noon, 2 * day);
    await wake();
    expect(await told()).toEqual(['mentor', 'trainee']);
  });

  test('waits for people who were left out of the people file for a while, and is told to no others', async () => {
    await addPerson(store, { ...trainee, active: false, memberships: [] });
    await addPerson(
      store,
      personOf('other', 'trainee', samplePlace.group, {
        trainingStart: '2024-10-01' as CalendarDate,
      }),
    );
    await wake();
    expect(await told()).toEqual([]);
    await addPerson(store, trainee);
    now = addMinutes(noon, day);
    await wake();
    expect(await told()).toContain('trainee');
  });

  test('is put to rest two months after its date', async () => {
    now = addMinutes(plannedAt, 61 * day);
    await wake([]);
    expect(await clock()).toEqual({ reminders: {} });
  });
});

describe('a programme file that speaks earlier than it did when a date was noted', () => {
  const { cadence } = sampleProgramme;
  const earlier: Programme = {
    ...sampleProgramme,
    cadence: {
      ...cadence,
      before: [
        { ...cadence.before[0], id: 'month', days: 30, clock: '08:00', lateMinutes: 20 * day, text: {} },
      ],
    },
  };
  const rewind = (programme: Programme) =>
    rewindSessions({ store, programmes: [programme], now: () => now, sleep: async () => undefined });

  test('is followed for dates that were noted before', async () => {
    now = addMinutes(noon, -10 * day);
    await rewind(sampleProgramme);
    expect((await clock())?.wakeAt).toBe(Date.parse('2026-11-26T07:00:00Z'));
    await rewind(earlier);
    expect((await clock())?.wakeAt).toBe(now);
    await wake([earlier]);
    expect(await told()).toEqual(['mentor', 'trainee']);
  });

  test('does not put off what is due already, and leaves what has passed alone', async () => {
    await rewind({ ...sampleProgramme, cadence: { ...cadence, before: [] } });
    expect((await clock())?.wakeAt).toBe(noon);
    now = addMinutes(plannedAt, 1);
    await rewind(earlier);
    expect((await clock())?.wakeAt).toBe(noon);
  });
});
