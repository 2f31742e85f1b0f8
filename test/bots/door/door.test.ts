import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonOf, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, cohort, entraOf, openBot } from '../../support/open-bot.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(`${bot.url()}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

describe('the door', () => {
  test.each([
    ['no JSON', '{"type":', 400],
    ['nothing', '', 400],
    ['a list', '[]', 400],
    ['a word', '"hello"', 400],
    ['null', 'null', 400],
    ['an activity without sender', '{"type":"message"}', 400],
    ['an activity whose sender is a number', '{"type":"message","from":7}', 400],
  ])('refuses %s with a 4xx', async (_, body, status) => {
    expect((await post(body)).status).toBe(status);
  });

  test('refuses a body over 256 KB, whether its length is said or not', async () => {
    expect((await post(JSON.stringify({ text: 'x'.repeat(300_000) }))).status).toBe(413);
    const stream = new Blob([JSON.stringify({ text: 'x'.repeat(300_000) })]).stream();
    const response = await fetch(`${bot.url()}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  test('refuses a compressed body, broken or not', async () => {
    expect((await post('not gzip at all', { 'content-encoding': 'gzip' })).status).toBe(415);
    expect((await fetch(`${bot.url()}/healthz`)).status).toBe(200);
  });

  test('keeps a connection for longer than the minute of a proxy in front', async () => {
    const { headers } = await fetch(`${bot.url()}/healthz`);
    const [, seconds] = /^timeout=(\d+)$/.exec(headers.get('keep-alive') ?? '') ?? [];
    expect(Number(seconds)).toBeGreaterThan(60);
  });

  test('refuses an activity that wants its answer sent elsewhere', async () => {
    for (const serviceUrl of [
      'https://evil.example',
      'http://localhost.evil.example',
      'http://u:p@localhost',
      'file:///etc',
      'x',
    ]) {
      expect((await bot.chat('an').send({ type: 'message', text: 'sessie', serviceUrl })).status).toBe(403);
    }
  });

  test.each([
    'typing',
    'event',
    'messageReaction',
    'conversationUpdate',
    'endOfConversation',
    'something-new',
  ])('does nothing for an activity of type %s', async (type) => {
    expect(await bot.chat('an').hear(() => bot.chat('an').send({ type }))).toHaveLength(0);
  });

  test('answers every invoke with HTTP 200 and a body that says what went wrong, in the language of the person', async () => {
    const chat = bot.chat('hanna');
    for (const activity of [
      { type: 'invoke' },
      { type: 'invoke', name: 'task/fetch', value: {} },
      { type: 'invoke', name: 'adaptiveCard/action', value: null },
      { type: 'invoke', name: 'adaptiveCard/action', value: { action: 'x' } },
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { verb: 'session.destroy', data: {} } },
      },
    ]) {
      const response = await chat.send(activity);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
        value: { code: 'wish.unknown', message: expect.stringMatching(/knop/) },
      });
    }
  });

  test('refuses made-up button data aloud', async () => {
    const { body } = await bot
      .chat('an')
      .press({ verb: 'session.next', data: { programme: 'msg', group: 7 } });
    expect(body).toMatchObject({ statusCode: 400, value: { code: 'wish.malformed' } });
  });

  test('is ready while the store answers', async () => {
    expect((await fetch(`${bot.url()}/healthz`)).status).toBe(200);
    expect((await fetch(`${bot.url()}/readyz`)).status).toBe(200);
  });

  test('answers 200 to a message whose reply can’t be sent, and does it again when it is delivered again', async () => {
    const chat = bot.chat('an');
    bot.connector.statuses.push(400);
    expect(await chat.type('sessie', { id: 'lost-1' })).toHaveLength(0);
    expect(await chat.type('sessie', { id: 'lost-1' })).toHaveLength(1);
    expect(await chat.type('sessie', { id: 'lost-1' })).toHaveLength(0);
  });

  test('says a reply once when the line breaks after Teams took it, also when the message is delivered again', async () => {
    const chat = bot.chat('an');
    bot.connector.react(chat.conversation, { cut: 'after' });
    expect(await chat.type('sessie', { id: 'cut-1' })).toHaveLength(1);
    expect(await chat.type('sessie', { id: 'cut-1' })).toHaveLength(0);
  });

  test('says its reply and nothing else, however long Teams takes over it', async () => {
    const chat = bot.chat('an');
    bot.connector.react(chat.conversation, { afterMs: 1_300 });
    expect(await chat.type('sessie')).toHaveLength(1);
  });

  test.each([412, 429, 502, 503])(
    'says a reply again that Teams turned away for the moment with %i',
    async (status) => {
      const chat = bot.chat('an');
      bot.connector.react(chat.conversation, { status });
      expect(await chat.type('sessie')).toHaveLength(1);
    },
  );

  test.each([401, 403, 500])('asks Teams once in a turn when it refuses with %i', async (status) => {
    const chat = bot.chat('an');
    bot.connector.react(chat.conversation, { status });
    const before = bot.connector.arrived.length;
    expect(await chat.type('sessie')).toHaveLength(0);
    expect(bot.connector.arrived).toHaveLength(before + 1);
  });
});

describe('who is let in', () => {
  test('a stranger gets one friendly line with whom to contact, and then nothing for a while', async () => {
    const stranger = bot.chat('nobody');
    const [line, ...more] = await stranger.type('hallo');
    expect(line?.activity.text).toMatch(/Neem contact op met de coördinatie .+ of de coördinatie /);
    expect(more).toHaveLength(0);
    expect(await stranger.type('hallo?')).toHaveLength(0);
  });

  test('a stranger who cries for help gets the numbers, however often, and by the button too', async () => {
    const stranger = bot.chat('nobody-3');
    for (const words of ['ik wil dood', 'het gaat niet goed met mij', 'ik wil dood'])
      expect(textOf(await stranger.ask(words))).toMatch(/112[\s\S]*1813 \(België\)/);
    const { body } = await stranger.press({ verb: 'help.card', data: {} });
    expect([body.statusCode, textOf(body.value)]).toEqual([200, expect.stringMatching(/112/)]);
  });

  test('a stranger who presses a button of somebody else learns nothing', async () => {
    const open = buttonOf(await bot.chat('an').ask('sessie'), 'session.open');
    const { status, body } = await bot.chat('nobody-2').press(open);
    expect(status).toBe(200);
    expect(body.value.code).toBe('person.unknown');
  });

  test('a leaver is a stranger', async () => {
    const chat = bot.chat('daan');
    expect(textOf(await chat.ask('help'))).toMatch(/sessie/);
    const others = cohort.split('\n').filter((line) => !line.includes(',daan,'));
    await bot.importPeople(others.join('\n'));
    const [line] = await chat.type('help');
    expect(line?.activity.text).toMatch(/Neem contact op met/);
    expect(line?.activity.attachments ?? []).toHaveLength(0);
  });

  test('in a group chat or channel the bot says only that it talks in private', async () => {
    for (const conversationType of ['groupChat', 'channel']) {
      const id = `room-${conversationType}`;
      const chat = bot.chat('an');
      const before = bot.connector.said.length;
      await chat.send({
        type: 'message',
        text: 'sessie',
        conversation: { id, conversationType, isGroup: true },
      });
      const said = bot.connector.said.slice(before);
      expect(said.map(({ activity }) => activity.text)).toEqual([expect.stringMatching(/privéchat/)]);
      expect(said[0]?.activity.attachments ?? []).toHaveLength(0);
    }
  });

  test('whoever installs it is welcomed once, and not again after an upgrade', async () => {
    const [welcome] = await bot.chat('an').install();
    expect(textOf(welcome?.activity.attachments?.[0]?.content)).toMatch(/Dag dr\. An Peeters/);
    expect(await bot.chat('an').install('add-upgrade')).toHaveLength(0);
    expect(await bot.chat('an').install('remove')).toHaveLength(0);
  });

  test('the sender is who the activity says, whatever a button or a name says', async () => {
    const chat = bot.chat('bilal', {
      from: { id: 'x', aadObjectId: entraOf('bilal'), name: 'dr. An Peeters' },
    });
    const list = await chat.ask('sessie');
    expect(JSON.stringify(list)).not.toMatch(/session\.start/);
  });
});

describe('typed words', () => {
  test('unknown text gets the three most likely things', async () => {
    const card = await bot.chat('an').ask('xyzzy plugh');
    expect(textOf(card)).toMatch(/Dat begrijp ik niet/);
    expect(JSON.stringify(card).match(/"type":"Action\.Execute"/g)?.length).toBe(3);
  });

  test('a language is chosen by words and kept, also after a new people file', async () => {
    const chat = bot.chat('chloe');
    expect(textOf(await chat.ask('langue en'))).toMatch(/English/);
    await bot.importPeople(cohort);
    expect(textOf(await chat.ask('help'))).toMatch(/What can I do/);
    expect(textOf(await chat.ask('taal fr'))).toMatch(/français/i);
  });

  test('words of crisis get the numbers', async () => {
    expect(textOf(await bot.chat('an').ask('ik wil er niet meer zijn'))).toMatch(/1813/);
    expect(textOf(await bot.chat('iris').ask('noodnummers'))).toMatch(/113/);
  });

  test('a button of a client without Universal Actions works', async () => {
    const open = buttonOf(await bot.chat('an').ask('sessie'), 'session.open');
    const card = await bot.chat('an').ask('', { value: { ...open.data, verb: open.verb } });
    expect(textOf(card)).toMatch(/Waarom deze sessie/);
  });

  test('nothing that a tired doctor could type dead-ends', async () => {
    for (const text of [
      '?',
      '',
      '   ',
      '👍',
      'ok',
      'stop',
      'plan vrijdag 14u',
      'doorverwijzen',
      'mijn toestemmingen',
      'wis mijn gegevens',
      'evaluatieformulier',
      'uren',
      'digest',
      'dag',
      'x'.repeat(5000),
    ]) {
      const card = await bot.chat('an').ask(text);
      expect(JSON.stringify(card)).toMatch(/Action\.Execute/);
    }
  });
});
