import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  at,
  codeOf,
  GraphUnderTest,
  immutable,
  type Json,
  listOf,
  mentor,
  talk,
  trainee,
} from './open-graph.ts';

let graph: GraphUnderTest;
beforeEach(async () => {
  graph = await GraphUnderTest.open();
});
afterEach(() => graph.close());

const path = ({ id }: Json) => `/events/${encodeURIComponent(String(id))}`;
const patch = (event: Json, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  graph.mine('PATCH', path(event), { body, headers: { ...immutable, ...headers } });
const answerOfTrainee = async (event: Json) => at<Json>((await graph.event(event.id)).body, 'attendees', 0);

describe('an event that is made', () => {
  it('comes back with what Exchange adds', async () => {
    const event = await graph.book();
    expect(event).toMatchObject({
      type: 'singleInstance',
      isOrganizer: true,
      isDraft: false,
      isCancelled: false,
      isOnlineMeeting: true,
      transactionId: talk.transactionId,
      originalStartTimeZone: 'Europe/Brussels',
      start: { dateTime: '2026-12-08T12:30:00.0000000', timeZone: 'UTC' },
      attendees: [
        {
          emailAddress: { address: trainee.address, name: trainee.name },
          status: { response: 'none', time: '0001-01-01T00:00:00Z' },
        },
      ],
    });
    expect(at(event, 'onlineMeeting', 'joinUrl')).toContain('https://teams.microsoft.com/l/meetup-join/');
    expect(at(event, 'body', 'content')).toContain('<html>');
  });

  it('goes on changing: the etag of the answer is old at once', async () => {
    const event = await graph.book();
    const old = { 'if-match': String(event['@odata.etag']) };
    const refused = await patch(event, { subject: 'x' }, old);
    expect([refused.status, codeOf(refused)]).toEqual([412, 'ErrorIrresolvableConflict']);
    const { body } = await graph.event(event.id);
    expect(
      (await patch(event, { showAs: 'tentative' }, { 'if-match': String(body['@odata.etag']) })).status,
    ).toBe(200);
  });

  it('is one however often the same request comes, and two for another transactionId', async () => {
    const first = await graph.book();
    expect((await graph.book()).id).toBe(first.id);
    expect(listOf(await graph.mine('GET', '/events'))).toHaveLength(1);
    expect((await graph.mails()).filter(({ kind }) => kind === 'invitation')).toHaveLength(1);
    await graph.book({ transactionId: 'another' });
    expect(listOf(await graph.mine('GET', '/events'))).toHaveLength(2);
  });

  it('lies in the calendar of anyone who is invited, without our stamp, and as tentative', async () => {
    const event = await graph.book();
    const [copy = {}] = await graph.traineesEvents();
    expect(copy).toMatchObject({
      iCalUId: event.iCalUId,
      isOrganizer: false,
      showAs: 'tentative',
      responseStatus: { response: 'notResponded' },
      organizer: { emailAddress: { address: mentor.address } },
    });
    expect(copy.id).not.toBe(event.id);
    expect(copy).not.toHaveProperty('transactionId');
  });

  it('is mailed to anyone who is invited from outside, once', async () => {
    await graph.book({ attendees: [{ emailAddress: { address: 'someone@elsewhere.example' } }] });
    expect(await graph.mails()).toMatchObject([{ kind: 'invitation', to: 'someone@elsewhere.example' }]);
  });

  it('takes the hour that a clock change skips for the next', async () => {
    const at230 = { dateTime: '2027-03-28T02:30:00', timeZone: 'Europe/Brussels' };
    const event = await graph.book({ start: at230, end: { ...at230, dateTime: '2027-03-28T03:30:00' } });
    expect(at(event, 'start', 'dateTime')).toBe('2027-03-28T01:00:00.0000000');
  });
});

describe('an event that is changed', () => {
  it('takes the answers away with a new time, and mails everybody', async () => {
    const event = await graph.book();
    await graph.act('accept', { mailbox: trainee.id, event: event.id });
    expect(await answerOfTrainee(event)).toMatchObject({ status: { response: 'accepted' } });
    const { body } = await patch(event, {
      start: talk.end,
      end: { ...talk.end, dateTime: '2026-12-08T14:30:00' },
    });
    expect(at(body, 'attendees', 0, 'status')).toEqual({
      response: 'notResponded',
      time: '4501-01-01T00:00:00Z',
    });
    expect(at(body, 'onlineMeeting', 'joinUrl')).toBe(at(event, 'onlineMeeting', 'joinUrl'));
    expect(await graph.traineesEvents()).toMatchObject([
      { start: { dateTime: '2026-12-08T13:00:00.0000000' } },
    ]);
    expect((await graph.mails()).map(({ kind }) => kind)).toEqual(['invitation', 'answer', 'update']);
  });

  it('mails only those who was added or left out when only attendees change', async () => {
    const event = await graph.book();
    await patch(event, {
      attendees: [...talk.attendees, { emailAddress: { address: 'x@elsewhere.example' } }],
    });
    await patch(event, { attendees: [{ emailAddress: { address: 'x@elsewhere.example' } }] });
    expect((await graph.mails()).slice(1)).toMatchObject([
      { kind: 'invitation', to: 'x@elsewhere.example' },
      { kind: 'cancellation', to: trainee.address },
    ]);
    expect(await graph.traineesEvents()).toMatchObject([{ isCancelled: true, showAs: 'free' }]);
  });

  it('is only one’s own copy when somebody else organises it', async () => {
    const event = await graph.book();
    const [copy = {}] = await graph.traineesEvents();
    const own = `/users/${trainee.id}${path(copy)}`;
    expect((await graph.ask('PATCH', own, { body: { subject: 'mine' } })).status).toBe(200);
    expect((await graph.event(event.id)).body.subject).toBe('Overleg');
    expect(codeOf(await graph.ask('PATCH', own, { body: { attendees: [] } }))).toBe('ErrorInvalidRequest');
    expect(codeOf(await graph.ask('POST', `${own}/cancel`))).toBe('ErrorInvalidRequest');
  });

  it('keeps its transactionId for good', async () => {
    expect(codeOf(await patch(await graph.book(), { transactionId: 'x' }))).toBe('ErrorInvalidPropertySet');
  });

  it('never ends before it begins', async () => {
    const refused = await patch(await graph.book(), {
      end: { dateTime: '2026-12-08T12:00:00', timeZone: 'UTC' },
    });
    expect(codeOf(refused)).toBe('ErrorCalendarEndDateIsEarlierThanStartDate');
  });
});

describe('the Teams link of an event', () => {
  const linkAfter = async (event: Json, body: unknown) =>
    at((await patch(event, body)).body, 'onlineMeeting', 'joinUrl');

  it('is dropped by a PATCH with a body, or is another one with link-new', async () => {
    const body = { body: { contentType: 'text', content: '' } };
    const event = await graph.book();
    expect((await patch(event, body)).body).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null });
    const other = await graph.book({ transactionId: 'other' });
    await graph.turnOn('link-new');
    const link = await linkAfter(other, body);
    expect(link).toEqual(expect.stringContaining('https://teams.microsoft.com/'));
    expect(link).not.toBe(at(other, 'onlineMeeting', 'joinUrl'));
  });

  it('is dropped by one PATCH and brought back by the next, with link-toggle', async () => {
    const event = await graph.book();
    await graph.turnOn('link-toggle', { mailbox: mentor.id });
    expect((await patch(event, { location: { displayName: 'x' } })).body.onlineMeeting).toBeNull();
    expect(await linkAfter(event, { location: { displayName: 'y' } })).toBe(
      at(event, 'onlineMeeting', 'joinUrl'),
    );
  });

  it('stays when the meeting is said to be none, unless link-sticky is off', async () => {
    const event = await graph.book();
    expect(await linkAfter(event, { isOnlineMeeting: false })).toBe(at(event, 'onlineMeeting', 'joinUrl'));
    await graph.turnOn('link-sticky:off');
    expect((await patch(event, { isOnlineMeeting: false })).body.onlineMeeting).toBeNull();
  });

  it('is not made where online is ignored', async () => {
    await graph.turnOn('online-ignored');
    expect(await graph.book()).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null });
  });
});

