import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buttonOf, type Json, textOf } from '../../playground/teams/chat.ts';
import { verbs } from '../../src/bots/verbs.ts';
import { type Bot, entraOf, openBot } from '../support/open-bot.ts';

/** Whatever arrives, the bot answers with less than 500, keeps running, and says no more than it should. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const frame = (more: Json = {}): Json => ({
  type: 'message',
  id: crypto.randomUUID(),
  text: 'help',
  channelId: 'msteams',
  serviceUrl: bot.connector.url,
  from: { id: '29:an', aadObjectId: entraOf('an') },
  recipient: { id: '28:bot' },
  conversation: { id: `chat-${entraOf('an')}`, conversationType: 'personal', tenantId: 'tenant-1' },
  ...more,
});

function post(
  body: string | ReadableStream,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${bot.url()}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    duplex: 'half',
  } as RequestInit);
}

const isWell = async () => expect((await fetch(`${bot.url()}/healthz`)).status).toBe(200);

describe('a body', () => {
  const padded = (size: number) => {
    const bare = JSON.stringify(frame({ padding: '' })).length;
    return JSON.stringify(frame({ padding: 'x'.repeat(size - bare) }));
  };

  test('may be 256 KB and not a byte more, said or not', async () => {
    const limit = 256 * 1024;
    expect((await post(padded(limit))).status).toBe(200);
    expect((await post(padded(limit + 1))).status).toBe(413);
    expect((await post(new Blob([padded(limit + 1024)]).stream())).status).toBe(413);
    await isWell();
  });

  test('that lies about its length or is cut off does no harm', async () => {
    const cut = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"type":"mess'));
        controller.error(new Error('gone'));
      },
    });
    await expect(post(cut)).rejects.toThrow();
    await isWell();
  });

  test.each([
    [
      'a form',
      { 'content-type': 'multipart/form-data; boundary=x' },
      '--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nz\r\n--x--',
    ],
    ['a form in the address', { 'content-type': 'application/x-www-form-urlencoded' }, 'type=message'],
    ['text', { 'content-type': 'text/plain' }, 'hello'],
    ['something compressed', { 'content-encoding': 'gzip' }, 'x'],
    ['something compressed twice', { 'content-encoding': 'br, gzip' }, 'x'],
  ])('that is %s is not read', async (_, headers, body) => {
    expect((await post(body, headers)).status).toBe(415);
  });

  test.each([
    ['lists in lists without end', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects in objects without end', `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`],
    ['half a sign', '{"type":"\\ud800"}'],
    ['a number that is no number', '{"type":NaN}'],
    ['a mark of byte order', `\ufeff${'{}'}`],
  ])('of %s is refused with 400', async (_, body) => {
    expect((await post(body)).status).toBe(400);
    await isWell();
  });

  test('whose value is deeper than anything can be is answered', async () => {
    const deep = '['.repeat(60_000) + ']'.repeat(60_000);
    const text = JSON.stringify(frame({ type: 'invoke', name: 'adaptiveCard/action', value: 'DEEP' }));
    const response = await post(text.replace('"DEEP"', deep));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ statusCode: 400, value: { code: 'wish.unknown' } });
  });

  test('changes nothing for the next one, whatever its keys are called', async () => {
    const keys =
      '"__proto__":{"polluted":true,"text":"sessie"},"constructor":{"prototype":{"polluted":true}}';
    await post(JSON.stringify(frame()).replace('{', `{${keys},`));
    const value = `{"action":{"verb":"help.show","data":{${keys}}},${keys}}`;
    const text = JSON.stringify(frame({ type: 'invoke', name: 'adaptiveCard/action', value: 'X' }));
    expect((await post(text.replace('"X"', value))).status).toBe(200);
    expect('polluted' in {}).toBe(false);
  });
});

describe('an activity', () => {
  const odd: readonly unknown[] = [
    0,
    -1,
    1e308,
    true,
    '',
    ' ',
    [],
    {},
    null,
    ['a'],
    { id: {} },
    'x'.repeat(1_001),
  ];
  const fields = [
    'type',
    'id',
    'channelId',
    'serviceUrl',
    'from',
    'recipient',
    'conversation',
    'text',
    'name',
    'value',
  ];
  const more = [
    'channelData',
    'locale',
    'entities',
    'attachments',
    'timestamp',
    'action',
    'replyToId',
    'membersAdded',
  ];

  test.each([...fields, ...more])(
    'whose %s is anything at all is answered with less than 500',
    async (field) => {
      for (const type of ['message', 'invoke', 'installationUpdate', 'conversationUpdate']) {
        for (const value of odd) {
          const response = await post(JSON.stringify(frame({ type, [field]: value })));
          expect([200, 400, 403]).toContain(response.status);
        }
      }
      await isWell();
    },
  );

  test.each([
    'from.aadObjectId',
    'conversation.tenantId',
    'conversation.conversationType',
    'conversation.isGroup',
  ])(
    'whose %s is anything at all is answered with less than 500, and never as somebody else',
    async (path) => {
      const [outer = '', inner = ''] = path.split('.');
      for (const value of odd) {
        const around = { ...(frame()[outer] as Json), [inner]: value };
        for (const type of ['message', 'invoke']) {
          const response = await post(JSON.stringify(frame({ type, [outer]: around })));
          expect([200, 400]).toContain(response.status);
        }
      }
    },
  );

  test.each([
    [
      'an edited message',
      { type: 'messageUpdate', text: 'sessie', channelData: { eventType: 'editMessage' } },
    ],
    ['a deleted message', { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } }],
    [
      'a deletion that was taken back',
      { type: 'messageUpdate', channelData: { eventType: 'undeleteMessage' } },
    ],
    ['a thumb', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: '1' }],
    ['a thumb taken back', { type: 'messageReaction', reactionsRemoved: [{ type: 'like' }] }],
    [
      'somebody who was added',
      { type: 'conversationUpdate', membersAdded: [{ id: '29:an' }, { id: '28:bot' }] },
    ],
    [
      'a receipt',
      { type: 'event', name: 'application/vnd.microsoft.readReceipt', value: { lastReadMessageId: '1' } },
    ],
    ['typing', { type: 'typing' }],
    ['the end', { type: 'endOfConversation', code: 'completedSuccessfully' }],
    ['a trace', { type: 'trace' }],
    ['a command', { type: 'command', name: 'x', value: {} }],
    ['what nobody knows yet', { type: 'hologram' }],
  ])('that says %s is taken without a word', async (_, activity) => {
    const chat = bot.chat('an');
    expect(await chat.hear(() => chat.send(activity as Json))).toHaveLength(0);
  });

  test.each([
    'adaptiveCard/action',
    'task/fetch',
    'task/submit',
    'composeExtension/query',
    'signin/verifyState',
    'signin/tokenExchange',
    'fileConsent/invoke',
    'actionableMessage/executeAction',
    'config/fetch',
    'application/search',
    'message/submitAction',
    'handoff/action',
    'something/new',
  ])('that invokes %s without value is answered with HTTP 200 and a reason', async (name) => {
    const response = await bot.chat('hanna').send({ type: 'invoke', name });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { code: 'wish.unknown', message: expect.stringMatching(/knop/) },
    });
  });
});

describe('words', () => {
  test.each([
    ['nothing', ''],
    ['spaces', ' \t\n\u00a0\u2003'],
    ['an emoji of five', '👨‍👩‍👧‍👦🏳️‍🌈'],
    ['half an emoji', '\ud83d'],
    ['Arabic', 'متى الجلسة القادمة؟'],
    ['Chinese', '下一次会议是什么时候'],
    ['a sentence that turns around', 'sessie \u202e eissesˑ\u202c'],
    ['letters under a pile of accents', `s\u0301${'\u0336'.repeat(500)}essie`],
    ['nothing that can be seen', '\u200b\u200d\ufeff\u2060'],
    ['zeros', '\0\0\0'],
    ['a template', '${user.name} ${$root} {{x}} <script>alert(1)</script>'],
    ['Markdown', '[klik](https://evil.example) **x** # y'],
    ['twenty thousand letters', 'a'.repeat(20_000)],
    ['twenty thousand words', 'sessie '.repeat(3_000)],
    ['twenty thousand brackets', '('.repeat(20_000)],
    ['a mention', '<at>Klankbord</at> sessie'],
  ])('that are %s get one card with a way on, which does not repeat them', async (_, text) => {
    const card = await bot.chat('an').ask(text);
    expect(JSON.stringify(card)).toMatch(/Action\.Execute/);
    expect(JSON.stringify(card)).not.toMatch(/evil|script>|aaaa|\(\(\(/);
  });

  test('that are only a picture or a file get a way on too', async () => {
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://example.org/x.png' }];
    for (const text of [undefined, null, '']) {
      const [said] = await bot.chat('an').type('', { text, attachments });
      expect(JSON.stringify(said?.activity.attachments)).toMatch(/Action\.Execute/);
    }
  });
});

describe('the data of a pressed button', () => {
  /** Values that code trips over, and values that are almost right. */
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(
      'msg',
      'gent-1',
      'gent-2',
      'msg-y1-s1',
      1,
      0,
      2,
      -1,
      1.5,
      1e21,
      '1',
      'true',
      true,
      null,
    ),
    fc.constantFrom<unknown>(
      '__proto__',
      'constructor',
      'toString',
      '../x',
      'x'.repeat(300),
      '\ud800',
      'nl-BE',
      'en',
    ),
    fc.constantFrom<unknown>('2026-12-01', '2026-02-30', '17:30', '25:99', 'date', [], {}, [[]], {
      toString: 1,
      valueOf: 1,
    }),
  );
  const key = fc.oneof(
    fc.constantFrom(
      'programme',
      'group',
      'plan',
      'year',
      'seen',
      'view',
      'entry',
      'language',
      'clear',
      'date',
      'clock',
    ),
    fc.constantFrom(
      'present:bilal',
      'present:',
      'present:__proto__',
      'attendance',
      'note',
      '__proto__',
      'constructor',
    ),
    fc.string({ maxLength: 20 }),
  );
  const anyData = fc.oneof(fc.dictionary(key, value, { maxKeys: 8 }), value);
  const right = { programme: 'msg', group: 'gent-1', plan: 'msg-y1-s1', year: 1, seen: 0 };
  const nearlyRight = fc.dictionary(key, value, { maxKeys: 2 }).map((wrong) => ({ ...right, ...wrong }));
  const anyVerb = fc.oneof(
    fc.constantFrom<unknown>(...verbs),
    fc.constantFrom<unknown>('', 'x.y', 7, null, {}),
  );

  test('is answered with HTTP 200 and a card or a reason, whatever it is', async () => {
    const people = ['an', 'bilal', 'gert', 'hanna', 'nobody'];
    const inputs = fc.tuple(fc.constantFrom(...people), anyVerb, fc.oneof(anyData, nearlyRight));
    await fc.assert(
      fc.asyncProperty(inputs, async ([id, verb, data]) => {
        const body = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
        const response = await bot
          .chat(id)
          .send({ type: 'invoke', name: 'adaptiveCard/action', value: body });
        expect(response.status).toBe(200);
        const answer: unknown = await response.json();
        expect(answer).toEqual({
          statusCode: expect.any(Number),
          type: expect.stringMatching(/^application\/vnd\.microsoft\.(card\.adaptive|error)$/),
          value: expect.any(Object),
        });
        expect(answer).not.toMatchObject({ statusCode: 500 });
        expect(JSON.stringify(answer)).not.toMatch(/\bat .*\.ts:\d|TypeError|undefined/);
      }),
      { numRuns: 400 },
    );
    await isWell();
  });

  test('of a message is answered as well, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyVerb, fc.oneof(anyData, nearlyRight), async (verb, data) => {
        const more = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : { data };
        const card = await bot.chat('bilal').ask('', { value: { ...more, verb } });
        expect(textOf(card)).not.toMatch(/aan mijn kant/);
      }),
      { numRuns: 150 },
    );
  });

  test('of a card of somebody else opens nothing: not for another mentor, a trainee, a leaver or another tenant', async () => {
    const start = { verb: 'session.start', data: right };
    for (const id of ['els', 'hanna', 'femke', 'gert']) {
      expect((await bot.chat(id).press(start)).body.value.code).toBe('session.not-yours');
    }
    expect((await bot.chat('bilal').press(start)).body.value.code).toBe('session.read-only');
    expect((await bot.chat('nobody').press(start)).body.value.code).toBe('person.unknown');
  });

  test('of a private card is refused in a group chat, where others would see the answer', async () => {
    for (const conversationType of ['groupChat', 'channel']) {
      const conversation = {
        id: `room-${conversationType}`,
        conversationType,
        isGroup: true,
        tenantId: 'tenant-1',
      };
      const { status, body } = await bot
        .chat('an')
        .press({ verb: 'session.list', data: {} }, {}, { conversation });
      expect([status, body.statusCode, body.value.code]).toEqual([200, 400, 'wish.elsewhere']);
    }
  });

  test('is believed by its own tenant only', async () => {
    const strict = await openBot({}, { tenantId: 'tenant-1' });
    const other = { conversation: { id: 'c', conversationType: 'personal', tenantId: 'tenant-2' } };
    const without = { conversation: { id: 'c', conversationType: 'personal' }, channelData: {} };
    expect((await strict.chat('an').press({ verb: 'session.list', data: {} })).body.statusCode).toBe(200);
    for (const more of [other, without]) {
      const { body } = await strict.chat('an').press({ verb: 'session.list', data: {} }, {}, more);
      expect(body.value.code).toBe('person.unknown');
    }
    await strict.close();
  });
});

