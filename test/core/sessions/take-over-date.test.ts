import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isNotice } from '../../../src/core/effects/effect.ts';
import { appointmentId, personId } from '../../../src/core/kernel/id.ts';
import { addMinutes, dateIn, type Instant, instant } from '../../../src/core/kernel/time.ts';
import { type Clockwork, followDate } from '../../../src/core/sessions/clockwork.ts';
import { decideSession } from '../../../src/core/sessions/decide-session.ts';
import { decideWake } from '../../../src/core/sessions/decide-wake.ts';
import { emptySession, type Session } from '../../../src/core/sessions/session.ts';
import { type ToldDate, takeOverDate } from '../../../src/core/sessions/take-over-date.ts';
import type { SessionChange } from '../../../src/core/sessions/wishes.ts';
import { sampleCadence } from '../../support/sample-cadence.ts';
import { samplePlace, samplePlan } from '../../support/sample-programme.ts';

const zone = 'Europe/Brussels';
const clockwork: Clockwork = {
  cadence: sampleCadence,
  zone,
  mentor: personId('mentor'),
  trainees: [personId('a'), personId('b')],
};
const now = instant(Date.parse('2026-10-01T08:00:00Z'));
const days = (n: number): Instant => addMinutes(now, n * 24 * 60);
const appointment = appointmentId('x');
const told = (at?: Instant, id = appointment): ToldDate => ({
  appointment: id,
  ...(at === undefined ? {} : { at }),
});
const follow = (session: Session, date: ToldDate, at = now) => takeOverDate(session, date, clockwork, at);

function wish(session: Session, wanted: SessionChange, at: Instant) {
  const decided = decideSession(session, samplePlan, wanted, at, zone);
  return decided.ok ? followDate(session, decided.value, clockwork, at) : decided.refusal;
}

const kinds = ({ outbox = [] }: Session) =>
  outbox.filter(isNotice).map((notice) => `${notice.kind} ${notice.recipient}`);

/** Lets the clock go on until this moment, waking as the worker does. */
function pass(session: Session, until: Instant): Session {
  const next = session.clock?.wakeAt;
  if (next === undefined || next > until) return session;
  return pass(decideWake(session, clockwork, next), until);
}

describe('a session with an appointment', () => {
  test('has its date, reminds everybody of it, and asks the mentor whether it took place', () => {
    const after = pass(follow(emptySession(samplePlace), told(days(30))), days(40));
    expect(after.plannedAt).toBe(days(30));
    expect(kinds(after)).toEqual([
      ...['mentor', 'a', 'b'].map((who) => `session.soon ${who}`),
      ...['mentor', 'a', 'b'].map((who) => `session.soon ${who}`),
      'session.outcome mentor',
    ]);
  });

  test('reminds nobody minutes after they heard when they meet', () => {
    const soon = follow(emptySession(samplePlace), told(days(5)));
    expect(kinds(pass(soon, addMinutes(now, 60)))).toEqual([]);
    expect(kinds(pass(soon, days(4.9)))).toEqual(['mentor', 'a', 'b'].map((who) => `session.soon ${who}`));
  });

  test('follows a move without a word of its own, and is asked about on the new date only', () => {
    const moved = follow(
      pass(follow(emptySession(samplePlace), told(days(20))), days(8)),
      told(days(22)),
      days(8),
    );
    expect(moved.plannedAt).toBe(days(22));
    const outcomes = kinds(pass(moved, days(30))).filter((kind) => kind.startsWith('session.outcome'));
    expect(outcomes).toEqual(['session.outcome mentor']);
    expect(kinds(pass(moved, days(30)))).not.toContain('session.moved a');
  });

  test('loses its date when it is off; a date that is noted afterwards is news to the trainees', () => {
    const off = follow(follow(emptySession(samplePlace), told(days(20))), told());
    expect(off.plannedAt).toBeUndefined();
    expect(pass(off, days(40)).outbox).toBeUndefined();
    const noted = wish(off, { verb: 'session.plan', date: dateIn(zone, days(25)), clock: '17:00' }, days(1));
    expect(typeof noted === 'string' ? noted : kinds(noted)).toEqual(['session.moved a', 'session.moved b']);
  });

  test('keeps the date of a later appointment when an earlier one is called off', () => {
    const first = follow(emptySession(samplePlace), told(days(20)));
    const second = follow(first, told(days(25), appointmentId('y')));
    expect(follow(second, told())).toBe(second);
  });

  test('is not given another date by hand while the appointment is to come, and is once it is over', () => {
    const planned = follow(emptySession(samplePlace), told(days(20)));
    const note = (at: Instant) =>
      wish(planned, { verb: 'session.plan', date: dateIn(zone, days(60)), clock: '17:00' }, at);
    expect(note(days(1))).toBe('session.in-calendar');
    expect(wish(planned, { verb: 'session.plan' }, days(1))).toBe('session.in-calendar');
    expect(note(days(21))).toMatchObject({ state: 'open' });
  });

  test('stays without a date after "no", also when the same work is done once more', () => {
    const planned = follow(emptySession(samplePlace), told(days(20)));
    const no = wish(planned, { verb: 'session.report', outcome: 'no' }, days(21));
    if (typeof no === 'string') throw new Error(no);
    expect(no.plannedAt).toBeUndefined();
    expect(follow(no, told(days(20)), days(21))).toBe(no);
  });

  test('that people walk through takes the date over and goes on', () => {
    const started = wish(
      follow(emptySession(samplePlace), told(days(1))),
      { verb: 'session.start' },
      days(0.9),
    );
    if (typeof started === 'string') throw new Error(started);
    const moved = follow(started, told(days(3)), days(0.9));
    expect(moved).toMatchObject({ state: 'running', plannedAt: days(3) });
    expect(moved.clock).toEqual(started.clock);
    const back = wish(moved, { verb: 'session.back' }, days(0.95));
    expect(back).toMatchObject({ state: 'open', plannedAt: days(3), clock: { wakeAt: expect.anything() } });
  });

  test('whatever was told, how often and when, says each reminder once for the last date and nothing of a move', () => {
    const tellings = fc.array(
      fc.record({ in: fc.option(fc.integer({ min: 1, max: 60 })), gap: fc.integer({ min: 0, max: 3 }) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(tellings, fc.array(fc.boolean()), (steps, twice) => {
        let session: Session = emptySession(samplePlace);
        let clock = now;
        let last: Instant | undefined;
        steps.forEach((step, n) => {
          clock = addMinutes(clock, step.gap * 24 * 60);
          session = pass(session, clock);
          last = step.in === null ? undefined : addMinutes(clock, step.in * 24 * 60);
          session = follow(session, told(last), clock);
          if (twice[n]) expect(follow(session, told(last), clock)).toBe(session);
        });
        expect(session.plannedAt).toBe(last);
        const { outbox: _, ...quiet } = session;
        const after = kinds(pass(quiet, addMinutes(clock, 90 * 24 * 60)));
        expect(new Set(after.filter((kind) => kind.startsWith('session.moved'))).size).toBe(0);
        expect(after.filter((kind) => kind.startsWith('session.outcome')).length).toBe(
          last === undefined ? 0 : 1,
        );
        for (const who of ['mentor', 'a', 'b'])
          expect(after.filter((kind) => kind === `session.soon ${who}`).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
