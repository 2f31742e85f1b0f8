import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Button, buttonsOf, cardOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import { deliveries } from '../../../src/core/effects/delivery.ts';
import { taskRecords, taskRounds } from '../../../src/core/tasks/task-record.ts';
import { type Bot, cohort, openBot } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';

/** A day that two agreed on, and then the training moves: it stays, and is asked about once. It begins on 23 November 2026. */

jest.setTimeout(150_000);

const task = 'msg/stageplan';

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
  for (const id of ['an', 'bilal', 'daan']) await bot.chat(id).ask('hallo');
});
afterAll(() => bot.close());

function toldOf(id: string, words: RegExp) {
  const notices = bot.chat(id).notices();
  return notices.filter((each) => words.test(textOf(cardOf([each]))));
}

function on(card: Json, verb: string): Button {
  const found = buttonsOf(card).find((each) => each.verb === verb && each.data.task === task);
  if (found === undefined) throw new Error(`no ${verb} on ${textOf(card)}`);
  return found;
}

async function agree(trainee: string, name: string, date: string): Promise<void> {
  await bot.chat(trainee).press({ verb: 'task.propose', data: { task, date } });
  const asked = await until(`An is asked by ${name}`, () => toldOf('an', new RegExp(`${name} stelt`))[0]);
  await bot.chat('an').walk(on(cardOf([asked]), 'task.agree'));
}

async function planOf(id: string) {
  const store = await openStore(bot.config);
  const found = await store.load(taskRecords, id);
  await store.close();
  return found?.document.marks[task]?.plan;
}

/** Lets the bot live from this moment on, until it has looked at everybody's tasks and what it had to ask is asked. */
async function liveFrom(moment: string): Promise<void> {
  await bot.restart(moment);
  const day = moment.slice(0, 10);
  const store = await openStore(bot.config);
  await until(`the round of ${day}`, async () => (await store.load(taskRounds, 'msg'))?.document.on === day);
  await until(`nothing is left to ask on ${day}`, async () => {
    const full = await store.query(taskRecords, 'outbox', 'full', { limit: 1 });
    const all = await store.list(deliveries, { limit: 1_000 });
    const open = all.filter(
      ({ document: { effect, state } }) => effect.kind === 'task.again' && state.name !== 'delivered',
    );
    return full.length === 0 && open.length === 0;
  });
  await store.close();
}

test('who says that the training moves is asked on that card, and the mentor hears nothing', async () => {
  await agree('bilal', 'Bilal Amrani', '2026-12-15');
  const before = bot.chat('an').notices().length;
  const data = { pauseFrom: '2026-12-20', pauseBack: '2027-02-01' };
  const card = (await bot.chat('bilal').press({ verb: 'task.pause', data })).body.value as Json;
  expect(textOf(card)).toMatch(/Past het nog\?[\s\S]*Wat je met je mentor afsprak, liet ik staan/);
  const row = on(card, 'task.day');
  expect(row.title).toMatch(/Stageplan indienen.*15 dec/);
  const asked = await bot.chat('bilal').walk(row);
  expect(textOf(asked)).toMatch(
    /Officiële dag: zaterdag 13 februari 2027[\s\S]*Samen afgesproken: dinsdag 15 dec/,
  );
  const again = (await bot.chat('bilal').press({ verb: 'task.pause', data })).body.value as Json;
  expect(textOf(again)).not.toMatch(/Past het nog/);
  expect(await planOf('bilal')).toMatchObject({ version: 2, agreed: '2026-12-15' });
  expect(bot.chat('an').notices()).toHaveLength(before);
});

test('who is interrupted by the people file is asked once, by one card that says nothing of it', async () => {
  await agree('daan', 'Daan Wouters', '2026-12-15');
  await liveFrom('2026-11-24T09:00:00Z');
  expect(toldOf('daan', /Past het nog/)).toHaveLength(0);
  await bot.importPeople(
    cohort
      .split('\n')
      .map((row) => {
        if (row.startsWith('programme')) return `${row},training_pause_from,training_pause_to,part_time`;
        return row.includes(',daan,') ? `${row},2026-12-20,2027-01-31,` : `${row},,,`;
      })
      .join('\n'),
  );
  const before = bot.chat('an').notices().length;
  await liveFrom('2026-11-25T09:00:00Z');
  await liveFrom('2026-11-26T09:00:00Z');
  const [asked, ...others] = toldOf('daan', /Past het nog/);
  if (asked === undefined) throw new Error('Daan is not asked');
  expect(others).toEqual([]);
  expect(JSON.stringify(asked)).not.toMatch(/onderbr|pauze|2026-12-20/i);
  expect(asked.activity.summary).toBe('Over een tussentijdse deadline');
  const day = await bot.chat('daan').walk(on(cardOf([asked]), 'task.day'));
  expect(textOf(day)).toMatch(/Officiële dag: zaterdag 13 februari 2027/);
  expect(await planOf('daan')).toMatchObject({ version: 2, agreed: '2026-12-15' });
  expect(bot.chat('an').notices()).toHaveLength(before);
  // Another day goes the way of any other.
  await bot.chat('daan').walk(on(day, 'task.propose'), { date: '2027-02-08' });
  await until('An is asked anew', () => toldOf('an', /Daan Wouters stelt/)[1]);
});
