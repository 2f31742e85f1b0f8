import { afterEach, describe, expect, test } from '@jest/globals';
import { ConnectorDouble, chatOf } from '../../../playground/teams/connector-double.ts';
import { RateWatch } from '../../../playground/teams/rate-limits.ts';

let connector: ConnectorDouble | undefined;
afterEach(() => connector?.close());

/** Makes a request as the bot would; gives the status and what else matters of the answer. */
async function ask(method: string, path: string, body?: unknown) {
  const response = await fetch(`${connector?.url}/v3/conversations${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, wait: response.headers.get('retry-after'), body: JSON.parse(text) };
}
const say = (text: string, place = 'chat-a') =>
  ask('POST', `/${place}/activities`, { type: 'message', text });

describe('the limits of Teams', () => {
  const times = (count: number, every: number, from = 0) =>
    Array.from({ length: count }, (_, n) => from + n * every);
  const watch = (arrivals: readonly number[], place = 'chat-a', tenantPerSecond = 50) => {
    const watched = new RateWatch(tenantPerSecond);
    for (const at of arrivals) watched.arrive(place, at);
    return watched.violations.map(({ limit }) => limit);
  };

  test('are kept by seven in a second and one more in the next', () => {
    expect(watch([...times(7, 10), 1_000])).toEqual([]);
  });

  test.each([
    ['an eighth within a second', [...times(7, 10), 999], ['7/1s']],
    ['a ninth within two seconds', [...times(7, 10), 1_100, 1_999], ['8/2s']],
    ['a 61st within half a minute', times(61, 499), ['60/30s']],
  ])('are broken by %s', (_, arrivals, broken) => {
    expect(watch(arrivals)).toEqual(broken);
  });

  test('slide: a window begins at every request, not at every second', () => {
    expect(watch([...times(4, 1, 900), ...times(4, 1, 1_100)])).toEqual(['7/1s']);
  });

  test('are broken by an hour of two a minute too many', () => {
    expect(watch(times(1_801, 1_999))).toEqual(['1800/3600s']);
  });

  test('hold for the tenant over all conversations', () => {
    const watched = new RateWatch(30);
    for (const at of times(31, 10)) watched.arrive(`chat-${at}`, at);
    expect(watched.violations).toEqual([{ place: 'tenant', limit: '30/1s', arrivals: times(31, 10) }]);
  });

  test('are recorded with the moments of arrival, and everything is taken', async () => {
    connector = await ConnectorDouble.open({ clock: () => 1_000 });
    for (let n = 0; n < 8; n += 1) expect((await say(String(n))).status).toBe(200);
    expect(connector.said).toHaveLength(8);
    expect(connector.violations[0]).toMatchObject({ place: 'chat-a', limit: '7/1s' });
    expect(connector.violations[0]?.arrivals).toEqual(connector.arrived.map(({ at }) => at));
  });

  test('are enforced where that is asked, with the seconds to wait', async () => {
    connector = await ConnectorDouble.open({ limits: 'enforce', clock: () => 1_000 });
    for (let n = 0; n < 7; n += 1) await say(String(n));
    expect(await say('8')).toMatchObject({ status: 429, wait: '1', body: { error: { code: 'Throttled' } } });
    expect(connector.said).toHaveLength(7);
  });
});

describe('the connector double', () => {
  test('knows only those who installed the bot, where it is strict', async () => {
    connector = await ConnectorDouble.open({ strict: true });
    expect(await say('a', chatOf('an'))).toMatchObject({
      status: 404,
      body: { error: { code: 'ConversationNotFound' } },
    });
    expect((await ask('POST', '', { members: [{ id: 'an' }] })).status).toBe(403);
    connector.world.install('an');
    expect(await ask('POST', '', { members: [{ id: 'an' }] })).toMatchObject({ body: { id: chatOf('an') } });
    expect((await say('a', chatOf('an'))).status).toBe(200);
  });

  test('makes another chat with a person whose chat is gone', async () => {
    connector = await ConnectorDouble.open();
    connector.world.forget(chatOf('an'));
    const { body } = await ask('POST', '', { members: [{ id: 'an' }] });
    expect(body.id).not.toBe(chatOf('an'));
    expect((await say('a', body.id)).status).toBe(200);
    expect((await say('a', chatOf('an'))).status).toBe(404);
  });

  test('shows what stands in a chat after updates and deletions, and what was said', async () => {
    connector = await ConnectorDouble.open();
    const [first, second] = [(await say('1')).body.id, (await say('2')).body.id];
    await ask('PUT', `/chat-a/activities/${first}`, { type: 'message', text: '1, better' });
    expect((await ask('DELETE', `/chat-a/activities/${second}`)).status).toBe(200);
    expect((await ask('DELETE', `/chat-a/activities/${second}`)).status).toBe(404);
    expect(connector.world.holds('chat-a').map(({ activity }) => activity.text)).toEqual(['1, better']);
    expect(connector.said.map(({ activity }) => activity.text)).toEqual(['1', '2']);
    expect(connector.world.deletions).toHaveLength(1);
  });

  test('finds no message of one chat in another', async () => {
    connector = await ConnectorDouble.open();
    const { body } = await say('1');
    const update = await ask('PUT', `/chat-b/activities/${body.id}`, { type: 'message', text: 'x' });
    expect(update).toMatchObject({
      status: 404,
      body: { error: { code: 'ActivityNotFoundInConversation' } },
    });
  });

  test('makes two messages of a text with a card, and gives no id', async () => {
    connector = await ConnectorDouble.open();
    const both = { type: 'message', text: 'x', attachments: [{ contentType: 'card', content: {} }] };
    expect((await ask('POST', '/chat-a/activities', both)).body).toEqual({});
    expect(connector.said).toHaveLength(2);
  });

  test('refuses what is over 100 KB of UTF-16', async () => {
    connector = await ConnectorDouble.open();
    expect((await say('x'.repeat(50_000))).status).toBe(200);
    expect((await say('x'.repeat(51_200))).status).toBe(413);
  });
});
