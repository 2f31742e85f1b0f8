import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findFreePort, isFree } from '../../playground/free-port.ts';
import { heard } from '../../playground/hear-cards.ts';
import { cast } from '../../playground/personas.ts';
import { buttonOf, Chat, textOf } from '../../playground/teams/chat.ts';
import { ConnectorDouble } from '../../playground/teams/connector-double.ts';
import { breakableEnv } from '../support/client-troubles.ts';

const patience = 300_000;
let folder = '';
let started: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klankbord-start-'));
  started = [];
});
afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  started = [];
  rmSync(folder, { recursive: true, maxRetries: 10, retryDelay: 200 });
});

/** What `npm start` runs, with what it has said so far. */
function start(env: Readonly<Record<string, string>>, command = process.execPath, ...args: string[]) {
  const child = spawn(command, args.length > 0 ? args : ['playground/start.ts'], {
    env: { PATH: process.env.PATH, KLANKBORD_DATA: folder, PORT: '0', KLANKBORD_PLAYGROUND: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const hear = async (words: RegExp): Promise<string> => {
    for (;;) {
      const found = words.exec(said)?.[1];
      if (found !== undefined) return found;
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`it ended without saying ${words}: ${said}`);
      await wait(50);
    }
  };
  return { child, hear, said: () => said };
}

const listens = /listens on (http:\S+),/;
const plays = /Calendars and mail are played on (http:\S+)\.\s/;

/** What a client has written down so far; nothing before it begins. */
function readLog(id: string): string {
  const file = join(folder, 'clients', `${id}-tmp`, 'client.log');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

async function isGone(url: string): Promise<boolean> {
  try {
    await fetch(url);
    return false;
  } catch {
    // Nobody listens there any more.
    return true;
  }
}

/** Waits until something holds, or the test is over. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const given = started;
  while (given === started && !(await holds())) await wait(100);
}

describe('npm start without chats', () => {
  it(
    'answers, says on its page that the chats are off, ends when told, and finds its people again',
    async () => {
      const first = start({});
      const url = await first.hear(listens);
      expect(await (await fetch(`${url}/`)).text()).toContain('KLANKBORD_PLAYGROUND=off');
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
      expect(first.said()).toMatch(/Put 217 made-up people/);
      const calendars = await first.hear(plays);
      expect(await (await fetch(calendars)).text()).toContain('Outlook van Dr. An Peeters');
      first.child.kill('SIGTERM');
      expect(await once(first.child, 'close')).toEqual([0, null]);
      expect(await isGone(calendars)).toBe(true);
      const second = start({});
      await second.hear(/(Goes on with what stands in .* \(217 people\))/);
    },
    patience,
  );

  it(
    'offers times from the calendars that it plays, unless calendars are off',
    async () => {
      const connector = await ConnectorDouble.open();
      for (const [calendar, title] of [
        ['', /Wanneer past het\?/],
        ['off', /ben ik hier niet aangesloten/],
      ] as const) {
        const run = start({ KLANKBORD_CALENDAR: calendar, KLANKBORD_NOW: '2026-11-23T17:00:00Z' });
        const url = await run.hear(listens);
        const chat = new Chat(() => url, connector, cast.trainee.entraId);
        const card = await chat.orLater(await chat.ask('plan gesprek volgende week'), title);
        expect(textOf(card)).toMatch(title);
        run.child.kill('SIGTERM');
        await once(run.child, 'close');
      }
      await connector.close();
    },
    patience,
  );

  it(
    'lets a mentor send what a trainee said yes to, in the mailbox that it plays, where nothing is said about mail',
    async () => {
      const connector = await ConnectorDouble.open();
      const run = start({ KLANKBORD_MAIL: '', KLANKBORD_NOW: '2026-11-23T17:00:00Z' });
      const url = await run.hear(listens);
      const graph = new URL(await run.hear(plays)).origin;
      const [an, bilal] = [cast.mentor, cast.trainee].map(
        ({ entraId }) => new Chat(() => url, connector, entraId),
      ) as [Chat, Chat];
      for (const chat of [an, bilal]) await chat.install();
      const data = { referral: 'r-start', trainee: cast.trainee.id, to: 'supervisor' };
      await an.press({ verb: 'referral.ask', data });
      await bilal.press(buttonOf(await heard(bilal, /Wil je dat/), 'consent.give'));
      await an.press(buttonOf(await heard(an, /zei ja/), 'draft.send'));
      await heard(bilal, /Je bericht is verstuurd/);
      const mails = (await (await fetch(`${graph}/_local/mails`)).json()) as readonly { to: string }[];
      expect(mails.map(({ to }) => to)).toEqual(['griet.baert@example.org']);
      run.child.kill('SIGTERM');
      await once(run.child, 'close');
      await connector.close();
    },
    patience,
  );

  it(
    'ends when npm is killed, which started it through a shell',
    async () => {
      const shell = `"${process.execPath}" playground/start.ts; exit $?`;
      const npm = `require('node:child_process').spawn('sh', ['-c', ${JSON.stringify(shell)}], { stdio: 'inherit' })`;
      const { child, hear } = start({ npm_lifecycle_event: 'start' }, process.execPath, '-e', npm);
      const url = await hear(listens);
      const calendars = await hear(plays);
      child.kill('SIGKILL');
      await until(() => isGone(`${url}/healthz`));
      await until(() => isGone(calendars));
    },
    patience,
  );

  it(
    'says so, and starts nothing, when a setting is wrong',
    async () => {
      const { child, said } = start({ KLANKBORD_PLAYGROUND: 'jan', PORT: 'x' });
      expect(await once(child, 'close')).toEqual([2, null]);
      expect(said()).toMatch(/^PORT: .*\nKLANKBORD_PLAYGROUND: .*"jan"\n$/);
    },
    patience,
  );
});

describe('a busy port', () => {
  const other: Server = createServer();
  let port = 0;
  beforeEach(async () => {
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterEach(async () => {
    other.close();
    await once(other, 'close');
  });

  it('is passed over', async () => {
    expect(await isFree(port)).toBe(false);
    expect(await findFreePort(port)).not.toBe(port);
    expect(await findFreePort(port, [port + 1])).not.toBe(port + 1);
  });

  it(
    'is refused with one line when it was asked for',
    async () => {
      const { child, said } = start({ PORT: String(port) });
      expect(await once(child, 'close')).toEqual([1, null]);
      expect(said()).toBe(`PORT: ${port} is in use; set another one\n`);
    },
    patience,
  );
});

describe('npm start with a chat', () => {
  it(
    'goes on without a chat that can not be had, and says so',
    async () => {
      writeFileSync(join(folder, 'clients'), 'a file where the clients want a folder');
      const { hear } = start({ KLANKBORD_PLAYGROUND: cast.mentor.id });
      const bot = await hear(listens);
      await hear(new RegExp(`(${cast.mentor.name} +has no chat: .*EEXIST)`));
      await hear(/(The bot runs, without a chat)/);
      expect(await (await fetch(`${bot}/`)).text()).toContain('kon niet starten');
    },
    patience,
  );

  it(
    'leaves nothing of what was said in a chat behind when it is stopped',
    async () => {
      const { id } = cast.mentor;
      const { child } = start({ KLANKBORD_PLAYGROUND: id });
      await until(() => readLog(id).includes('ik ben Klankbord'));
      child.kill('SIGTERM');
      expect(await once(child, 'close')).toEqual([0, null]);
      await until(() => readLog(id) === '');
    },
    patience,
  );

  it(
    'has the bot welcome the persona before the page is opened, and leaves no client alive when it is killed',
    async () => {
      const { id, name } = cast.mentor;
      const { child, hear } = start({ KLANKBORD_PLAYGROUND: id });
      const bot = await hear(listens);
      const client = await hear(new RegExp(`${name} +(http:\\S+)`));
      await hear(/(Open http)/);
      expect(await (await fetch(`${bot}/`)).text()).toContain(`<iframe src="${client}/?chat"`);
      expect(await (await fetch(`${client}/?chat`)).text()).toContain('Agents Playground');
      await until(() => readLog(id).includes('ik ben Klankbord'));
      child.kill('SIGKILL');
      await until(() => isGone(`${client}/_debug/ping`));
      expect(await isGone(`${bot}/healthz`)).toBe(true);
    },
    patience,
  );
});

describe('a chat that ends', () => {
  it(
    'is started again in its place, with what happened said in the terminal and on the page, but not for ever',
    async () => {
      const { id, name } = cast.mentor;
      const sign = join(folder, 'broken');
      mkdirSync(sign);
      const data = join(folder, 'data');
      const { hear, said } = start({ KLANKBORD_PLAYGROUND: id, KLANKBORD_DATA: data, ...breakableEnv(sign) });
      const bot = await hear(listens);
      const client = await hear(new RegExp(`${name} +(http:\\S+) +MSG`));
      const page = async () => (await fetch(`${bot}/`)).text();
      expect(await page()).not.toContain('class="again"');
      writeFileSync(join(sign, id), '');
      await hear(new RegExp(`(${name} +the chat ended .*broken by a test.* is started again)`));
      expect(await hear(new RegExp(`${name} +(http:\\S+) +is there again`))).toBe(client);
      expect(await page()).toContain('class="again"');
      expect(await page()).toContain(`<iframe src="${client}/?chat"`);
      writeFileSync(join(sign, id), '');
      await until(() => said().split('is there again').length > 2);
      writeFileSync(join(sign, id), '');
      await hear(/(has no chat any more: .* over and over)/);
      expect(await page()).toContain('kon niet starten');
    },
    patience,
  );
});

describe('what runs in a client', () => {
  it('reaches this machine, by its names, and nothing else', async () => {
    const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const script = `
      const { keepHere } = await import('./playground/clients/keep-here.ts');
      keepHere();
      const say = (name) => (cause) => console.log(name, cause.cause?.message ?? cause.message ?? 'reached');
      const { connect } = await import('node:net');
      connect(${port}, '127.0.0.1').once('connect', () => say('socket')({})).once('error', say('socket'));
      connect({ port: 9, host: '192.0.2.1' }).once('error', say('options'));
      connect(9, '192.0.2.1').once('error', say('port and host'));
      const https = await import('node:https');
      https.get('https://192.0.2.1/').once('error', say('https'));
      https.get('https://elsewhere.example/').once('error', say('https by name'));
      connect(9, 'elsewhere.example').once('error', say('name')).write('a word that waits');
      await fetch('http://192.0.2.1/').catch(say('fetch'));`;
    const { child, said } = start({}, process.execPath, '--input-type=module', '-e', script);
    await once(child, 'close');
    server.close();
    const away = '192.0.2.1 is not this machine';
    expect(said().trim().split('\n').toSorted()).toEqual([
      `fetch ${away}`,
      `https ${away}`,
      'https by name elsewhere.example is not this machine',
      'name elsewhere.example is not this machine',
      `options ${away}`,
      `port and host ${away}`,
      'socket reached',
    ]);
  });
});
