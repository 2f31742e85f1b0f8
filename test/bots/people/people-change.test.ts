import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, cohort, entraOf, openBot } from '../../support/open-bot.ts';

/** A new people file while a session is running: what each person sees of it in the chat. */

let bot: Bot;
let running: Json;
beforeAll(async () => {
  bot = await openBot();
  const mentor = bot.chat('an');
  const outline = await mentor.walk(buttonOf(await mentor.ask('sessie'), 'session.open'));
  const first = await mentor.walk(buttonOf(outline, 'session.start'));
  running = await mentor.walk(buttonOf(first, 'session.next'));
});
afterAll(() => bot.close());

const successor = cohort
  .replaceAll(',an,dr. An Peeters,an@example.org', ',nora,dr. Nora Smets,nora@example.org')
  .replaceAll(entraOf('an'), entraOf('nora'));

describe('a mentor who is replaced in the middle of a session', () => {
  test('hands the group over as it stands: the successor goes on where the other one was', async () => {
    const lines = await bot.importPeople(successor);
    expect(lines).toContain(
      'mentor       msg group gent-1: mentor dr. An Peeters (an) -> dr. Nora Smets (nora)',
    );
    const list = await bot.chat('nora').ask('sessie');
    expect(textOf(list)).toMatch(/Bezig, stap 2 van/);
    const step = await bot.chat('nora').walk(buttonOf(running, 'session.next'));
    expect(textOf(step)).toMatch(/Stap 3 van/);
  });

  test('is a stranger from then on, also with an old card and an open chat', async () => {
    const { body } = await bot.chat('an').press(buttonOf(running, 'session.next'));
    expect(body.value.code).toBe('person.unknown');
    const [line] = await bot.chat('an').type('sessie');
    expect(line?.activity.text).toMatch(/Neem contact op met/);
  });

  test('anyone who comes back is let in again, and the trainees hear the name of the one it is now', async () => {
    expect(textOf(await bot.chat('bilal').ask('wie is mijn mentor'))).toMatch(/Nora Smets/);
    await bot.importPeople(cohort);
    expect(textOf(await bot.chat('an').ask('sessie'))).toMatch(/Bezig, stap 3 van/);
    expect(textOf(await bot.chat('bilal').ask('wie is mijn mentor'))).toMatch(/An Peeters/);
  });
});

test('a trainee who moves sees the new group and no more of the old one', async () => {
  const before = await bot.chat('daan').ask('sessie');
  const old = buttonOf(before, 'session.open');
  await bot.importPeople(cohort.replace(/(,daan@example.org,[^,]+,)gent-1/, '$1gent-2'));
  expect((await bot.chat('daan').press(old)).body.value.code).toBe('session.not-yours');
  expect(textOf(await bot.chat('daan').ask('wie is mijn mentor'))).toMatch(/Els Claes/);
});

test('what a person chose outlives every new file, also when the file is imported twice and says otherwise', async () => {
  const chat = bot.chat('femke');
  await chat.press({ verb: 'person.language', data: { language: 'en' } });
  await bot.importPeople(cohort.replace(/(gent-2,,,2024-10-01,)nl-BE/, '$1fr'));
  await bot.importPeople(cohort);
  expect(await bot.importPeople(cohort)).toEqual(['nothing to change: 9 people are as in the file']);
  expect(textOf(await chat.ask('help'))).toMatch(/What can I do/);
});
