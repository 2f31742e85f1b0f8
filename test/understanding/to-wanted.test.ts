import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/core/kernel/language.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { toWanted } from '../../src/understanding/to-wanted.ts';
import { understand } from '../../src/understanding/understand.ts';
import { knowShipped } from '../support/known-programmes.ts';

const known = await knowShipped();

/** Thursday 19 November 2026, 10:15 in Brussels and Amsterdam. */
const now = instant(Date.parse('2026-11-19T10:15:00+01:00'));
const read = (language: Language, text: string) => understand(text, { language, now, ...known });
const wanted = (language: Language, text: string) => toWanted(read(language, text).slots);

describe('what is wanted', () => {
  test.each([
    ['nl-BE', 'plan gesprek volgende week di 14u', { from: '2026-11-24', to: '2026-11-24', clock: '14:00' }],
    ['nl-BE', 'maandag of woensdag in de voormiddag', { weekdays: [1, 3], notAfter: '12:30' }],
    ['nl-BE', 'liever volgende maand', { from: '2026-12-01', to: '2026-12-31' }],
    ['nl-NL', 'alleen na 17.00 uur', { notBefore: '17:00' }],
    ['en', 'not on Monday 23 November', { except: ['2026-11-23'] }],
    ['en', 'between 12 and 14', { notBefore: '12:00', notAfter: '14:00' }],
    ['fr', 'après 17h', { notBefore: '17:00' }],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(wanted(language, text).wanted).toEqual(expected);
  });

  test('is asked about when it can mean two days, or two hours', () => {
    expect(wanted('nl-BE', 'volgende vrijdag 10u').readings).toEqual([
      { from: '2026-11-20', to: '2026-11-20', clock: '10:00' },
      { from: '2026-11-27', to: '2026-11-27', clock: '10:00' },
    ]);
    expect(wanted('nl-BE', 'morgen om 7').readings.map(({ clock }) => clock)).toEqual(['07:00', '19:00']);
  });

  test('is asked about as a whole when something of it was not read', () => {
    expect(wanted('nl-BE', 'plan gesprek over twee weken').readings).toHaveLength(1);
    expect(wanted('nl-BE', 'plan gesprek volgende week dinsdag').readings).toEqual([]);
  });

  test('says what is wrong with a day', () => {
    expect(wanted('nl-BE', 'plan gesprek op 30 februari').remark).toBe('no-such-day');
    expect(wanted('nl-BE', 'plan gesprek op 25 december 10u').remark).toBe('holiday');
  });
});

describe('somebody who has time', () => {
  test.each([
    ['nl-BE', 'ik heb tijd maandag tussen 12 en 14'],
    ['nl-BE', 'ik heb maandag tijd tussen 12 en 14'],
    ['en', 'I have time Monday between 12 and 14'],
    ['fr', 'j’ai le temps lundi entre 12h et 14h'],
  ] as const)('%s: %s', (language, text) => {
    expect(read(language, text)).toMatchObject({
      intent: 'availability',
      acts: true,
      slots: { date: '2026-11-23' },
    });
  });

  test('is not somebody who has none', () => {
    expect(read('nl-BE', 'ik heb geen tijd op maandag').slots).toMatchObject({ exclude: ['2026-11-23'] });
  });
});

describe('where people would rather meet', () => {
  test.each([
    ['nl-BE', 'liever online', { online: true }],
    ['nl-NL', 'liever via teams', { online: true }],
    ['en', 'online please', { online: true }],
    ['fr', 'plutôt en ligne', { online: true }],
    ['nl-BE', 'liever telefonisch', { phone: true }],
    ['en', 'by phone please', { phone: true }],
    ['fr', 'par téléphone', { phone: true }],
  ] as const)('%s: %s', (language, text, slots) => {
    expect(read(language, text)).toMatchObject({ intent: 'answer', acts: true, slots });
  });
});
