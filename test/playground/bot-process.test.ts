import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BotProcess } from '../../playground/teams/bot-process.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klankbord-process-'));
});
afterEach(() => rm(folder, { recursive: true, maxRetries: 10, retryDelay: 200 }));

const module = fileURLToPath(new URL('../../playground/teams/bot-process.ts', import.meta.url));
const parent = `
  const { BotProcess } = await import(${JSON.stringify(module)});
  const bot = await BotProcess.start({ KLANKBORD_DATA: process.env.KLANKBORD_DATA });
  console.log(bot.pid);
  setInterval(() => undefined, 1_000);
`;

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // No such process any more.
    return false;
  }
}

describe('the bot as a process', () => {
  test('ends when the process that started it is killed', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', parent], {
      env: { PATH: process.env.PATH, KLANKBORD_DATA: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(createInterface({ input: child.stdout }), 'line');
    const pid = Number(line);
    expect(lives(pid)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    while (lives(pid)) await wait(20);
  });

  test('stops when told, with its own exit code', async () => {
    const bot = await BotProcess.start({ KLANKBORD_DATA: folder });
    expect(await bot.stop()).toBe(0);
  });
});
