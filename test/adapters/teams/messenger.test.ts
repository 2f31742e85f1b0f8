import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ConnectorDouble, chatOf, type Reaction } from '../../../playground/teams/connector-double.ts';
import { openMessenger } from '../../../src/adapters/teams/open-messenger.ts';
import { entraId } from '../../../src/core/kernel/id.ts';
import type { Conversation } from '../../../src/core/notices/mailbox.ts';
import type { Message, Messenger } from '../../../src/core/notices/messenger.ts';

const who = entraId('00000000-0000-4000-8000-00000000000A');
const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'hello' }] };
const message: Message = { summary: 'Klankbord', card };

let connector: ConnectorDouble;
let messenger: Messenger;
let impatient: Messenger;
beforeEach(async () => {
  connector = await ConnectorDouble.open();
  messenger = openMessenger({ serviceUrl: connector.url });
  impatient = openMessenger({ serviceUrl: connector.url, timeLimit: 500 });
});
afterEach(() => connector.close());

const chat = (serviceUrl = connector.url): Conversation => ({
  conversationId: chatOf(who),
  serviceUrl,
  botId: '28:bot',
  userId: '29:a',
  tenantId: 'tenant-1',
});

/** The three calls, each with the place by which the double steers its answer. */
const calls = [
  ['a message', chatOf(who), (by: Messenger) => by.send(chat(), message)],
  ['a replaced message', chatOf(who), (by: Messenger) => by.replace(chat(), 'said-1', message)],
  ['a chat to be made', who, (by: Messenger) => by.open({ entraId: who })],
] as const;

/** Has a call answered so; gives its outcome, and checks that one request was made for it. */
async function tell([, place, call]: (typeof calls)[number], reaction: Reaction, by = messenger) {
  connector.react(place, reaction);
  const before = connector.arrived.length;
  const outcome = await call(by);
  expect(connector.arrived.length - before).toBe(1);
  return outcome;
}

describe.each(calls)('%s', (...call) => {
  test.each([412, 429, 502, 503, 504])('that is answered %i may be tried again', async (status) => {
    expect(await tell(call, { status })).toEqual({ outcome: 'again', status });
  });

  test.each([
    ['a number of seconds', { 'retry-after': '7' }, 7_000],
    ['a part of a second', { 'retry-after': '0.5' }, 500],
    [
      'a date',
      { 'retry-after': 'Wed, 25 Nov 2026 12:00:30 GMT', date: 'Wed, 25 Nov 2026 12:00:00 GMT' },
      30_000,
    ],
    [
      'a date that is past',
      { 'retry-after': 'Wed, 25 Nov 2026 11:00:00 GMT', date: 'Wed, 25 Nov 2026 12:00:00 GMT' },
      0,
    ],
    ['a week', { 'retry-after': '604800' }, 3_600_000],
  ])('that must wait for %s waits so long, and an hour at most', async (_, headers, afterMs) => {
    expect(await tell(call, { status: 429, headers })).toEqual({ outcome: 'again', status: 429, afterMs });
  });

  test('that must wait for nobody knows how long may be tried again', async () => {
    const headers = { 'retry-after': 'soon' };
    expect(await tell(call, { status: 503, headers })).toEqual({ outcome: 'again', status: 503 });
  });

  test('that is answered 408 may have arrived', async () => {
    expect(await tell(call, { status: 408 })).toEqual({ outcome: 'unknown' });
  });

  test('that is answered 404 finds no chat', async () => {
    expect(await tell(call, { status: 404 })).toEqual({ outcome: 'gone' });
  });

  test.each([
    [400, 'BadArgument'],
    [401, 'ServiceError'],
    [405, 'ServiceError'],
    [409, 'ServiceError'],
    [500, 'ServiceError'],
    [501, 'ServiceError'],
  ])('that is answered %i is refused, with the code', async (status, code) => {
    expect(await tell(call, { status })).toEqual({ outcome: 'refused', status, code });
  });

  test.each([301, 307, 308])('that is sent elsewhere by a %i does not go there', async (status) => {
    const headers = { location: `${connector.url}/v3/conversations/other/activities` };
    expect(await tell(call, { status, headers })).toMatchObject({ outcome: 'refused', status });
  });

  test('that is misdirected (421) is not sent again on another line', async () => {
    expect(await tell(call, { status: 421 })).toMatchObject({ outcome: 'refused', status: 421 });
  });

  test('whose line breaks before anything was taken may have arrived', async () => {
    expect(await tell(call, { cut: 'before' })).toEqual({ outcome: 'unknown' });
  });

  test('whose line breaks after it was taken may have arrived', async () => {
    expect(await tell(call, { cut: 'after' })).toEqual({ outcome: 'unknown' });
  });

  test('that gets no answer in time may have arrived', async () => {
    expect(await tell(call, { afterMs: 2_000 }, impatient)).toEqual({ outcome: 'unknown' });
  });

  test('that is refused in HTML is refused without code', async () => {
    const body = '<html><h1>Bad Request</h1></html>';
    expect(await tell(call, { status: 400, body })).toEqual({ outcome: 'refused', status: 400 });
  });
});

