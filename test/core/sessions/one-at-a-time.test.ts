import { beforeEach, describe, expect, test } from '@jest/globals';
import { groupId, planId } from '../../../src/core/kernel/id.ts';
import type { SessionPlace } from '../../../src/core/kernel/session-place.ts';
import { addMinutes, type Instant, instant } from '../../../src/core/kernel/time.ts';
import { commitSession } from '../../../src/core/sessions/commit-session.ts';
import { emptySession, type Session, sessionKey, sessions } from '../../../src/core/sessions/session.ts';
import type { SessionChange } from '../../../src/core/sessions/wishes.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';
import { sampleCadence } from '../../support/sample-cadence.ts';
import { samplePlace, samplePlan } from '../../support/sample-programme.ts';

const evening = instant(Date.parse('2026-11-24T18:00:00Z'));
const clock = { cadence: sampleCadence, zone: 'Europe/Brussels', trainees: [] };
const [one, two] = [samplePlace, { ...samplePlace, plan: planId('demo-y1-s2') }];
let store: DocumentStore;
let messages: number;

beforeEach(() => {
  store = openStoreInMemory();
  messages = 0;
});

async function press(verb: 'start' | 'back' | 'finish' | 'undo' | 'next', place: SessionPlace) {
  messages += 1;
  return carryOut({ verb: `session.${verb}` } as SessionChange, place, addMinutes(evening, messages));
}

async function carryOut(wish: SessionChange, place: SessionPlace, now: Instant) {
  messages += 1;
  const token = { kind: 'message', id: `${messages}` } as const;
  const command = { place, plan: { ...samplePlan, id: place.plan }, token, wish, clock };
  const done = await commitSession(store, command, now);
  return done.ok ? done.value.session.state : done.refusal;
}

const running = async () =>
  (await store.list(sessions)).flatMap(({ document }) => (document.state === 'running' ? [document] : []));

describe('of the sessions of a group', () => {
  test('one begins when two devices start two of them in the same instant', async () => {
    const answers = await Promise.all([press('start', one), press('start', two)]);
    expect(answers.toSorted()).toEqual(['running', 'session.other-running']);
    expect(await running()).toHaveLength(1);
  });

  test.each(['back', 'finish'] as const)('the next can begin after %s', async (verb) => {
    await press('start', one);
    expect(await press('start', two)).toBe('session.other-running');
    await press(verb, one);
    expect(await press('start', two)).toBe('running');
  });

  test('one that was begun and forgotten leaves its place when it is told of, and takes it back only when it is free', async () => {
    await press('start', one);
    const morning = addMinutes(evening, 24 * 60);
    const told: SessionChange = { verb: 'session.report', outcome: 'yes' };
    expect(await carryOut(told, one, morning)).toBe('held');
    expect(await press('start', two)).toBe('running');
    const undo: SessionChange = { verb: 'session.undo' };
    expect(await carryOut(undo, one, morning)).toBe('session.other-running');
    await press('finish', two);
    expect(await carryOut(undo, one, morning)).toBe('running');
  });

  test('one that was held is not opened again beside another that began in the same instant', async () => {
    await press('start', one);
    await press('finish', one);
    const answers = await Promise.all([press('undo', one), press('start', two)]);
    expect(answers.toSorted()).toEqual(['running', 'session.other-running']);
  });

  test('each goes on that began before this was so, and another waits for none of them', async () => {
    for (const place of [one, two])
      expect(await store.insert(sessions, sessionKey(place), startedBefore(place))).toBe('written');
    for (const place of [one, two]) expect(await press('next', place)).toBe('running');
    expect(await press('start', { ...one, plan: planId('demo-y1-s3') })).toBe('running');
  });

  test('none waits for another group, another year or people before', async () => {
    await press('start', one);
    for (const other of [{ group: groupId('B') }, { year: 2 }, { intake: '2025' }])
      expect(await press('start', { ...two, ...other })).toBe('running');
  });
});

function startedBefore(place: SessionPlace): Session {
  return { ...emptySession(place), state: 'running', startedAt: evening, step: 0, stepStartedAt: evening };
}
