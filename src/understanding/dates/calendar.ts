import type { Language } from '../../core/kernel/language.ts';
import {
  addDays,
  addMonths,
  type CalendarDate,
  clockIn,
  dateIn,
  type Instant,
  instantIn,
  offsetIn,
  parseCalendarDate,
} from '../../core/kernel/time.ts';
import type { Country } from '../../core/programme/public-holidays.ts';

/** Counting on the wall calendar and the wall clock. Zones are IANA names; a clock time is `HH:MM`. */

/** The moment at which something was said, as the clock on the wall shows it, and in which language it was said. */
export interface Moment {
  readonly today: CalendarDate;
  /** Minutes since midnight. */
  readonly minutes: number;
  readonly language: Language;
  /** IANA zone of that wall. */
  readonly zone: string;
  /** Whose public holidays count. */
  readonly country: Country;
}

/** What most sayings of days hang on: they stay the same for as long as it is that day. */
export type Today = Pick<Moment, 'today' | 'language'>;

export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Where it is not known in which country somebody is, the language says what is likely. */
export function momentIn(
  zone: string,
  now: Instant,
  language: Language,
  country: Country = language === 'nl-NL' ? 'NL' : 'BE',
): Moment {
  return { today: dateIn(zone, now), minutes: minutesOf(clockIn(zone, now)), language, zone, country };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday of the ISO week in which a date falls. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** Monday to Sunday of an ISO week: the first of those weeks that is not wholly past. */
export function weekNumbered(week: number, today: CalendarDate): Span | undefined {
  const year = Number(addDays(mondayOf(today), 3).slice(0, 4));
  for (const each of [year, year + 1]) {
    const fourth = makeDate(each, 1, 4);
    if (fourth === undefined || week < 1 || week > 53) return undefined;
    const from = addDays(mondayOf(fourth), (week - 1) * 7);
    const isThatYear = addDays(from, 3).startsWith(String(each));
    if (isThatYear && addDays(from, 6) >= today) return { from, to: addDays(from, 6) };
  }
  return undefined;
}

/** A date that exists, else undefined. */
export function makeDate(year: number, month: number, day: number): CalendarDate | undefined {
  return parseCalendarDate(`${pad(year, 4)}-${pad(month)}-${pad(day)}`);
}

/** The day with that number in the month of a date, when there is one. */
export function inMonth(day: number, date: CalendarDate): CalendarDate | undefined {
  return makeDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), day);
}

/** The first day with that number and month that is not past, this year or later; undefined when there is none. */
export function nextDate(day: number, month: number, today: CalendarDate): CalendarDate | undefined {
  const year = Number(today.slice(0, 4));
  for (let each = year; each <= year + 8; each += 1) {
    const date = makeDate(each, month, day);
    if (date !== undefined && date >= today) return date;
  }
  return undefined;
}

export function firstOfMonth(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - Number(date.slice(8)));
}

export function lastOfMonth(date: CalendarDate): CalendarDate {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return toDate(Date.UTC(year, month, 0));
}

/** So many days, weeks or months later, as a word of any language names them. */
export function addUnits(date: CalendarDate, count: number, unit: string): CalendarDate {
  if (/^(?:maand|month|mois)/.test(unit)) return addMonths(date, count);
  return addDays(date, /^(?:week|weke|sem)/.test(unit) ? count * 7 : count);
}

export function clock(minutes: number): string {
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}

export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/**
 * The moment of a wall-clock time as ISO 8601 with its offset. In the hour that comes twice it is the first; in the hour
 * that a clock change skips `exists` is false and the offset is that from before the change.
 */
export function atIn(
  zone: string,
  date: CalendarDate,
  time: string,
): { readonly at: string; readonly exists: boolean } {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const found = instantIn(zone, date, time);
  const offset = found === undefined ? offsetIn(zone, asUtc - 86_400_000) : asUtc - found;
  return { at: `${date}T${time}:00${sayOffset(offset / 60_000)}`, exists: found !== undefined };
}

function sayOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function toDate(utc: number): CalendarDate {
  return addDays('1970-01-01' as CalendarDate, Math.floor(utc / 86_400_000));
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

/** The first such weekday strictly after a day. */
export function coming(today: CalendarDate, weekday: number): CalendarDate {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}
