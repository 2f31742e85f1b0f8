import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import { dialogs } from '../../../src/core/dialogs/open-dialog.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';
import { find, said } from './goal-chat.ts';

/** Answers to the questions about a goal that are typed into the chat; it is Monday 23 November 2026. */

jest.setTimeout(150_000);

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());

const iris = () => bot.chat('iris');
const inputOf = (card: Json, id: string) =>
  (card.body as readonly Json[])
    .flatMap((each) => [each, ...((each.items ?? []) as readonly Json[])])
    .find((each) => each.id === id)?.value;

test('words are the answer, and so is a day; the whole shows all of them', async () => {
  expect(textOf(await iris().ask('leerdoel toevoegen'))).toMatch(/Wat wil je kunnen/);
  // Of words that mean nothing else nothing is asked.
  expect(textOf(await iris().ask(said.able))).toMatch(/Waaraan merk je/);
  expect(textOf(await answered(said.notice))).toMatch(/Vraag 3 van 4/);
  expect(textOf(await answered(said.where))).toMatch(/Vraag 4 van 4/);
  expect(textOf(await answered(said.feedback))).toMatch(/Wanneer wil je zover zijn/);
  const reader = await iris().ask('15 januari');
  const whole = await iris().walk(find(reader, 'goal.turn', { turn: 'reader', shared: false }));
  for (const text of [...Object.values(said), '15 jan']) expect(textOf(whole)).toContain(text);
});

/** Types an answer, and says with one press that it is one where that is asked. */
async function answered(line: string): Promise<Json> {
  const card = await iris().ask(line);
  if (!/Als dit je antwoord is/.test(textOf(card))) return card;
  expect(inputOf(card, 'answer')).toBe(line);
  return press(card);
}

/** Takes what stands in the field. */
function press(card: Json): Promise<Json> {
  return iris().walk(find(card, 'goal.turn', { turn: 'answer' }), { answer: inputOf(card, 'answer') });
}

test.each([
  ['gesprek met mijn mentor op dinsdag om 14u', 'plan'],
  ['annuleer de afspraak', 'cancel'],
  ['trek mijn toestemming in', 'withdraw'],
  ['stageplan is doorgestuurd', 'task-done'],
])('"%s" could mean something else: it stands in the field, and nothing else is done', async (line) => {
  await iris().ask('leerdoel toevoegen');
  const again = await iris().ask(line);
  expect(textOf(again)).toMatch(/Wat wil je kunnen/);
  expect(textOf(again)).toMatch(/Als dit je antwoord is/);
  expect(inputOf(again, 'answer')).toBe(line);
  const store = await openStore(bot.config);
  expect(await store.list(dialogs)).toEqual([]);
  await store.close();
  expect(textOf(await press(again))).toMatch(/Waaraan merk je/);
});

test('one that is too long stands in the field, to be made shorter', async () => {
  await iris().ask('leerdoel toevoegen');
  const line = `ik wil leren ${'heel '.repeat(60)}rustig te blijven`;
  const again = await iris().ask(line);
  expect(textOf(again)).toMatch(/langer dan 200 tekens|Als dit je antwoord is/);
  expect(inputOf(again, 'answer')).toBe(line);
});

test('distress is heard first, and the goal waits', async () => {
  await iris().ask('leerdoel toevoegen');
  await iris().ask(said.able);
  const help = await iris().ask('ik zie het niet meer zitten');
  expect(textOf(help)).not.toMatch(/Waaraan merk je/);
  expect(textOf(help)).toMatch(/113|112/);
  expect(textOf(await iris().ask('mijn leerdoelen'))).toContain(said.able);
});

test('a word that asks for help leads away, and what is typed on another card is no answer', async () => {
  await iris().ask('leerdoel toevoegen');
  const help = await iris().ask('help');
  expect(buttonsOf(help).map(({ verb }) => verb)).toContain('task.list');
  expect(textOf(await iris().ask(said.notice))).not.toMatch(/Vraag \d van 4/);
});
