import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at, codeOf, GraphUnderTest, immutable, type Json, listOf, mentor, trainee } from './open-graph.ts';

const customZone = {
  '@odata.type': '#microsoft.graph.customTimeZone',
  name: 'Customized Time Zone',
  bias: -60,
};
const day = '2026-12-07';
const item = (from: string, to: string, showAs: string, more: Json = {}) => ({
  start: `${day}T${from}:00`,
  end: `${day}T${to}:00`,
  showAs,
  ...more,
});
const people = [
  {
    id: '00000000-0000-4000-8000-000000000001',
    address: 'busy@example.org',
    name: 'Busy',
    events: [
      item('09:00', '10:00', 'busy', { subject: 'Consultatie', location: 'Zaal 2' }),
      item('10:00', '11:00', 'Tentative'),
      item('11:00', '12:00', 'workingElsewhere'),
      item('12:00', '13:00', 'somethingNew'),
      item('13:00', '14:00', 'oof', { subject: 'Ziek', sensitivity: 'private' }),
    ],
  },
  {
    id: '00000000-0000-4000-8000-000000000002',
    address: 'odd@example.org',
    name: 'Odd',
    workingHours: { timeZone: customZone },
  },
  {
    id: '00000000-0000-4000-8000-000000000003',
    address: 'bare@example.org',
    name: 'Bare',
    workingHours: null,
    userPurpose: 'room',
  },
  {
    id: '00000000-0000-4000-8000-000000000004',
    address: 'closed@example.org',
    name: 'Closed',
    unreadable: true,
  },
  {
    id: '00000000-0000-4000-8000-000000000005',
    address: 'canary@example.org',
    name: 'Canary',
    inScope: false,
  },
];

let graph: GraphUnderTest;
beforeAll(async () => {
  graph = await GraphUnderTest.open(people);
});
afterAll(() => graph.close());

const zoned = (dateTime: string, timeZone = 'Europe/Brussels') => ({ dateTime, timeZone });
const question = (schedules: readonly string[], more: Json = {}) => ({
  schedules,
  startTime: zoned(`${day}T08:00:00`),
  endTime: zoned(`${day}T16:00:00`),
  availabilityViewInterval: 60,
  ...more,
});
const ask = (body: unknown) => graph.mine('POST', '/calendar/getSchedule', { body, headers: immutable });
const one = async (address: string) => listOf(await ask(question([address])))[0] ?? {};

