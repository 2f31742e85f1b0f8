import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Chat, cardOf, textOf } from '../../playground/teams/chat.ts';
import { openMessenger } from '../../src/adapters/teams/open-messenger.ts';
import { SenderReach } from '../../src/bots/turns/sender-reach.ts';
import { openProgrammes, openStore } from '../../src/composition.ts';
import { type Delivery, deliveries } from '../../src/core/effects/delivery.ts';
import { makeNotice } from '../../src/core/effects/notice.ts';
import { personId, programmeId } from '../../src/core/kernel/id.ts';
import type { Log } from '../../src/core/kernel/log.ts';
import { type Instant, instant, parseCalendarDate } from '../../src/core/kernel/time.ts';
import { emptyMailbox, type Mailbox, mailboxes, type Reach } from '../../src/core/notices/mailbox.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import { type Bot, entraOf, now, openBot } from '../support/open-bot.ts';

let bot: Bot;
let store: DocumentStore;
beforeEach(async () => {
  bot = await openBot();
  store = await openStore(bot.config);
});
afterEach(async () => {
  await store.close();
  await bot.close();
});

const present = instant(Date.parse(now));
const mailboxOf = async (id: string) => (await store.load(mailboxes, id))?.document;
const reachOf = async (id: string) => (await mailboxOf(id))?.reach;
/** Where something is known of reaching somebody; what the bot wants to say by itself notes no more than a lease. */
const everyMailbox = async () =>
  (await store.list(mailboxes)).filter(({ document }) => document.reach.state !== 'unknown');

async function shut(id: string, reach: Reach): Promise<void> {
  const mailbox: Mailbox = { ...emptyMailbox(personId(id)), reach };
  const stored = await store.load(mailboxes, id);
  if (stored === undefined) await store.insert(mailboxes, id, mailbox);
  else await store.replace(mailboxes, id, stored.version, mailbox);
}

async function strand(id: string, tooLate: Instant): Promise<string> {
  const to = { recipient: personId(id), programme: programmeId('msg'), subject: 'digest' };
  const on = parseCalendarDate('2026-11-20');
  if (on === undefined) throw new Error('no date');
  const notice = makeNotice(
    { ...to, notBefore: instant(0), tooLate, occasion: String(tooLate) },
    { kind: 'digest.published', on },
  );
  const state = { name: 'unreachable', at: instant(1), reason: 'not-installed' } as const;
  await store.insert(deliveries, notice.key, { effect: notice, state } satisfies Delivery);
  return notice.key;
}
const stateOf = async (key: string) => (await store.load(deliveries, key))?.document.state.name;

