import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openCalendars } from '../../../src/adapters/graph/open-calendars.ts';
import type { Calendars } from '../../../src/core/appointments/calendars.ts';
import { entraId } from '../../../src/core/kernel/id.ts';
import { instant } from '../../../src/core/kernel/time.ts';

/** Answers that the local Graph does not give, or not on demand. */

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const mailbox = entraId('3d5c1a10-7f0e-4c52-9a41-0000000000a1');
const when = { at: instant(Date.parse('2026-12-08T12:30:00Z')), minutes: 30, zone: 'UTC' };
const window = {
  from: instant(Date.parse('2026-12-07T00:00:00Z')),
  until: instant(Date.parse('2026-12-14T00:00:00Z')),
};

let server: Server;
let answer: Answer;
let asked: string[];
let calendars: Calendars;
beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    request.resume();
    const { body, headers, status } = answer;
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  calendars = openCalendars({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: async () => ({ kind: 'token', token: 'x' }),
    log: { info: () => undefined },
    now: () => when.at,
    timeLimit: 15_000,
  });
});
afterEach(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const error = (code: string) => ({ error: { code, message: 'with a name in it' } });
const refused = (status: number, code: string) => ({ kind: 'refused', status, code });

describe('what a status means', () => {
  test.each<[number, string, object, object]>([
    [400, 'ErrorOccurrenceCrossingBoundary', { kind: 'series' }, { kind: 'series' }],
    [
      400,
      'ErrorInvalidIdMalformed',
      refused(400, 'ErrorInvalidIdMalformed'),
      refused(400, 'ErrorInvalidIdMalformed'),
    ],
    [401, 'InvalidAuthenticationToken', { kind: 'identity' }, { kind: 'identity' }],
    [403, 'ErrorAccessDenied', { kind: 'not-permitted' }, { kind: 'not-permitted' }],
    [404, 'ErrorItemNotFound', { kind: 'absent' }, { kind: 'absent' }],
    [404, 'MailboxNotEnabledForRESTAPI', { kind: 'no-mailbox' }, { kind: 'no-mailbox' }],
    [404, 'Request_ResourceNotFound', { kind: 'no-mailbox' }, { kind: 'no-mailbox' }],
    [404, 'UnknownError', { kind: 'later' }, { kind: 'later' }],
    [409, 'ErrorIrresolvableConflict', { kind: 'conflict' }, { kind: 'conflict' }],
    [412, 'ErrorIrresolvableConflict', { kind: 'conflict' }, { kind: 'conflict' }],
    [423, 'Locked', { kind: 'later' }, { kind: 'later' }],
    [429, 'ApplicationThrottled', { kind: 'later' }, { kind: 'later' }],
    [500, 'InternalServerError', { kind: 'unknown' }, { kind: 'later' }],
    [502, 'BadGateway', { kind: 'unknown' }, { kind: 'later' }],
    [503, 'ErrorServerBusy', { kind: 'unknown' }, { kind: 'later' }],
    [501, 'NotImplemented', refused(501, 'NotImplemented'), refused(501, 'NotImplemented')],
  ])('%i %s, of a change and of a look', async (status, code, ofChange, ofLook) => {
    answer = { status, body: error(code) };
    expect(await calendars.change(mailbox, 'id', { when })).toEqual(ofChange);
    expect(await calendars.look(mailbox, 'id')).toEqual(ofLook);
  });

  test('a code that is no identifier is not repeated', async () => {
    answer = { status: 400, body: error('no mailbox of an.peeters@example.org') };
    expect(await calendars.look(mailbox, 'id')).toEqual({ kind: 'refused', status: 400 });
  });

  test('how long to wait is taken from a service that is down, too', async () => {
    answer = { status: 503, headers: { 'retry-after': '30' }, body: error('ErrorServerBusy') };
    expect(await calendars.look(mailbox, 'id')).toEqual({ kind: 'later', afterMs: 30_000 });
  });

  test('401 of one mailbox, at a subscription, is not about who we are', async () => {
    answer = { status: 401, body: error('ExtensionError') };
    const request = {
      mailbox,
      notifyAt: 'https://bot.example.org/api/graph',
      secret: 's',
      until: window.until,
    };
    expect(await calendars.subscribe(request)).toEqual({ kind: 'later' });
  });
});

describe('half an answer under a good status', () => {
  test.each([
    '',
    '{"id":"x"',
    '{}',
    '[]',
    '{"id":"x","start":{"dateTime":"soon","timeZone":"UTC"}}',
    '<html></html>',
  ])('of a write is unknown, and of a read nothing: %s', async (body) => {
    answer = { status: 201, body };
    expect(await calendars.make(mailbox, '{}')).toEqual({ kind: 'unknown' });
    expect(await calendars.look(mailbox, 'id')).toEqual({ kind: 'later' });
    expect(await calendars.find(mailbox, 's')).toEqual({ kind: 'later' });
    expect(await calendars.readBusy(mailbox, ['a@example.org'], window)).toEqual({ kind: 'later' });
  });

  test('of a round is no round', async () => {
    answer = { status: 200, body: { value: [] } };
    expect(await calendars.follow(mailbox, { kind: 'window', window }, () => true)).toEqual({
      kind: 'later',
    });
  });
});

test('a calendar of which an entry can not be read is unknown, and the others are read', async () => {
  const time = { dateTime: '2026-12-07T08:00:00.0000000', timeZone: 'UTC' };
  const items = (dateTime: string) => [{ status: 'busy', start: time, end: { ...time, dateTime } }];
  answer = {
    status: 200,
    body: {
      value: [
        { scheduleId: 'a@example.org', scheduleItems: items('some time') },
        { scheduleId: 'b@example.org', scheduleItems: items('2026-12-07T09:00:00.0000000') },
        { scheduleId: 'c@example.org' },
      ],
    },
  };
  const read = await calendars.readBusy(mailbox, ['a@example.org', 'b@example.org', 'c@example.org'], window);
  const states = read.kind === 'read' ? [...read.readings.values()].map(({ state }) => state) : [];
  expect(states).toEqual(['unknown', 'read', 'unknown']);
});

describe('an event as it may come', () => {
  const zoned = (dateTime: string, timeZone = 'UTC') => ({ dateTime, timeZone });
  const plain = {
    id: 'x',
    start: zoned('2026-12-08T12:30:00.0000000'),
    end: zoned('2026-12-08T13:00:00.0000000'),
  };
  const look = async (more: object) => {
    answer = { status: 200, body: { ...plain, ...more } };
    const seen = await calendars.look(mailbox, 'x');
    return seen.kind === 'event' ? seen.event : undefined;
  };
  const said = (address: string, response: string, time: string) => ({
    emailAddress: { address, name: 'somebody' },
    status: { response, time },
  });

  test('in another zone than was asked for is at the same moment', async () => {
    const seen = await look({
      start: zoned('2026-12-08T13:30:00.0000000', 'Romance Standard Time'),
      end: zoned('2026-12-08T14:00:00.0000000', 'Europe/Amsterdam'),
    });
    expect(seen).toMatchObject({ at: when.at, until: when.at + 30 * 60_000 });
  });

  test('with somebody listed twice has what they said last, and not the organiser', async () => {
    const seen = await look({
      attendees: [
        said('B@example.org', 'accepted', '2026-12-01T10:00:00Z'),
        said('b@example.org', 'declined', '2026-12-01T09:00:00Z'),
        said('a@example.org', 'notResponded', '4501-01-01T00:00:00Z'),
        said('mentor@example.org', 'organizer', '0001-01-01T00:00:00Z'),
      ],
    });
    expect(seen?.attendees).toEqual([
      { address: 'a@example.org', answer: 'none' },
      { address: 'b@example.org', answer: 'accepted', at: Date.parse('2026-12-01T10:00:00Z') },
    ]);
  });

  test('with nothing but its times is an event', async () => {
    const nothing = { attendees: null, onlineMeeting: null, transactionId: null, type: null };
    expect(await look(nothing)).toMatchObject({ attendees: [], isSeries: false });
  });
});

describe('a list without an end', () => {
  test('is given up, and a link elsewhere is not followed', async () => {
    const { port } = server.address() as AddressInfo;
    const endless = `http://127.0.0.1:${port}/v1.0/users/x/events?$skip=10`;
    answer = { status: 200, body: { value: [], '@odata.nextLink': endless } };
    expect(await calendars.find(mailbox, 's')).toEqual(refused(200, 'too-many-pages'));
    asked = [];
    for (const link of [
      'https://graph.example.invalid/v1.0/users',
      `http://127.0.0.1:${port + 1}/v1.0/users`,
      `http://127.0.0.1:${port}/elsewhere`,
      `http://127.0.0.1:${port}@example.invalid/v1.0/users`,
      '/v1.0/users',
    ]) {
      answer = { status: 200, body: { value: [], '@odata.nextLink': link } };
      expect(await calendars.find(mailbox, 's')).toEqual(refused(200, 'link-elsewhere'));
    }
    expect(asked).toHaveLength(5);
  });
});
