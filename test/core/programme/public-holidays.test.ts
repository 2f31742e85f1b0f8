import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { CalendarDate } from '../../../src/core/kernel/time.ts';
import { isPublicHoliday } from '../../../src/core/programme/public-holidays.ts';
import { listHolidays } from '../../support/list-holidays.ts';

const day = (text: string) => text as CalendarDate;
const table = JSON.parse(
  readFileSync(new URL('../../../src/core/programme/public-holidays.json', import.meta.url), 'utf8'),
);

describe('the public holidays', () => {
  test('are those that the library tells; after an update, npm run holidays writes them anew', () => {
    expect(table).toEqual(listHolidays());
  });

  test('are known for two more years at least: later, raise the first year in list-holidays.ts', () => {
    expect(table.years[1]).toBeGreaterThanOrEqual(new Date().getFullYear() + 2);
  });

  test('differ between the countries, and King’s Day moves when it would be a Sunday', () => {
    expect(isPublicHoliday('NL', day('2025-04-26'))).toBe(true);
    expect(isPublicHoliday('NL', day('2025-04-27'))).toBe(false);
    expect(isPublicHoliday('BE', day('2026-07-21'))).toBe(true);
    expect(isPublicHoliday('NL', day('2026-07-21'))).toBe(false);
  });

  test('leave days of a school or region to the programme file', () => {
    expect(isPublicHoliday('BE', day('2026-07-11'))).toBe(false);
    expect(isPublicHoliday('NL', day('2026-05-05'))).toBe(false);
  });
});
