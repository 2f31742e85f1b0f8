import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cohortFile } from '../../../playground/cohort-file.ts';
import { type DemoMailbox, drawDemoMailboxes } from '../../../playground/graph/demo/demo-mailboxes.ts';
import { startDemoGraph } from '../../../playground/graph/demo/start-demo-graph.ts';
import { cast } from '../../../playground/personas.ts';
import type { BotProcess } from '../../../playground/teams/bot-process.ts';
import { loadProgrammes } from '../../../src/adapters/programme-files/load-programmes.ts';
import { findTimes } from '../../../src/core/appointments/find-times.ts';
import type { Reading } from '../../../src/core/appointments/reading.ts';
import { personId } from '../../../src/core/kernel/id.ts';
import {
  addMinutes,
  type CalendarDate,
  dateIn,
  firstInstantFrom,
  parseCalendarDate,
} from '../../../src/core/kernel/time.ts';
import { isClosedDay } from '../../../src/core/programme/scheduling.ts';
import { at, type Json } from './open-graph.ts';

let graph: BotProcess;
let authorization = '';
beforeAll(async () => {
  graph = await startDemoGraph({ cohortFile, now: '2026-11-23T17:00:00Z' });
  const body = 'grant_type=client_credentials&client_id=x&client_secret=x&scope=x/.default';
  const answer = await fetch(`${graph.url}/t/oauth2/v2.0/token`, { method: 'POST', body });
  authorization = `Bearer ${at(await answer.json(), 'access_token')}`;
});
afterAll(() => graph.kill());

const ask = async (path: string, body?: unknown) => {
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const answer = await fetch(`${graph.url}/v1.0${path}`, {
    ...sent,
    headers: { authorization, 'content-type': 'application/json' },
  });
  return { status: answer.status, body: (await answer.json()) as Json };
};
const time = (dateTime: string) => ({ dateTime, timeZone: 'Europe/Brussels' });

describe('the calendars of the demo', () => {
  it('hold clinics, shifts with nights, one that is empty and one that can not be read', async () => {
    const schedules = ['an.peeters', 'bilal.amrani', 'fatma.yildiz', 'gilles.lambert'].map(
      (id) => `${id}@example.org`,
    );
    const window = { startTime: time('2026-11-23T00:00:00'), endTime: time('2027-01-04T00:00:00') };
    const { body } = await ask(`/users/${cast.mentor.entraId}/calendar/getSchedule`, {
      schedules,
      ...window,
    });
    const [gilles, fatma, bilal, an] = at<readonly Json[]>(body, 'value');
    const subjects = (of: unknown) => at<readonly Json[]>(of, 'scheduleItems').map(({ subject }) => subject);
    expect(subjects(an)).toContain('Consultatie');
    expect(subjects(bilal)).toEqual(expect.arrayContaining(['Dagdienst', 'Nachtdienst', 'Recup']));
    expect(fatma?.scheduleItems).toEqual([]);
    expect(Object.keys(gilles ?? {})).toEqual(['scheduleId', 'error']);
  });

  it('may be opened where they are a mentor’s, and nowhere else', async () => {
    for (const { entraId } of [cast.mentor, cast.vuMentor])
      expect((await ask(`/users/${entraId}/mailboxSettings`)).status).toBe(200);
    for (const { entraId } of [cast.trainee, cast.coordinator])
      expect((await ask(`/users/${entraId}/mailboxSettings`)).status).toBe(403);
  });

  it('let a night end on the day after', async () => {
    const query = 'mailbox=bilal.amrani@example.org&week=2026-11-23';
    const page = await (await fetch(`${graph.url}/_local/desk?${query}`)).text();
    expect(page).toContain('dinsdag 24 november 2026, 20:00–08:00');
  });
});

const zone = 'Europe/Brussels';

/** What is read of somebody's calendar by way of free/busy, as it stands in the demo on a day. */
function readingOf({ events, unreadable }: DemoMailbox): Reading {
  if (unreadable) return { state: 'unknown', reason: 'failed' };
  const moment = (wall: string) =>
    firstInstantFrom(zone, parseCalendarDate(wall.slice(0, 10)) ?? weekday, wall.slice(11, 16));
  const items = events.map(({ end, showAs, start }) => ({
    from: moment(start),
    until: moment(end),
    status: showAs === 'workingElsewhere' ? ('free' as const) : ('busy' as const),
  }));
  return { state: 'read', items, hours: { zone, days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' } };
}

function must<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('the demo has it');
  return found;
}

const weekday = must(parseCalendarDate('2026-11-23'));
const programmes = await loadProgrammes('programmes');

/** The times at which they can meet, and the days of those within four weeks of the first that may be offered. */
function timesFor(id: string, today: CalendarDate, who: readonly string[], minutes: number) {
  const programme = must(programmes.ok ? programmes.value.find((each) => each.id === id) : undefined);
  const rules = must(programme.scheduling);
  const mailboxes = drawDemoMailboxes(cohortFile, today);
  const now = firstInstantFrom(zone, today, '09:00');
  const invitees = who.map((person, index) => ({
    person: personId(person),
    must: index === 0 || who.length === 2,
    reading: readingOf(must(mailboxes.find(({ address }) => address.startsWith(person)))),
  }));
  const { quorum, ...others } = rules;
  const found = findTimes({
    zone,
    rules: who.length > 2 && quorum !== undefined ? { ...others, quorum } : others,
    isClosed: (day) => isClosedDay(programme, day),
    minutes,
    now,
    from: now,
    to: addMinutes(now, (rules.noticeHours + 28 * 24) * 60),
    invitees,
  });
  return { ...found, days: new Set(found.times.map(({ at: begins }) => dateIn(zone, begins))) };
}

const groupOfAn =
  'an.peeters bilal.amrani chloe.dubois daan.wouters emma.goossens fatma.yildiz gilles.lambert hannah.de.clercq ibe.verstraete'.split(
    ' ',
  );

describe.each([
  ['on a Monday', '2026-11-23'],
  ['on a Friday', '2026-11-27'],
  ['on a Saturday', '2026-11-28'],
  ['before Christmas', '2026-12-18'],
  ['before summer time', '2027-03-24'],
  ['before winter time', '2027-10-27'],
])('a newcomer who plans %s', (_, raw) => {
  const today = must(parseCalendarDate(raw));

  it('has times on three days and more for a talk of Bilal with his mentor, and none in or after a night', () => {
    const { days, times } = timesFor('msg', today, ['an.peeters', 'bilal.amrani'], 30);
    expect(days.size).toBeGreaterThan(2);
    const ofNights = must(
      drawDemoMailboxes(cohortFile, today).find(({ name }) => name === 'Bilal Amrani'),
    ).events;
    const ends = ofNights
      .filter(({ subject }) => subject === 'Nachtdienst')
      .map(({ end }) => end.slice(0, 10));
    expect(ends.length).toBeGreaterThan(7);
    expect(times.filter(({ at: begins }) => ends.includes(dateIn(zone, begins)))).toEqual([]);
  });

  it('has times on three days and more for Sam and the mentor of the VU', () => {
    expect(timesFor('vu', today, ['hanna.de.boer', 'sam.bakker'], 60).days.size).toBeGreaterThan(2);
  });

  it('has times for a quorum of the group, one calendar unread and one empty', () => {
    const { days, empty, unread } = timesFor('msg', today, groupOfAn, 120);
    expect(days.size).toBeGreaterThan(2);
    expect([unread, empty]).toEqual([['gilles.lambert'], 1]);
  });
});
