import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/core/kernel/language.ts';
import { type CalendarDate, instant } from '../../src/core/kernel/time.ts';
import { sayClock, sayDate, sayDateTime, sayDay, sayShortDate } from '../../src/i18n/dates.ts';

const at = (iso: string) => instant(Date.parse(iso));
const ghent = 'Europe/Brussels';

describe('a moment', () => {
  test.each([
    ['nl-BE', '14u', '9u05', 'dinsdag 24 november 2026 om 14u'],
    ['nl-NL', '14.00 uur', '9.05 uur', 'dinsdag 24 november 2026 om 14.00 uur'],
    ['en', '14:00', '09:05', 'Tuesday, 24 November 2026 at 14:00'],
    ['fr', '14h', '9h05', 'mardi 24 novembre 2026 à 14h'],
  ] as const)('is said in %s as it is written there', (language, full, odd, whole) => {
    expect(sayClock(language, ghent, at('2026-11-24T13:00:00Z'))).toBe(full);
    expect(sayClock(language, ghent, at('2026-11-24T08:05:00Z'))).toBe(odd);
    expect(sayDateTime(language, ghent, at('2026-11-24T13:00:00Z'))).toBe(whole);
  });

  test('is said in the time of the programme, whatever that of the server is', () => {
    const evening = at('2026-12-31T23:30:00Z');
    expect(sayDate('nl-BE', ghent, evening)).toBe('vrijdag 1 januari 2027');
    expect(sayDate('nl-BE', 'America/New_York', evening)).toBe('donderdag 31 december 2026');
    expect(sayShortDate('nl-NL', ghent, evening)).toBe('1 jan 2027');
  });

  test.each([
    ['the hour that comes twice', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2u30', '2u30'],
    ['the hour that is skipped', '2027-03-28T00:30:00Z', '2027-03-28T01:30:00Z', '1u30', '3u30'],
  ])('around %s is said as the clock on the wall has it', (_, one, other, first, second) => {
    expect(sayClock('nl-BE', ghent, at(one))).toBe(first);
    expect(sayClock('nl-BE', ghent, at(other))).toBe(second);
  });

  test('at midnight is the beginning of the day', () => {
    expect(languages.map((language) => sayClock(language, ghent, at('2026-11-23T23:00:00Z')))).toEqual([
      '0u',
      '0.00 uur',
      '00:00',
      '0h',
    ]);
  });

  test('on the first of a month is an ordinal in French, and no other day is', () => {
    expect(sayDate('fr', ghent, at('2026-10-01T08:00:00Z'))).toBe('jeudi 1er octobre 2026');
    expect(sayDay('fr', '2026-10-01' as CalendarDate)).toMatch(/^1er oct/);
    expect(sayDay('fr', '2026-10-21' as CalendarDate)).toMatch(/^21 oct/);
    expect(sayDay('nl-BE', '2026-10-01' as CalendarDate)).toMatch(/^1 okt/);
  });

  test('without a clock is the same day everywhere', () => {
    const day = '2026-11-24' as CalendarDate;
    expect(sayDay('nl-BE', day)).toMatch(/^24 nov/);
    expect(sayDay('fr', day)).toMatch(/^24 nov/);
  });
});
