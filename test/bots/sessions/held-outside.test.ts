import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type Button,
  buttonOf,
  buttonsOf,
  cardOf,
  type Json,
  textOf,
} from '../../../playground/teams/chat.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';

/** Sessions that were held without the bot, and what a noted date says and offers. It is Monday 23 November 2026, 18:00. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const outlineOf = async (id: string): Promise<Json> => {
  const mentor = bot.chat(id);
  return mentor.walk(buttonOf(await mentor.ask('sessie'), 'session.open'));
};
function called(card: Json, title: string): Button {
  const found = buttonsOf(card).find((each) => each.title === title);
  if (found === undefined)
    throw new Error(
      `no "${title}" among ${buttonsOf(card)
        .map((each) => each.title)
        .join(', ')}`,
    );
  return found;
}
const titlesOf = (card: Json) => buttonsOf(card).map(({ title }) => title);
const primaryOf = (card: Json) => buttonsOf(card).find(({ style }) => style === 'positive')?.title;

describe('a date', () => {
  test('that is saved says who is reminded when, and does not offer the start first', async () => {
    const an = bot.chat('an');
    const picker = await an.walk(called(await outlineOf('an'), 'Noteer de datum'));
    const saved = await an.walk(buttonOf(picker, 'session.plan'), { date: '2026-12-10', clock: '17:30' });
    expect(textOf(saved)).toMatch(/Genoteerd: donderdag 10 december 2026 om 17u30\./);
    expect(textOf(saved)).toMatch(
      /Ik herinner jou en de ASO’s eraan op donderdag 26 november 2026 en op woensdag 9 december 2026\./,
    );
    expect(primaryOf(saved)).toBe('Mijn sessies');
    expect(titlesOf(saved)).toContain('Start de sessie');
  });

  test('that is cleared can be put back with one press', async () => {
    const an = bot.chat('an');
    const picker = await an.walk(called(await outlineOf('an'), 'Wijzig de datum'));
    const cleared = await an.walk(called(picker, 'Wis de datum'));
    expect(textOf(cleared)).toMatch(/De datum is gewist/);
    expect(textOf(cleared)).not.toMatch(/10 december/);
    const back = await an.walk(called(cleared, 'Zet de oude datum terug'));
    expect(textOf(back)).toMatch(/10 december 2026 om 17u30/);
  });

  test('of tomorrow tells the trainees in a moment', async () => {
    const an = bot.chat('an');
    const picker = await an.walk(called(await outlineOf('an'), 'Wijzig de datum'));
    const saved = await an.walk(buttonOf(picker, 'session.plan'), { date: '2026-11-24', clock: '17:30' });
    expect(textOf(saved)).toMatch(/Ik laat het de ASO’s zo meteen weten\./);
    expect(textOf(saved)).not.toMatch(/herinner/);
  });
});

describe('a session that was held without the bot', () => {
  let held: Json;

  test('is told with a day that has come, which is asked first', async () => {
    const an = bot.chat('an');
    const asked = await an.walk(called(await outlineOf('an'), 'Ze is al gehouden'));
    expect(textOf(asked)).toMatch(/Op welke dag was het\?/);
    const save = buttonOf(asked, 'session.report');
    for (const date of ['2026-11-24', '2024-11-01', '2026-02-30', '']) {
      const { body } = await an.press(save, { date });
      expect(JSON.stringify(body.value)).toMatch(/Kies de dag waarop jullie samenzaten/);
    }
    held = await an.walk(save, { date: '2026-11-18' });
    expect(textOf(held)).toMatch(/Dat was het/);
    expect(textOf(held)).toMatch(/Gehouden op woensdag 18 november 2026/);
  });

  test('asks at once who was there', async () => {
    expect(JSON.stringify(held)).toMatch(/"id":"attendance","isVisible":true/);
    expect(textOf(held)).toMatch(/Zet uit wie er niet was/);
    const an = bot.chat('an');
    const noted = await an.walk(buttonOf(held, 'session.tick'), {
      'present:bilal': 'true',
      'present:chloe': 'false',
      'present:daan': 'true',
    });
    expect(textOf(noted)).toMatch(/2 van 3 aanwezig/);
    expect(JSON.stringify(noted)).toMatch(/"id":"attendance","isVisible":false/);
    held = noted;
  });

  test('can be taken back, and has its date again', async () => {
    const open = await bot.chat('an').walk(called(held, 'Toch niet'));
    expect(textOf(open)).toMatch(/Gepland op dinsdag 24 november 2026/);
  });

  test('of a pair is told the same way', async () => {
    const hanna = bot.chat('hanna');
    const asked = await hanna.walk(called(await outlineOf('hanna'), 'Het is al gevoerd'));
    const card = await hanna.walk(buttonOf(asked, 'session.report'), { date: '2026-11-20' });
    expect(textOf(card)).toMatch(/Gevoerd op vrijdag 20 november 2026/);
  });

  test('is told by nobody but the mentor', async () => {
    const place = buttonOf(await outlineOf('els'), 'session.start').data;
    const data = { ...place, view: 'held', date: '2026-11-20' };
    const { body } = await bot.chat('femke').press({ verb: 'session.report', data });
    expect(JSON.stringify(body.value)).toMatch(/Alleen de mentor/);
    const { body: shown } = await bot.chat('femke').press({ verb: 'session.open', data });
    expect(textOf(shown.value)).not.toMatch(/Op welke dag/);
  });
});

describe('after “not yet”', () => {
  test('yes, no and another day stay on the card', async () => {
    await bot.restart('2026-11-25T09:00:00Z');
    const asked = await outlineOf('an');
    expect(textOf(asked)).toMatch(/Is het doorgegaan\?/);
    const later = await bot.chat('an').walk(called(asked, 'Nog niet'));
    expect(titlesOf(later)).toEqual(
      expect.arrayContaining(['Ja, het ging door', 'Nee', 'Ja, op een andere dag', 'Start de sessie']),
    );
    expect(titlesOf(later)).not.toContain('Nog niet');
    const held = await bot.chat('an').walk(called(later, 'Ja, het ging door'));
    expect(textOf(held)).toMatch(/Gehouden op dinsdag 24 november 2026/);
  });

  test('yes and no stay on the step of a session that was begun and left', async () => {
    const els = bot.chat('els');
    await els.walk(buttonOf(await outlineOf('els'), 'session.start'));
    await bot.restart('2026-11-26T09:00:00Z');
    const asked = cardOf(await els.type('start'));
    expect(textOf(asked)).toMatch(/Is het afgerond\?/);
    const step = await els.walk(called(asked, 'Nee, we gaan nog verder'));
    expect(titlesOf(step)).toEqual(expect.arrayContaining(['Ja, het is klaar', 'Het ging niet door']));
    expect(textOf(await els.walk(called(step, 'Ja, het is klaar')))).toMatch(
      /Gehouden op woensdag 25 november 2026/,
    );
  });
});
