import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { codeOf, GraphUnderTest, type Json, listOf, mentor, talk, trainee } from './open-graph.ts';

let graph: GraphUnderTest;
beforeEach(async () => {
  graph = await GraphUnderTest.open();
});
afterEach(() => graph.close());

const read = () => graph.mine('GET', '/mailboxSettings');
const book = () => graph.mine('POST', '/events', { body: talk });
const made = async () => listOf(await graph.mine('GET', '/events')).length;

describe('an event whose answer is lost', () => {
  it.each([
    ['cut-before', 0],
    ['cut-after', 1],
    ['cut-body', 1],
  ])('with %s the line breaks and %i events are there', async (name, count) => {
    await graph.turnOn(name);
    expect((await read()).status).toBe(200);
    await expect(book()).rejects.toThrow();
    expect(await made()).toBe(count);
    expect((await book()).status).toBe(201);
    expect(await made()).toBe(1);
  });

  it('with cut-body:short half a body comes whole, under 201', async () => {
    await graph.turnOn('cut-body:short');
    await expect(book()).rejects.toThrow(SyntaxError);
    expect(await made()).toBe(1);
  });

  it.each([
    ['html-503', 503, 0],
    ['html-503:done', 503, 1],
    ['504', 504, 1],
  ])('with %s the status is %i and %i events are there', async (name, status, count) => {
    await graph.turnOn(name);
    const answer = await book();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain(status === 503 ? 'text/html' : 'json');
    expect(await made()).toBe(count);
  });

  it('is lost of the operation that is named, as often as is said', async () => {
    await graph.turnOn('cut-after', { operations: ['event.delete'], times: 2 });
    const { body } = await book();
    const remove = () => graph.mine('DELETE', `/events/${encodeURIComponent(String(body.id))}`);
    await expect(remove()).rejects.toThrow();
    expect((await remove()).status).toBe(404);
  });
});

describe('a mailbox that is throttled', () => {
  it('takes nothing for so long, and others go on', async () => {
    await graph.turnOn('429:600', { mailbox: mentor.id });
    const refused = await book();
    expect([refused.status, codeOf(refused), refused.headers.get('retry-after')]).toEqual([
      429,
      'ApplicationThrottled',
      '600',
    ]);
    await graph.pass(599_000);
    expect(Number((await read()).headers.get('retry-after'))).toBeLessThanOrEqual(1);
    expect((await graph.ask('GET', `/users/${trainee.id}/mailboxSettings`)).status).toBe(200);
    await graph.pass(1_000);
    expect((await read()).status).toBe(200);
  });

  it('does not say for how long, with 429-bare', async () => {
    await graph.turnOn('429-bare');
    const refused = await read();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, null]);
    expect((await read()).status).toBe(200);
  });

  it('takes four requests at once, with concurrency', async () => {
    await graph.turnOn('concurrency:4:1500');
    const answers = await Promise.all(Array.from({ length: 6 }, read));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 429, 429]);
    expect(Math.max(...(await graph.journal()).map(({ atOnce }) => atOnce))).toBeGreaterThan(4);
  });
});

describe('a mailbox that can not be had', () => {
  it.each([
    ['scope-out', 403, 'ErrorAccessDenied'],
    ['no-mailbox', 404, 'MailboxNotEnabledForRESTAPI'],
  ])('%s', async (name, status, code) => {
    await graph.turnOn(name, { mailbox: mentor.address });
    const refused = await read();
    expect([refused.status, codeOf(refused)]).toEqual([status, code]);
    await graph.turnOn(name, { mailbox: mentor.address, on: false });
    expect((await read()).status).toBe(200);
  });

  it('says it in two ways by turns, with flap', async () => {
    await graph.turnOn('flap');
    const codes = [codeOf(await read()), codeOf(await read()), codeOf(await read())];
    expect(codes).toEqual(['MailboxNotEnabledForRESTAPI', 'ResourceNotFound', 'MailboxNotEnabledForRESTAPI']);
  });
});

describe('a token that is refused', () => {
  it('once, with 401-once', async () => {
    await graph.turnOn('401-once');
    expect((await read()).status).toBe(401);
    expect((await read()).status).toBe(200);
  });

  it('for good, with 401-always, for subscriptions too', async () => {
    await graph.turnOn('401-always');
    await graph.login();
    expect((await read()).status).toBe(401);
    expect((await graph.ask('GET', '/subscriptions')).status).toBe(401);
  });
});

