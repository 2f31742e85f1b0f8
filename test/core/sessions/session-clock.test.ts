import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isNotice } from '../../../src/core/effects/effect.ts';
import { type PersonId, personId } from '../../../src/core/kernel/id.ts';
import { addMinutes, type Instant, instant } from '../../../src/core/kernel/time.ts';
import type { Clockwork } from '../../../src/core/sessions/clockwork.ts';
import { bringWakeForward, followDate, reminderAt, wakeLater } from '../../../src/core/sessions/clockwork.ts';
import { decideSession } from '../../../src/core/sessions/decide-session.ts';
import { decideWake } from '../../../src/core/sessions/decide-wake.ts';
import { emptySession, type Session } from '../../../src/core/sessions/session.ts';
import type { SessionChange } from '../../../src/core/sessions/wishes.ts';
import { sampleCadence } from '../../support/sample-cadence.ts';
import { samplePlace, samplePlan } from '../../support/sample-programme.ts';

const mentor = personId('mentor');
const trainees = [personId('a'), personId('b')];
const clockwork: Clockwork = { cadence: sampleCadence, zone: 'Europe/Brussels', mentor, trainees };
const at = (iso: string): Instant => instant(Date.parse(iso));

/** Carries out a wish as the commit does: decide, count, follow the date. */
function wish(session: Session, wanted: SessionChange, now: Instant): Session {
  const decided = decideSession(session, samplePlan, wanted, now, clockwork.zone);
  if (!decided.ok) return session;
  return { ...followDate(session, decided.value, clockwork, now), revision: session.revision + 1 };
}

const plan = (date: string, clock = '17:00'): SessionChange => ({
  verb: 'session.plan',
  date: date as never,
  clock,
});
const wakeAt = ({ clock }: Session) => clock?.wakeAt && new Date(clock.wakeAt).toISOString();
const said = ({ outbox = [] }: Session) =>
  outbox
    .filter(isNotice)
    .map((n) => `${n.kind} ${'occasion' in n ? n.occasion : ''} ${n.recipient}`.replace('  ', ' '));

/** Lets the clock go on until this moment, waking as the worker does. */
function pass(session: Session, until: Instant): Session {
  const next = session.clock?.wakeAt;
  if (next === undefined || next > until) return session;
  return pass(decideWake(session, clockwork, next), until);
}

const october = at('2026-10-01T08:00:00Z');