describe('what comes twice', () => {
  const place = { programme: 'msg', group: 'gent-2', plan: 'msg-y3-s1', year: 3 };

  test('a press under a new id acts once, and says that it was done', async () => {
    const mentor = bot.chat('els');
    const press = (verb: string, seen: number) => mentor.press({ verb, data: { ...place, seen } });
    const started = await press('session.start', 0);
    expect(textOf(started.body.value)).toMatch(/Stap 1 van/);
    expect(textOf((await press('session.start', 0)).body.value)).toMatch(
      /Dat was al gedaan[\s\S]*Stap 1 van/,
    );
    await bot.restart();
    expect(textOf((await press('session.start', 0)).body.value)).toMatch(
      /Dat was al gedaan[\s\S]*Stap 1 van/,
    );
  });

  test('two devices that press different buttons of the same card do one thing, and both see it', async () => {
    const mentor = bot.chat('els');
    const shown = await mentor.ask('sessie');
    const card = await mentor.walk(buttonOf(shown, 'session.open'));
    const [next, skip] = [buttonOf(card, 'session.next'), buttonOf(card, 'session.skip')];
    const both = await Promise.all([
      mentor.walk(next),
      mentor.walk(skip),
      mentor.walk(next),
      mentor.walk(skip),
    ]);
    const texts = both.map(textOf);
    for (const text of texts) expect(text).toMatch(/Stap 2 van/);
    expect(texts.filter((text) => text.includes('Dat was al gedaan'))).toHaveLength(3);
  });

  test('a stranger who writes a hundred times gets one line', async () => {
    const stranger = bot.chat('persistent');
    const said = [];
    for (let n = 0; n < 100; n += 1) said.push(...(await stranger.type(`hallo ${n}`)));
    expect(said).toHaveLength(1);
    expect(said[0]?.activity.text).toMatch(/Neem contact op met/);
  });
});
