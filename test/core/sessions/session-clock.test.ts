import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type PersonId, personId } from '../../../src/core/kernel/id.ts';
import { addMinutes, type Instant, instant } from '../../../src/core/kernel/time.ts';
import type { Clockwork } from '../../../src/core/sessions/clockwork.ts';
import { followDate } from '../../../src/core/sessions/clockwork.ts';
import { decideSession } from '../../../src/core/sessions/decide-session.ts';
import { decideWake } from '../../../src/core/sessions/decide-wake.ts';
import { emptySession, type Session } from '../../../src/core/sessions/session.ts';
import type { SessionWish } from '../../../src/core/wishes/wish.ts';
import { sampleCadence } from '../../support/sample-cadence.ts';
import { samplePlace, samplePlan } from '../../support/sample-programme.ts';

const mentor = personId('mentor');
const trainees = [personId('a'), personId('b')];
const clockwork: Clockwork = { cadence: sampleCadence, zone: 'Europe/Brussels', mentor, trainees };
const at = (iso: string): Instant => instant(Date.parse(iso));

/** Carries out a wish as the commit does: decide, count, follow the date. */
function wish(session: Session, wanted: SessionWish, now: Instant): Session {
  const decided = decideSession(session, samplePlan, wanted, now, clockwork.zone);
  if (!decided.ok) return session;
  return { ...followDate(session, decided.value, clockwork, now), revision: session.revision + 1 };
}

const plan = (date: string, clock = '17:00'): SessionWish => ({
  verb: 'session.plan',
  date: date as never,
  clock,
});
const wakeAt = ({ clock }: Session) => clock?.wakeAt && new Date(clock.wakeAt).toISOString();
const said = ({ outbox = [] }: Session) =>
  outbox.map((n) => `${n.kind} ${'occasion' in n ? n.occasion : ''} ${n.recipient}`.replace('  ', ' '));

/** Lets the clock go on until this moment, waking as the worker does. */
function pass(session: Session, until: Instant): Session {
  const next = session.clock?.wakeAt;
  if (next === undefined || next > until) return session;
  return pass(decideWake(session, clockwork, next), until);
}

const october = at('2026-10-01T08:00:00Z');