describe('what was asked', () => {
  it('stands in the journal, with the body to the byte and without the token', async () => {
    const headers = { 'client-request-id': 'mine', prefer: 'IdType="ImmutableId"' };
    await graph.mine('POST', '/events', { body: talk, headers });
    const [entry] = await graph.journal();
    expect(entry).toMatchObject({
      method: 'POST',
      operation: 'event.create',
      mailbox: mentor.id,
      clientRequestId: 'mine',
      prefer: 'IdType="ImmutableId"',
      body: JSON.stringify(talk),
      status: 201,
    });
    expect(JSON.stringify(entry)).not.toContain('local.');
    await graph.local('DELETE', 'journal');
    expect(await graph.journal()).toEqual([]);
  });

  it('tells how often a token was asked for, and nothing of the secret', async () => {
    await graph.login();
    const all = (await graph.local('GET', 'journal')) as Json[];
    expect(all).toMatchObject([{ operation: 'token', status: 200, body: '' }, { operation: 'token' }]);
  });

  it('has the status 0 where the line was cut', async () => {
    await graph.turnOn('cut-after');
    await expect(book()).rejects.toThrow();
    expect((await graph.journal()).map(({ status }) => status)).toEqual([0]);
  });
});

describe('two writes of one event at once', () => {
  it('are one write and one conflict', async () => {
    const { id } = await graph.book();
    await graph.turnOn('concurrency:4:1500');
    const path = `/events/${encodeURIComponent(String(id))}`;
    const patch = (subject: string) => graph.mine('PATCH', path, { body: { subject } });
    const answers = await Promise.all([patch('a'), patch('b')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(answers.map(codeOf)).toContain('ErrorIrresolvableConflict');
  });
});

describe('a batch', () => {
  const batch = (requests: readonly Json[]) => graph.ask('POST', '/$batch', { body: { requests } });
  const part = (id: string, url = `/users/${mentor.id}/mailboxSettings`) => ({ id, method: 'GET', url });

  it('is answered in another order, each part with its own status and headers', async () => {
    await graph.turnOn('429:60', { mailbox: trainee.id });
    const answer = await batch([
      part('a'),
      part('b', `/users/${trainee.id}/mailboxSettings`),
      part('c', '/users/x/events'),
    ]);
    expect(answer.status).toBe(200);
    expect(answer.body.responses).toMatchObject([
      { id: 'c', status: 404 },
      { id: 'b', status: 429, headers: { 'retry-after': '60' } },
      { id: 'a', status: 200, body: { timeZone: 'Romance Standard Time' } },
    ]);
  });

  it('asks for free/busy, where the type of the body is named', async () => {
    const moment = { dateTime: '2026-12-07T08:00:00', timeZone: 'UTC' };
    const body = {
      schedules: [mentor.address],
      startTime: moment,
      endTime: { ...moment, dateTime: '2026-12-08T08:00:00' },
    };
    const asked = { id: 'a', method: 'POST', url: `/users/${mentor.id}/calendar/getSchedule`, body };
    const typed = { ...asked, id: 'b', headers: { 'Content-Type': 'application/json' } };
    expect((await batch([asked, typed])).body.responses).toMatchObject([{ status: 200 }, { status: 400 }]);
  });

  it('has twenty parts at most, with ids that differ, and writes nothing here', async () => {
    expect((await batch(Array.from({ length: 21 }, (_, id) => part(String(id))))).status).toBe(400);
    expect((await batch([part('a'), part('a')])).status).toBe(400);
    expect((await batch([{ ...part('a'), method: 'DELETE' }])).status).toBe(501);
  });
});

it.each([
  [{ switch: 'nonsense' }, 'There is no switch'],
  [{ switch: 'mute', mailbox: 'nobody' }, 'There is no mailbox'],
  [{ switch: 'mute', operations: ['everything'] }, 'operations'],
])('refuses the switch %j', async (asked, message) => {
  await expect(graph.local('POST', 'switches', asked)).rejects.toThrow(message);
});

it('shows which switches there are, which are on, and turns all of them off', async () => {
  await graph.turnOn('late', { mailbox: mentor.id });
  const { all, on } = (await graph.local('GET', 'switches')) as Json;
  expect(on).toEqual([{ name: 'late', value: '7200000', mailbox: mentor.id, operations: [] }]);
  expect(all).toHaveProperty('mute');
  await graph.local('DELETE', 'switches');
  expect(await graph.local('GET', 'switches')).toMatchObject({ on: [] });
});

it('is not steered by a page from elsewhere', async () => {
  const headers = { origin: 'https://example.org' };
  expect((await fetch(`${graph.url}/_local/switches`, { method: 'DELETE', headers })).status).toBe(403);
});
