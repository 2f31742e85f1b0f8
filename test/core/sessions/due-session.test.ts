import { describe, expect, test } from '@jest/globals';
import { listMeetings } from '../../../src/core/appointments/meeting.ts';
import { searchWindow } from '../../../src/core/appointments/search-window.ts';
import { seekTimes } from '../../../src/core/appointments/seek-times.ts';
import { groupId, personId } from '../../../src/core/kernel/id.ts';
import { addDays, addMinutes, type CalendarDate, dateIn, instant } from '../../../src/core/kernel/time.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { countByYear, dueSession } from '../../../src/core/sessions/due-session.ts';
import { listSessions } from '../../../src/core/sessions/next-session.ts';
import { emptySession } from '../../../src/core/sessions/session.ts';
import { loadOrdinary } from '../../support/card-gallery/materials.ts';

const { pairs, group } = await loadOrdinary();
const start = '2026-09-01' as CalendarDate;
const [mentor, trainee] = [personId('m'), personId('t')];
const facts = { group: groupId('p1'), starts: [start], trainees: [trainee], sessions: [] };
const none = () => false;
const on = (weeks: number, days = 0) => addDays(start, weeks * 7 + days);

/** The first talk of the pairs falls in these weeks since the trainee's own start. */
const [first, last] = pairs.sessions[0]?.windowWeeks ?? [0, 0];
const notice = (pairs.scheduling?.noticeHours ?? 0) / 24;

describe('the talk that is due', () => {
  test('can be asked for as long before its window as the notice of the programme', () => {
    expect(notice).toBe(14);
    const opens = addDays(on(first), -notice);
    expect(dueSession(pairs, facts, none, addDays(opens, -1))).toBeUndefined();
    expect(dueSession(pairs, facts, none, opens)).toMatchObject({ standing: 'open', plan: { order: 1 } });
  });

  test('closes when there is no week left to ask for it in time, and is past after its window', () => {
    const lastAsk = addDays(on(last), -notice);
    expect(dueSession(pairs, facts, none, addDays(lastAsk, -7))).toMatchObject({ standing: 'open' });
    expect(dueSession(pairs, facts, none, addDays(lastAsk, -6))).toMatchObject({ standing: 'closing' });
    expect(dueSession(pairs, facts, none, addDays(on(last), 1))).toMatchObject({ standing: 'past' });
  });

  test('counts from the start of the trainee, and of nobody else', () => {
    const later = { ...facts, starts: [on(6)] };
    expect(dueSession(pairs, later, none, on(1))).toBeUndefined();
  });

  test('is the next one once the first has an appointment or was held', () => {
    const today = on(last + 20);
    const [one] = listSessions(pairs, facts, 1, today);
    if (one === undefined) throw new Error('no talks');
    const after = dueSession(pairs, facts, (place) => place.plan === one.place.plan, today);
    expect(after?.plan.order).toBe(2);
    const held = {
      ...emptySession(one.place),
      state: 'held' as const,
      step: 0,
      startedAt: instant(0),
      heldAt: instant(1),
    };
    expect(dueSession(pairs, { ...facts, sessions: [held] }, none, today)?.plan.order).toBe(2);
  });

  test('is one of nine, four and three and two of them a year', () => {
    const listed = listSessions(pairs, facts, 1, on(3));
    const first = listed[0]?.place.plan;
    expect(countByYear(listed, (place) => place.plan === first)).toEqual([
      { year: 1, held: 0, planned: 1, of: 4 },
      { year: 2, held: 0, planned: 0, of: 3 },
      { year: 3, held: 0, planned: 0, of: 2 },
    ]);
  });

  test('of a group is its next session, without days', () => {
    expect(dueSession(group, facts, none, on(3))?.standing).toBeUndefined();
    expect(dueSession(group, facts, none, on(3))?.plan.order).toBe(1);
  });
});

