import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { buttonOf, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';
import { find, keepGoal, press, said } from '../goals/goal-chat.ts';
import { on, openTask } from './task-chat.ts';

/** What a coordinator changes in the programme's file, and what people see of it; it is Monday 23 November 2026. */

jest.setTimeout(150_000);

const programmes = mkdtempSync(join(tmpdir(), 'klankbord-programmes-'));
const file = join(programmes, 'msg.yaml');

let bot: Bot;
beforeAll(async () => {
  cpSync('programmes', programmes, { recursive: true });
  bot = await openBot({ KLANKBORD_PROGRAMMES: programmes });
});
afterAll(async () => {
  await bot.close();
  rmSync(programmes, { recursive: true });
});

/** Changes the file of MSG, and starts the bot again. */
async function rewrite(change: (text: string) => string): Promise<void> {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  await bot.restart();
}

/** The task with this id in the file, confirmed by somebody. */
const confirm = (id: string) => (text: string) =>
  text.replace(new RegExp(`(\\n- id: ${id}\\n(?:(?!\\n- id:)[\\s\\S])*?\\n  verify: )true`), '$1false');

const none = /nog niemand heeft ze bevestigd/;
const list = async () => textOf(await bot.chat('bilal').ask('taken'));

describe('a day that nobody confirmed', () => {
  test('says so, until somebody has; then each of the others does, and in the end none', async () => {
    expect(await list()).toMatch(none);
    await rewrite(confirm('stageplan'));
    const mixed = await list();
    expect(mixed).not.toMatch(none);
    expect(mixed).toMatch(
      /Charter[^○]*Deze dag is een richtdatum\. Nog niet bevestigd: kijk het na bij je faculteit/,
    );
    expect(mixed).toMatch(/Stageplan indienen[^○]*verschuift de einddatum\.\n/);
    expect(mixed).not.toMatch(/Stageplan indienen[^○]*Nog niet bevestigd/);
    expect(textOf(await openTask(bot.chat('bilal'), 'msg/stageplan'))).not.toMatch(/bevestigd/);
    expect(textOf(await openTask(bot.chat('bilal'), 'msg/charter'))).toMatch(none);
    const dayOf = async (task: string) => textOf(await bot.chat('bilal').walk(press('task.day', { task })));
    expect(await dayOf('msg/stageplan')).not.toMatch(/bevestigd/);
    expect(await dayOf('msg/charter')).toMatch(/Nog niet bevestigd/);
    await rewrite((text) => text.replaceAll('verify: true', 'verify: false'));
    expect(await list()).not.toMatch(/bevestigd/);
  });
});

test('what is asked so many times a year is counted anew each year', async () => {
  const bilal = bot.chat('bilal');
  const dops = 'msg/dops@y1';
  for (let times = 1; times <= 4; times += 1) {
    const year = await bilal.walk(press('task.year', { year: 1 }));
    expect(textOf(year)).toMatch(new RegExp(`${times - 1} van 4 gedaan`));
    await bilal.walk(on(year, 'task.done', dops));
  }
  const first = await bilal.walk(press('task.year', { year: 1 }));
  expect(textOf(first)).not.toMatch(/van 4 gedaan/);
  expect(buttonsOf(first).some(({ verb, data }) => verb === 'task.done' && data.task === dops)).toBe(false);
  expect(textOf(await bilal.walk(press('task.year', { year: 2 })))).toMatch(/DOPS[^○]*0 van 4 gedaan/);
});

describe('learning goals in the programme of groups', () => {
  test('are there once its file says so: a trainee words one, and the mentor of the group reads what is shared', async () => {
    expect(textOf(await bot.chat('bilal').ask('mijn leerdoelen'))).toMatch(/in dit programma niet bij/);
    const goals = /\ngoals:\n[\s\S]*?(?=\n\w)/.exec(readFileSync(join(programmes, 'vu.yaml'), 'utf8'))?.[0];
    await rewrite((text) => `${text}${goals}\n`);
    const bilal = bot.chat('bilal');
    const kept = await keepGoal(bilal, true);
    const goal = String(find(kept, 'goal.outcome').data.goal);
    expect(textOf(await bilal.walk(buttonOf(await bilal.ask('help'), 'goal.list')))).toContain(said.able);
    const an = bot.chat('an');
    const chosen = buttonsOf(await an.ask('leerdoelen')).find(({ data }) => data.trainee === 'bilal');
    if (chosen === undefined) throw new Error('nobody to choose');
    expect(textOf(await an.walk(chosen))).toContain(said.able);
    expect(textOf(await an.walk(press('goal.open', { goal })))).toContain(said.where);
    for (const id of ['daan', 'els', 'gert']) {
      const { body } = await bot.chat(id).press(press('goal.open', { goal }));
      expect(JSON.stringify(body.value)).not.toContain(said.able);
    }
  });

  test('stand on no card that the group reads together', async () => {
    const opened: Json = await bot.chat('an').walk(find(await bot.chat('an').ask('sessies'), 'session.open'));
    const step = await bot.chat('an').walk(buttonOf(opened, 'session.start'));
    for (const card of [opened, step, await bot.chat('bilal').ask('overzicht van ons traject')])
      expect(JSON.stringify(card)).not.toContain(said.able);
  });
});
