import { LRUCache } from 'lru-cache';
import type { Language } from '../core/kernel/language.ts';
import { type CalendarDate, type Instant, instant } from '../core/kernel/time.ts';

/** The only file that says dates and times. Zones are IANA names; weekday, date and clock are always said in full. */

const locales: Record<Language, string> = { 'nl-BE': 'nl-BE', 'nl-NL': 'nl-NL', en: 'en-GB', fr: 'fr-BE' };

/** Clock time as it is written where the reader lives: `14u30`, `14.30 uur`, `14:30`, `14h30`. */
export function sayClock(language: Language, zone: string, at: Instant): string {
  const [hour = '', minute = ''] = formatter('clock', 'en-GB', zone).format(at).split(':');
  switch (language) {
    case 'nl-BE':
      return minute === '00' ? `${Number(hour)}u` : `${Number(hour)}u${minute}`;
    case 'nl-NL':
      return `${Number(hour)}.${minute} uur`;
    case 'fr':
      return minute === '00' ? `${Number(hour)}h` : `${Number(hour)}h${minute}`;
    case 'en':
      return `${hour}:${minute}`;
  }
}

/** A clock time of no day in particular, such as `07:30` in a programme file, as it is written where the reader lives. */
export function sayHour(language: Language, clock: string): string {
  return sayClock(language, 'UTC', instant(Date.parse(`1970-01-01T${clock}:00Z`)));
}

/** `dinsdag 24 november 2026`: never a relative word. */
export function sayDate(language: Language, zone: string, at: Instant): string {
  return sayShape('date', language, zone, at);
}

/** `24 nov. 2026`: for a row where the weekday does not matter. */
export function sayShortDate(language: Language, zone: string, at: Instant): string {
  return sayShape('short', language, zone, at);
}

/** A day without a clock time, such as the first day of a window. */
export function sayDay(language: Language, date: CalendarDate): string {
  return sayShape('short', language, 'UTC', Date.parse(`${date}T00:00:00Z`));
}

/** `dinsdag 5 januari 2027`: a day in full, without a clock time. */
export function sayFullDay(language: Language, date: CalendarDate): string {
  return sayShape('date', language, 'UTC', Date.parse(`${date}T00:00:00Z`));
}

/** `dinsdag`: a day of the week by its number, 1 for Monday to 7 for Sunday. */
export function sayWeekday(language: Language, weekday: number): string {
  // 5 January 1970 was a Monday.
  return formatter('weekday', locales[language], 'UTC').format((4 + weekday - 1) * 86_400_000);
}

/** Weekday, date and clock, as it is read back before anything is written down. */
export function sayDateTime(language: Language, zone: string, at: Instant): string {
  const joint: Record<Language, string> = { 'nl-BE': 'om', 'nl-NL': 'om', en: 'at', fr: 'à' };
  return `${sayDate(language, zone, at)} ${joint[language]} ${sayClock(language, zone, at)}`;
}

/** A time zone by the name that people know it by, and its city: `Midden-Europese tijd (Brussels)`. */
export function sayZone(language: Language, zone: string, at: Instant): string {
  const parts = formatter('zone', locales[language], zone).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return name === zone ? zone : `${name} (${city})`;
}

/** The first of a month is an ordinal in French, and `Intl` does not write it: `1er octobre`. */
function sayShape(shape: 'date' | 'short', language: Language, zone: string, at: number): string {
  const said = formatter(shape, locales[language], zone).format(at);
  return language === 'fr' ? said.replace(/\b1 (?=\p{L})/u, '1er ') : said;
}

const shapes = {
  clock: { hour: '2-digit', minute: '2-digit', hour12: false },
  date: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long' },
  zone: { timeZoneName: 'longGeneric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const made = new LRUCache<string, Intl.DateTimeFormat>({ max: 200 });

/** Making a formatter costs far more than using one, so those of late are kept. */
function formatter(shape: keyof typeof shapes, locale: string, zone: string): Intl.DateTimeFormat {
  const key = `${shape} ${locale} ${zone}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...shapes[shape], timeZone: zone });
  made.set(key, known);
  return known;
}