describe('the clock of a planned session', () => {
  test('reminds everybody two weeks before and the day before, and asks the mentor the morning after', () => {
    const planned = wish(emptySession(samplePlace), plan('2026-12-10'), october);
    expect(wakeAt(planned)).toBe('2026-11-26T07:00:00.000Z');
    const after = pass(planned, at('2026-12-12T00:00:00Z'));
    expect(said(after)).toEqual([
      ...['mentor', 'a', 'b'].map((who) => `session.soon two-weeks ${who}`),
      ...['mentor', 'a', 'b'].map((who) => `session.soon day-before ${who}`),
      'session.outcome mentor',
    ]);
    expect(wakeAt(after)).toBeUndefined();
  });

  test('tells nobody anything in the first minutes, so that a slip of the thumb can be mended', () => {
    const now = at('2026-12-05T10:00:00Z');
    const planned = wish(emptySession(samplePlace), plan('2026-12-10'), now);
    expect(wakeAt(planned)).toBe('2026-12-05T10:05:00.000Z');
    const mended = wish(planned, plan('2026-12-11'), addMinutes(now, 2));
    expect(said(pass(mended, addMinutes(now, 4)))).toEqual([]);
  });

  test('of two reminders that are due at once says only the nearer, and not to the mentor who just chose the day', () => {
    const planned = wish(emptySession(samplePlace), plan('2026-12-10'), at('2026-12-09T14:00:00Z'));
    const woken = decideWake(planned, clockwork, at('2026-12-09T15:00:00Z'));
    expect(said(woken)).toEqual(['a', 'b'].map((who) => `session.soon day-before ${who}`));
    expect(woken.clock?.reminders).toEqual({ 'two-weeks': 'dropped', 'day-before': 'said' });
  });

  test('drops a reminder whose time has passed while nobody was there to say it', () => {
    const planned = wish(emptySession(samplePlace), plan('2026-12-10'), october);
    const woken = decideWake(planned, clockwork, at('2026-12-10T20:00:00Z'));
    expect(said(woken)).toEqual([]);
    expect(woken.clock?.reminders).toEqual({ 'two-weeks': 'dropped', 'day-before': 'dropped' });
  });

  test('tells the trainees, and only who was told before, that the date has changed', () => {
    const early = wish(emptySession(samplePlace), plan('2026-12-10'), october);
    expect(said(wish(early, plan('2026-12-17'), october))).toEqual([]);
    const told = pass(early, at('2026-11-27T00:00:00Z'));
    const moved = wish(told, plan('2026-12-17'), at('2026-11-28T10:00:00Z'));
    expect(said(moved).slice(3)).toEqual(['session.moved a', 'session.moved b']);
    const cleared = wish(told, { verb: 'session.plan' }, at('2026-11-28T10:00:00Z'));
    expect(said(cleared).slice(3)).toEqual(['session.moved a', 'session.moved b']);
    expect(wakeAt(cleared)).toBeUndefined();
  });

  test('tells the trainees of every change, however often and however fast the date changes', () => {
    const early = wish(emptySession(samplePlace), plan('2026-12-10'), october);
    let session = pass(early, at('2026-11-27T00:00:00Z'));
    let now = at('2026-11-28T10:00:00Z');
    const dates = ['2026-12-24', '2027-01-20', undefined, '2027-02-03', '2027-03-03'];
    for (const date of dates) {
      session = wish(session, date === undefined ? { verb: 'session.plan' } : plan(date), now);
      now = addMinutes(now, 1);
    }
    const moved = (session.outbox ?? []).filter(({ kind }) => kind === 'session.moved');
    expect(moved).toHaveLength(dates.length * trainees.length);
    expect(new Set(moved.map(({ key }) => key)).size).toBe(moved.length);
  });

  test('tells nobody of a change after the date has passed', () => {
    const early = wish(emptySession(samplePlace), plan('2026-12-10'), october);
    const moved = wish(
      pass(early, at('2026-11-27T00:00:00Z')),
      plan('2026-12-17'),
      at('2026-11-28T10:00:00Z'),
    );
    const before = said(moved).length;
    expect(said(wish(moved, plan('2027-03-03'), at('2026-12-18T10:00:00Z')))).toHaveLength(before);
  });

  test('asks nothing about a session that was walked', () => {
    const planned = wish(emptySession(samplePlace), plan('2026-12-10'), october);
    const walked = wish(
      wish(planned, { verb: 'session.start' }, at('2026-12-10T16:00:00Z')),
      { verb: 'session.finish' },
      at('2026-12-10T18:00:00Z'),
    );
    expect(wakeAt(walked)).toBeUndefined();
    expect(said(pass(walked, at('2027-01-01T00:00:00Z')))).toEqual([]);
  });
});

