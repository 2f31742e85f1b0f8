import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/core/kernel/language.ts';
import { understand } from '../../src/understanding/understand.ts';
import { known, now, slotsOfTalk as slots } from '../support/ask-for-talk.ts';

type Row = [string, Language, object];

describe('edges of days and hours', () => {
  test.each<Row>([
    ['maandag pas na 16u', 'nl-BE', { date: '2026-11-23', window: { from: '16:00' } }],
    ['dinsdag kan ik pas om 17 uur', 'nl-NL', { date: '2026-11-24', window: { from: '17:00' } }],
    ['Thursday but not before 5pm', 'en', { date: '2026-11-19', window: { from: '17:00' } }],
    ['jeudi, mais pas avant 17h', 'fr', { date: '2026-11-19', window: { from: '17:00' } }],
  ])('a day that suits from some hour is not called off: %s (%s)', (words, language, expected) => {
    const { intent, slots } = understand(words, { language, now, ...known });
    // Whoever names a day and an hour may as well be planning.
    expect(['availability', 'plan']).toContain(intent);
    expect(slots).toMatchObject(expected);
    expect(slots).not.toHaveProperty('exclude');
  });

  test.each<Row>([
    ['maandag 10 tot half 12', 'nl-BE', { date: '2026-11-23', time: '10:00', until: '11:30' }],
    ['dinsdag 2 tot half 4', 'nl-NL', { date: '2026-11-24', time: '14:00', until: '15:30' }],
  ])('an hour before a half one begins the span: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each<Row>([
    ['1500 overmorgen', 'nl-BE', { date: '2026-11-20', time: '15:00', confirm: true }],
    ['volgende week maandag 1600 gesprek', 'nl-NL', { date: '2026-11-23', time: '16:00', confirm: true }],
    ['first of July 1400 mentor meeting', 'en', { date: '2027-07-01', time: '14:00', confirm: true }],
  ])('four figures beside a day are an hour, and read back: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each<Row>([
    ['volgende maand de 15e om 16u', 'nl-BE', { date: '2026-12-15', time: '16:00' }],
    ['volgende maand de 3de', 'nl-NL', { date: '2026-12-03' }],
    ['next month the 15th at 4pm', 'en', { date: '2026-12-15', time: '16:00' }],
    ['le mois prochain le 15 à 16h', 'fr', { date: '2026-12-15', time: '16:00' }],
    ['laatste vrijdag vd maand om 8u30', 'nl-BE', { date: '2026-11-27', time: '08:30' }],
  ])('a day of a month that is named beside it: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each<Row>([
    ['vandaag over een week om 9u', 'nl-BE', { date: '2026-11-25', time: '09:00' }],
    ['nine days from now at 1pm', 'en', { date: '2026-11-27', time: '13:00', confirm: true }],
    ['tomorrow week at 10', 'en', { date: '2026-11-26' }],
    ["d'aujourd'hui en huit à 9h", 'fr', { date: '2026-11-25', time: '09:00' }],
    ['demain en quinze à 9h', 'fr', { date: '2026-12-03', time: '09:00' }],
  ])('days counted from today: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
    expect(slots(language, words)).not.toHaveProperty('warn');
  });

  test.each<Row>([
    ['before the 4th', 'en', { range: { from: '2026-11-18', to: '2026-12-03' } }],
    [
      'van vrijdag 27 november t.e.m. dinsdag 1 december',
      'nl-BE',
      { range: { from: '2026-11-27', to: '2026-12-01' } },
    ],
    ['ten past nine on wed the 6th of January', 'en', { date: '2027-01-06', time: '09:10' }],
  ])('where a span ends, however it is written: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });

  test.each<Row>([
    ['Kunt u voor maandag een afspraak met mijn mentor maken?', 'nl-NL', { date: '2026-11-23' }],
    [
      'Kunt u voor maandag iets laten weten over het gesprek met mijn mentor?',
      'nl-NL',
      { range: { to: '2026-11-22' } },
    ],
  ])('an appointment for Monday is on it, wherever it stands: %s (%s)', (words, language, expected) => {
    expect(slots(language, words)).toMatchObject(expected);
  });
});
