import { describe, expect, test } from '@jest/globals';
import { isNotice } from '../../../src/core/effects/effect.ts';
import { groupId, personId } from '../../../src/core/kernel/id.ts';
import { addDays, addMinutes, type CalendarDate, firstInstantFrom } from '../../../src/core/kernel/time.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { decideClosing } from '../../../src/core/sessions/decide-closing.ts';
import { listSessions } from '../../../src/core/sessions/next-session.ts';
import type { Pulse } from '../../../src/core/sessions/pulse.ts';
import { emptySession } from '../../../src/core/sessions/session.ts';
import { loadOrdinary } from '../../support/card-gallery/materials.ts';

const { pairs, group: groups } = await loadOrdinary();
const start = '2026-09-07' as CalendarDate;
const [group, mentor, trainee] = [groupId('p1'), personId('m'), personId('t')];
const facts = { group, mentor, trainee, starts: [start], sessions: [] };

/** The first talk falls until 2 November and is asked for until 19 October: on the 13th less than a week is left. */
const date = (raw: string) => raw as CalendarDate;
const [early, closing, past] = [date('2026-10-12'), date('2026-10-13'), date('2026-11-03')];
const hour = (day: CalendarDate, programme: Programme = pairs) =>
  firstInstantFrom(programme.timezone, day, programme.cadence.noDate.clock);
const undated = (since: CalendarDate): Pulse => ({ programme: pairs.id, group, since });

function look(day: CalendarDate, known: Partial<typeof facts> & object = {}, pulse = undated(start)) {
  return decideClosing(pulse, { ...facts, ...known }, pairs, hour(day));
}

const said = ({ outbox = [] }: Pulse) =>
  outbox.filter(isNotice).map((each) => [each.recipient, 'until' in each && each.until]);

describe('a window that is about to close', () => {
  test('is said to the mentor once, and not before or after', () => {
    const told = look(closing);
    expect(said(told)).toEqual([['m', '2026-11-02']]);
    expect(look(addDays(closing, 1), {}, told)).toBe(told);
    for (const day of [early, past]) expect(said(look(day))).toEqual([]);
  });

  test('is not said before the hour, or where nobody is the mentor', () => {
    const pulse = undated(start);
    expect(decideClosing(pulse, facts, pairs, addMinutes(hour(closing), -1))).toBe(pulse);
    const { mentor: _, ...alone } = facts;
    expect(decideClosing(pulse, alone, pairs, hour(closing))).toBe(pulse);
  });

  test('is not said in the days after a meeting or a date that is off', () => {
    const lost = undated(addDays(closing, -6));
    expect(said(look(closing, {}, lost))).toEqual([]);
    expect(said(look(addDays(closing, 1), {}, lost))).toHaveLength(1);
  });

  test('is not said while they have a date, be it for another talk, or one that has passed for this', () => {
    const [first, second] = listSessions(pairs, facts, 1, closing);
    if (first === undefined || second === undefined) throw new Error('no talks');
    const at = (days: number) => hour(addDays(closing, days));
    for (const [place, plannedAt] of [
      [first.place, at(20)],
      [second.place, at(20)],
      [first.place, at(-8)],
    ] as const) {
      const sessions = [{ ...emptySession(place), plannedAt }];
      const pulse = undated(start);
      expect(decideClosing(pulse, { ...facts, sessions }, pairs, hour(closing))).toBe(pulse);
    }
  });

  test('is not said in a programme in which the mentor takes the initiative', () => {
    const pulse = { ...undated(start), programme: groups.id };
    for (let day = 0; day < 400; day += 1)
      expect(decideClosing(pulse, facts, groups, hour(addDays(start, day), groups))).toBe(pulse);
  });
});