describe('getSchedule', () => {
  it('gives what stands in a calendar: items for whom may see them, private ones without their words', async () => {
    const busy = await one('busy@example.org');
    expect(busy.scheduleItems).toMatchObject([
      {
        status: 'busy',
        subject: 'Consultatie',
        location: 'Zaal 2',
        start: zoned(`${day}T08:00:00.0000000`, 'UTC'),
      },
      { status: 'Tentative' },
      { status: 'workingElsewhere' },
      { status: 'somethingNew' },
      { status: 'oof', isPrivate: true },
    ]);
    expect(at(busy, 'scheduleItems', 4)).not.toHaveProperty('subject');
    expect(busy.availabilityView).toBe('02102300');
    expect(busy.workingHours).toMatchObject({ timeZone: { name: 'Romance Standard Time' } });
  });

  it('has hours in a zone of its own, or none', async () => {
    expect((await one('odd@example.org')).workingHours).toEqual({ timeZone: customZone });
    expect(await one('bare@example.org')).not.toHaveProperty('workingHours');
  });

  it('answers about each by name, in another order, with nothing but an error for whom it can not read', async () => {
    const found = listOf(await ask(question([mentor.address, 'x@elsewhere.example', 'closed@example.org'])));
    expect(found.map(({ scheduleId }) => scheduleId)).toEqual([
      'closed@example.org',
      'x@elsewhere.example',
      mentor.address,
    ]);
    expect(found[0]).toEqual({
      scheduleId: 'closed@example.org',
      error: { message: expect.any(String), responseCode: '5016' },
    });
    expect(at(found, 1, 'error', 'responseCode')).toBe('5009');
  });

  it('has an empty calendar for anyone who keeps none', async () => {
    expect((await one(trainee.address)).scheduleItems).toEqual([]);
  });

  it('does not list a calendar with more than a thousand entries', async () => {
    const id = '00000000-0000-4000-8000-000000000006';
    const events = Array.from({ length: 1_001 }, () => item('09:00', '10:00', 'busy'));
    await graph.local('POST', 'mailboxes', {
      mailboxes: [{ id, address: 'full@example.org', name: 'Full', events }],
    });
    expect(at(await one('full@example.org'), 'error', 'responseCode')).toBe('5006');
  });

  it.each<[string, Json, number, string]>([
    ['62 days', { endTime: zoned('2027-02-07T08:00:00') }, 400, 'ErrorTimeIntervalTooBig'],
    ['an end before the start', { endTime: zoned('2026-12-01T08:00:00') }, 400, 'ErrorInvalidTimeInterval'],
    [
      '21 people',
      { schedules: Array.from({ length: 21 }, (_, index) => `${index}@example.org`) },
      400,
      'ErrorMailboxDataArrayTooBig',
    ],
    ['an interval of 4 minutes', { availabilityViewInterval: 4 }, 400, 'ErrorInvalidMergedFreeBusyInterval'],
    ['no interval, said so', { availabilityViewInterval: null }, 500, 'InternalServerError'],
    ['nobody', { schedules: [] }, 400, 'RequestBodyRead'],
    ['an unknown property', { mailbox: 'x' }, 400, 'RequestBodyRead'],
    [
      'an unknown zone',
      { startTime: zoned(`${day}T08:00:00`, 'Brussels') },
      400,
      'TimeZoneNotSupportedException',
    ],
  ])('refuses %s', async (_, more, status, code) => {
    const answer = await ask(question([mentor.address], more));
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
  });

  it('takes 61 days and 20 people', async () => {
    const twenty = Array.from({ length: 20 }, (_, index) => `${index}@example.org`);
    expect((await ask(question(twenty, { endTime: zoned('2027-02-06T08:00:00') }))).status).toBe(200);
  });

  it('tells of people out of scope through a mailbox in it, unless schedule-in-scope is on', async () => {
    expect(await one('canary@example.org')).toHaveProperty('scheduleItems');
    await graph.turnOn('schedule-in-scope');
    expect(await one('canary@example.org')).toHaveProperty('error');
    await graph.local('DELETE', 'switches');
  });
});

describe('mailboxSettings', () => {
  const settings = (id: string | undefined) => graph.ask('GET', `/users/${id}/mailboxSettings`);

  it('gives zone, hours and what the mailbox is for', async () => {
    expect((await settings(mentor.id)).body).toMatchObject({
      timeZone: 'Romance Standard Time',
      userPurpose: 'user',
      workingHours: { startTime: '08:00:00.0000000' },
    });
    expect((await settings(people[2]?.id)).body).toMatchObject({ userPurpose: 'room' });
  });

  it('says that the mailbox has become a shared one, with handover', async () => {
    await graph.turnOn('handover', { mailbox: mentor.id });
    expect((await settings(mentor.id)).body).toMatchObject({ userPurpose: 'shared' });
    await graph.local('DELETE', 'switches');
  });

  it('is refused for the canary', async () => {
    expect(codeOf(await settings(people[4]?.id))).toBe('ErrorAccessDenied');
  });
});

describe('calendarView', () => {
  it('gives ten at a time, sorted, with a link to the rest', async () => {
    const other = await GraphUnderTest.open();
    const days = Array.from({ length: 12 }, (_, index) => `2026-12-${String(index + 1).padStart(2, '0')}`);
    for (const each of days.toReversed())
      await other.act('make', { start: `${each}T09:00`, end: `${each}T10:00` });
    const page = await other.mine(
      'GET',
      '/calendarView?startDateTime=2026-12-01T00:00:00Z&endDateTime=2026-12-31T00:00:00Z',
    );
    const rest = await other.ask('GET', String(page.body['@odata.nextLink']));
    const all = [...listOf(page), ...listOf(rest)];
    expect(listOf(page)).toHaveLength(10);
    expect(all.map((event) => at<string>(event, 'start', 'dateTime').slice(0, 10))).toEqual(days);
    await other.close();
  });

  it.each([
    '',
    '?startDateTime=2026-12-01T00:00:00Z',
    '?startDateTime=x&endDateTime=y',
    '?startDateTime=2026-12-01&endDateTime=2027-12-01',
  ])('refuses the window %j', async (query) => {
    expect(codeOf(await graph.mine('GET', `/calendarView${query}`))).toBe('ErrorInvalidParameter');
  });
});