describe('a 403', () => {
  const saying = (error: unknown) => tell(calls[0], { status: 403, body: JSON.stringify(error) });

  test.each([
    ['the documented code', { error: { code: 'BotNotInConversationRoster', message: 'x' } }],
    ['the message alone', { error: { message: 'The bot is not part of the conversation roster.' } }],
    ['an exception', { error: { code: 'ForbiddenOperationException', message: 'no' } }],
    ['a message at the top', { errorCode: 403, message: "Bot is not installed in user's personal scope" }],
    ['an inner error', { error: { code: 'Forbidden', innerError: { code: 'BotNotInConversationRoster' } } }],
  ])('about the roster, said by %s, means that the bot is not installed', async (_, error) => {
    expect(await saying(error)).toEqual({ outcome: 'not-installed' });
  });

  test.each([
    ['the documented code', { error: { code: 'ConversationBlockedByUser', message: 'x' } }],
    ['a sub code', { error: { code: 'Forbidden', subCode: 'MessageWritesBlocked' } }],
    ['the message alone', { error: { message: 'User blocked the conversation with the bot.' } }],
    ['a message at the top', { message: 'User blocked the conversation with the bot.' }],
  ])('about a block, said by %s, means that the person blocked the bot', async (_, error) => {
    expect(await saying(error)).toEqual({ outcome: 'blocked' });
  });

  test.each([
    ['BotDisabledByAdmin', 'The tenant admin disabled this bot'],
    ['InvalidBotApiHost', 'For GCC High tenants, use another endpoint'],
    ['NotEnoughPermissions', 'The bot is not installed with enough permissions'],
  ])('with %s is a matter of an administrator, and refused', async (code, words) => {
    const error = { error: { code, message: words } };
    expect(await saying(error)).toEqual({ outcome: 'refused', status: 403, code });
  });

  test.each(['', 'Forbidden', '[]', 'null', '{"error":null}', '{"error":{"code":7}}'])(
    'that says no more than %p is refused',
    async (body) => {
      expect(await tell(calls[0], { status: 403, body })).toEqual({ outcome: 'refused', status: 403 });
    },
  );

  test('never gives words of Teams as a code, since codes are logged', async () => {
    const error = { error: { code: 'No chat with An Peeters, an@example.org' } };
    expect(await saying(error)).toEqual({ outcome: 'refused', status: 403 });
  });
});

