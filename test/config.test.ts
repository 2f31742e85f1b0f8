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
});
