import { beforeEach, describe, expect, test } from '@jest/globals';
import { type DeliveryState, deliveries, isOfNotice } from '../../../src/core/effects/delivery.ts';
import { addMinutes, type CalendarDate, type Instant, instant } from '../../../src/core/kernel/time.ts';
import { clockworkOf } from '../../../src/core/sessions/clockwork.ts';
import { commitSession } from '../../../src/core/sessions/commit-session.ts';
import { sessions } from '../../../src/core/sessions/session.ts';
import type { SessionChange } from '../../../src/core/sessions/wishes.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { collectOutboxes } from '../../../src/jobs/deliver/collect-outbox.ts';
import { deliverNotices } from '../../../src/jobs/deliver/deliver-notices.ts';
import type { JobDeps } from '../../../src/jobs/job-deps.ts';
import { drawNotice } from '../../../src/jobs/notices.ts';
import { wakeSessions } from '../../../src/jobs/sessions/wake-sessions.ts';
import { MessengerDouble } from '../../support/messenger-double.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';
import { addPerson, personOf } from '../../support/sample-cohort.ts';
import { samplePlace, samplePlan, sampleProgramme } from '../../support/sample-programme.ts';

const trainingStart = '2026-10-01' as CalendarDate;
const mentor = personOf('mentor', 'mentor', samplePlace.group);
const trainee = personOf('trainee', 'trainee', samplePlace.group, { trainingStart });
/** Thursday noon in Brussels, two weeks before the date that the trainee is told first. */
const thursday = instant(Date.parse('2026-11-26T11:00:00Z'));
const [first, second, third] = ['2026-12-10', '2027-01-14', '2027-02-11'] as const;

let store: DocumentStore;
let now: Instant;
let teams: MessengerDouble;

beforeEach(async () => {
  store = openStoreInMemory();
  teams = new MessengerDouble(() => now);
  for (const person of [mentor, trainee]) await addPerson(store, person);
  now = addMinutes(thursday, -24 * 60);
  await plan(first);
  now = thursday;
  await speak();
  expect(heard()).toEqual(['10 december 2026']);
});

function deps(): JobDeps {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  return {
    ...{ store, log, now: () => now, programmes: [sampleProgramme], messenger: teams, worker: 'one' },
    newId: () => 'id',
    ...{ leaseFor: 60_000, random: () => 0.5, sleep: async () => undefined },
    ...{ pacer: { take: async () => undefined }, queue: { ask: async () => undefined } },
  };
}

async function plan(date?: string): Promise<void> {
  const wish: SessionChange =
    date === undefined
      ? { verb: 'session.plan' }
      : { verb: 'session.plan', date: date as CalendarDate, clock: '17:00' };
  const token = { kind: 'message', id: `${now} ${date}` } as const;
  const clock = clockworkOf(sampleProgramme, { mentor, trainees: [trainee] });
  const done = await commitSession(store, { place: samplePlace, plan: samplePlan, token, wish, clock }, now);
  if (!done.ok) throw new Error(done.refusal);
}

/** Says to the trainee what is due. */
async function speak(): Promise<void> {
  await wakeSessions(deps());
  await collectOutboxes(deps(), sessions);
  await deliverNotices(deps(), drawNotice, trainee.id);
}

/** The days that the trainee heard of, one for each message. */
function heard(): readonly string[] {
  const days = /\b\d{1,2} (?:december 2026|januari 2027|februari 2027)/;
  return teams.heard.map(({ message }) => days.exec(JSON.stringify(message))?.[0] ?? JSON.stringify(message));
}

async function movedStates(): Promise<readonly DeliveryState['name'][]> {
  const lines = (await store.list(deliveries)).map(({ document }) => document).filter(isOfNotice);
  const moved = lines.filter(({ effect }) => effect.kind === 'session.moved');
  return moved.toSorted((a, b) => a.effect.notBefore - b.effect.notBefore).map(({ state }) => state.name);
}

async function planInTurn(...dates: readonly (string | undefined)[]): Promise<void> {
  for (const date of dates) {
    now = addMinutes(now, 1);
    await plan(date);
  }
  now = addMinutes(now, 10);
  await speak();
}

describe('a date that is moved', () => {
  test('and moved back before anybody was told is nothing to tell', async () => {
    await planInTurn(second, first);
    expect([...teams.heard.slice(1), ...teams.replaced]).toEqual([]);
    expect(await movedStates()).toEqual(['expired', 'expired']);
  });

  test('or taken away, and noted again before anybody was told, is nothing to tell', async () => {
    await planInTurn(undefined, first);
    expect([...teams.heard.slice(1), ...teams.replaced]).toEqual([]);
    expect(await movedStates()).toEqual(['expired', 'expired']);
  });

  test('and moved back after it was told is told again', async () => {
    await planInTurn(second);
    await planInTurn(first);
    expect(await movedStates()).toEqual(['delivered', 'delivered']);
    expect(teams.replaced).toHaveLength(2);
  });

  test('and moved once more and back to what was told last is nothing to tell', async () => {
    await planInTurn(second);
    await planInTurn(third, first, second);
    expect(await movedStates()).toEqual(['delivered', 'expired', 'expired', 'expired']);
  });

  test('and moved back after it may have been told is told', async () => {
    teams.answers.push('accepted, then the line broke');
    await planInTurn(second);
    await planInTurn(first);
    expect((await movedStates()).at(-1)).toBe('delivered');
  });

  test('into the time of a reminder is told, although the reminder tells the date', async () => {
    await planInTurn('2026-12-08');
    const states = await movedStates();
    expect([states, teams.heard.length, teams.replaced.length]).toEqual([['delivered'], 2, 1]);
  });

  test('to a day that has come before it could be told is nothing to tell', async () => {
    await plan('2026-11-27');
    now = instant(Date.parse('2026-11-27T16:30:00Z'));
    await speak();
    expect([...teams.heard.slice(1), ...teams.replaced]).toEqual([]);
    expect(await movedStates()).toEqual(['expired']);
  });

  test('and moved back is told to anyone who never heard of that date', async () => {
    for (const { key, version, document } of await store.list(deliveries)) {
      if (!isOfNotice(document) || document.effect.recipient !== trainee.id) continue;
      const state: DeliveryState = { name: 'failed', at: now, reason: 'outcome-unknown' };
      await store.replace(deliveries, key, version, { ...document, state });
    }
    await planInTurn(second, first);
    expect(await movedStates()).toEqual(['expired', 'delivered']);
  });
});
