import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pass } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buttonOf, Chat, cardOf, textOf } from '../../playground/teams/chat.ts';
import { ConnectorDouble } from '../../playground/teams/connector-double.ts';
import { openDoor } from '../../src/bots/door/open-door.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { openMemoryStore } from '../support/memory-store.ts';
import { cohort, entraOf, importPeople, now, readEnv } from '../support/open-bot.ts';

/** The process as an administrator runs it. */

let folder = '';
let running: Run[] = [];
let connector: ConnectorDouble;
beforeEach(async () => {
  connector = await ConnectorDouble.open();
  folder = await mkdtemp(join(tmpdir(), 'klankbord-serve-'));
});
afterEach(async () => {
  await Promise.all(running.map((each) => each.end('SIGKILL')));
  running = [];
  await connector.close();
  await rm(folder, { recursive: true });
});

/** A process of the bot, with everything that it writes. */
class Run {
  readonly child: ChildProcess;
  written = '';
  #code: Promise<number | null>;

  constructor(
    env: Readonly<Record<string, string>>,
    words: readonly string[] = ['src/index.ts'],
    program = process.execPath,
  ) {
    this.child = spawn(program, words, {
      env: { PATH: process.env.PATH, PORT: '0', KLANKBORD_DATA: folder, LOG_LEVEL: 'trace', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (chunk) => {
        this.written += String(chunk);
      });
    }
    this.#code = once(this.child, 'close').then(([code]) => code as number | null);
    running.push(this);
  }

  ended(): Promise<number | null> {
    return this.#code;
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.#code;
  }

  /** Waits until what it wrote looks so. */
  async wrote(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.written);
      if (found !== null) return found;
      if (this.child.exitCode !== null) throw new Error(`it ended: ${this.written}`);
      await pass(20);
    }
  }

  async url(): Promise<string> {
    const [, port] = await this.wrote(/"port":(\d+)/);
    return `http://127.0.0.1:${port}`;
  }
}

describe('a start', () => {
  test('in production without identity is refused in one clear line, before anything is opened', async () => {
    for (const words of [['src/index.ts'], ['src/cli.ts', 'serve']]) {
      const run = new Run({ NODE_ENV: 'production', LOG_LEVEL: 'info' }, words);
      expect(await run.ended()).toBe(2);
      expect(run.written).toBe(
        'CLIENT_ID: NODE_ENV is production, and without CLIENT_ID anybody could write to the bot\n',
      );
    }
  });

  test('with an unfinished identity is refused with every problem at once', async () => {
    const run = new Run({ CLIENT_ID: 'x', PORT: 'http', KLANKBORD_NOW: 'yesterday' });
    expect(await run.ended()).toBe(2);
    expect(
      run.written
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['PORT', 'KLANKBORD_NOW', 'KLANKBORD_NOW', 'CLIENT_SECRET', 'TENANT_ID']);
  });

  test('on a port that is in use is refused in one line', async () => {
    const first = new Run({});
    const { port } = new URL(await first.url());
    const second = new Run({ PORT: port, LOG_LEVEL: 'silent' });
    expect(await second.ended()).toBe(1);
    expect(second.written).toBe(`PORT: ${port} is in use; set another one\n`);
  });

  test.each(['a-file/data', 'a-file', '/proc/klankbord/data', '/dev/null/data'])(
    'with a data folder that can’t be made is refused at once, in one line: %s',
    async (place) => {
      await writeFile(join(folder, 'a-file'), '');
      const data = place.startsWith('/') ? place : join(folder, place);
      const run = new Run({ KLANKBORD_DATA: data, LOG_LEVEL: 'info' });
      expect(await run.ended()).toBe(1);
      expect(run.written).toMatch(/^KLANKBORD_DATA: \S+ cannot be opened \(Error \w+\)\n$/);
    },
  );

  test('with programme files that are not right is refused with each problem at its line', async () => {
    await writeFile(join(folder, 'a.yaml'), 'id: a\nid: b\n');
    await writeFile(join(folder, 'b.yaml'), 'id: [\n');
    const run = new Run({ KLANKBORD_PROGRAMMES: folder, LOG_LEVEL: 'info' });
    expect(await run.ended()).toBe(1);
    expect(run.written).toMatch(/a\.yaml:2:1\b.*"id" again/);
    expect(run.written).toMatch(/b\.yaml:2:1\b.*valid YAML/);
    expect(run.written).not.toMatch(/"msg":"open"/);
  });

  test('without identity says that it listens on this machine only', async () => {
    const run = new Run({});
    await run.url();
    await run.wrote(/on this machine only: without CLIENT_ID nobody is asked who they are/);
  });
});

