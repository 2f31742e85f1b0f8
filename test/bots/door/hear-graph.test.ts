import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Door, openDoor } from '../../../src/bots/door/open-door.ts';
import { calendarBoxes } from '../../../src/core/appointments/calendar-box.ts';
import type { AppointmentId } from '../../../src/core/kernel/id.ts';
import { instant } from '../../../src/core/kernel/time.ts';
import { an, openReading, type ReadingGround } from '../../jobs/appointments/ground.ts';
import { type Json, mentor } from '../../playground/graph/open-graph.ts';

const at = instant(Date.parse('2026-12-08T12:30:00Z'));
const week = 7 * 24 * 60;

let ground: ReadingGround;
let door: Door;
let url: string;
let id: AppointmentId;

beforeEach(async () => {
  ground = await openReading();
  const { deps } = ground;
  door = await openDoor({ ...deps }, { port: 0, hearsGraph: deps.queue });
  url = `http://127.0.0.1:${door.port}/api/graph`;
  id = await ground.book('a1', at);
});
afterEach(async () => {
  await door.close();
  await ground.close();
});

const act = async (name: string, more: object = {}) =>
  ground.graph.act(name, { event: (await ground.load(id)).event?.id, ...more });
const settle = () => ground.graph.local('POST', 'settle');
const lifecycle = (event: string) => ground.graph.local('POST', 'lifecycle', { mailbox: mentor.id, event });
const notified = async () => (await ground.box())?.notified;
const subscriptions = async () => {
  // Time may have passed, and tokens end.
  await ground.graph.login();
  const { body } = await ground.graph.ask('GET', '/subscriptions');
  return body.value as readonly Json[];
};
const calls = async () => (await ground.graph.journal()).length;

function post(body: unknown, more: RequestInit = {}, query = ''): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers = { 'content-type': 'application/json' };
  return fetch(`${url}${query}`, { method: 'POST', headers, body: text, ...more });
}

describe('a calendar whose changes are told', () => {
  beforeEach(async () => {
    expect(await ground.read(false, url)).toEqual([]);
    ground.asked.length = 0;
  });

  test('is read when something changed, and people are told once however often it is said', async () => {
    await ground.graph.turnOn('storm:4');
    await ground.graph.turnOn('shuffle');
    await act('user-move', { start: '2026-12-10T15:00' });
    await settle();
    expect(ground.asked).toContainEqual(['calendars.read', an]);
    expect(await ground.work(url)).toEqual(['an moved', 'bilal moved']);
    await settle();
    expect(await ground.work(url)).toEqual([]);
  });

  test('has one subscription, however often it is read', async () => {
    await ground.read(false, url);
    expect((await subscriptions()).map((each) => each.id)).toEqual([(await notified())?.id]);
  });

  test('has its subscription renewed at half of what was granted', async () => {
    const before = await notified();
    await ground.pass(week / 2 - 60);
    await ground.read(false, url);
    expect(await notified()).toEqual(before);
    await ground.pass(60);
    await ground.read(false, url);
    const after = await notified();
    expect(after?.id).toBe(before?.id);
    expect(after?.until).toBeGreaterThan(before?.until ?? 0);
  });

  test('has it renewed when Graph wants that', async () => {
    const before = await notified();
    await ground.pass(10);
    await lifecycle('reauthorizationRequired');
    await settle();
    expect(ground.asked).toEqual([['calendars.renew', an]]);
    await ground.work(url);
    const after = await notified();
    expect(after?.id).toBe(before?.id);
    expect(after?.until).toBeGreaterThan(before?.until ?? 0);
  });

  test('gets another when Graph says that it was removed, or removes it and says nothing', async () => {
    const before = await notified();
    await lifecycle('subscriptionRemoved');
    await settle();
    await ground.work(url);
    const second = await notified();
    expect(second?.id).not.toBe(before?.id);
    await ground.graph.turnOn('removed-silently', { mailbox: mentor.id });
    await ground.pass(week / 2);
    await ground.graph.local('DELETE', 'switches');
    await ground.read(false, url);
    expect((await notified())?.until).toBeGreaterThan(second?.until ?? 0);
    expect(await subscriptions()).toHaveLength(1);
  });

  test('is read when Graph says that it told less than there was', async () => {
    await lifecycle('missed');
    await settle();
    expect(ground.asked).toEqual([['calendars.read', an]]);
  });

  test('is told of after a week of silence and the end of its subscription, each change once', async () => {
    await ground.graph.turnOn('mute', { mailbox: mentor.id });
    await act('user-move', { start: '2026-12-10T15:00' });
    const another = await ground.book('a2', instant(Date.parse('2026-12-11T12:30:00Z')));
    const { event } = await ground.load(another);
    await ground.graph.act('user-move', { event: event?.id, start: '2026-12-11T15:00' });
    await ground.pass(week + 60);
    await ground.graph.local('DELETE', 'switches');
    const told = await ground.read(false, url);
    expect(told).toEqual(['an moved', 'an moved', 'bilal moved', 'bilal moved']);
    expect(await ground.read(false, url)).toEqual([]);
    expect((await subscriptions()).map((each) => each.id)).toEqual([(await notified())?.id]);
  });

  test('is not told of any more when nothing of ours stands in it', async () => {
    const { store } = ground;
    await ground.forget(id);
    await ground.read(false, url);
    expect(await subscriptions()).toEqual([]);
    expect((await store.load(calendarBoxes, an))?.document.notified).toBeUndefined();
  });
});

