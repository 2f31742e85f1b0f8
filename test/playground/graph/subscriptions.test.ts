import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EndpointHealth } from '../../../playground/graph/subscriptions/endpoint-health.ts';
import { Listener } from './listener.ts';
import { codeOf, GraphUnderTest, immutable, type Json, listOf, mentor, talk, trainee } from './open-graph.ts';

let graph: GraphUnderTest;
let listener: Listener;
beforeEach(async () => {
  [graph, listener] = await Promise.all([GraphUnderTest.open(), Listener.open()]);
});
afterEach(() => Promise.all([graph.close(), listener.close()]));

const wish = (more: Json = {}): Json => ({
  changeType: 'created,updated,deleted',
  resource: `/users/${mentor.id}/events`,
  notificationUrl: listener.url,
  lifecycleNotificationUrl: listener.url,
  expirationDateTime: '2026-11-24T17:00:00Z',
  clientState: 'secret',
  ...more,
});
const ask = (more?: Json, headers: Readonly<Record<string, string>> = immutable) =>
  graph.ask('POST', '/subscriptions', { body: wish(more), headers });
const settle = () => graph.local('POST', 'settle');
const kinds = () => listener.all.map(({ changeType }) => changeType);
const one = (id: unknown, method = 'GET', body?: unknown) =>
  graph.ask(method, `/subscriptions/${id}`, body === undefined ? {} : { body });

describe('a subscription', () => {
  it('is made when the address gives back the token, and shows its secret once', async () => {
    const made = await ask();
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ clientState: 'secret', expirationDateTime: '2026-11-24T17:00:00Z' });
    expect((await one(made.body.id)).body).toMatchObject({ id: made.body.id, clientState: null });
    expect(listOf(await graph.ask('GET', '/subscriptions'))).toHaveLength(1);
  });

  it('is two when it is asked for twice, and none when it is deleted', async () => {
    const [first, second] = [await ask(), await ask()];
    expect(first.body.id).not.toBe(second.body.id);
    expect((await one(first.body.id, 'DELETE')).status).toBe(204);
    expect((await one(first.body.id, 'DELETE')).status).toBe(404);
    expect(listOf(await graph.ask('GET', '/subscriptions'))).toHaveLength(1);
  });

  it.each([
    ['another text', { text: 'x' }],
    ['another status', { status: 202 }],
    ['HTML', { type: 'text/html' }],
  ])('is not made when the address answers with %s', async (_, wrong) => {
    listener.wrong = wrong;
    expect(codeOf(await ask())).toBe('ValidationError');
    expect(listOf(await graph.ask('GET', '/subscriptions'))).toEqual([]);
  });

  it.each<[string, Json, string]>([
    ['an address elsewhere', { notificationUrl: 'https://example.org/api/graph' }, 'ValidationError'],
    ['nobody at the address', { notificationUrl: 'http://127.0.0.1:1/api/graph' }, 'ValidationError'],
    ['a nameless kind of change', { changeType: 'created,moved' }, 'InvalidRequest'],
    ['another resource', { resource: `/users/${mentor.id}/calendar` }, 'InvalidRequest'],
    ['a mailbox that is not there', { resource: '/users/nobody/events' }, 'ResourceNotFound'],
    ['more than a week', { expirationDateTime: '2026-12-24T17:00:00Z' }, 'ExtensionError'],
    ['a past end', { expirationDateTime: '2026-11-20T17:00:00Z' }, 'ExtensionError'],
    ['too long a secret', { clientState: 'x'.repeat(129) }, 'RequestBodyRead'],
    ['an unknown property', { url: 'x' }, 'RequestBodyRead'],
  ])('is refused with %s', async (_, more, code) => {
    expect(codeOf(await ask(more))).toBe(code);
  });

  it('lives 45 minutes at least, and with grants no longer than is granted', async () => {
    expect((await ask({ expirationDateTime: '2026-11-23T17:05:00Z' })).body.expirationDateTime).toMatch(
      /^2026-11-23T17:4[45]/,
    );
    await graph.turnOn('grants:60');
    expect((await ask()).body.expirationDateTime).toMatch(/^2026-11-23T(17:59|18:00)/);
  });

  it('is renewed, reauthorised, and gone when its time is over', async () => {
    const { id } = (await ask()).body;
    const longer = { expirationDateTime: '2026-11-25T17:00:00Z' };
    expect((await one(id, 'PATCH', longer)).body).toMatchObject(longer);
    expect(codeOf(await one(id, 'PATCH', { resource: 'x' }))).toBe('RequestBodyRead');
    expect((await one(`${id}/reauthorize`, 'POST')).status).toBe(204);
    await graph.pass(49 * 3_600_000);
    await graph.login();
    expect((await one(id, 'PATCH', longer)).status).toBe(404);
  });

  it('is refused for one mailbox only, with sub-503 and with no-mailbox', async () => {
    await graph.turnOn('sub-503', { mailbox: mentor.id });
    const refused = await ask();
    expect([refused.status, codeOf(refused)]).toEqual([503, 'ExtensionError']);
    await graph.turnOn('no-mailbox', { mailbox: mentor.id });
    expect((await ask()).status).toBe(404);
    expect((await ask({ resource: `/users/${trainee.id}/events` })).status).toBe(201);
  });

  it('is refused to anyone who has a role in Exchange only, with rbac-no-subscriptions', async () => {
    await graph.turnOn('rbac-no-subscriptions');
    expect(codeOf(await ask())).toBe('ErrorAccessDenied');
  });

  it('is gone without a word, with removed-silently', async () => {
    const { id } = (await ask()).body;
    await graph.turnOn('removed-silently', { mailbox: mentor.id });
    expect((await one(id)).status).toBe(404);
    await settle();
    expect(listener.all).toEqual([]);
  });
});

