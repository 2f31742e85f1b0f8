import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonOf, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, cohort, entraOf, openBot } from '../../support/open-bot.ts';

/** Whoever comes after somebody finds nothing of what was before them, and can go through it too. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const nextClerk = cohort
  .replaceAll(',iris,Iris Bakker,iris@example.org', ',joris,Joris Vos,joris@example.org')
  .replaceAll(entraOf('iris'), entraOf('joris'));

describe('the next coassistent of a mentor', () => {
  test('finds no talk held and none planned, and the mentor can begin with the first', async () => {
    const mentor = bot.chat('hanna');
    const talks = await mentor.ask('gesprekken');
    const outline = await mentor.walk(buttonOf(talks, 'session.open'));
    const begun = await mentor.walk(buttonOf(outline, 'session.start'));
    await mentor.walk({ ...buttonOf(begun, 'session.next'), verb: 'session.finish' });
    expect(textOf(await mentor.ask('gesprekken'))).toMatch(/Gevoerd op/);

    await bot.importPeople(nextClerk);
    expect(textOf(await bot.chat('joris').ask('gesprekken'))).not.toMatch(/Gevoerd op/);
    const anew = await mentor.ask('gesprekken');
    expect(textOf(anew)).not.toMatch(/Gevoerd op/);
    const first = await mentor.walk(buttonOf(anew, 'session.open'));
    expect(textOf(await mentor.walk(buttonOf(first, 'session.start')))).toMatch(/Stap 1 van/);
  });

  test('is not begun with by a card of the one before', async () => {
    const { body } = await bot.chat('hanna').press({
      verb: 'session.start',
      data: { programme: 'vu', group: 'paar-1', plan: 'vu-c2', year: 1, intake: 'iris', seen: 0 },
    });
    expect(body.value.code).toBe('session.unknown');
  });
});

test('an ASO who joins a year later can go through the first year with the same mentor', async () => {
  const mentor = bot.chat('els');
  const outline = await mentor.walk(buttonOf(await mentor.ask('sessie'), 'session.open'));
  const begun = await mentor.walk(buttonOf(outline, 'session.start'));
  await mentor.walk({ ...buttonOf(begun, 'session.next'), verb: 'session.finish' });
  const joined = `msg,trainee,gijs,Gijs Pauwels,gijs@example.org,${entraOf('gijs')},gent-2,,,2026-10-01,nl-BE`;
  await bot.importPeople(`${cohort}\n${joined}`);
  const press = { verb: 'session.list', data: { programme: 'msg', group: 'gent-2', year: 3 } };
  expect(textOf(await mentor.walk({ ...press, type: '', title: '' }))).toMatch(/Gehouden op/);
  const first = { ...press, data: { ...press.data, year: 1 }, type: '', title: '' };
  const open = await mentor.walk(buttonOf(await mentor.walk(first), 'session.open'));
  expect(textOf(await mentor.walk(buttonOf(open, 'session.start')))).toMatch(/Stap 1 van/);
});
