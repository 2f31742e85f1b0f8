import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at, codeOf, GraphUnderTest, immutable, listOf, mentor, stampId, talk } from './open-graph.ts';

let graph: GraphUnderTest;
beforeAll(async () => {
  graph = await GraphUnderTest.open([
    {
      id: '3d5c1a10-7f0e-4c52-9a41-0000000000c9',
      address: 'guest@example.org',
      name: 'Guest',
      userPrincipalName: 'a#EXT#@b.example',
    },
  ]);
});
afterAll(() => graph.close());

describe('the door of the local Graph', () => {
  it.each([
    ['no token', {}],
    ['a token of nobody', { authorization: 'Bearer x' }],
  ])('refuses a request with %s, before it says whether anybody is there', async (_, headers) => {
    const answer = await fetch(`${graph.url}/v1.0/users/nobody/events`, { headers });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
    expect(await answer.json()).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } });
  });

  it('refuses a token that has run out', async () => {
    const other = await GraphUnderTest.open();
    await other.pass(3_600_000);
    expect((await other.mine('GET', '/events')).status).toBe(401);
    await other.login();
    expect((await other.mine('GET', '/events')).status).toBe(200);
    await other.close();
  });

  it.each([
    ['another grant', { grant_type: 'password' }],
    ['a scope that is not .default', { scope: 'Calendars.Read' }],
    ['no secret', { client_secret: '' }],
  ])('gives no token for %s', async (_, change) => {
    const form = {
      grant_type: 'client_credentials',
      client_id: 'x',
      client_secret: 'x',
      scope: 'x/.default',
    };
    const body = new URLSearchParams({ ...form, ...change });
    expect((await fetch(`${graph.url}/t/oauth2/v2.0/token`, { method: 'POST', body })).status).toBe(400);
  });

  it('says what went wrong in the form of Graph, with the id of the request', async () => {
    const headers = { 'client-request-id': 'mine' };
    const answer = await graph.ask('GET', `/users/${mentor.id}/nonsense`, { headers });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      error: {
        code: 'BadRequest',
        message: "Resource not found for the segment 'nonsense'.",
        innerError: { 'client-request-id': 'mine' },
      },
    });
  });

  it('knows nobody as "me", and no user that is not there', async () => {
    expect(codeOf(await graph.ask('GET', '/me/events'))).toBe('BadRequest');
    expect(codeOf(await graph.ask('GET', '/users/nobody@example.org/events'))).toBe('ErrorInvalidUser');
  });

  it('finds a guest by an encoded name only', async () => {
    expect((await graph.ask('GET', `/users/${encodeURIComponent('a#EXT#@b.example')}/events`)).status).toBe(
      200,
    );
    expect(codeOf(await graph.ask('GET', '/users/a#EXT#@b.example/events'))).toBe('BadRequest');
    expect(await askRaw('/v1.0/users/a#EXT#@b.example/events')).toBe(400);
  });

  it('refuses a method that a resource has not', async () => {
    expect(codeOf(await graph.mine('PATCH', '/mailboxSettings', { body: {} }))).toBe('BadRequest');
  });
});

/** A client that does not cut the address at the `#`. */
async function askRaw(path: string): Promise<number> {
  const { port } = new URL(graph.url);
  const authorization = `Bearer ${await graph.login()}`;
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, host: '127.0.0.1', headers: { authorization } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject).end();
  });
}

describe('the body of a new event', () => {
  const post = (body: unknown) => graph.mine('POST', '/events', { body });

  it.each([
    [
      'an unknown property',
      { colour: 'red' },
      "The property 'colour' does not exist on type 'microsoft.graph.event'",
    ],
    [
      'an unknown property below',
      { location: { name: 'x' } },
      "The property 'name' does not exist on type 'microsoft.graph.location'",
    ],
    ['a word that is none', { showAs: 'Busy' }, 'showAs'],
    ['a flag that is a word', { isOnlineMeeting: 'true' }, 'isOnlineMeeting'],
  ])('is refused with %s', async (_, change, message) => {
    const answer = await post({ ...talk, ...change });
    expect(codeOf(answer)).toBe('RequestBodyRead');
    expect(at(answer.body, 'error', 'message')).toContain(message);
  });

  it.each([
    [
      'a zone that is none',
      { start: { dateTime: '2026-12-08T13:30:00', timeZone: 'Brussels' } },
      'TimeZoneNotSupportedException',
    ],
    [
      'an offset for a zone',
      { start: { dateTime: '2026-12-08T13:30:00', timeZone: '+01:00' } },
      'TimeZoneNotSupportedException',
    ],
    [
      'an offset in the time',
      { start: { dateTime: '2026-12-08T13:30:00Z', timeZone: 'UTC' } },
      'ErrorInvalidParameter',
    ],
    [
      'a day that is none',
      { start: { dateTime: '2026-02-30T13:30:00', timeZone: 'UTC' } },
      'ErrorInvalidParameter',
    ],
    [
      'an end before its start',
      { end: { dateTime: '2026-12-08T13:00:00', timeZone: 'Europe/Brussels' } },
      'ErrorCalendarEndDateIsEarlierThanStartDate',
    ],
    ['what only Graph writes', { isOrganizer: true }, 'ErrorInvalidPropertySet'],
    [
      'an extended property in another form',
      { singleValueExtendedProperties: [{ id: 'klankbord', value: '1' }] },
      'ErrorInvalidProperty',
    ],
    ['a whole day that does not begin at midnight', { isAllDay: true }, 'ErrorInvalidRequest'],
  ])('is refused with %s', async (_, change, code) => {
    const answer = await post({ ...talk, ...change });
    expect(answer.status).toBe(400);
    expect(codeOf(answer)).toBe(code);
  });

  it('is refused when it does not say that it is JSON', async () => {
    const headers = { 'content-type': 'text/plain' };
    expect(codeOf(await graph.mine('POST', '/events', { body: talk, headers }))).toBe('RequestBodyRead');
  });

  it.each([
    ['', 'BadRequest'],
    ['{', 'BadRequest'],
  ])('is refused when it is %j', async (body, code) => {
    expect(codeOf(await post(body))).toBe(code);
  });

  it('lets nothing of what it refused into the calendar', async () => {
    expect(listOf(await graph.mine('GET', '/events'))).toEqual([]);
  });
});