describe('what a process left that died after it asked to be told', () => {
  test('is taken away, and one subscription stays', async () => {
    await ground.read(false, url);
    await ground.loseBox();
    await ground.read(false, url);
    expect((await subscriptions()).map((each) => each.id)).toEqual([(await notified())?.id]);
  });

  test('is no hindrance where subscriptions are refused: the calendar is read', async () => {
    await ground.graph.turnOn('sub-503', { mailbox: mentor.id });
    await act('user-move', { start: '2026-12-10T15:00' });
    expect(await ground.read(false, url)).toEqual(['an moved', 'bilal moved']);
    expect(await notified()).toBeUndefined();
  });
});

describe('whoever calls', () => {
  const token = 'Validation: Testing client application reachability for subscription Request-Id: 1+2 é';

  test('gets the decoded token back as plain text', async () => {
    const query = `?validationToken=${encodeURIComponent(token)}`;
    const answer = await post('', { headers: { 'content-type': 'text/plain; charset=utf-8' } }, query);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe(token);
  });

  test('gets no page of their own making, nor a long text', async () => {
    const page = await post('', {}, `?validationToken=${encodeURIComponent('<script>alert(1)</script>')}`);
    expect(page.headers.get('content-type')).toMatch(/^text\/plain/);
    expect((await post('', {}, `?validationToken=${'a'.repeat(2_000)}`)).status).toBe(400);
  });

  test('without the secret has nothing read, and learns nothing', async () => {
    await ground.read(false, url);
    const subscriptionId = (await notified())?.id ?? '';
    const secret = (await notified())?.secret ?? '';
    ground.asked.length = 0;
    const before = await calls();
    const wrong = [
      { subscriptionId, clientState: `${secret}x` },
      { subscriptionId, clientState: null },
      { subscriptionId },
      { subscriptionId: 'another', clientState: secret },
      { subscriptionId, clientState: '', lifecycleEvent: 'subscriptionRemoved' },
    ];
    for (const one of wrong) expect((await post({ value: [one] })).status).toBe(202);
    expect(ground.asked).toEqual([]);
    expect(await calls()).toBe(before);
    expect(ground.logged.join()).not.toContain(secret);
  });

  test('anyone who says it again has the calendar read again, and nothing told twice', async () => {
    await ground.read(false, url);
    const { id: subscriptionId, secret: clientState } = (await notified()) ?? {};
    const value = [{ subscriptionId, clientState, changeType: 'updated', resource: "Users('1')/Events/2" }];
    for (let times = 0; times < 3; times += 1) expect((await post({ value })).status).toBe(202);
    expect(await ground.work(url)).toEqual([]);
  });

  test('anyone who sends what is no notification, or ten megabytes of it, is refused', async () => {
    const before = await calls();
    expect((await post('{}')).status).toBe(400);
    expect((await post('[')).status).toBe(400);
    expect((await post({ value: [{ subscriptionId: 7 }] })).status).toBe(400);
    expect((await post('a=b', { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
    const big = { value: [{ subscriptionId: 'x', clientState: 'y'.repeat(10 * 1024 * 1024) }] };
    const answer = await post(big).then(
      ({ status }) => status,
      // The line is closed before all of it was sent.
      () => 413,
    );
    expect(answer).toBe(413);
    expect(await calls()).toBe(before);
    expect(ground.asked).toEqual([]);
  });
});

test('without calendars nobody is heard', async () => {
  const other = await openDoor({ ...ground.deps }, { port: 0 });
  const answer = await fetch(`http://127.0.0.1:${other.port}/api/graph?validationToken=a`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect(answer.status).toBe(404);
  await other.close();
});
