import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buttonOf, textOf } from '../../playground/teams/chat.ts';
import { type Bot, openBot } from '../support/open-bot.ts';

/** A new programme file while a session is running. */

const programmes = mkdtempSync(join(tmpdir(), 'klankbord-programmes-'));
let bot: Bot;
beforeAll(async () => {
  cpSync('programmes', programmes, { recursive: true });
  bot = await openBot({ KLANKBORD_PROGRAMMES: programmes });
});
afterAll(async () => {
  await bot.close();
  rmSync(programmes, { recursive: true });
});

/** Replaces words in the file of MSG, and starts the bot again. */
async function rewrite(from: RegExp, to: string): Promise<void> {
  const file = join(programmes, 'msg.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
  await bot.restart();
}

async function begin(): Promise<string> {
  const mentor = bot.chat('an');
  const outline = await mentor.walk(buttonOf(await mentor.ask('sessie'), 'session.open'));
  return textOf(await mentor.walk(buttonOf(outline, 'session.start')));
}

test('a session that the programme does not have any more, and nobody can end, is in no other one’s way', async () => {
  expect(await begin()).toMatch(/Stap 1 van/);
  await rewrite(/\bmsg-y1-s1\b/g, 'msg-y1-other');
  expect(await begin()).toMatch(/Stap 1 van/);
  expect(textOf(await bot.chat('an').ask('sessie'))).toMatch(/Bezig, stap 1 van/);
});
