import { beforeEach, describe, expect, test } from '@jest/globals';
import { deliveries } from '../../../src/core/effects/delivery.ts';
import { entraId, groupId, personId } from '../../../src/core/kernel/id.ts';
import {
  addDays,
  addMinutes,
  type CalendarDate,
  type Instant,
  instantIn,
} from '../../../src/core/kernel/time.ts';
import { people } from '../../../src/core/people/people-collection.ts';
import type { Person } from '../../../src/core/people/person.ts';
import { pulseRounds, pulses } from '../../../src/core/sessions/pulse.ts';
import { emptySession, sessionKey, sessions } from '../../../src/core/sessions/session.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { collectOutboxes } from '../../../src/jobs/deliver/collect-outbox.ts';
import type { JobDeps } from '../../../src/jobs/job-deps.ts';
import { wakeGroups } from '../../../src/jobs/sessions/wake-groups.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';
import { samplePlace, sampleProgramme } from '../../support/sample-programme.ts';

type Deps = Pick<JobDeps, 'store' | 'now' | 'queue' | 'programmes'>;

const start = '2026-10-01' as CalendarDate;
const groups = 600;
let store: DocumentStore;
let now: Instant;
let asked: string[];

beforeEach(async () => {
  store = openStoreInMemory();
  asked = [];
  now = morning(0);
  for (let index = 0; index < groups; index += 1) {
    await enrol(`m${index}`, 'mentor', `g${index}`);
    await enrol(`t${index}`, 'trainee', `g${index}`);
  }
});

async function enrol(id: string, role: 'mentor' | 'trainee', group: string): Promise<void> {
  const membership = { programme: sampleProgramme.id, role, group: groupId(group) };
  const begin = role === 'trainee' ? { trainingStart: start } : {};
  const person: Person = {
    ...{ id: personId(id), entraId: entraId(id), name: id, email: `${id}@example.org` },
    ...{ language: 'nl-BE', active: true, memberships: [{ ...membership, ...begin }] },
  };
  await store.insert(people, person.id, person);
}

/** Half past eight, so many days after the training began. */
function morning(day: number): Instant {
  return instantIn(sampleProgramme.timezone, addDays(start, day), '08:30') as Instant;
}

function deps(more: Partial<Deps> = {}): Deps {
  return {
    store,
    programmes: [sampleProgramme],
    now: () => now,
    queue: { ask: async (_, key) => void asked.push(key) },
    ...more,
  };
}

/** The store, with somebody told of each call before it is made. */
function watched(tell: (method: string) => void): DocumentStore {
  return new Proxy(store, {
    get: (target, name) => {
      const found: unknown = Reflect.get(target, name);
      if (typeof found !== 'function') return found;
      return async (...args: readonly unknown[]) => {
        tell(String(name));
        return Reflect.apply(found, target, args);
      };
    },
  });
}

async function countLedger(): Promise<number> {
  return (await store.list(deliveries, { limit: 10_000 })).length;
}

async function plan(group: string): Promise<void> {
  const place = { ...samplePlace, group: groupId(group) };
  const session = { ...emptySession(place), plannedAt: addMinutes(now, 60 * 24 * 90) };
  await store.insert(sessions, sessionKey(place), session);
}

describe('looking at all groups', () => {
  test('asks each mentor whose group has been without a date for too long, once, and none that has one', async () => {
    await wakeGroups(deps());
    await plan('g7');
    now = morning(60);
    await wakeGroups(deps());
    await wakeGroups(deps());
    now = morning(61);
    await wakeGroups(deps());
    expect(await countLedger()).toBe(groups - 1);
    expect(new Set(asked).size).toBe(groups - 1);
    expect(asked).not.toContain('m7');
    expect(asked).not.toContain('t8');
  });

  test('is done once a day, and not before the hour', async () => {
    now = addMinutes(morning(0), -1);
    await wakeGroups(deps());
    expect(await store.load(pulseRounds, sampleProgramme.id)).toBeUndefined();
    now = morning(0);
    await wakeGroups(deps());
    let reads = 0;
    const counting = watched((method) => {
      if (method === 'list') reads += 1;
    });
    now = addMinutes(now, 30);
    await wakeGroups(deps({ store: counting }));
    expect(reads).toBe(0);
    now = morning(1);
    await wakeGroups(deps({ store: counting }));
    expect(reads).toBe(3);
  });

  test('goes on when a clock that was a year ahead is right again', async () => {
    now = morning(365);
    await wakeGroups(deps());
    now = morning(0);
    await wakeGroups(deps());
    expect((await store.load(pulseRounds, sampleProgramme.id))?.document.on).toBe(start);
  });

  test('by two processes at once asks nobody twice', async () => {
    await wakeGroups(deps());
    now = morning(60);
    await Promise.all([wakeGroups(deps()), wakeGroups(deps())]);
    expect(await countLedger()).toBe(groups);
  });

  test('that was broken off goes on where it stopped, and the sweep finds what was left', async () => {
    await wakeGroups(deps());
    now = morning(60);
    let writes = 0;
    const dying = watched((method) => {
      if (method === 'replace') writes += 1;
      if (writes > 101) throw new Error('the power failed');
    });
    await expect(wakeGroups(deps({ store: dying }))).rejects.toThrow('the power failed');
    expect(await countLedger()).toBeLessThan(groups);
    await wakeGroups(deps());
    await collectOutboxes(deps(), pulses);
    expect(await countLedger()).toBe(groups);
    expect(await store.query(pulses, 'outbox', 'full')).toEqual([]);
  });
});