describe('an event that ends', () => {
  it('is deleted once', async () => {
    const event = await graph.book();
    expect((await graph.mine('DELETE', path(event))).status).toBe(204);
    expect(codeOf(await graph.mine('DELETE', path(event)))).toBe('ErrorItemNotFound');
    expect(await graph.traineesEvents()).toMatchObject([{ isCancelled: true, subject: 'Canceled: Overleg' }]);
  });

  it('is cancelled with or without a comment, and once', async () => {
    const event = await graph.book();
    expect(
      (await graph.mine('POST', `${path(event)}/cancel`, { body: { comment: 'tot later' } })).status,
    ).toBe(202);
    expect((await graph.mine('POST', `${path(event)}/cancel`)).status).toBe(404);
    expect((await graph.mails()).at(-1)).toMatchObject({ kind: 'cancellation', text: 'tot later' });
  });

  it('can not be cancelled where nobody was invited', async () => {
    const event = await graph.book({ attendees: [] });
    expect(codeOf(await graph.mine('POST', `${path(event)}/cancel`))).toBe('ErrorInvalidRequest');
    expect((await graph.mine('DELETE', path(event))).status).toBe(204);
  });

  it('is found in Deleted Items, as cancelled, where deleted-found is on', async () => {
    const event = await graph.book();
    await graph.mine('DELETE', path(event));
    expect((await graph.event(event.id)).status).toBe(404);
    await graph.turnOn('deleted-found');
    expect((await graph.event(event.id)).body).toMatchObject({ isCancelled: true });
  });
});