describe('the answer to "did it take place?"', () => {
  const asked = pass(
    wish(emptySession(samplePlace), plan('2026-12-10'), october),
    at('2026-12-11T08:00:00Z'),
  );
  const morning = at('2026-12-11T09:00:00Z');
  const report = (outcome: 'yes' | 'no' | 'not-yet'): SessionWish => ({ verb: 'session.report', outcome });

  test('yes closes the session on the agreed date, without attendance, and can be taken back that day', () => {
    const held = wish(asked, report('yes'), morning);
    expect(held).toMatchObject({ state: 'held', heldAt: at('2026-12-10T16:00:00Z'), attendance: {} });
    const back = wish(held, { verb: 'session.undo' }, addMinutes(morning, 60));
    expect(back).toMatchObject({ state: 'open', plannedAt: at('2026-12-10T16:00:00Z') });
    expect(wish(held, { verb: 'session.undo' }, addMinutes(morning, 26 * 60))).toBe(held);
  });

  test('no takes the date away', () => {
    const open = wish(asked, report('no'), morning);
    expect(open).toMatchObject({ state: 'open' });
    expect(open.plannedAt).toBeUndefined();
    expect(open.clock).toBeUndefined();
  });

  test('not yet keeps the date and is asked again three days later, once', () => {
    const waiting = wish(asked, report('not-yet'), morning);
    expect(wakeAt(waiting)).toBe('2026-12-14T07:30:00.000Z');
    const again = pass(waiting, at('2026-12-31T00:00:00Z'));
    expect(said(again).filter((line) => line.startsWith('session.outcome'))).toHaveLength(2);
    expect(wakeAt(again)).toBeUndefined();
  });

  test('not yet, said the same evening before anybody asked, puts the question off as well', () => {
    const planned = pass(
      wish(emptySession(samplePlace), plan('2026-12-10'), october),
      at('2026-12-10T17:00:00Z'),
    );
    const waiting = wish(planned, report('not-yet'), at('2026-12-10T19:00:00Z'));
    expect(wakeAt(waiting)).toBe('2026-12-13T07:30:00.000Z');
  });

  test('the same date noted again asks and reminds as before', () => {
    const planned = wish(emptySession(samplePlace), plan('2026-12-10'), october);
    expect(wish(planned, plan('2026-12-10'), addMinutes(october, 60)).clock).toEqual(planned.clock);
  });

  test('is refused before the agreed moment', () => {
    const planned = wish(emptySession(samplePlace), plan('2026-12-10'), october);
    expect(decideSession(planned, samplePlan, report('yes'), october, clockwork.zone)).toEqual({
      ok: false,
      refusal: 'session.too-early',
    });
  });
});

describe('whatever is planned, moved and slept through', () => {
  const days = fc.integer({ min: 1, max: 60 });
  const event = fc.oneof(
    fc.record({ do: fc.constant('plan' as const), days, minutes: fc.integer({ min: 0, max: 30_000 }) }),
    fc.record({ do: fc.constant('clear' as const), minutes: fc.integer({ min: 0, max: 30_000 }) }),
    fc.record({ do: fc.constant('wake' as const), minutes: fc.integer({ min: 0, max: 30_000 }) }),
    fc.record({
      do: fc.constantFrom(
        'yes' as const,
        'no' as const,
        'not-yet' as const,
        'undo' as const,
        'start' as const,
      ),
      minutes: fc.integer({ min: 0, max: 30_000 }),
    }),
  );

  test('nobody is told the same twice, nothing is said too late, and the clock comes to rest', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 25 }), (events) => {
        let now = october;
        let session: Session = emptySession(samplePlace);
        for (const each of events) {
          now = addMinutes(now, each.minutes);
          session = apply(session, each, now);
          for (const notice of session.outbox ?? []) expect(notice.tooLate).toBeGreaterThan(notice.notBefore);
        }
        const keys = (session.outbox ?? []).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set((session.outbox ?? []).map(({ recipient }): PersonId => recipient)).size).toBeLessThan(
          4,
        );
        expect(wakeAt(pass(session, addMinutes(now, 400 * 24 * 60)))).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  type Event = { do: string; days?: number; minutes: number };
  function apply(session: Session, each: Event, now: Instant): Session {
    switch (each.do) {
      case 'plan':
        return wish(
          session,
          plan(new Date(addMinutes(now, (each.days ?? 1) * 1_440)).toISOString().slice(0, 10)),
          now,
        );
      case 'clear':
        return wish(session, { verb: 'session.plan' }, now);
      case 'wake':
        return (session.clock?.wakeAt ?? now) < now ? decideWake(session, clockwork, now) : session;
      case 'undo':
        return wish(session, { verb: 'session.undo' }, now);
      case 'start':
        return wish(session, { verb: 'session.start' }, now);
      default:
        return wish(session, { verb: 'session.report', outcome: each.do as 'yes' | 'no' | 'not-yet' }, now);
    }
  }
});
