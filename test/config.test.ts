import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../src/config.ts';

const teams = { CLIENT_ID: 'a', CLIENT_SECRET: 'b', TENANT_ID: 'c' };
const problemsOf = (env: Readonly<Record<string, string>>) => {
  const read = readConfig(env);
  return read.ok ? [] : read.refusal;
};

describe('the environment', () => {
  test('may name a pipe instead of a port, where tokens are asked for', () => {
    for (const pipe of ['\\\\.\\pipe\\klankbord', '/run/klankbord.sock'])
      expect(readConfig({ ...teams, PORT: pipe })).toMatchObject({ ok: true, value: { pipe } });
    expect(problemsOf({ PORT: '/run/klankbord.sock' })).toEqual([
      expect.stringMatching(/^PORT: .*CLIENT_ID/),
    ]);
    expect(problemsOf({ ...teams, PORT: 'pipe' })).toEqual([expect.stringMatching(/^PORT: expected/)]);
  });

  test('may name hosts that answers go to, each by its whole name', () => {
    const read = readConfig({ ...teams, KLANKBORD_SERVICE_HOSTS: ' Teams.Example.net, b.example.net,' });
    expect(read).toMatchObject({ value: { serviceHosts: ['teams.example.net', 'b.example.net'] } });
    for (const wrong of ['*.example.net', '.example.net', 'https://example.net', 'example.net/x', 'net', '*'])
      expect(problemsOf({ ...teams, KLANKBORD_SERVICE_HOSTS: wrong })).toEqual([
        expect.stringMatching(/^KLANKBORD_SERVICE_HOSTS: expected whole names/),
      ]);
  });

  test('may give keys, the newest first, and never repeats a wrong one', () => {
    const [first, second] = [1, 2].map((each) => Buffer.alloc(32, each).toString('base64'));
    const read = readConfig({ KLANKBORD_KEY: `${first}, ${second}` });
    expect(read.ok && read.value.keys.map((key) => key[0])).toEqual([1, 2]);
    expect(readConfig({})).toMatchObject({ ok: true, value: { keys: [] } });
    for (const wrong of [
      'geheim',
      first?.slice(0, -3) ?? '',
      `${first}!`,
      Buffer.alloc(16).toString('base64'),
    ])
      expect(problemsOf({ KLANKBORD_KEY: wrong })).toEqual([
        expect.stringMatching(/^KLANKBORD_KEY: expected 32/),
      ]);
    expect(problemsOf({ KLANKBORD_KEY: 'geheim' }).join()).not.toContain('geheim');
  });

  const graphOf = (env: Readonly<Record<string, string>>) => {
    const read = readConfig(env);
    return read.ok ? read.value.graph : read.refusal;
  };
  const here = 'http://127.0.0.1:4040';

  test('leaves calendars off with Teams until they are switched on, and then asks the public cloud', () => {
    expect(graphOf({ ...teams, GRAPH_CANARY: 'x' })).toBeUndefined();
    expect(graphOf({ ...teams, KLANKBORD_CALENDAR: 'off' })).toBeUndefined();
    expect(graphOf({ ...teams, KLANKBORD_CALENDAR: 'on' })).toEqual({
      baseUrl: 'https://graph.microsoft.com',
    });
  });

  test('has calendars in local mode where a local Graph is named, unless they are switched off', () => {
    expect(graphOf({})).toBeUndefined();
    expect(graphOf({ GRAPH_BASE_URL: `${here}/` })).toEqual({ baseUrl: here });
    expect(graphOf({ GRAPH_BASE_URL: here, KLANKBORD_CALENDAR: 'off' })).toBeUndefined();
  });

  test('may name another cloud, a certificate, a canary and where the bot is reached', () => {
    const env = {
      ...teams,
      KLANKBORD_CALENDAR: 'On',
      GRAPH_BASE_URL: 'https://graph.microsoft.us',
      GRAPH_CERTIFICATE: '/etc/graph.pem',
      GRAPH_CANARY: ' canary@example.org ',
      KLANKBORD_PUBLIC_URL: 'https://bot.example.org/',
    };
    expect(graphOf(env)).toEqual({
      baseUrl: 'https://graph.microsoft.us',
      certificateFile: '/etc/graph.pem',
      canary: 'canary@example.org',
    });
    expect(readConfig(env)).toMatchObject({ value: { publicUrl: 'https://bot.example.org' } });
  });

  test('may be reached from outside while calendars are off', () => {
    const env = { KLANKBORD_PUBLIC_URL: 'https://bot.example.org' };
    expect(readConfig({ ...teams, ...env })).toMatchObject({
      value: { calendar: false, publicUrl: 'https://bot.example.org' },
    });
  });

  test.each([
    [{}, 'off'],
    [{ KLANKBORD_MAIL: '' }, 'off'],
    [{ KLANKBORD_MAIL: ' Draft ' }, 'draft'],
    [{ KLANKBORD_MAIL: 'send' }, 'send'],
  ])('opens no mailbox until it is told to: %j', (env, mail) => {
    expect(readConfig({ ...teams, ...env })).toMatchObject({ value: { mail, calendar: false } });
  });

  test('asks Graph for mail while calendars are off', () => {
    expect(graphOf({ ...teams, KLANKBORD_MAIL: 'draft' })).toEqual({
      baseUrl: 'https://graph.microsoft.com',
    });
  });

  test.each([
    [{ ...teams, KLANKBORD_MAIL: 'on' }, 'KLANKBORD_MAIL: expected off, draft, send, found "on"'],
    [{ KLANKBORD_MAIL: 'send' }, 'GRAPH_BASE_URL: needed'],
    [{ ...teams, KLANKBORD_CALENDAR: 'yes' }, 'KLANKBORD_CALENDAR: expected on or off'],
    [{ KLANKBORD_CALENDAR: 'on' }, 'GRAPH_BASE_URL: needed'],
    [{ GRAPH_BASE_URL: 'https://graph.microsoft.com' }, 'GRAPH_BASE_URL: in local mode on this machine only'],
    ...['http://graph.example.org', 'http://127.0.0.1.example.org', 'graph.example.org', `${here}/v1.0`].map(
      (GRAPH_BASE_URL) =>
        [{ ...teams, KLANKBORD_CALENDAR: 'on', GRAPH_BASE_URL }, 'GRAPH_BASE_URL: expected'] as const,
    ),
    [
      { GRAPH_BASE_URL: here, KLANKBORD_PUBLIC_URL: 'http://bot.example.org' },
      'KLANKBORD_PUBLIC_URL: expected',
    ],
  ] as const)('is refused where a token would leave without need: %j', (env, words) => {
    expect(graphOf(env)).toEqual([expect.stringContaining(words)]);
  });
});
