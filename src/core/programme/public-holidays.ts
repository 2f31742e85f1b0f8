import type { CalendarDate } from '../kernel/time.ts';
import table from './public-holidays.json' with { type: 'json' };

/** A country whose public holidays are known. */
export type Country = keyof typeof table.days;

const days: Readonly<Record<Country, ReadonlySet<string>>> = {
  BE: new Set(table.days.BE),
  NL: new Set(table.days.NL),
};

/**
 * Whether a day is a public holiday of a country. Days of a school, a region or a university are no public holidays: they
 * stand in the programme file. The table is written by `npm run holidays`; outside its years no day is one.
 */
export function isPublicHoliday(country: Country, day: CalendarDate): boolean {
  return days[country].has(day);
}
