import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { buttonOf, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, cohort, entraOf, openBot } from '../../support/open-bot.ts';
import { recordOf } from './task-chat.ts';

/** A break or part-time work that is typed, through the whole bot; it is Monday 23 November 2026. */

jest.setTimeout(150_000);

const trainee = (id: string, language: string) =>
  `msg,trainee,${id},${id} Proef,${id}@example.org,${entraOf(id)},gent-2,,,2026-10-01,${language}`;

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
  await bot.importPeople(
    [
      cohort,
      ...['vera', 'wim', 'flor', 'zoe'].map((id) => trainee(id, 'nl-BE')),
      trainee('niels', 'nl-NL'),
      trainee('emma', 'en'),
      trainee('louis', 'fr'),
    ].join('\n'),
  );
});
afterAll(() => bot.close());

/** What stands in the fields of a card. */
function filledIn(card: Json): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  JSON.stringify(card, (_, each: unknown) => {
    if (typeof each === 'object' && each !== null && 'id' in each && 'value' in each)
      found[String(each.id)] = String(each.value);
    return each;
  });
  return found;
}

describe('a break', () => {
  test('is read back, noted with a press and taken back; why it is is kept nowhere', async () => {
    const vera = bot.chat('vera');
    const card = await vera.ask('ik ben met zwangerschapsverlof van 1 maart tot 15 juni');
    expect(textOf(card)).toMatch(
      /Ik las: onderbroken vanaf maandag 1 maart 2027, terug op woensdag 16 juni 2027/,
    );
    expect(JSON.stringify(card)).not.toMatch(/zwanger/i);
    expect(filledIn(card)).toMatchObject({ pauseFrom: '2027-03-01', pauseBack: '2027-06-16' });
    expect(await recordOf(bot, 'vera')).toBeUndefined();

    const noted = await vera.walk(buttonOf(card, 'task.pause'), filledIn(card));
    expect(textOf(noted)).toMatch(/Onderbroken vanaf maandag 1 maart 2027, terug op woensdag 16 juni 2027/);
    expect((await recordOf(bot, 'vera'))?.course).toEqual({
      pauses: [{ from: '2027-03-01', back: '2027-06-16' }],
      paces: [],
      version: 1,
      before: { pauses: [], paces: [] },
    });
    const undone = await vera.walk(buttonOf(noted, 'task.restore'));
    expect(textOf(undone)).toMatch(/Het staat (?:terug|weer) zoals/);
    expect((await recordOf(bot, 'vera'))?.course?.pauses).toEqual([]);
  });

  test('whose end was not known ends on the day on which its owner is back', async () => {
    const louis = bot.chat('louis');
    const open = await louis.ask('j’interromps ma formation à partir du 1er mars');
    expect(textOf(open)).toMatch(/interruption à partir du lundi 1er mars 2027/);
    await louis.walk(buttonOf(open, 'task.pause'), filledIn(open));
    const back = await louis.ask('je reprends le 15 juin');
    expect(filledIn(back)).toMatchObject({ pauseFrom: '2027-03-01', pauseBack: '2027-06-15' });
    const noted = await louis.walk(buttonOf(back, 'task.pause'), filledIn(back));
    expect(textOf(noted)).toMatch(/reprise le mardi 15 juin 2027/);
    expect((await recordOf(bot, 'louis'))?.course?.pauses).toEqual([
      { from: '2027-03-01', back: '2027-06-15' },
    ]);
  });

  test('of which only the end is said asks for its first day', async () => {
    const card = await bot.chat('wim').ask('vanaf 15 juni ben ik weer aan het werk');
    expect(textOf(card)).toMatch(/Ik las: terug op dinsdag 15 juni 2027\. Vul nog de eerste dag/);
    expect(filledIn(card)).toMatchObject({ pauseFrom: '', pauseBack: '2027-06-15' });
  });

  test('of some days only is perhaps none: it is asked', async () => {
    const flor = bot.chat('flor');
    const asked = await flor.ask('ik ben met ouderschapsverlof van 1 tot 5 maart');
    expect(textOf(asked)).toMatch(/Is dat een onderbreking van je opleiding\?/);
    expect(textOf(await flor.walk(buttonOf(asked, 'task.course')))).toMatch(
      /Ik las: onderbroken vanaf maandag 1 maart 2027, terug op zaterdag 6 maart 2027/,
    );
    const away = await flor.walk(buttonOf(asked, 'typed.choose'));
    expect(buttonsOf(away).map(({ verb }) => verb)).not.toContain('task.pause');
    expect(await recordOf(bot, 'flor')).toBeUndefined();
  });
});

