import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { at, codeOf, GraphUnderTest, type Json, listOf, mentor, trainee } from './open-graph.ts';

const third = {
  id: '3d5c1a10-7f0e-4c52-9a41-0000000000b2',
  address: 'chloe.dubois@example.org',
  name: 'Chloé Dubois',
};
let graph: GraphUnderTest;
let event: Json;
beforeEach(async () => {
  graph = await GraphUnderTest.open([third]);
  event = await graph.book();
});
afterEach(() => graph.close());

const seen = async () => (await graph.event(event.id)).body;
const asTrainee = (name: string, more: Json = {}) =>
  graph.act(name, { mailbox: trainee.id, event: event.id, ...more });
const asMentor = (name: string, more: Json = {}) => graph.act(name, { event: event.id, ...more });

describe('a mentor in Outlook', () => {
  it('drags a talk to another day: the trainee’s copy follows and has to be answered again', async () => {
    await asMentor('user-move', { start: '2026-12-10T09:00' });
    expect(await seen()).toMatchObject({
      start: { dateTime: '2026-12-10T08:00:00.0000000' },
      end: { dateTime: '2026-12-10T08:30:00.0000000' },
      attendees: [{ status: { response: 'notResponded' } }],
    });
    expect(await graph.traineesEvents()).toMatchObject([
      { start: { dateTime: '2026-12-10T08:00:00.0000000' } },
    ]);
  });

  it.each(['user-delete', 'user-cancel'])('%s: it is not found any more', async (name) => {
    await asMentor(name);
    expect(codeOf(await graph.event(event.id))).toBe('ErrorItemNotFound');
    expect(await graph.traineesEvents()).toMatchObject([{ isCancelled: true }]);
  });

  it('moves it to another calendar: it keeps its immutable id, loses the other one and blocks no time', async () => {
    const before = await graph.event(event.id, mentor, {});
    await asMentor('user-recalendar');
    const after = await graph.event(event.id, mentor, {});
    expect(after.body.id).not.toBe(before.body.id);
    expect((await graph.event(before.body.id, mentor, {})).status).toBe(404);
    const view = '/calendarView?startDateTime=2026-12-01T00:00:00Z&endDateTime=2026-12-31T00:00:00Z';
    expect(listOf(await graph.mine('GET', view))).toEqual([]);
    expect(listOf(await graph.mine('GET', '/events'))).toHaveLength(1);
  });

  it.each([
    ['comes along', [], true],
    ['is lost with copy-unstamped', ['copy-unstamped'], false],
  ])('copies it: the stamp %s, nobody is invited', async (_, switches, stamped) => {
    for (const name of switches) await graph.turnOn(name);
    await asMentor('user-copy');
    const ep = "ep/id eq 'String {6f0c2a4e-0000-4000-8000-000000000001} Name klankbord'";
    const $filter = `singleValueExtendedProperties/Any(ep: ${ep} and ep/value eq 'A1.1')`;
    const found = listOf(await graph.mine('GET', `/events?${new URLSearchParams({ $filter })}`));
    expect(found).toHaveLength(stamped ? 2 : 1);
    expect(await graph.traineesEvents()).toHaveLength(1);
  });

  it('makes a series of it: its time can not be written any more', async () => {
    await asMentor('user-series');
    const path = `/events/${encodeURIComponent(String(event.id))}`;
    const refused = await graph.mine('PATCH', path, {
      body: { start: { dateTime: '2026-12-08T12:00:00', timeZone: 'UTC' } },
    });
    expect(codeOf(refused)).toBe('ErrorOccurrenceCrossingBoundary');
    const view = '/calendarView?startDateTime=2026-12-01T00:00:00Z&endDateTime=2027-01-31T00:00:00Z';
    const occurrences = listOf(await graph.mine('GET', view));
    expect(occurrences.map(({ type }) => type)).toEqual([
      'occurrence',
      'occurrence',
      'occurrence',
      'occurrence',
    ]);
    expect(await seen()).toMatchObject({ type: 'seriesMaster', recurrence: { pattern: { type: 'weekly' } } });
  });

  it('writes another subject', async () => {
    await asMentor('user-subject', { subject: 'Overleg ziek Ruben' });
    expect((await seen()).subject).toBe('Overleg ziek Ruben');
  });

  it('changes a time without sending it: the others hear of it when it is sent', async () => {
    await asMentor('user-hold', { start: '2026-12-10T09:00' });
    expect(await seen()).toMatchObject({ isDraft: true, start: { dateTime: '2026-12-10T08:00:00.0000000' } });
    expect(await graph.traineesEvents()).toMatchObject([
      { start: { dateTime: '2026-12-08T12:30:00.0000000' } },
    ]);
    await asMentor('user-send-update');
    expect(await seen()).toMatchObject({ isDraft: false });
    expect(await graph.traineesEvents()).toMatchObject([
      { start: { dateTime: '2026-12-10T08:00:00.0000000' } },
    ]);
  });

  it('makes an appointment of their own', async () => {
    const made = await graph.act('make', {
      subject: 'Tandarts',
      start: '2026-12-09T08:00',
      end: '2026-12-09T09:00',
    });
    expect((await graph.event(made.immutableId)).body).toMatchObject({ subject: 'Tandarts', attendees: [] });
  });
});