describe('what is not established, or odd, about making an event', () => {
  it('refuses a known transactionId with another body, with transaction-409', async () => {
    const { id } = await graph.book();
    const other = { ...talk, subject: 'Iets anders' };
    expect((await graph.mine('POST', '/events', { body: other, headers: immutable })).body.id).toBe(id);
    await graph.turnOn('transaction-409');
    expect(codeOf(await graph.mine('POST', '/events', { body: other }))).toBe('ErrorDuplicateTransactionId');
    expect((await graph.book()).id).toBe(id);
  });

  it('forgets a transactionId after a while, with transaction-forgets', async () => {
    await graph.turnOn('transaction-forgets:1000');
    const { id } = await graph.book();
    await graph.pass(1_000);
    expect((await graph.book()).id).not.toBe(id);
  });

  it('has saved it, but invited nobody, with 409-create; the same request again invites', async () => {
    await graph.turnOn('409-create');
    const refused = await graph.mine('POST', '/events', { body: talk });
    expect([refused.status, codeOf(refused)]).toEqual([409, 'ConcurrentItemSave']);
    expect(await graph.mails()).toEqual([]);
    await graph.book();
    expect(listOf(await graph.mine('GET', '/events'))).toHaveLength(1);
    expect(await graph.traineesEvents()).toHaveLength(1);
  });

  it('has saved nothing with 409-create:lost', async () => {
    await graph.turnOn('409-create:lost');
    expect((await graph.mine('POST', '/events', { body: talk })).status).toBe(409);
    expect(listOf(await graph.mine('GET', '/events'))).toEqual([]);
  });

  it('is found only later with lag', async () => {
    await graph.turnOn('lag:120000');
    const { id } = await graph.book();
    expect((await graph.event(id)).status).toBe(404);
    expect(listOf(await graph.mine('GET', '/events'))).toEqual([]);
    await graph.pass(120_000);
    expect((await graph.event(id)).status).toBe(200);
  });

  it('says a zone that a phone made up, with custom-zone', async () => {
    await graph.turnOn('custom-zone');
    expect((await graph.book()).originalStartTimeZone).toBe('tzone://Microsoft/Custom');
  });

  it('lets the stamp travel to anyone who is invited, with invite-stamped', async () => {
    await graph.turnOn('invite-stamped');
    await graph.book();
    const expand = new URLSearchParams({
      $expand: `singleValueExtendedProperties($filter=id eq '${talk.singleValueExtendedProperties[0]?.id}')`,
    });
    const [copy = {}] = listOf(await graph.ask('GET', `/users/${trainee.id}/events?${expand}`));
    expect(copy.singleValueExtendedProperties).toEqual(talk.singleValueExtendedProperties);
  });
});
