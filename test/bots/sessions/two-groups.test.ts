import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buttonsOf, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, cohort, entraOf, openBot } from '../../support/open-bot.ts';

let bot: Bot;
const long = 'Universitair Ziekenhuis Gent anesthesie campus Oost';
beforeAll(async () => {
  bot = await openBot();
  const more = [
    `msg,mentor,an,dr. An Peeters,an@example.org,${entraOf('an')},"${long}",,,,nl-BE`,
    `msg,trainee,gus,Gus Maes,gus@example.org,${entraOf('gus')},"${long}",,,2026-10-01,nl-BE`,
  ];
  await bot.importPeople([cohort, ...more].join('\n'));
});
afterAll(() => bot.close());

test('the way to another group of the mentor fits on the button of a phone, and leads there', async () => {
  const data = { programme: 'msg', group: 'gent-1' };
  const { body } = await bot.chat('an').press({ verb: 'session.list', data });
  const other = buttonsOf(body.value).find((button) => button.data.group === long);
  expect(other?.title).toMatch(/^Naar Universitair/);
  expect([...(other?.title ?? '')].length).toBeLessThanOrEqual(30);
  if (other === undefined) throw new Error('no way to the other group');
  expect(textOf(await bot.chat('an').walk(other))).toContain(`Groep ${long}, 1 ASO`);
});