describe('a notification', () => {
  it('names what changed, in the form of ids that the subscription was made with', async () => {
    const { id } = (await ask()).body;
    const event = await graph.book();
    await settle();
    const [first, second] = listener.all;
    expect(first).toMatchObject({
      subscriptionId: id,
      clientState: 'secret',
      changeType: 'created',
      tenantId: expect.any(String),
      resourceData: { '@odata.type': '#Microsoft.Graph.Event', id: event.id },
    });
    expect(second).toMatchObject({ changeType: 'updated' });
    const spelt = [first?.resource, second?.resource].map((each) =>
      String(each).replaceAll(String(event.id), '…'),
    );
    expect(spelt.toSorted()).toEqual([`Users('${mentor.id}')/Events('…')`, `Users/${mentor.id}/Events/…`]);
  });

  it('gives the other form to anyone who did not ask for immutable ids', async () => {
    await ask({}, {});
    const event = await graph.book();
    await settle();
    expect(listener.all[0]).not.toMatchObject({ resourceData: { id: event.id } });
  });

  it('comes for what people do too, and only for the kinds asked for', async () => {
    const event = await graph.book();
    await ask({ changeType: 'deleted' });
    await graph.act('user-move', { event: event.id, start: '2026-12-10T09:00' });
    await graph.act('user-delete', { event: event.id });
    await settle();
    expect(kinds()).toEqual(['deleted']);
  });

  it('comes again until it is taken', async () => {
    await ask();
    listener.status = 503;
    await graph.book();
    await settle();
    listener.status = 202;
    await settle();
    expect(listener.heard).toHaveLength(1);
    await graph.pass(31_000);
    await settle();
    expect(listener.heard).toHaveLength(2);
    expect(listener.heard[1]).toEqual(listener.heard[0]);
  });

  it('comes to several mailboxes in one request', async () => {
    await ask();
    await ask({ resource: `/users/${trainee.id}/events` });
    await graph.book();
    await settle();
    expect(listener.heard).toHaveLength(1);
    expect(new Set(listener.all.map(({ subscriptionId }) => subscriptionId)).size).toBe(2);
  });

  it('comes many times with storm, and disordered with shuffle', async () => {
    await ask();
    await graph.turnOn('storm:3');
    await graph.book();
    await settle();
    expect(kinds()).toEqual([
      'created',
      'updated',
      'updated',
      'updated',
      'updated',
      'updated',
      'updated',
      'updated',
    ]);
    listener.heard.length = 0;
    await graph.turnOn('storm', { on: false });
    await graph.turnOn('shuffle');
    const [event = {}] = listOf(await graph.mine('GET', '/events', { headers: immutable }));
    await graph.act('user-subject', { event: event.id, subject: 'x' });
    await settle();
    expect(kinds()).toEqual(['updated', 'created', 'updated']);
  });

  it('never comes with mute, and later with late', async () => {
    await ask();
    await graph.turnOn('mute');
    await graph.book();
    await settle();
    await graph.turnOn('mute', { on: false });
    await graph.turnOn('late:3600000');
    await graph.book({ transactionId: 'late' });
    await settle();
    expect(listener.all).toEqual([]);
    await graph.pass(3_600_000);
    await settle();
    expect(kinds()).toEqual(['created', 'updated']);
  });

  it('comes before our request is answered, with notify-first', async () => {
    await ask();
    await graph.turnOn('notify-first');
    await graph.mine('POST', '/events', { body: talk });
    expect(kinds()[0]).toBe('created');
  });

  it('comes of mail as well', async () => {
    await ask({ resource: `/users/${mentor.id}/messages` });
    await graph.mine('POST', '/messages', { body: { subject: 'x' } });
    await settle();
    expect(listener.all).toMatchObject([
      { changeType: 'created', resourceData: { '@odata.type': '#Microsoft.Graph.Message' } },
    ]);
  });
});

describe('what Graph says of a subscription itself', () => {
  it.each(['missed', 'reauthorizationRequired', 'subscriptionRemoved'])('%s', async (event) => {
    const { id } = (await ask()).body;
    await graph.local('POST', 'lifecycle', { mailbox: mentor.address, event });
    await settle();
    expect(listener.all).toMatchObject([
      { subscriptionId: id, clientState: 'secret', lifecycleEvent: event },
    ]);
    expect((await one(id)).status).toBe(event === 'subscriptionRemoved' ? 404 : 200);
  });
});

it('serves an endpoint late when a tenth of its answers are slow, and not at all when a seventh are', () => {
  const health = new EndpointHealth();
  const note = (times: number, took: number) => Array.from({ length: times }, () => health.note(took));
  note(91, 10);
  note(9, 3_000);
  expect(health.state).toBe('well');
  note(1, 3_000);
  expect(health.state).toBe('slow');
  note(5, 3_000);
  expect(health.state).toBe('dropped');
});
