import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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

  test('does not keep the own words from being answered', async () => {
    const before = bot.connector.said.length;
    for (const id of ['an', 'hanna', 'an'])
      await bot.chat(id).send({ type: 'message', text: 'help', ...same, id: 'a word' });
    expect(bot.connector.said.length - before).toBe(2);
  });
});
