import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { textOf } from '../../playground/teams/chat.ts';
import { openQueue } from '../../src/adapters/agenda/open-queue.ts';
import { openMongoStore } from '../../src/adapters/mongo/open-mongo-store.ts';
import { limitCalls } from '../../src/composition/limit-calls.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { type Bot, openBot } from '../support/open-bot.ts';

const server = process.env.MONGODB_URI;

/** A line to a server on which nothing comes for a while, although nobody hangs up. */
class Line {
  readonly #target: URL;
  readonly #listener: Server;
  readonly #sockets = new Set<Socket>();
  #silent = false;

  constructor(target: URL) {
    this.#target = target;
    this.#listener = createServer((near) => this.#join(near));
  }

  async open(): Promise<number> {
    this.#listener.listen(0, '127.0.0.1');
    await once(this.#listener, 'listening');
    return (this.#listener.address() as AddressInfo).port;
  }

  #join(near: Socket): void {
    const far = connect(Number(this.#target.port || 27017), this.#target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(from);
      from.on('data', (chunk) => to.write(chunk));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
      if (this.#silent) from.pause();
    }
  }

  beSilent(silent: boolean): void {
    this.#silent = silent;
    for (const socket of this.#sockets) silent ? socket.pause() : socket.resume();
  }

  close(): void {
    this.#listener.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}

if (server === undefined) {
  process.stdout.write('SKIPPED: a silent MongoDB needs MONGODB_URI (npm run test:mongodb)\n');
  test.skip('a MongoDB that falls silent (needs MONGODB_URI)', () => undefined);
} else {
  const line = new Line(new URL(server));
  const uri = new URL(server);
  uri.pathname = `/klankbord_silent_${randomBytes(4).toString('hex')}`;
  let bot: Bot;
  beforeAll(async () => {
    uri.host = `127.0.0.1:${await line.open()}`;
    bot = await openBot({ MONGODB_URI: uri.href });
  });
  afterEach(() => line.beSilent(false));
  afterAll(async () => {
    await bot.close();
    line.close();
    const client = new MongoClient(server);
    await client.db(uri.pathname.slice(1)).dropDatabase();
    await client.close();
  });
  const ready = async () => (await fetch(`${bot.url()}/readyz`)).status;

  describe('while MongoDB says nothing', () => {
    test('whoever writes gets a line or the numbers, and the bot is not ready; then it is as before', async () => {
      expect(textOf(await bot.chat('an').ask('sessie'))).toMatch(/Opleidingsjaar 1/);
      line.beSilent(true);
      const [line1, cry, status] = await Promise.all([
        bot.chat('an').type('sessie'),
        bot.chat('els').type('ik wil dood'),
        ready(),
      ]);
      expect(line1.map(({ activity }) => activity.text)).toEqual([expect.stringMatching(/aan mijn kant/)]);
      expect(JSON.stringify(cry)).toMatch(/112/);
      expect(status).toBe(503);
      line.beSilent(false);
      while ((await ready()) !== 200) await new Promise((resolve) => setTimeout(resolve, 200));
      expect(textOf(await bot.chat('an').ask('sessie'))).toMatch(/Opleidingsjaar 1/);
    });

    test('the queue gives up too', async () => {
      const store = await openMongoStore(uri.href);
      const log = { warn: () => undefined, error: () => undefined };
      const limit = <T extends object>(jobs: T): T => limitCalls(jobs, []);
      const queue = openQueue({ database: store.database, limit }, { now: () => instant(Date.now()), log });
      await queue.ask('notices.sweep', 'first', instant(Date.now()));
      line.beSilent(true);
      const asked = queue.ask('notices.sweep', 'second', instant(Date.now()));
      await expect(asked).rejects.toMatchObject({ code: 'store.silent' });
      line.beSilent(false);
      await store.close();
    });
  });
}