describe('part-time work', () => {
  test.each([
    [
      'zoe',
      'ik werk 80 % vanaf 1 februari',
      /Ik las: 80 ?% vanaf maandag 1 februari 2027/,
      '80',
      '2027-02-01',
    ],
    [
      'niels',
      'ik werk vanaf 1 februari vier vijfde',
      /Ik las: 80 ?% vanaf maandag 1 februari/,
      '80',
      '2027-02-01',
    ],
    [
      'emma',
      'I work part-time from 1 February',
      /I read: part-time from Monday, 1 February 2027/,
      '',
      '2027-02-01',
    ],
    [
      'louis',
      'je travaille à mi-temps à partir du 1er février',
      /lu\W+50\W+% à partir du\slundi/,
      '50',
      '2027-02-01',
    ],
    ['zoe', 'ik werk deeltijds', /Ik las: deeltijds\. Kies hoeveel/, '', ''],
    [
      'zoe',
      'ik werk 80 % van 1 februari tot 30 juni',
      /Wat vanaf donderdag 1 juli 2027 geldt/,
      '80',
      '2027-02-01',
    ],
  ])('of %s, "%s", is filled in and not yet noted', async (id, line, read, share, shareFrom) => {
    const before = await recordOf(bot, id);
    const card = await bot.chat(id).ask(line);
    expect(textOf(card)).toMatch(read);
    expect(filledIn(card)).toMatchObject({ share, shareFrom });
    expect(await recordOf(bot, id)).toEqual(before);
  });

  test('is noted with one press, and full time after it likewise', async () => {
    const emma = bot.chat('emma');
    const part = await emma.ask('I work 80% from 1 February');
    await emma.walk(buttonOf(part, 'task.pace'), filledIn(part));
    const full = await emma.ask("I'm full-time again from 1 September");
    const noted = await emma.walk(buttonOf(full, 'task.pace'), filledIn(full));
    expect(textOf(noted)).toMatch(
      /80% from Monday, 1 February 2027[\s\S]*Full-time from Wednesday, 1 September/,
    );
    expect((await recordOf(bot, 'emma'))?.course?.paces).toEqual([
      { from: '2027-02-01', share: 80 },
      { from: '2027-09-01', share: 100 },
    ]);
  });
});

test.each([
  ['wim', 'mijn opleiding is verlengd', /langer door een onderbreking of door deeltijds werk/],
  ['niels', 'mijn opleiding is verlengd', /onderbreking of door werken in deeltijd/],
  ['emma', 'my training has been extended', /makes a training longer/],
  ['louis', 'ma formation est prolongée', /allonge la formation/],
])('%s is shown where a longer training is noted: "%s"', async (id, line, read) => {
  const card = await bot.chat(id).ask(line);
  expect(textOf(card)).toMatch(read);
  expect(buttonsOf(card).map(({ verb }) => verb)).toEqual(
    expect.arrayContaining(['task.pause', 'task.pace']),
  );
});

test('a mentor who says the same says when they can meet, and no card of a training is shown', async () => {
  const card = await bot.chat('an').ask('ik ben met zwangerschapsverlof van 1 maart tot 15 juni');
  expect(buttonsOf(card).map(({ verb }) => verb)).not.toContain('task.pause');
  expect(textOf(card)).not.toMatch(/opleiding onderbroken|Voor jou hou ik geen taken/);
  expect(await recordOf(bot, 'an')).toBeUndefined();
});