describe('the command that the README gives for production', () => {
  test('passes SIGTERM on to the bot', async () => {
    const [command = ''] =
      /(?<=`)\S+ --env-file=env\/\.env\.dev [^`]*src\/index\.ts(?=`)/.exec(
        await readFile('README.md', 'utf8'),
      ) ?? [];
    const [program = '', ...words] = command.split(' ');
    const identity = { CLIENT_ID: 'a', CLIENT_SECRET: 'b', TENANT_ID: 'c' };
    const run = new Run({ ...identity, LOG_LEVEL: 'info' }, words, program);
    await run.wrote(/"msg":"open"/);
    expect(await run.end('SIGTERM')).toBe(0);
    expect(run.written).toMatch(/"msg":"closed"/);
  });
});

describe('a stop', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s finishes and answers the turn in flight, and lets nobody in any more',
    async (signal) => {
      await importPeople(readEnv({ KLANKBORD_DATA: folder }), cohort);
      const run = new Run({ KLANKBORD_NOW: now });
      const url = await run.url();
      const mentor = new Chat(() => url, connector, entraOf('an'));
      connector.react('*', { afterMs: 800 });
      const answer = mentor.send({ type: 'message', text: 'sessie' });
      while (connector.arrived.length === 0) await pass(10);
      run.child.kill(signal);
      await pass(100);
      await expect(fetch(`${url}/healthz`)).rejects.toThrow();
      expect((await answer).status).toBe(200);
      expect(textOf(cardOf(connector.said))).toMatch(/Opleidingsjaar 1/);
      expect(await run.ended()).toBe(0);
      await run.wrote(/"msg":"closed"/);
    },
  );
});

describe('what goes wrong', () => {
  const secret = 'Kwakkelstein';

  test('in a turn is told to the person in words, and to the log without what it was about', async () => {
    await importPeople(readEnv({ KLANKBORD_DATA: folder }), cohort);
    const run = new Run({ KLANKBORD_NOW: now });
    const url = await run.url();
    const mentor = new Chat(() => url, connector, entraOf('an'));
    const open = buttonOf(await mentor.ask('sessie'), 'session.open');
    await mentor.walk(buttonOf(await mentor.walk(open), 'session.start'));
    const database = new DatabaseSync(join(folder, 'klankbord.sqlite'));
    database.exec('PRAGMA busy_timeout = 5000');
    database.exec(`UPDATE documents SET body = '{"${secret}' WHERE collection = 'sessions'`);
    database.close();
    const { status, body } = await mentor.press(open);
    expect([status, body.statusCode, body.value.code]).toEqual([200, 500, 'wish.crashed']);
    expect(textOf(await mentor.ask(`sessie ${secret}`))).toMatch(/aan mijn kant/);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await run.wrote(/"error":"SyntaxError"/);
    expect(run.written + JSON.stringify(body) + JSON.stringify(connector.said)).not.toContain(secret);
    await run.end('SIGTERM');
  });

  /** A bot that can't load one of its files until it is set free. */
  async function withoutFile(file: string) {
    await importPeople(readEnv({ KLANKBORD_DATA: folder }), cohort);
    const block = join(folder, 'block');
    await writeFile(block, '');
    const trap = `import { registerHooks } from 'node:module'; import { existsSync } from 'node:fs';
      registerHooks({ load: (url, context, next) => {
        if (url.endsWith('/${file}') && existsSync(process.env.BLOCK)) throw new RangeError(process.env.SECRET);
        return next(url, context);
      } });`;
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(trap)}`;
    const run = new Run({ KLANKBORD_NOW: now, NODE_OPTIONS, BLOCK: block, SECRET: secret });
    const url = await run.url();
    await run.wrote(/"error":"RangeError".*"msg":"what answers can not be loaded"/);
    const ready = async () => (await fetch(`${url}/readyz`)).status;
    const mentor = new Chat(() => url, connector, entraOf('an'));
    return { run, mentor, ready, free: () => rm(block) };
  }

  test.each(['answer-message.ts', 'understand.ts'])(
    'with a file that answers words (%s) loses no message: Teams is told to come again, and then it is answered',
    async (file) => {
      const { run, mentor, ready, free } = await withoutFile(file);
      const word = { type: 'message', text: 'sessie', id: 'a-word' };
      expect((await mentor.send(word)).status).toBe(503);
      await run.wrote(/"status":503,"refusal":"not-loaded","error":"RangeError"/);
      expect(await ready()).toBe(503);
      expect(connector.said).toEqual([]);
      await free();
      expect((await mentor.send(word)).status).toBe(200);
      expect(textOf(cardOf(connector.said))).toMatch(/Opleidingsjaar 1/);
      expect(await ready()).toBe(200);
      expect(run.written).not.toContain(secret);
    },
  );

  test('with a file that answers presses loses no press either', async () => {
    const { mentor, free } = await withoutFile('answer-invoke.ts');
    const press = { action: { type: 'Action.Execute', verb: 'session.list', data: {} }, trigger: 'manual' };
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: press, id: 'a-press' };
    expect((await mentor.send(invoke)).status).toBe(503);
    await free();
    expect(await (await mentor.send(invoke)).json()).toMatchObject({ statusCode: 200 });
  });

  test('with a file that understands words keeps nobody from pressing a button', async () => {
    const { mentor } = await withoutFile('understand.ts');
    expect((await mentor.press({ verb: 'session.list', data: {} })).body.statusCode).toBe(200);
  });

  test('outside a turn ends the process with 1, and the log says where and not what', async () => {
    const trap =
      'process.on("SIGUSR2", () => setImmediate(() => { throw new RangeError(process.env.SECRET); }))';
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(trap)}`;
    const run = new Run({ NODE_OPTIONS, SECRET: secret });
    await run.url();
    expect(await run.end('SIGUSR2')).toBe(1);
    expect(run.written).toMatch(/"error":"RangeError".*"msg":"ended"/);
    expect(run.written).not.toContain(secret);
  });

  test('with the store makes the bot not ready, while it lives', async () => {
    const store = { ...openMemoryStore(), ping: () => Promise.reject(new Error('gone')) };
    const nobody = () => Promise.reject(new Error('nobody is there'));
    const messenger = { send: nobody, replace: nobody };
    const said: string[] = [];
    const say = (_: unknown, message: string) => void said.push(message);
    const log = { info: say, warn: say, error: say };
    const door = await openDoor(
      { store, messenger, programmes: [], now: () => instant(0), log },
      { port: 0 },
    );
    expect((await fetch(`http://127.0.0.1:${door.port}/readyz`)).status).toBe(503);
    expect(said).toEqual(['store does not answer']);
    expect((await fetch(`http://127.0.0.1:${door.port}/healthz`)).status).toBe(200);
    await door.close();
  });
});
