import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isNotice } from '../../../src/core/effects/effect.ts';
import { groupId, personId } from '../../../src/core/kernel/id.ts';
import {
  addDays,
  addMinutes,
  type CalendarDate,
  dateIn,
  daysBetween,
  type Instant,
  instant,
  instantIn,
} from '../../../src/core/kernel/time.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { decidePulse, type PulseFacts } from '../../../src/core/sessions/decide-pulse.ts';
import { type Pulse, pulses } from '../../../src/core/sessions/pulse.ts';
import { emptySession, type Session } from '../../../src/core/sessions/session.ts';
import { samplePlace, samplePlan, sampleProgramme } from '../../support/sample-programme.ts';

const zone = sampleProgramme.timezone;
const second = { ...samplePlan, id: 'demo-y1-s2' as typeof samplePlan.id, order: 2 };
const programme: Programme = { ...sampleProgramme, sessions: [samplePlan, second] };
const group = groupId('A');
const mentor = personId('mentor');
const date = (raw: string) => raw as CalendarDate;
const start = date('2026-10-01');

/** Half past eight of a day: the hour at which the sample programme asks. */
function morning(day: CalendarDate): Instant {
  return instantIn(zone, day, '08:30') ?? instant(Number.NaN);
}

const facts = (...sessions: readonly Session[]): PulseFacts => ({ group, mentor, starts: [start], sessions });
const planned = (at: Instant): Session => ({ ...emptySession(samplePlace), plannedAt: at });
const held = (at: Instant, place = samplePlace): Session => ({
  ...emptySession(place),
  state: 'held',
  startedAt: at,
  heldAt: at,
  step: 2,
});

/** Looks at a group on each of these days, with what is known then. */
function follow(days: number, known: (day: CalendarDate) => PulseFacts, from = start): Pulse | undefined {
  let pulse: Pulse | undefined;
  for (let day = 0; day < days; day += 1) {
    const on = addDays(from, day);
    pulse = decidePulse(pulse, known(on), programme, morning(on));
  }
  return pulse;
}

const asked = (pulse: Pulse | undefined) =>
  (pulse?.outbox ?? [])
    .filter(isNotice)
    .map((notice) => `${notice.recipient} ${'since' in notice ? notice.since : ''}`);

describe('the pulse of a group', () => {
  test('asks the mentor once, when there has been no date for as many days as the programme says', () => {
    expect(asked(follow(60, () => facts()))).toEqual([]);
    expect(asked(follow(61, () => facts()))).toEqual(['mentor 2026-10-01']);
    expect(asked(follow(300, () => facts()))).toEqual(['mentor 2026-10-01']);
  });

  test('counts from the last meeting, and from a date that has passed without answer', () => {
    const met = morning(date('2026-12-10'));
    expect(follow(5, () => facts(held(met)), date('2026-12-20'))?.since).toBe('2026-12-10');
    expect(follow(5, () => facts(planned(met)), date('2026-12-20'))?.since).toBe('2026-12-10');
  });

  test('is quiet while there is a date, and counts anew when that is taken away', () => {
    const dated = facts(planned(morning(date('2027-05-01'))));
    const known = (day: CalendarDate) => (day < '2026-11-20' ? dated : facts());
    expect(follow(50, known)).toEqual({ programme: programme.id, group });
    expect(follow(80, known)?.since).toBe('2026-11-20');
    expect(asked(follow(200, known))).toEqual(['mentor 2026-11-20']);
  });

  test('asks again after they have met again', () => {
    const met = morning(date('2026-12-20'));
    const known = (day: CalendarDate) => (day <= '2026-12-20' ? facts() : facts(held(met)));
    expect(asked(follow(150, known))).toEqual(['mentor 2026-10-01', 'mentor 2026-12-20']);
  });

  test('remembers when the mentor was asked last, also when there is a date again', () => {
    const dated = facts(planned(morning(date('2027-05-01'))));
    const known = (day: CalendarDate) => (day < '2026-12-20' ? facts() : dated);
    expect(follow(60, known)?.askedAt).toBeUndefined();
    expect(follow(61, known)?.askedAt).toBe(morning(date('2026-11-30')));
    const again = follow(120, known);
    expect([again?.since, again?.askedAt]).toEqual([undefined, morning(date('2026-11-30'))]);
  });

  test('that was stored before that was noted was asked not before the day that it was asked about', () => {
    const stored = { programme: programme.id, group, nudged: date('2026-10-01') };
    expect(pulses.migrate(stored, 1)).toEqual({
      ...stored,
      askedAt: instant(Date.parse('2026-10-01T00:00Z')),
    });
    expect(pulses.migrate({ programme: programme.id, group }, 1)).toEqual({ programme: programme.id, group });
  });

  test('asks nothing when all of the year was held, nor before the training begins', () => {
    const other = { ...samplePlace, plan: second.id };
    const both = facts(held(morning(date('2026-11-02'))), held(morning(date('2026-11-03')), other));
    expect(follow(300, () => both, date('2026-11-04'))).toEqual({ programme: programme.id, group });
    const early = follow(92, () => facts(), date('2026-07-01'));
    expect(early).toEqual({ programme: programme.id, group });
  });

  test('asks nobody without a mentor, and the new mentor when there is one', () => {
    const { mentor: _, ...without } = facts();
    expect(asked(follow(100, () => without))).toEqual([]);
    expect(asked(follow(100, (day) => (day < '2026-12-24' ? without : facts())))).toEqual([
      'mentor 2026-10-01',
    ]);
  });

  test('of a pair waits for the window of the next talk', () => {
    const talks: Programme = {
      ...programme,
      mode: 'one-to-one',
      sessions: [{ ...samplePlan, windowWeeks: [14, 22] }],
    };
    const on = (day: string) => decidePulse(undefined, facts(), talks, morning(date(day)));
    expect(on('2027-01-06').since).toBeUndefined();
    expect(on('2027-01-07').since).toBe('2027-01-07');
    const waiting: Pulse = { programme: talks.id, group, since: date('2026-10-01') };
    expect(decidePulse(waiting, facts(), talks, morning(date('2027-01-08'))).since).toBe('2027-01-07');
  });

  test('asks at the hour of the programme and not before', () => {
    const pulse = follow(60, () => facts());
    const on = morning(addDays(start, 60));
    expect(asked(decidePulse(pulse, facts(), programme, addMinutes(on, -1)))).toEqual([]);
    const [notice] = decidePulse(pulse, facts(), programme, addMinutes(on, 200)).outbox ?? [];
    expect(notice).toMatchObject({ notBefore: on, tooLate: addMinutes(on, 7 * 24 * 60) });
  });
});