describe('a trainee in Outlook', () => {
  it('declines, then accepts what is sent again: the last answer counts', async () => {
    await asTrainee('tentative');
    expect(await seen()).toMatchObject({ attendees: [{ status: { response: 'tentativelyAccepted' } }] });
    await asTrainee('accept');
    expect(await seen()).toMatchObject({ attendees: [{ status: { response: 'accepted' } }] });
    expect(await graph.traineesEvents()).toMatchObject([{ showAs: 'busy' }]);
    await asTrainee('decline');
    expect(await seen()).toMatchObject({ attendees: [{ status: { response: 'declined' } }] });
    expect(await graph.traineesEvents()).toEqual([]);
  });

  it('proposes another time', async () => {
    await asTrainee('user-propose', { start: '2026-12-09T10:00' });
    expect(at(await seen(), 'attendees', 0)).toMatchObject({
      status: { response: 'tentativelyAccepted' },
      proposedNewTime: {
        start: { dateTime: '2026-12-09T09:00:00.0000000' },
        end: { dateTime: '2026-12-09T09:30:00.0000000' },
      },
    });
  });

  it('answers under another address with x500', async () => {
    await graph.turnOn('x500');
    await asTrainee('decline');
    const attendees = at<readonly Json[]>(await seen(), 'attendees');
    expect(attendees).toMatchObject([{ status: { response: 'none' } }, { status: { response: 'declined' } }]);
    expect(at(attendees, 1, 'emailAddress', 'address')).toMatch(/^\/o=ExchangeLabs\//);
    expect(at(attendees, 1, 'emailAddress', 'name')).toBe(trainee.name);
  });

  it('forwards it: a third is in the list and has a copy', async () => {
    await asTrainee('forwarded', { to: third.address });
    expect(await seen()).toMatchObject({ attendees: [{}, { emailAddress: { address: third.address } }] });
    expect(listOf(await graph.ask('GET', `/users/${third.id}/events`))).toMatchObject([
      { isOrganizer: false },
    ]);
  });

  it('deletes only one’s own copy: the organiser does not hear of it', async () => {
    await asTrainee('user-delete');
    expect(await graph.traineesEvents()).toEqual([]);
    expect(await seen()).toMatchObject({ isCancelled: false, attendees: [{ status: { response: 'none' } }] });
  });
});

describe('an invitation', () => {
  const answerTo = async (change: Json, name: string, more: Json = {}) => {
    const other = await graph.book({ transactionId: 'other', ...change });
    await graph.act(name, { mailbox: trainee.id, event: other.id, ...more });
    return at((await graph.event(other.id)).body, 'attendees', 0, 'status', 'response');
  };

  it('that asks for no answer gets none', async () => {
    expect(await answerTo({}, 'accept')).toBe('accepted');
    expect(await answerTo({ transactionId: 'quiet', responseRequested: false }, 'accept')).toBe('none');
  });

  it('that wants no other time takes none', async () => {
    const proposed = answerTo({ allowNewTimeProposals: false }, 'user-propose', {
      start: '2026-12-09T10:00',
    });
    await expect(proposed).rejects.toThrow("doesn't allow new time proposals");
  });

  it('tells in the calendar of a room whose talk it is, private or not', async () => {
    const room = {
      id: '00000000-0000-4000-8000-0000000000e0',
      address: 'lokaal@example.org',
      name: 'Lokaal',
      userPurpose: 'room',
    };
    await graph.local('POST', 'mailboxes', { mailboxes: [room] });
    await graph.book({
      transactionId: 'room',
      attendees: [{ type: 'resource', emailAddress: { address: room.address } }],
    });
    expect(listOf(await graph.ask('GET', `/users/${room.id}/events`))).toMatchObject([
      { subject: mentor.name, sensitivity: 'normal' },
    ]);
  });
});

it('refuses an organiser who wants to answer, and acts that are none', async () => {
  await expect(asMentor('accept')).rejects.toThrow("can't respond to this meeting");
  await expect(asMentor('user-wish')).rejects.toThrow('400');
});
