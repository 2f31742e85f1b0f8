import { LRUCache } from 'lru-cache';

declare const instantBrand: unique symbol;
declare const dateBrand: unique symbol;

/** A moment: milliseconds since 1970-01-01T00:00Z. Comes in as an argument; nothing pure reads a clock. */
export type Instant = number & { readonly [instantBrand]: true };
/** A day on the wall calendar, `YYYY-MM-DD`, in the time zone of the programme it belongs to. */
export type CalendarDate = string & { readonly [dateBrand]: true };

export const instant = (milliseconds: number): Instant => milliseconds as Instant;

export function addMinutes(at: Instant, minutes: number): Instant {
  return instant(at + minutes * 60_000);
}

/** Whole minutes from one moment to a later one, rounded to the nearest. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.round((to - from) / 60_000);
}

/** Takes `YYYY-MM-DD` of a day that exists; gives undefined for anything else (30 February, 1-2-2026). */
export function parseCalendarDate(raw: string): CalendarDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(raw)) return undefined;
  const at = new Date(`${raw}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(raw) ? (raw as CalendarDate) : undefined;
}

/** The day on which a moment falls in an IANA time zone. */
export function dateIn(zone: string, at: Instant): CalendarDate {
  return wallClock(zone, at).slice(0, 10) as CalendarDate;
}

/** The wall-clock time (`HH:MM`) of a moment in an IANA time zone. */
export function clockIn(zone: string, at: Instant): string {
  return wallClock(zone, at).slice(11);
}

/** Day of the week of a date: 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return days === 0 ? date : writeDate(new Date(Date.parse(date) + days * 86_400_000));
}

/** As `toISOString` writes it, in a third of the time: where the days of many people are counted, nothing is done as often. */
function writeDate(at: Date): CalendarDate {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  // What is no moment, or needs another number of digits, is its own affair.
  if (!(year >= 1_000 && year <= 9_999)) return at.toISOString().slice(0, 10) as CalendarDate;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as CalendarDate;
}

/** The same day so many months later; the last one of a month that is too short. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return addDays(first.toISOString().slice(0, 10) as CalendarDate, Math.min(day, last) - 1);
}

/** Full years from `start` to `on`: 0 until the day before the first anniversary; 29 February counts on 1 March. */
export function fullYears(start: CalendarDate, on: CalendarDate): number {
  const years = Number(on.slice(0, 4)) - Number(start.slice(0, 4));
  return on.slice(5) < start.slice(5) ? years - 1 : years;
}

/** A clock time as programme files, cards and rules write it: `HH:MM`. */
export const clockShape = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Minutes from midnight to a clock time (`HH:MM`). */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * The moment of a wall-clock time (`HH:MM`) on a date in an IANA zone. In the hour that a clock change skips it gives
 * undefined; in the hour that comes twice, the first.
 */
export function instantIn(zone: string, date: CalendarDate, clock: string): Instant | undefined {
  if (!clockShape.test(clock)) return undefined;
  const asUtc = Date.parse(`${date}T${clock}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const around = [asUtc - 16 * 3_600_000, asUtc + 16 * 3_600_000].map((at) => offsetIn(zone, at));
  const found = around
    .toSorted((a, b) => b - a)
    .map((offset) => asUtc - offset)
    .find((at) => at + offsetIn(zone, at) === asUtc);
  return found === undefined ? undefined : instant(found);
}

/**
 * The moment of a wall-clock time (`HH:MM`) on a date in an IANA zone; where a clock change skips it, the first moment
 * after the gap. Throws on what is no date or no time.
 */
export function firstInstantFrom(zone: string, date: CalendarDate, clock: string): Instant {
  // No gap is wider than a day.
  for (let minutes = 0; minutes <= 1_440; minutes += 1) {
    const wall = new Date(Date.parse(`${date}T${clock}:00Z`) + minutes * 60_000).toISOString();
    const found = instantIn(zone, wall.slice(0, 10) as CalendarDate, wall.slice(11, 16));
    if (found !== undefined) return found;
  }
  throw new Error(`no moment ${date} ${clock} in ${zone}`);
}

const quarter = 15 * 60_000;
/** Quarters of an hour remembered at most, of all zones together; a process that has seen more begins anew. */
const remembered = 50_000;
/** By zone and quarter; `changes` for one in which clocks are set forward or back. */
const offsets = new Map<string, Map<number, number | 'changes'>>();

let quarters = 0;

/**
 * The one spelling of a time zone that is known here, such as `Europe/Brussels` for `EUROPE/brussels`; undefined for any
 * other text. Whatever comes from outside passes here: else each of a thousand million spellings would be kept as another
 * zone.
 */
export function readZone(raw: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: raw }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** How far the clock of a zone is ahead of UTC, in milliseconds. Asking the system costs far more than looking it up. */
export function offsetIn(zone: string, at: number): number {
  const from = Math.floor(at / quarter) * quarter;
  const found = offsets.get(zone)?.get(from) ?? rememberQuarter(zone, from);
  return found === 'changes' ? askOffset(zone, Math.floor(at / 60_000) * 60_000) : found;
}

function rememberQuarter(zone: string, from: number): number | 'changes' {
  if (quarters >= remembered) offsets.clear();
  quarters = offsets.size === 0 ? 1 : quarters + 1;
  const known = offsets.get(zone) ?? new Map<number, number | 'changes'>();
  const found = askQuarter(zone, from);
  offsets.set(zone, known.set(from, found));
  return found;
}

function askQuarter(zone: string, from: number): number | 'changes' {
  const offset = askOffset(zone, from);
  return offset === askOffset(zone, from + quarter) ? offset : 'changes';
}

function askOffset(zone: string, minute: number): number {
  return Date.parse(`${formatter(zone).format(minute).replace(' ', 'T')}:00Z`) - minute;
}

/** `YYYY-MM-DD HH:MM`. */
function wallClock(zone: string, at: Instant): string {
  return new Date(at + offsetIn(zone, at)).toISOString().slice(0, 16).replace('T', ' ');
}

const made = new LRUCache<string, Intl.DateTimeFormat>({ max: 50 });

/** Making a formatter costs far more than using one, so those of late are kept. */
function formatter(zone: string): Intl.DateTimeFormat {
  const known =
    made.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  made.set(zone, known);
  return known;
}
