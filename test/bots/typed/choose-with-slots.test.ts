import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { buttonsOf, textOf } from '../../../playground/teams/chat.ts';
import { packSlots, unpackSlots } from '../../../src/bots/typed/card-slots.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { find, openPlanningBot, type PlanningBot } from '../appointments/planning-bot.ts';

jest.setTimeout(120_000);

describe('an unclear line that names a day', () => {
  let house: PlanningBot;
  beforeEach(async () => {
    house = await openPlanningBot();
  });
  afterEach(() => house.close());

  test.each([
    ['nl-BE', 'misschien nog iets op donderdag 3 december met de mentor?', 'donderdag 3 december'],
    ['fr', 'papoter jeudi 3 décembre', 'jeudi 3 décembre'],
  ] as const)('is asked about, and one press plans on that day: in %s, "%s"', async (language, line, day) => {
    const chat = house.bot.chat('bilal');
    await chat.press({ verb: 'person.language', data: { language } });
    const asked = await chat.ask(line);
    const words = wordsOf(language);
    expect(textOf(asked)).toContain(words['meant.title']);
    const buttons = buttonsOf(asked);
    expect(buttons).toHaveLength(3);
    expect(JSON.stringify(buttons)).not.toContain(line);
    const planned = textOf(await chat.press(find(asked, 'typed.choose', { intent: 'plan' })));
    expect(planned).not.toContain(words['meant.title']);
    expect(planned.toLowerCase()).toContain(day);
  });
});

describe('what travels behind a button', () => {
  test('is days, times and our own words, and never a name or a word as it was typed', () => {
    const slots = {
      date: '2026-12-03',
      time: '14:00',
      person: 'Els',
      topic: 'huilt op zaal',
      duration: 30,
    } as const;
    const packed = packSlots(slots as Parameters<typeof packSlots>[0]);
    expect(unpackSlots(packed)).toEqual({ date: '2026-12-03', time: '14:00', duration: 30 });
    expect(packSlots({ person: 'Els' })).toBeUndefined();
  });

  test.each(['', 'nee', '7', '[]', '{"date":"2026-13-40"}', '{"time":"now"}', '{"theme":"<b>x</b>"}'])(
    'counts for nothing when no card packed it: %s',
    (made) => {
      expect(unpackSlots(made)).toEqual({});
    },
  );
});
