import { beforeEach, describe, expect, test } from '@jest/globals';
import { noticesList } from '../../src/cli/notices-list.ts';
import { type Exports, exports } from '../../src/core/attendance/exports.ts';
import { makeCalendarWork } from '../../src/core/effects/calendar-work.ts';
import { type DeliveryState, deliveries } from '../../src/core/effects/delivery.ts';
import { makeNotice } from '../../src/core/effects/notice.ts';
import { withEffects } from '../../src/core/effects/outbox.ts';
import { appointmentId, personId, programmeId } from '../../src/core/kernel/id.ts';
import { addMinutes, instant } from '../../src/core/kernel/time.ts';
import { emptySession, sessionKey, sessions } from '../../src/core/sessions/session.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import { openStoreInMemory } from '../support/open-store-in-memory.ts';
import { addPerson, personOf } from '../support/sample-cohort.ts';
import { samplePlace, sampleProgramme } from '../support/sample-programme.ts';

const noon = instant(Date.parse('2026-11-24T11:00:00Z'));
const other = { ...sampleProgramme, id: programmeId('other') };
let store: DocumentStore;

async function put(recipient: string, state: DeliveryState, programme = sampleProgramme.id): Promise<void> {
  const to = { recipient: personId(recipient), programme, subject: 'demo/A/demo-y1-s1/1', occasion: 'x' };
  const notice = makeNotice(
    { ...to, notBefore: noon, tooLate: addMinutes(noon, 60) },
    { kind: 'session.soon', place: samplePlace, plannedAt: noon, occasion: 'day-before' },
  );
  await store.insert(deliveries, notice.key, { effect: notice, state });
}

beforeEach(async () => {
  store = openStoreInMemory();
  await addPerson(store, personOf('anne', 'mentor', samplePlace.group));
  await put('carl', {
    name: 'failed',
    at: addMinutes(noon, 3),
    reason: 'refused',
    status: 400,
    repeat: true,
  });
  await put('anne', { name: 'delivered', at: noon, activityId: 'm1' });
  await put('bert', { name: 'unreachable', at: addMinutes(noon, 1), reason: 'blocked' });
  await put('dirk', { name: 'waiting', dueAt: addMinutes(noon, 9), attempts: 0 }, other.id);
});

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const code = await noticesList(args, {
    store,
    programmes: [sampleProgramme, other],
    out: (line) => said.push(line),
  });
  return { code, said };
}

describe('notices list', () => {
  test('tells what became of everything, the oldest first, and counts', async () => {
    expect(await run()).toEqual({
      code: 0,
      said: [
        '2026-11-24T11:00:00.000Z  delivered  session.soon  to anne  about demo/A/demo-y1-s1/1',
        '2026-11-24T11:01:00.000Z  unreachable (blocked)  session.soon  to bert  about demo/A/demo-y1-s1/1',
        '2026-11-24T11:03:00.000Z  failed (refused 400, repeat)  session.soon  to carl  about demo/A/demo-y1-s1/1',
        '2026-11-24T11:09:00.000Z  waiting  session.soon  to dirk  about demo/A/demo-y1-s1/1',
        '1 waiting, 1 delivered, 1 unreachable, 1 failed',
      ],
    });
  });

  test('tells of what waits because Teams refused it, with the status', async () => {
    const dueAt = addMinutes(noon, 30);
    await put('emma', { name: 'waiting', dueAt, attempts: 0, refused: { times: 2, status: 403 } });
    expect((await run('--state', 'waiting', '--programme', 'demo')).said[0]).toBe(
      '2026-11-24T11:30:00.000Z  waiting (refused 403)  session.soon  to emma  about demo/A/demo-y1-s1/1',
    );
  });

  test('keeps to one programme and one state', async () => {
    expect((await run('--programme', 'other')).said.at(-1)).toBe('1 waiting');
    expect((await run('--state', 'failed')).said.at(-1)).toBe('1 failed');
    expect((await run('--state', 'failed', '--programme', 'other')).said).toEqual(['nothing']);
  });

  test('tells of calendars too, by the ids of the appointment and of its mentor', async () => {
    const effect = makeCalendarWork({
      ...{ appointment: appointmentId('a1'), programme: sampleProgramme.id, revision: 1, occasion: '1' },
      ...{ mentor: personId('anne'), notBefore: noon, tooLate: addMinutes(noon, 60) },
    });
    await store.insert(deliveries, effect.key, {
      effect,
      state: { name: 'failed', at: noon, reason: 'not-permitted' },
    });
    expect((await run('--state', 'failed')).said).toContain(
      '2026-11-24T11:00:00.000Z  failed (not-permitted)  calendar.align  to anne  about appointment/a1',
    );
  });

  test('tells what no process has taken over yet, and each notice once', async () => {
    const to = { recipient: personId('anne'), programme: sampleProgramme.id, subject: 'demo/A/demo-y1-s1/1' };
    const times = { notBefore: addMinutes(noon, -60), tooLate: addMinutes(noon, 60) };
    const moved = (occasion: string) =>
      makeNotice({ ...to, ...times, occasion }, { kind: 'session.moved', place: samplePlace });
    const [waiting, taken] = [moved('a'), moved('b')];
    const session = withEffects(emptySession(samplePlace), [waiting, taken]);
    await store.insert(sessions, sessionKey(samplePlace), session);
    await store.insert(deliveries, taken.key, { effect: taken, state: { name: 'delivered', at: noon } });
    const { group, programme } = samplePlace;
    const exported = makeNotice(
      { ...to, ...times, programme: other.id, subject: 'export', occasion: 'a' },
      { kind: 'attendance.exported', group, madeAt: noon },
    );
    const nothing: Exports = { programme, group, made: [] };
    await store.insert(exports, 'demo/A', withEffects(nothing, [exported]));
    const line = '2026-11-24T10:00:00.000Z  waiting in the outbox  session.moved  to anne';
    expect(await run('--state', 'outbox', '--programme', 'demo')).toEqual({
      code: 0,
      said: [`${line}  about demo/A/demo-y1-s1/1`, '1 waiting in the outbox'],
    });
    const { said } = await run();
    expect(said.at(-1)).toBe('2 waiting in the outbox, 1 waiting, 2 delivered, 1 unreachable, 1 failed');
    expect(JSON.parse((await run('--json', '--state', 'outbox')).said[0] ?? '')).toMatchObject({
      state: 'outbox',
      reason: null,
      recipient: 'anne',
    });
  });

  test('gives a line of JSON each to programs, with no name and no text', async () => {
    const { said } = await run('--json', '--state=failed');
    expect(said.map((line) => JSON.parse(line))).toEqual([
      {
        at: '2026-11-24T11:03:00.000Z',
        state: 'failed',
        reason: 'refused 400',
        repeat: true,
        programme: 'demo',
        kind: 'session.soon',
        recipient: 'carl',
        subject: 'demo/A/demo-y1-s1/1',
      },
    ]);
    expect((await run()).said.join('\n')).not.toContain('Name of');
  });

  test('says how it is used, and which programmes there are', async () => {
    for (const args of [['x'], ['--state', 'lost'], ['--state'], ['--all']]) {
      const { code, said } = await run(...args);
      expect([code, said[0]?.startsWith('usage: klankbord notices list')]).toEqual([2, true]);
    }
    expect(await run('--programme', 'x')).toEqual({
      code: 1,
      said: ['unknown programme; choose one of: demo, other'],
    });
  });
});