/** What is true on each day: nothing is planned, a date is, or a meeting was held that day; for some days at a time. */
const states = fc.constantFrom('none', 'none', 'dated', 'held');
const lengths = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 50, max: 90 }));
const days = fc
  .array(fc.tuple(states, lengths), { minLength: 1, maxLength: 6 })
  .map((blocks) => blocks.flatMap(([state, length]) => Array.from({ length }, () => state)));

describe('any course of a group', () => {
  function run(course: readonly string[]): readonly (Pulse & { on: CalendarDate })[] {
    const seen: (Pulse & { on: CalendarDate })[] = [];
    let pulse: Pulse | undefined;
    let last: Session | undefined;
    for (const [index, state] of course.entries()) {
      const on = addDays(start, index);
      if (state === 'held') last = held(addMinutes(morning(on), -30));
      const dated = planned(addMinutes(morning(on), 24 * 60));
      const place = { ...samplePlace, plan: second.id };
      const known = [...(last ? [last] : []), ...(state === 'dated' ? [{ ...dated, place }] : [])];
      pulse = decidePulse(pulse, facts(...known), programme, morning(on));
      seen.push({ ...pulse, on });
    }
    return seen;
  }

  test('is asked about at most once for each time without a date, and only after the days that the programme says', () => {
    let heard = 0;
    fc.assert(
      fc.property(days, (course) => {
        const seen = run(course);
        const outbox = seen.at(-1)?.outbox ?? [];
        expect(new Set(outbox.map(({ key }) => key)).size).toBe(outbox.length);
        heard += outbox.length;
        for (const notice of outbox) {
          const since = 'since' in notice ? notice.since : undefined;
          expect(since).toBeDefined();
          const asked = dateIn(zone, notice.notBefore);
          expect(daysBetween(since ?? asked, asked)).toBeGreaterThanOrEqual(60);
          const between = course.slice(daysBetween(start, since ?? asked) + 1, daysBetween(start, asked) + 1);
          expect(between.every((state) => state === 'none')).toBe(true);
        }
      }),
    );
    expect(heard).toBeGreaterThan(20);
  });

  test('is never left unasked for longer than that', () => {
    fc.assert(
      fc.property(days, (course) => {
        for (const { since, nudged, on } of run(course))
          if (since !== undefined && daysBetween(since, on) >= 60) expect(nudged).toBe(since);
      }),
    );
  });

  test('looked at again in the same hour changes nothing', () => {
    fc.assert(
      fc.property(days, (course) => {
        const last = run(course).at(-1);
        if (last === undefined || course.at(-1) !== 'none') return;
        const { on, ...pulse } = last;
        if (!course.includes('held')) expect(decidePulse(pulse, facts(), programme, morning(on))).toBe(pulse);
      }),
    );
  });
});
