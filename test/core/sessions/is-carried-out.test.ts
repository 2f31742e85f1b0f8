import { describe, expect, test } from '@jest/globals';
import { personId } from '../../../src/core/kernel/id.ts';
import { type CalendarDate, instant } from '../../../src/core/kernel/time.ts';
import { isCarriedOut } from '../../../src/core/sessions/is-carried-out.ts';
import { emptySession, type Session } from '../../../src/core/sessions/session.ts';
import type { ReportedOutcome, SessionChange } from '../../../src/core/sessions/wishes.ts';
import { samplePlace } from '../../support/sample-programme.ts';

const anne = personId('anne');
const open = emptySession(samplePlace);
const planned: Session = { ...open, plannedAt: instant(Date.parse('2026-12-10T16:30:00Z')) };
const held: Session = {
  ...open,
  ...{ state: 'held', step: 2, attendance: { [anne]: true } },
  startedAt: instant(0),
  heldAt: instant(0),
};
const began = { startedAt: instant(0), stepStartedAt: instant(0), step: 0 };
const running: Session = { ...open, state: 'running', ...began };
const plan = (day: string, clock = '17:30'): SessionChange => ({
  verb: 'session.plan',
  ...{ date: day as CalendarDate, clock },
});
const report = (outcome: ReportedOutcome): SessionChange => ({ verb: 'session.report', outcome });
const stands = (session: Session, wish: SessionChange) => isCarriedOut(session, wish, 'Europe/Brussels');

describe('a wish of an old card', () => {
  test('stands when its date is the date that is noted, and not when it is another', () => {
    expect(stands(planned, plan('2026-12-10'))).toBe(true);
    expect(stands(planned, plan('2026-12-10', '18:00'))).toBe(false);
    expect(stands(planned, plan('2026-12-12'))).toBe(false);
    expect(stands(open, plan('2026-12-10'))).toBe(false);
  });

  test('to take the date away stands when there is none', () => {
    expect(stands(open, { verb: 'session.plan' })).toBe(true);
    expect(stands(planned, { verb: 'session.plan' })).toBe(false);
  });

  test('that answers how it went stands when it went so', () => {
    const outcomes = ['yes', 'no', 'not-yet'] as const;
    const those = (session: Session) => outcomes.filter((outcome) => stands(session, report(outcome)));
    expect(those(held)).toEqual(['yes']);
    expect(those(open)).toEqual(['no']);
    expect(those(planned)).toEqual(['not-yet']);
    expect(those(running)).toEqual([]);
    expect(those({ ...running, clock: { reminders: {}, followed: 'answered' } })).toEqual(['not-yet']);
  });

  test('about who was there stands when the same is noted', () => {
    expect(stands(held, { verb: 'session.tick', attendance: { [anne]: true } })).toBe(true);
    expect(stands(held, { verb: 'session.tick', attendance: { [anne]: false } })).toBe(false);
  });

  test('to go on in a walk stands: the walk went on since', () => {
    expect(stands(open, { verb: 'session.next' })).toBe(true);
  });
});
