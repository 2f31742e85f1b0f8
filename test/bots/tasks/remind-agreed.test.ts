import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { cardOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';

/** What a pair agreed on comes back three times, as the programme says: it is Monday 23 November 2026. */

jest.setTimeout(150_000);

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
  for (const id of ['iris', 'hanna']) await bot.chat(id).ask('hallo');
});
afterAll(() => bot.close());

function remindersOf(id: string): readonly Json[] {
  const cards = bot
    .chat(id)
    .notices()
    .map((each) => cardOf([each]));
  return cards.filter((card) => /Een herinnering/.test(textOf(card)));
}

test('fourteen days before, three days before and on the day that was agreed, and to the mentor never', async () => {
  const task = 'vu/snipperdag';
  await bot.chat('iris').press({ verb: 'task.propose', data: { task, seen: 0, date: '2026-12-11' } });
  await bot.chat('hanna').press({ verb: 'task.agree', data: { task, of: 'iris', seen: 1 } });
  for (const [index, day] of ['2026-11-27', '2026-12-08', '2026-12-11'].entries()) {
    await bot.restart(`${day}T09:00:00Z`);
    await until(`the reminder of ${day}`, () => remindersOf('iris').length > index);
    expect(remindersOf('iris')).toHaveLength(index + 1);
    expect(textOf(remindersOf('iris').at(-1) ?? {})).toMatch(/Snipperdag[\s\S]*samen tegen 11 dec/);
  }
  expect(remindersOf('hanna')).toEqual([]);
});