describe('where a person can be reached', () => {
  test('is known from the first message, and what is sent there arrives', async () => {
    await bot.chat('an').ask('help');
    const reach = await reachOf('an');
    expect(reach).toEqual({
      state: 'open',
      conversation: {
        conversationId: bot.chat('an').conversation,
        serviceUrl: bot.connector.url,
        botId: '28:bot',
        userId: `29:${entraOf('an')}`,
        tenantId: 'tenant-1',
      },
    });
    if (reach?.state !== 'open') throw new Error('not open');
    const message = { summary: 'Klankbord', text: 'hello' };
    expect(await openMessenger().send(reach.conversation, message)).toMatchObject({ outcome: 'sent' });
    const holds = bot.connector.world.holds(bot.chat('an').conversation);
    expect(holds.at(-1)?.activity.text).toBe('hello');
  });

  test('is known from an installation, before anybody writes', async () => {
    await bot.chat('an').install();
    expect(await reachOf('an')).toMatchObject({ state: 'open' });
  });

  test('is known from a pressed button', async () => {
    await bot.chat('an').press({ verb: 'help.show', data: {} });
    expect(await reachOf('an')).toMatchObject({ state: 'open' });
  });

  test('follows a service url that moved', async () => {
    const chat = bot.chat('an');
    await chat.ask('help');
    const serviceUrl = `${bot.connector.url}/emea/tenant-1/`;
    await chat.ask('help', { serviceUrl });
    expect(await reachOf('an')).toMatchObject({ state: 'open', conversation: { serviceUrl } });
  });

  test('is not taken from a service url that is not on the list', async () => {
    await bot.chat('an').send({ type: 'message', text: 'help', serviceUrl: 'https://evil.example/' });
    expect(await everyMailbox()).toHaveLength(0);
  });

  test('is nowhere after a removal, and here again after an installation', async () => {
    const chat = bot.chat('an');
    await chat.install();
    expect(await chat.install('remove')).toHaveLength(0);
    expect(await reachOf('an')).toEqual({ state: 'not-installed', at: expect.any(Number) });
    expect(await chat.install()).toHaveLength(1);
    expect(await reachOf('an')).toMatchObject({ state: 'open' });
  });

  test('is known from an upgrade, which is no new acquaintance', async () => {
    expect(await bot.chat('an').install('add-upgrade')).toHaveLength(0);
    expect(await reachOf('an')).toMatchObject({ state: 'open' });
  });

  test('stays known when an upgrade takes the old one away, in either order', async () => {
    const chat = bot.chat('an');
    await chat.install('add-upgrade');
    expect(await chat.install('remove-upgrade')).toHaveLength(0);
    expect(await reachOf('an')).toMatchObject({ state: 'open' });
  });

  test('opens again for somebody who had blocked the bot and now writes', async () => {
    await shut('an', { state: 'blocked', at: present });
    await bot.chat('an').ask('help');
    expect(await reachOf('an')).toMatchObject({ state: 'open' });
  });

  test('survives that the bot is started again', async () => {
    await bot.chat('an').ask('help');
    const before = await store.load(mailboxes, 'an');
    await bot.restart();
    await bot.chat('an').ask('help');
    expect(await store.load(mailboxes, 'an')).toEqual(before);
  });

  test('is noted although the answer could not be sent', async () => {
    bot.connector.react(bot.chat('an').conversation, { status: 403 });
    await bot.chat('an').type('help');
    expect(await reachOf('an')).toMatchObject({ state: 'open' });
  });

  test('is written once for an activity that Teams delivers twice', async () => {
    const answers = await bot.chat('an').sendTwice({ type: 'message', text: 'help' });
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await store.load(mailboxes, 'an'))?.version).toBe(1);
  });
});

describe('nothing is noted', () => {
  test('of a stranger', async () => {
    const stranger = bot.chat('nobody');
    await stranger.install();
    await stranger.type('hallo');
    await stranger.press({ verb: 'help.show', data: {} });
    await stranger.install('remove');
    expect(await everyMailbox()).toHaveLength(0);
  });

  test('of somebody without Entra id', async () => {
    const from = { id: '29:x', name: 'dr. An Peeters' };
    await bot.chat('an').type('help', { from });
    expect(await everyMailbox()).toHaveLength(0);
  });

  test.each(['groupChat', 'channel'])('in a %s, which is nobody’s own', async (conversationType) => {
    const chat = bot.chat('an');
    const conversation = { id: `room-${conversationType}`, conversationType, isGroup: true };
    await chat.send({ type: 'message', text: 'sessie', conversation });
    await chat.send({ type: 'installationUpdate', action: 'add', conversation });
    expect(await everyMailbox()).toHaveLength(0);
    await chat.ask('help');
    const before = await reachOf('an');
    await chat.send({ type: 'message', text: 'sessie', conversation });
    await chat.send({ type: 'installationUpdate', action: 'remove', conversation });
    expect(await reachOf('an')).toEqual(before);
  });

  test.each(['typing', 'event', 'conversationUpdate'])('from an activity of type %s', async (type) => {
    await bot.chat('an').send({ type });
    expect(await everyMailbox()).toHaveLength(0);
  });
});

