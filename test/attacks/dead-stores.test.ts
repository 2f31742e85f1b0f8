import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { textOf } from '../../playground/teams/chat.ts';
import { type Door, openDoor } from '../../src/bots/door/open-door.ts';
import { limitCalls } from '../../src/composition/limit-calls.ts';
import { openProgrammes } from '../../src/composition.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { people } from '../../src/core/people/people-collection.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import { MessengerDouble } from '../support/messenger-double.ts';
import { now, readEnv } from '../support/open-bot.ts';

/** Teams does not deliver again what was answered with 200: whoever writes while the store is down must hear something. */

const moment = () => instant(Date.parse(now));
const broken = () =>
  Promise.reject(Object.assign(new Error('of nobody’s business'), { code: 'SQLITE_IOERR' }));
const dead: DocumentStore = {
  prepare: broken,
  load: broken,
  query: broken,
  queryRange: broken,
  list: broken,
  insert: broken,
  replace: broken,
  delete: broken,
  ping: broken,
  close: async () => undefined,
};

let door: Door;
let messenger: MessengerDouble;
const logged: string[] = [];
beforeAll(async () => {
  messenger = new MessengerDouble(moment);
  const say = (fields: unknown, message: string) => void logged.push(`${JSON.stringify(fields)} ${message}`);
  const log = { info: say, warn: say, error: say };
  const programmes = await openProgrammes(readEnv({}));
  door = await openDoor({ store: dead, programmes, messenger, now: moment, log }, { port: 0 });
});
beforeEach(() => {
  messenger.heard.length = 0;
  logged.length = 0;
});
afterAll(() => door.close());

async function send(more: object) {
  const activity = {
    id: crypto.randomUUID(),
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:1/',
    from: { id: '29:x', aadObjectId: '00000000-0000-4000-8000-000000000001' },
    recipient: { id: '28:bot' },
    conversation: { id: 'chat', conversationType: 'personal', tenantId: 'tenant-1' },
    ...more,
  };
  const headers = { 'content-type': 'application/json' };
  const url = `http://127.0.0.1:${door.port}/api/messages`;
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(activity) });
}

/** What is heard when somebody types; a card as all that stands on it. */
async function type(text: string, locale = 'nl-BE', more: object = {}): Promise<readonly string[]> {
  expect((await send({ type: 'message', text, locale, ...more })).status).toBe(200);
  return messenger.heard
    .splice(0)
    .map(({ message }) => ('card' in message ? textOf(message.card) : message.text));
}

const numbers = /112[\s\S]*1813 \((België|Belgium)\)[\s\S]*106[\s\S]*113/;
/** In Belgium, lines that answer in French; in the Netherlands there is none. */
const inFrench = /112[\s\S]*\(Belgique\)[\s\S]*0800 32 123[\s\S]*107[\s\S]*113/;

describe('while the store is down', () => {
  test.each([
    ['ik zie het niet meer zitten', 'nl-BE'],
    ['ik wil dood', 'nl-NL'],
    ['noodnummer', 'nl-BE'],
    ['I want to kill myself', 'en-US'],
    ['je veux mourir', 'fr-FR'],
    ['ça ne va pas du tout', 'fr-BE'],
  ])('%p gets the numbers of every country, in the language of the client (%s)', async (text, locale) => {
    const heard = await type(text, locale);
    const family = locale.slice(0, 2);
    expect(heard).toEqual([expect.stringMatching(family === 'fr' ? inFrench : numbers)]);
    const own = { nl: /Ik ben een programma/, en: /I am a program/, fr: /Je suis un programme/ }[family];
    expect(heard[0]).toMatch(own ?? /^$/);
  });

  test('the button for help gives the numbers, also of a client that has only the old kind of button', async () => {
    const action = { type: 'Action.Execute', verb: 'help.card', data: {} };
    const pressed = await send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action },
      locale: 'en-US',
    });
    const answer = (await pressed.json()) as { readonly statusCode: number; readonly value: unknown };
    expect(answer.statusCode).toBe(200);
    expect(textOf(answer.value)).toMatch(numbers);
    expect(await type('', 'nl-BE', { value: { verb: 'help.card' } })).toEqual([
      expect.stringMatching(numbers),
    ]);
  });

  test.each([
    ['nl-BE', /aan mijn kant/],
    ['nl-NL', /aan mijn kant/],
    ['en-GB', /on my side/],
    ['fr-FR', /de mon côté/],
    ['de-DE', /aan mijn kant/],
  ])('other words get one line in the language of the client (%s)', async (locale, line) => {
    expect(await type('sessie', locale)).toEqual([expect.stringMatching(line)]);
    expect(await type('sessie', locale)).toEqual([expect.stringMatching(line)]);
  });

  test('an installation gets the line too, and a chat of several people only that it is none of theirs', async () => {
    const installed = { type: 'installationUpdate', action: 'add' };
    expect(await type('', 'nl-BE', installed)).toEqual([expect.stringMatching(/aan mijn kant/)]);
    const conversation = { id: 'group', conversationType: 'groupChat', isGroup: true };
    expect(await type('ik wil dood', 'nl-BE', { conversation })).toEqual([
      expect.not.stringMatching(/aan mijn kant/),
    ]);
  });

  test('the cause is in the log by its code, and nothing of what was typed', async () => {
    await type('ik wil dood');
    expect(logged.join('\n')).toContain('SQLITE_IOERR');
    expect(logged.join('\n')).not.toMatch(/dood|nobody|help\.card/);
  });

  test('the bot is not ready, and lives', async () => {
    const at = (path: string) => fetch(`http://127.0.0.1:${door.port}${path}`);
    expect((await at('/readyz')).status).toBe(503);
    expect(logged.join('\n')).toContain('SQLITE_IOERR');
    expect((await at('/healthz')).status).toBe(200);
  });
});

describe('a store that says nothing', () => {
  const silent = () => new Promise<never>(() => undefined);
  const inner: DocumentStore = { ...dead, load: silent, ping: silent, prepare: async () => undefined };

  test('is given up, each call by itself and with a code, but not while it is being made ready', async () => {
    const store = limitCalls(inner, ['prepare', 'close'], 50);
    await expect(store.ping()).rejects.toMatchObject({ code: 'store.silent' });
    await expect(Promise.all([store.load(people, 'a'), store.load(people, 'b')])).rejects.toMatchObject({
      code: 'store.silent',
    });
    await expect(store.list(people)).rejects.toMatchObject({ code: 'SQLITE_IOERR' });
    await store.prepare([]);
    await store.close();
  });

  test('may take as long as it does over what is not limited', async () => {
    const slow = { ...inner, prepare: () => new Promise<void>((resolve) => setTimeout(resolve, 60)) };
    await limitCalls<DocumentStore>(slow, ['prepare'], 10).prepare([]);
  });
});
