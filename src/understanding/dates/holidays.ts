import type { Language } from '../../core/kernel/language.ts';
import { addDays, type CalendarDate } from '../../core/kernel/time.ts';
import { makeDate } from './calendar.ts';

/** Month and day of the public holidays that have a fixed one. */
const fixed = {
  belgium: ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'],
  netherlands: ['01-01', '04-27', '12-25', '12-26'],
} as const;
/** Days after Easter of the public holidays of both countries: Easter Monday, Ascension Day, Whit Monday. */
const afterEaster = [1, 39, 50];

/** Whether a day is a public holiday: of the Netherlands for a Dutch reader, of Belgium for everyone else. */
export function isHoliday(date: CalendarDate, language: Language): boolean {
  const year = Number(date.slice(0, 4));
  const days: readonly string[] = language === 'nl-NL' ? fixed.netherlands : fixed.belgium;
  if (days.includes(date.slice(5))) return true;
  const easter = easterOf(year);
  return easter !== undefined && afterEaster.some((after) => addDays(easter, after) === date);
}

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): CalendarDate | undefined {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return makeDate(year, Math.floor(f / 31), (f % 31) + 1);
}