describe('a message', () => {
  test('that arrives is one card, rings, and has a neutral line for the toast', async () => {
    const outcome = await messenger.send(chat(), message);
    const [said, ...more] = connector.said;
    expect(outcome).toEqual({ outcome: 'sent', activityId: said?.id });
    expect(more).toHaveLength(0);
    expect(said?.conversation).toBe(chatOf(who));
    expect(said?.activity).toMatchObject({
      type: 'message',
      summary: 'Klankbord',
      from: { id: '28:bot' },
      recipient: { id: '29:a' },
      channelData: { tenant: { id: 'tenant-1' }, notification: { alert: true } },
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    });
    expect(said?.activity.text).toBeUndefined();
  });

  test('of one line has no attachment', async () => {
    await messenger.send(chat(), { summary: 'Klankbord', text: 'Open Klankbord' });
    expect(connector.said[0]?.activity).toMatchObject({ text: 'Open Klankbord' });
    expect(connector.said[0]?.activity.attachments).toBeUndefined();
  });

  test.each(['{}', '', 'no JSON', '[]', '{"id":""}', '{"id":7}'])(
    'that Teams takes and answers with %p is sent, without id',
    async (body) => {
      expect(await tell(calls[0], { body })).toEqual({ outcome: 'sent' });
      expect(connector.said).toHaveLength(1);
    },
  );

  test('whose id does not come although its 200 does is sent', async () => {
    const headers = { 'content-length': '9999' };
    expect(await tell(calls[0], { headers }, impatient)).toEqual({ outcome: 'sent' });
  });

  test('that is larger than Teams takes is too large', async () => {
    const large = { summary: 'Klankbord', card: { ...card, body: 'x'.repeat(60_000) } };
    expect(await messenger.send(chat(), large)).toEqual({ outcome: 'too-large' });
    expect(connector.arrived).toHaveLength(1);
  });

  test('that is called too large by another status is too large as well', async () => {
    const body = JSON.stringify({ error: { code: 'MessageSizeTooBig', message: 'x' } });
    expect(await tell(calls[0], { status: 400, body })).toEqual({ outcome: 'too-large' });
  });

  test('to a chat that is gone finds none', async () => {
    connector.world.forget(chatOf(who));
    expect(await messenger.send(chat(), message)).toEqual({ outcome: 'gone' });
  });

  test('to somebody who removed the bot does not arrive', async () => {
    connector.world.remove(who);
    expect(await messenger.send(chat(), message)).toEqual({ outcome: 'not-installed' });
  });

  test('to somebody who blocked the bot does not arrive', async () => {
    connector.world.block(who);
    expect(await messenger.send(chat(), message)).toEqual({ outcome: 'blocked' });
    expect(connector.said).toHaveLength(0);
  });

  test('was taken when the line was cut after that, and not when it was cut before', async () => {
    await tell(calls[0], { cut: 'before' });
    expect(connector.said).toHaveLength(0);
    await tell(calls[0], { cut: 'after' });
    expect(connector.said).toHaveLength(1);
  });

  test('may have arrived when a line breaks that was kept from the message before', async () => {
    await messenger.send(chat(), message);
    expect(await tell(calls[0], { cut: 'after' })).toEqual({ outcome: 'unknown' });
  });

  test('leaves nothing behind on a line that is kept for many', async () => {
    const listeners: number[] = [];
    const count = (said: unknown) => {
      const { request } = said as { readonly request: ClientRequest };
      listeners.push(request.socket?.listenerCount('connect') ?? Number.NaN);
    };
    subscribe('http.client.response.finish', count);
    for (let n = 0; n < 3; n += 1) await messenger.send(chat(), message);
    unsubscribe('http.client.response.finish', count);
    expect(listeners).toEqual([listeners[0], listeners[0], listeners[0]]);
  });

  test('has an id with characters of every kind kept whole', async () => {
    const conversationId = '19:a/b?c=d&e f@unq.gbl.spaces';
    await messenger.send({ ...chat(), conversationId }, message);
    expect(connector.said[0]?.conversation).toBe(conversationId);
  });

  test('goes below the path of a service url', async () => {
    await messenger.send(chat(`${connector.url}/emea/tenant-1/`), message);
    await messenger.send(chat(`${connector.url}/emea/tenant-1`), message);
    expect(connector.said).toHaveLength(2);
  });
});

describe('a message that is replaced', () => {
  test('stands in the place of the first, and does not ring', async () => {
    const sent = await messenger.send(chat(), message);
    const id = 'activityId' in sent ? (sent.activityId ?? '') : '';
    const later = { ...card, body: [] };
    for (const _ of [1, 2]) {
      const outcome = await messenger.replace(chat(), id, { summary: 'Klankbord', card: later });
      expect(outcome).toEqual({ outcome: 'sent', activityId: id });
    }
    expect(connector.said).toHaveLength(1);
    const [standing, ...more] = connector.world.holds(chatOf(who));
    expect(more).toHaveLength(0);
    expect(standing?.activity.attachments).toEqual([
      { contentType: 'application/vnd.microsoft.card.adaptive', content: later },
    ]);
    expect(JSON.stringify(connector.updates)).not.toMatch(/alert/);
  });

  test('and was never said is gone', async () => {
    expect(await messenger.replace(chat(), 'never-said', message)).toEqual({ outcome: 'gone' });
  });
});