describe('the clock of a planned session', () => {
  test('reminds at the first moment after the hour that a clock change skips, as quiet hours end', () => {
    const occasion = { id: 'day-before', days: 1, clock: '02:30', lateMinutes: 60, text: {} };
    const reminded = reminderAt(occasion, at('2027-03-29T15:00:00Z'), clockwork.zone);
    expect(new Date(reminded).toISOString()).toBe('2027-03-28T01:00:00.000Z');
  });

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

  test('tells the trainees, and only those who were told before, that the date has changed', () => {
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
  const report = (outcome: 'yes' | 'no' | 'not-yet'): SessionChange => ({ verb: 'session.report', outcome });

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

describe('a session that was begun and never ended', () => {
  const evening = at('2026-12-10T18:00:00Z');
  const morning = at('2026-12-11T07:30:00Z');
  const report = (outcome: 'yes' | 'no' | 'not-yet'): SessionChange => ({ verb: 'session.report', outcome });
  const start: SessionChange = { verb: 'session.start' };
  const present = { [personId('a')]: true, [personId('b')]: false };
  const next: SessionChange = { verb: 'session.next', attendance: present };
  const begun = wish(wish(emptySession(samplePlace), start, evening), next, addMinutes(evening, 10));
  const asked = pass(begun, morning);
  const [first] = samplePlan.steps;
  const outcomes = { [first?.id ?? '']: 'done' };

  test('is asked about the next morning, once, and only the mentor is', () => {
    expect(wakeAt(begun)).toBe('2026-12-11T07:30:00.000Z');
    expect(said(pass(begun, addMinutes(morning, -1)))).toEqual([]);
    expect(said(pass(asked, at('2027-12-31T00:00:00Z')))).toEqual(['session.outcome mentor']);
    expect(wakeAt(asked)).toBeUndefined();
  });

  test('is not asked about when nobody could look for as long as the question is of use', () => {
    const woken = decideWake(begun, clockwork, addMinutes(morning, sampleCadence.outcome.lateMinutes));
    expect([said(woken), woken.clock?.followed, wakeAt(woken)]).toEqual([[], 'dropped', undefined]);
  });

  test('yes closes it when it was begun, with the steps and the attendance that were noted', () => {
    const held = wish(asked, report('yes'), addMinutes(morning, 60));
    expect(held).toMatchObject({ state: 'held', startedAt: evening, heldAt: evening, outcomes });
    expect(held).toMatchObject({ attendance: present, reportedAt: addMinutes(morning, 60) });
    expect(held).not.toHaveProperty('sole');
    expect(wakeAt(held)).toBeUndefined();
  });

  test('yes is taken back for a day, into the walk where it stood', () => {
    const held = wish(asked, report('yes'), morning);
    const back = wish(held, { verb: 'session.undo' }, addMinutes(morning, 60));
    expect(back).toMatchObject({
      state: 'running',
      step: 1,
      startedAt: evening,
      attendance: present,
      sole: true,
    });
    expect(back).toMatchObject({ outcomes });
    expect(Object.keys(back)).toEqual(expect.not.arrayContaining(['heldAt', 'reportedAt', 'begun']));
    expect(wakeAt(back)).toBe('2026-12-12T07:30:00.000Z');
    expect(wish(held, { verb: 'session.undo' }, addMinutes(morning, 26 * 60))).toBe(held);
  });

  test('no makes it as if it had not begun, without date', () => {
    const open = wish(asked, report('no'), morning);
    expect(open).toMatchObject({ state: 'open', outcomes: {}, attendance: {} });
    expect(open.plannedAt).toBeUndefined();
    expect(wakeAt(open)).toBeUndefined();
  });

  test('no takes the date away that has passed, and leaves one that has yet to come, with its reminders', () => {
    const report11 = (date: string) => {
      const planned = wish(emptySession(samplePlace), plan(date), october);
      return wish(pass(wish(planned, start, evening), morning), report('no'), morning);
    };
    expect(report11('2026-12-10').plannedAt).toBeUndefined();
    const ahead = report11('2027-01-14');
    expect(ahead).toMatchObject({ state: 'open', plannedAt: at('2027-01-14T16:00:00Z') });
    expect(wakeAt(ahead)).toBe('2026-12-31T07:00:00.000Z');
    expect(said(ahead).filter((line) => line.startsWith('session.moved'))).toEqual([]);
  });

  test('not yet lets it run and is asked no more, until somebody goes on and leaves it again', () => {
    const waiting = wish(asked, report('not-yet'), morning);
    expect(waiting).toMatchObject({ state: 'running', step: 1, outcomes });
    const rested = pass(waiting, at('2027-01-31T00:00:00Z'));
    expect([said(rested).length, wakeAt(rested)]).toEqual([1, undefined]);
    const on = wish(rested, { verb: 'session.next' }, at('2027-02-01T18:00:00Z'));
    const again = pass(on, at('2027-02-28T00:00:00Z'));
    expect([said(again).length, wakeAt(again)]).toEqual([2, undefined]);
    expect(new Set((again.outbox ?? []).map(({ key }) => key)).size).toBe(2);
  });

  test('has no such answer while they may be at it', () => {
    for (const outcome of ['yes', 'no', 'not-yet'] as const)
      expect(
        decideSession(begun, samplePlan, report(outcome), addMinutes(morning, -1), clockwork.zone),
      ).toEqual({
        ok: false,
        refusal: 'session.running',
      });
  });

  test('is asked the next morning, not the same evening, where a programme asks on the day itself', () => {
    const sameDay = {
      ...clockwork,
      cadence: { ...sampleCadence, outcome: { ...sampleCadence.outcome, days: 0 } },
    };
    const started = decideSession(emptySession(samplePlace), samplePlan, start, evening, clockwork.zone);
    if (!started.ok) throw new Error(started.refusal);
    expect(wakeAt(followDate(emptySession(samplePlace), started.value, sameDay, evening))).toBe(
      '2026-12-11T07:30:00.000Z',
    );
  });

  test('that began before such sessions were asked about is followed from the next start of the process on', () => {
    const { clock: _, ...old } = begun;
    const followed = bringWakeForward(old, clockwork, at('2027-03-01T10:00:00Z'));
    expect(wakeAt(followed)).toBe('2027-03-02T07:30:00.000Z');
    expect(bringWakeForward(followed, clockwork, at('2027-03-03T10:00:00Z'))).toBe(followed);
    expect(said(pass(followed, at('2027-03-03T10:00:00Z')))).toEqual(['session.outcome mentor']);
  });

  test('waits two months for a programme or people that are not there', () => {
    expect(wakeLater(begun, addMinutes(morning, 30 * 1_440)).clock?.wakeAt).toBe(
      addMinutes(morning, 30 * 1_440 + 60),
    );
    expect(wakeAt(wakeLater(begun, addMinutes(morning, 61 * 1_440)))).toBeUndefined();
  });

  test('leaves no trace of that when it is ended or taken back in time', () => {
    const once = wish(emptySession(samplePlace), start, evening);
    for (const verb of ['session.finish', 'session.back'] as const) {
      const over = wish(once, { verb }, addMinutes(evening, 5));
      expect(over.clock).toEqual({ reminders: {} });
      expect(said(pass(over, at('2027-12-31T00:00:00Z')))).toEqual([]);
    }
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
        'next' as const,
        'back' as const,
        'finish' as const,
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
        expect(
          new Set((session.outbox ?? []).filter(isNotice).map(({ recipient }): PersonId => recipient)).size,
        ).toBeLessThan(4);
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
      case 'start':
      case 'next':
      case 'back':
      case 'finish':
        return wish(session, { verb: `session.${each.do}` }, now);
      default:
        return wish(session, { verb: 'session.report', outcome: each.do as 'yes' | 'no' | 'not-yet' }, now);
    }
  }
});
