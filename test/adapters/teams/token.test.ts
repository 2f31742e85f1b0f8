import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ConnectorDouble } from '../../../playground/teams/connector-double.ts';
import type { TokenOutcome } from '../../../src/adapters/http/token-source.ts';
import { openMessenger } from '../../../src/adapters/teams/open-messenger.ts';
import type { Conversation } from '../../../src/core/notices/mailbox.ts';

let connector: ConnectorDouble;
beforeEach(async () => {
  connector = await ConnectorDouble.open();
});
afterEach(() => connector.close());

const message = { summary: 'Klankbord', text: 'hello' };
const chat = (): Conversation => ({
  conversationId: 'chat-1',
  serviceUrl: connector.url,
  botId: '28:bot',
  userId: '29:a',
});
const sendWith = (found: TokenOutcome, heard: unknown[] = []) =>
  openMessenger({ token: async () => found, warn: (fields) => heard.push(fields) }).send(chat(), message);

describe('the token', () => {
  test('is on every request', async () => {
    expect(await sendWith({ kind: 'token', token: 'secret' })).toMatchObject({ outcome: 'sent' });
    expect(connector.arrived.map(({ authorization }) => authorization)).toEqual(['Bearer secret']);
  });

  test('is not asked for in local mode', async () => {
    await openMessenger().send(chat(), message);
    expect(connector.arrived.map(({ authorization }) => authorization)).toEqual([undefined]);
  });

  test('that Entra refuses leaves the message unsent, and an administrator hears why', async () => {
    const heard: unknown[] = [];
    const outcome = await sendWith({ kind: 'refused', code: 'invalid_client' }, heard);
    expect(outcome).toEqual({ outcome: 'refused', status: 0, code: 'no-token' });
    expect(connector.arrived).toHaveLength(0);
    expect(heard).toEqual([{ verb: 'messenger', kind: 'refused', code: 'invalid_client' }]);
  });

  test('that could not be asked for leaves the message to be sent later', async () => {
    expect(await sendWith({ kind: 'unreachable' })).toEqual({ outcome: 'not-sent' });
    expect(connector.arrived).toHaveLength(0);
  });
});