describe('a chat that is made', () => {
  test('is found by the Entra id of its person, and takes messages', async () => {
    const opened = await messenger.open({ entraId: who });
    expect(opened).toEqual({
      outcome: 'opened',
      conversation: { conversationId: chatOf(who), serviceUrl: connector.url, botId: '28:bot', userId: who },
    });
    if (opened.outcome !== 'opened') throw new Error(opened.outcome);
    expect(await messenger.send(opened.conversation, message)).toMatchObject({ outcome: 'sent' });
  });

  test('with somebody who has not installed the bot is not made', async () => {
    connector.world.remove(who);
    expect(await messenger.open({ entraId: who })).toEqual({ outcome: 'not-installed' });
  });

  test('is nowhere in local mode, where no service url is known before somebody writes', async () => {
    expect(await openMessenger().open({ entraId: who })).toEqual({ outcome: 'not-installed' });
  });

  test('without an id is refused', async () => {
    expect(await tell(calls[2], { body: '{}' })).toEqual({ outcome: 'refused', status: 200, code: 'no-id' });
  });

  test('with a service url of its own is written to there, unless that is not on the list', async () => {
    const elsewhere = JSON.stringify({ id: 'chat-1', serviceUrl: 'https://evil.example/' });
    expect(await tell(calls[2], { body: elsewhere })).toMatchObject({
      conversation: { conversationId: 'chat-1', serviceUrl: connector.url },
    });
    const moved = JSON.stringify({ id: 'chat-1', serviceUrl: `${connector.url}/emea/` });
    expect(await tell(calls[2], { body: moved })).toMatchObject({
      conversation: { serviceUrl: `${connector.url}/emea/` },
    });
  });
});

describe('nothing leaves this machine', () => {
  test('where nobody listens', async () => {
    const { url } = await listenAndLeave();
    expect(await messenger.send(chat(url), message)).toEqual({ outcome: 'not-sent' });
  });

  test('where a line never comes about, however long it takes', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const url = `https://127.0.0.1:${portOf(silent)}`;
    expect(await impatient.send(chat(url), message)).toEqual({ outcome: 'not-sent' });
    silent.close();
  });

  test('where the name of the host is unknown', async () => {
    const identity = { clientId: 'c', clientSecret: 's', tenantId: 't' };
    const teams = openMessenger({ identity, token: async () => ({ kind: 'token', token: 'x' }) });
    const nowhere = 'https://no-such-host.invalid.botframework.com/';
    expect(await teams.send(chat(nowhere), message)).toEqual({ outcome: 'not-sent' });
  });

  test('to a service url that is not on the list', async () => {
    const heard: unknown[] = [];
    const careful = openMessenger({ warn: (fields) => heard.push(fields) });
    for (const serviceUrl of [
      'https://evil.example/',
      'http://127.0.0.1.evil.example/',
      'file:///etc/',
      '',
    ]) {
      expect(await careful.send(chat(serviceUrl), message)).toEqual({
        outcome: 'refused',
        status: 0,
        code: 'service-url',
      });
    }
    expect(heard).toHaveLength(4);
    expect(JSON.stringify(heard)).not.toMatch(/evil/);
  });

  test('in Teams mode, to a loopback address', async () => {
    const identity = { clientId: 'c', clientSecret: 's', tenantId: 't' };
    const token = async () => ({ kind: 'token', token: 'x' }) as const;
    const teams = openMessenger({ identity, token, serviceUrl: connector.url });
    expect(await teams.send(chat(), message)).toMatchObject({ outcome: 'refused', code: 'service-url' });
    expect(await teams.open({ entraId: who })).toMatchObject({ outcome: 'refused', code: 'service-url' });
    expect(connector.arrived).toHaveLength(0);
  });
});

async function listenAndLeave(): Promise<{ readonly url: string }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${portOf(server)}`;
  await new Promise((resolve) => server.close(resolve));
  return { url };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
