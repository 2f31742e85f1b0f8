import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { personId } from '../../../src/core/kernel/id.ts';
import { instant } from '../../../src/core/kernel/time.ts';
import { decideSession } from '../../../src/core/sessions/decide-session.ts';
import { emptySession, type Session } from '../../../src/core/sessions/session.ts';
import type { SessionChange } from '../../../src/core/sessions/wishes.ts';
import { samplePlace, samplePlan } from '../../support/sample-programme.ts';

const zone = 'Europe/Brussels';
const evening = instant(Date.parse('2026-11-24T18:00:00Z'));

function walk(wishes: readonly SessionChange[], from: Session = emptySession(samplePlace)): Session {
  return wishes.reduce<Session>((session, wish) => {
    const decided = decideSession(session, samplePlan, wish, evening, zone);
    return decided.ok ? decided.value : session;
  }, from);
}

const anne = personId('anne');
const next: SessionChange = { verb: 'session.next' };
const start: SessionChange = { verb: 'session.start' };

describe('walking a session', () => {
  test('the last step closes the session', () => {
    expect(walk([start, next, next, next])).toMatchObject({ state: 'held', heldAt: evening });
  });

  test('attendance is taken in the step that asks for it', () => {
    const session = walk([start, { verb: 'session.next', attendance: { [anne]: true } }]);
    expect(session.attendance).toEqual({ [anne]: true });
  });

  test('attendance is dropped in a step that may record nothing', () => {
    const session = walk([start, next, { verb: 'session.next', attendance: { [anne]: true } }]);
    expect(session.attendance).toEqual({});
  });

  test('a skipped step can be taken back', () => {
    const session = walk([start, { verb: 'session.skip' }, { verb: 'session.undo' }]);
    expect(session).toMatchObject({ state: 'running', step: 0, outcomes: {} });
  });

  test('a wrong start is taken back and keeps the agreed date', () => {
    const planned = walk([{ verb: 'session.plan', date: '2026-11-25' as never, clock: '17:00' }]);
    const back = walk([start, { verb: 'session.back' }], planned);
    expect(back).toMatchObject({ state: 'open', plannedAt: Date.parse('2026-11-25T16:00:00Z') });
  });

  test('a session that was ended by mistake opens again the same evening, not two days later', () => {
    const held = walk([start, next, { verb: 'session.finish' }]);
    expect(walk([{ verb: 'session.undo' }], held)).toMatchObject({ state: 'running', step: 1 });
    const later = instant(evening + 48 * 3_600_000);
    expect(decideSession(held, samplePlan, { verb: 'session.undo' }, later, zone)).toEqual({
      ok: false,
      refusal: 'session.held',
    });
  });

  test('who was there can be changed for two weeks after the end, and not a moment longer', () => {
    const held = walk([start, next, { verb: 'session.finish' }]);
    const tick = (after: number, session = held) =>
      decideSession(
        session,
        samplePlan,
        { verb: 'session.tick', attendance: { [anne]: true } },
        instant(evening + after),
        zone,
      );
    const twoWeeks = 14 * 24 * 3_600_000;
    expect(tick(twoWeeks)).toMatchObject({ ok: true, value: { attendance: { [anne]: true } } });
    expect(tick(twoWeeks + 1)).toEqual({ ok: false, refusal: 'session.attendance-closed' });
  });

  test('of a session that the mentor told about later, it can be changed for two weeks after that', () => {
    const walked = walk([start, next, { verb: 'session.finish' }]);
    if (walked.state !== 'held') throw new Error('not held');
    const day = 24 * 3_600_000;
    const told: Session = { ...walked, reportedAt: instant(evening + 30 * day) };
    const refusal = (days: number) => {
      const wish: SessionChange = { verb: 'session.tick', attendance: {} };
      const decided = decideSession(told, samplePlan, wish, instant(evening + days * day), zone);
      return decided.ok ? undefined : decided.refusal;
    };
    expect([refusal(40), refusal(44), refusal(45)]).toEqual([
      undefined,
      undefined,
      'session.attendance-closed',
    ]);
  });

  test('refuses a date that has passed and a clock time that a clock change skips', () => {
    const refusal = (date: string, clock: string) =>
      decideSession(
        emptySession(samplePlace),
        samplePlan,
        { verb: 'session.plan', date: date as never, clock },
        evening,
        zone,
      );
    expect(refusal('2026-11-23', '17:00')).toEqual({ ok: false, refusal: 'session.past-date' });
    expect(refusal('2027-03-28', '02:30')).toEqual({ ok: false, refusal: 'session.bad-date' });
  });
});

const anyWish: fc.Arbitrary<SessionChange> = fc.oneof(
  fc.constantFrom<SessionChange>(
    start,
    next,
    { verb: 'session.back' },
    { verb: 'session.skip' },
    { verb: 'session.undo' },
    { verb: 'session.finish' },
    { verb: 'session.plan' },
  ),
  fc.boolean().map((present): SessionChange => ({ verb: 'session.tick', attendance: { [anne]: present } })),
);

describe('whatever is pressed in whatever order', () => {
  test('a session stands on a step of its plan, and records outcomes of that plan only', () => {
    fc.assert(
      fc.property(fc.array(anyWish, { maxLength: 40 }), (wishes) => {
        const session = walk(wishes);
        const ids = samplePlan.steps.map((step) => step.id);
        expect(ids).toEqual(expect.arrayContaining(Object.keys(session.outcomes)));
        if (session.state !== 'open') expect(samplePlan.steps[session.step]).toBeDefined();
        if (session.state === 'open') expect(session.outcomes).toEqual({});
      }),
    );
  });

  test('next and then back stands where it stood', () => {
    fc.assert(
      fc.property(fc.array(anyWish, { maxLength: 20 }), (wishes) => {
        const before = walk(wishes);
        if (before.state !== 'running' || before.step + 1 >= samplePlan.steps.length) return;
        const after = walk([next, { verb: 'session.back' }], before);
        expect(after).toMatchObject({ state: 'running', step: before.step });
      }),
    );
  });
});
