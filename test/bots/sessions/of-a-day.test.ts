import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buttonOf, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';

/** A session that is named by its day. It is Monday 23 November 2026, 18:00. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const titlesOf = (card: Json) => buttonsOf(card).map(({ title }) => title);

test('is the one that is planned on it, and on a day without one the words lead to the list', async () => {
  const an = bot.chat('an');
  const outline = await an.walk(buttonOf(await an.ask('sessie'), 'session.open'));
  const noteDate = buttonsOf(outline).find(({ title }) => title === 'Noteer de datum');
  if (noteDate === undefined) throw new Error('no date can be noted');
  const picker = await an.walk(noteDate);
  await an.walk(buttonOf(picker, 'session.plan'), { date: '2026-12-10', clock: '17:30' });
  const asked = await an.ask('quel est le thème de la session du 10 décembre');
  expect(textOf(asked)).toMatch(/10 december 2026/);
  expect(titlesOf(asked)).toContain('Start de sessie');
  const none = await an.ask('quel est le thème de la session du 11 décembre');
  expect(titlesOf(none)).not.toContain('Start de sessie');
});