describe('what is asked beside the path', () => {
  const filter = (value: string, name = 'klankbord') =>
    `singleValueExtendedProperties/Any(ep: ep/id eq 'String {6F0C2A4E-0000-4000-8000-000000000001} Name ${name}' and ep/value eq '${value}')`;
  const find = (raw: string) =>
    graph.mine('GET', `/events?${new URLSearchParams({ $filter: raw })}`, { headers: immutable });
  const expand = { $expand: `singleValueExtendedProperties($filter=id eq '${stampId}')` };

  it('finds by stamp, whatever the case of its value, and never with another case in its name', async () => {
    const { id } = await graph.book({
      transactionId: 'stamp',
      singleValueExtendedProperties: [{ id: stampId, value: "O'Neil.1" }],
    });
    const found = listOf(await find(filter("o''neil.1")));
    expect(found.map((event) => event.id)).toEqual([id]);
    expect(found[0]).not.toHaveProperty('singleValueExtendedProperties');
    expect(listOf(await find(filter("o''neil.1", 'Klankbord')))).toEqual([]);
    expect(listOf(await find(filter('other')))).toEqual([]);
    const one = await graph.mine(
      'GET',
      `/events/${encodeURIComponent(String(id))}?${new URLSearchParams(expand)}`,
    );
    expect(one.body.singleValueExtendedProperties).toEqual([{ id: stampId, value: "O'Neil.1" }]);
    const plain = await graph.event(id);
    expect(plain.body).not.toHaveProperty('singleValueExtendedProperties');
  });

  it.each([["subject eq 'x'"], ["singleValueExtendedProperties/any(p: p/id eq 'x')"], [filter("o'neil")]])(
    'refuses the filter %s',
    async (raw) => {
      expect((await find(raw)).status).toBe(400);
    },
  );

  it('refuses an unencoded & that cuts a filter in two', async () => {
    const answer = await graph.mine('GET', `/events?$filter=${encodeURIComponent("subject eq '")}&x'`);
    expect(codeOf(answer)).toBe('BadRequest');
  });

  it.each([['$expand=extensions'], ['$select=colour'], ['$top=0'], ['$wish=1']])(
    'refuses %s',
    async (query) => {
      expect((await graph.mine('GET', `/events?${query}`)).status).toBe(400);
    },
  );

  it('says aloud what it does not play', async () => {
    expect((await graph.mine('GET', '/events?$orderby=subject')).status).toBe(501);
  });

  it('gives ids of either form, by the header of that request alone, and the times in the zone of the header', async () => {
    const { id } = await graph.book({ transactionId: 'forms' });
    const usual = await graph.event(id, mentor, {});
    expect(usual.body.id).not.toBe(id);
    expect(usual.body.start).toEqual({ dateTime: '2026-12-08T12:30:00.0000000', timeZone: 'UTC' });
    const both = { prefer: 'outlook.timezone="Romance Standard Time", IdType="ImmutableId"' };
    const zoned = await graph.event(usual.body.id, mentor, both);
    expect(zoned.body.id).toBe(id);
    expect(zoned.body.start).toEqual({
      dateTime: '2026-12-08T13:30:00.0000000',
      timeZone: 'Romance Standard Time',
    });
    expect(zoned.headers.get('preference-applied')).toContain('IdType="ImmutableId"');
    expect((await graph.event(String(id).toLowerCase())).status).toBe(404);
    expect(codeOf(await graph.event(id, mentor, { prefer: 'outlook.timezone="Brussels"' }))).toBe(
      'TimeZoneNotSupportedException',
    );
  });
});
