import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openMessenger } from '../../src/adapters/teams/open-messenger.ts';
import { type Bot, openBot } from '../support/open-bot.ts';

/** Ids come from outside; whoever knows or guesses one of somebody else gets nothing of theirs and takes nothing away. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

describe('an id that somebody else used', () => {
  const conversation = { id: 'one chat', conversationType: 'personal', tenantId: 'tenant-1' };
  const same = { id: 'one id', conversation };

  test('does not give the answer that they got', async () => {
    const verb = { verb: 'session.list', data: {} };
    const theirs = await bot.chat('an').press(verb, {}, same);
    const own = await bot.chat('hanna').press(verb, {}, same);
    expect(own.body.statusCode).toBe(200);
    expect(own.body.value).not.toEqual(theirs.body.value);
  });

  test('does not keep our own words from being answered', async () => {
    const before = bot.connector.said.length;
    for (const id of ['an', 'hanna', 'an'])
      await bot.chat(id).send({ type: 'message', text: 'help', ...same, id: 'a word' });
    expect(bot.connector.said.length - before).toBe(2);
  });
});

describe('an address that can be the address of nobody', () => {
  const odd = ['\ud800', 'a\udfff', 'chat ', ' chat', 'chat\n', '.', '..', ''];
  const message = { summary: 'Klankbord', text: 'hallo' };
  const place = () => ({ serviceUrl: bot.connector.url, botId: '28:bot', userId: '29:an' });

  test.each(odd)('is an outcome, with nothing sent and nothing thrown: %j', async (conversationId) => {
    const messenger = openMessenger();
    const before = bot.connector.arrived.length;
    const refused = { outcome: 'refused', status: 0, code: 'address' };
    expect(await messenger.send({ ...place(), conversationId }, message)).toEqual(refused);
    expect(await messenger.replace({ ...place(), conversationId: 'chat' }, conversationId, message)).toEqual(
      refused,
    );
    expect(bot.connector.arrived).toHaveLength(before);
  });

  test('is one also where the place to answer to has spaces around it', async () => {
    const { connector } = bot;
    const odd = { ...place(), serviceUrl: `${connector.url} `, conversationId: 'chat' };
    expect(await openMessenger().send(odd, message)).toMatchObject({ outcome: 'refused', status: 0 });
  });

  test('leaves the bot as it was when somebody writes from there', async () => {
    for (const id of odd.slice(0, -1)) {
      const conversation = { id, conversationType: 'personal', tenantId: 'tenant-1' };
      expect((await bot.chat('an').send({ type: 'message', text: 'help', conversation })).status).toBe(200);
    }
    expect(await bot.chat('an').type('help')).toHaveLength(1);
  });
});

describe('a chat of which nobody says what kind it is', () => {
  test.each([undefined, null, '', 'Personal', 'somethingNew'])(
    'is not private (%j)',
    async (conversationType) => {
      const conversation = { id: `kind ${conversationType}`, conversationType, tenantId: 'tenant-1' };
      const { body } = await bot.chat('an').press({ verb: 'session.list', data: {} }, {}, { conversation });
      expect(body.value.code).toBe('wish.elsewhere');
    },
  );
});
