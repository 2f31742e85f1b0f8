import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Bot, openBot } from '../support/open-bot.ts';
import { openLine, readToEnd } from './send-raw.ts';

/** Whoever reaches the port may open sockets; none of them outlives its answer, and none keeps the process from ending. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const portOf = ({ url }: Bot) => Number(new URL(url()).port);
const ask = (method: string, path: string, lines: readonly string[] = []) =>
  [`${method} ${path} HTTP/1.1`, 'Host: localhost', ...lines, '', ''].join('\r\n');
const upgrade = (protocol: string) => ['Connection: Upgrade', `Upgrade: ${protocol}`];

test('a request that comes while the door closes breaks nothing', async () => {
  for (let moment = 0; moment < 12; moment += 1) {
    const own = await openBot();
    const line = await openLine(portOf(own), ask('GET', '/healthz'));
    for (let turns = 0; turns < moment; turns += 1) await setImmediate();
    await own.close();
    line.destroy();
  }
});

describe('a request for another protocol', () => {
  test.each(['websocket', 'h2c', 'TLS/1.0', 'nothing-known'])(
    'for %s is refused and closed',
    async (protocol) => {
      const line = await openLine(portOf(bot), ask('GET', '/healthz', upgrade(protocol)));
      expect(await readToEnd(line)).toMatch(/^HTTP\/1\.1 426 /);
      line.destroy();
    },
  );

  test('is refused with any method and path, also with more behind it', async () => {
    for (const [method, path] of [
      ['POST', '/api/messages'],
      ['GET', '/'],
      ['OPTIONS', '*'],
    ] as const) {
      const line = await openLine(portOf(bot), `${ask(method, path, upgrade('websocket'))}more of it`);
      expect(await readToEnd(line)).toMatch(/^HTTP\/1\.1 426 /);
      line.destroy();
    }
  });

  test('is no way through to another machine', async () => {
    const line = await openLine(portOf(bot), ask('CONNECT', 'evil.example:443'));
    expect(await readToEnd(line)).toBe('');
    line.destroy();
  });

  test('does not keep the bot from closing, however many there are and although nobody hangs up', async () => {
    const own = await openBot();
    const lines = await Promise.all(
      Array.from({ length: 50 }, () => openLine(portOf(own), ask('GET', '/', upgrade('websocket')))),
    );
    await own.close();
    for (const line of lines) line.destroy();
  });
});