describe('what somebody could not be told', () => {
  test.each<readonly [string, (chat: Chat) => Promise<unknown>]>([
    ['installs the bot', (chat) => chat.install()],
    ['writes', (chat) => chat.type('help')],
  ])('waits again when they come back and it is not too late', async (_, comeBack) => {
    await shut('an', { state: 'not-installed', at: present });
    const [fresh, late] = [await strand('an', instant(present + 3_600_000)), await strand('an', present)];
    await comeBack(bot.chat('an'));
    expect(await stateOf(fresh)).toBe('waiting');
    expect(await stateOf(late)).toBe('unreachable');
  });

  test('waits again after a crash between opening the mailbox and what follows from it', async () => {
    await bot.chat('an').ask('help');
    const key = await strand('an', instant(present + 3_600_000));
    await bot.chat('an').ask('help');
    expect(await stateOf(key)).toBe('unreachable');
    await bot.restart();
    await bot.chat('an').ask('help');
    expect(await stateOf(key)).toBe('waiting');
  });

  test('of somebody else stays', async () => {
    const key = await strand('els', instant(present + 3_600_000));
    await bot.chat('an').ask('help');
    expect(await stateOf(key)).toBe('unreachable');
  });
});

describe('a turn of somebody who is known', () => {
  const heard: unknown[] = [];
  const log: Log = {
    info: () => undefined,
    warn: () => undefined,
    error: (fields) => heard.push(fields),
  };
  const incoming = (more = {}) =>
    ({
      type: 'message',
      serviceUrl: 'http://127.0.0.1/',
      from: { id: '29:an', aadObjectId: entraOf('an') },
      recipient: { id: '28:bot' },
      conversation: { id: 'chat-an', conversationType: 'personal', tenantId: 'tenant-1' },
      ...more,
    }) as Parameters<SenderReach['note']>[0];

  async function open(asked: unknown[] = []) {
    let clock = present;
    let accesses = 0;
    let down = false;
    const watched = new Proxy(store, {
      get: (target, name) => {
        accesses += 1;
        if (down) throw new Error('the store is down');
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
    const queue = { ask: async (...what: unknown[]) => void asked.push(what) };
    const programmes = await openProgrammes(bot.config);
    const nobody = () => Promise.reject(new Error('nobody is there'));
    const messenger = { send: nobody, replace: nobody };
    const reach = new SenderReach({ store: watched, messenger, programmes, now: () => clock, log, queue });
    return {
      note: async (more = {}) => {
        accesses = 0;
        await reach.note(incoming(more));
        return accesses;
      },
      wait: (milliseconds: number) => {
        clock = instant(clock + milliseconds);
      },
      cut: (isDown: boolean) => {
        down = isDown;
      },
    };
  }

  test('costs no further access to the store, until it might no longer hold', async () => {
    const { note, wait } = await open();
    expect(await note()).toBeGreaterThan(0);
    expect(await note()).toBe(0);
    wait(60_000);
    expect(await note()).toBe(0);
    wait(61_000);
    expect(await note()).toBeGreaterThan(0);
    expect(await note()).toBe(0);
  });

  test('opens again, within minutes, what another process found blocked', async () => {
    const { note, wait } = await open();
    await note();
    await shut('an', { state: 'blocked', at: present });
    wait(121_000);
    await note();
    expect(await reachOf('an')).toMatchObject({ state: 'open' });
  });

  test('has what waits again said, by asking for that work once', async () => {
    const asked: unknown[] = [];
    await shut('an', { state: 'blocked', at: present });
    await strand('an', instant(present + 3_600_000));
    const { note } = await open(asked);
    await note();
    await note({ serviceUrl: 'http://127.0.0.1/moved/' });
    expect(asked).toEqual([['notices.deliver', 'an', present]]);
  });

  test('ends well although the store does not answer, and is noted with the next', async () => {
    const { note, cut } = await open();
    cut(true);
    await note();
    cut(false);
    expect(heard).toMatchObject([{ verb: 'reach', error: 'Error' }]);
    expect(JSON.stringify(heard)).not.toMatch(/is down/);
    expect(await everyMailbox()).toHaveLength(0);
    await note();
    expect(await reachOf('an')).toMatchObject({ state: 'open' });
  });
});

test('the welcome still comes with an installation', async () => {
  expect(textOf(cardOf(await bot.chat('an').install()))).toMatch(/Dag dr\. An Peeters/);
});
