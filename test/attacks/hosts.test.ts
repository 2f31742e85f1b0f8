import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { type Bot, openBot } from '../support/open-bot.ts';
import { openLine, readToEnd } from './send-raw.ts';

/** Local mode asks nobody who they are, so it must be sure that whoever comes is on this machine and means to. */

let bot: Bot;
let port = 0;
beforeAll(async () => {
  bot = await openBot();
  port = Number(new URL(bot.url()).port);
});
afterAll(() => bot.close());

/** The status of an answer to a request with these lines for a header; `fetch` lets nobody write its `Host`. */
async function knock(path: string, lines: readonly string[]): Promise<number> {
  const method = path === '/api/messages' ? 'POST' : 'GET';
  const rest = ['Connection: close', 'Content-Type: application/json', 'Content-Length: 2'];
  const line = await openLine(port, [`${method} ${path} HTTP/1.1`, ...lines, ...rest, '', '{}'].join('\r\n'));
  const [, status] = /^HTTP\/1\.1 (\d+)/.exec(await readToEnd(line)) ?? [];
  line.destroy();
  return Number(status);
}
const paths = ['/api/messages', '/healthz', '/readyz', '/', '/nowhere'];

describe('local mode', () => {
  test.each(['localhost', 'LOCALHOST', '127.0.0.1', '[::1]'])('lets in %s', async (host) => {
    expect(await knock('/healthz', [`Host: ${host}`])).toBe(200);
    expect(await knock('/healthz', [`Host: ${host}:${port}`])).toBe(200);
  });

  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    'localhost@evil.example',
    'evil.example#localhost',
    'evil.example/localhost',
    '0.0.0.0',
    '169.254.169.254',
    '[::]',
    'localhost, evil.example',
    '',
  ])('turns away a name that was led here: %p', async (host) => {
    for (const path of paths) expect(await knock(path, [`Host: ${host}`])).toBe(403);
  });

  test.each([
    'http://evil.example',
    'null',
    'https://localhost',
    'http://localhost:1',
    'http://localhost',
    'file://',
  ])('turns away a page of %s', async (origin) => {
    for (const path of paths) expect(await knock(path, ['Host: localhost', `Origin: ${origin}`])).toBe(403);
  });

  test('lets in its own page', async () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]'])
      expect(await knock('/healthz', ['Host: localhost', `Origin: http://${host}:${port}`])).toBe(200);
  });

  test.each([
    'Forwarded: for=192.0.2.1',
    'X-Forwarded-For: 127.0.0.1',
    'X-Forwarded-Host: localhost',
    'x-forwarded-proto: https',
    'X-Forwarded: yes',
    'X-Real-IP: 127.0.0.1',
    'X-Client-IP: 127.0.0.1',
    'X-Original-Host: localhost',
    'Via: 1.1 proxy',
  ])('turns away what came through somebody else: %s', async (header) => {
    for (const path of paths) expect(await knock(path, ['Host: localhost', header])).toBe(403);
  });
});

describe('a start that was meant for Teams does not open for everybody', () => {
  const refusal = (env: Readonly<Record<string, string>>) => {
    const read = readConfig(env);
    return read.ok ? [] : read.refusal;
  };

  test.each(['production', 'Production', 'PRODUCTION', ' production '])('with NODE_ENV %p', (NODE_ENV) => {
    expect(refusal({ NODE_ENV })).toEqual([expect.stringMatching(/^CLIENT_ID: NODE_ENV is production/)]);
  });

  test.each(['CLIENT_SECRET', 'TENANT_ID'])('with %s and no CLIENT_ID', (name) => {
    expect(refusal({ [name]: 'x' })).toEqual([
      `CLIENT_ID: needed with ${name}; for local mode leave both out`,
    ]);
  });

  test('but an empty line in a file of names is no name', () => {
    expect(refusal({ CLIENT_ID: '', CLIENT_SECRET: '', TENANT_ID: '', NODE_ENV: 'development' })).toEqual([]);
  });
});
