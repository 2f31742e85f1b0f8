import type { Language } from '../../core/kernel/language.ts';
import type { CalendarDate } from '../../core/kernel/time.ts';
import { isPublicHoliday } from '../../core/programme/public-holidays.ts';

/** Whether a day is a public holiday: of the Netherlands for a Dutch reader, of Belgium for everyone else. */
export function isHoliday(date: CalendarDate, language: Language): boolean {
  return isPublicHoliday(language === 'nl-NL' ? 'NL' : 'BE', date);
}