describe('with whom one may plan', () => {
  const asked = { group: groupId('p1'), mentor, trainees: [trainee, personId('u')] };
  const due = dueSession(group, facts, none, on(3));

  test('a trainee of a group meets the mentor, and never the whole group', () => {
    expect(listMeetings(group, { ...asked, asker: trainee, ...(due && { due }) })).toEqual([
      expect.objectContaining({ mentor, trainees: [trainee] }),
    ]);
  });

  test('a mentor meets the group for what is due, or one trainee', () => {
    const meetings = listMeetings(group, { ...asked, asker: mentor, ...(due && { due }) });
    expect(meetings.map(({ trainees, session }) => [trainees.length, session !== undefined])).toEqual([
      [2, true],
      [1, false],
      [1, false],
    ]);
    expect(meetings[0]?.minutes).toBe(due?.plan.minutes);
  });

  test('a pair has the talk that is due, or a talk of its own, whoever asks', () => {
    const talk = dueSession(pairs, facts, none, on(first));
    const pair = { ...asked, trainees: [trainee], ...(talk && { due: talk }) };
    for (const asker of [mentor, trainee])
      expect(listMeetings(pairs, { ...pair, asker }).map((each) => each.talk)).toEqual([1, undefined]);
  });

  test('nobody meets an empty group, and a stranger meets nobody', () => {
    expect(listMeetings(group, { ...asked, trainees: [], asker: mentor })).toEqual([]);
    expect(listMeetings(group, { ...asked, asker: personId('x') })).toEqual([]);
  });
});

describe('the window in which calendars are read', () => {
  const zone = 'Europe/Brussels';
  const now = instant(Date.parse('2026-11-19T10:15:00+01:00'));
  const rules = { noticeHours: 48, horizonDays: 84 };
  const window = (wanted: Parameters<typeof searchWindow>[0], more = {}) => {
    const { from, to } = searchWindow(wanted, { zone, rules, ...more }, now);
    return [dateIn(zone, from), dateIn(zone, to)];
  };

  test('begins with the notice and is six weeks long at most', () => {
    expect(window({})).toEqual(['2026-11-21', '2027-01-02']);
  });

  test('holds days around the one that was named, so that there is something else to offer', () => {
    const day = '2026-12-15' as CalendarDate;
    expect(window({ from: day, to: day })).toEqual(['2026-12-08', '2026-12-29']);
  });

  test('never lies before the notice or beyond the horizon', () => {
    const far = '2027-06-01' as CalendarDate;
    expect(window({ from: far, to: far })).toEqual(['2027-02-11', '2027-02-11']);
    expect(window({ to: '2026-11-01' as CalendarDate })[0]).toBe('2026-11-21');
    expect(window({}, { wide: true })).toEqual(['2026-11-21', '2027-02-11']);
  });

  test('goes on after, or back before, what was shown', () => {
    const at = instant(Date.parse('2026-12-15T10:00:00+01:00'));
    expect(window({}, { after: at })).toEqual(['2026-12-15', '2027-01-26']);
    expect(window({}, { before: at })).toEqual(['2026-11-21', '2026-12-15']);
  });
});

test('a moment outside of the usual hours is found when it was named in so many words', () => {
  const programme: Programme = group;
  const zone = programme.timezone;
  const rules = programme.scheduling;
  if (rules === undefined) throw new Error('no rules');
  const now = instant(Date.parse('2026-11-19T10:15:00+01:00'));
  const invitees = [{ person: mentor, must: true, reading: { state: 'read' as const, items: [] } }];
  const search = {
    zone,
    rules,
    isClosed: none,
    now,
    minutes: 30,
    from: now,
    to: addMinutes(now, 20 * 1_440),
    invitees,
  };
  const day = '2026-11-28' as CalendarDate;
  const sought = seekTimes(search, { from: day, to: day, clock: '21:00' });
  expect(sought.exact).toMatchObject({ at: Date.parse('2026-11-28T21:00:00+01:00'), canCome: 1 });
  expect(sought.times.some(({ at }) => at === sought.exact?.at)).toBe(false);
});
