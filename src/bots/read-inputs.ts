import { accept, type Result, refuse } from '../core/kernel/result.ts';
import { type CalendarDate, clockShape, parseCalendarDate } from '../core/kernel/time.ts';

/**
 * What a client puts into an input of a card. They should be `YYYY-MM-DD` and `HH:MM`, but clients send what their
 * platform makes of it, and those that can't draw a picker send what somebody typed. `none`: nothing was filled in, or
 * what does not exist. `unclear`: it could mean two things, or nobody knows what; a guess would be a wrong date.
 */
export type Input<T> = Result<T, 'none' | 'unclear'>;

/** Longer than any spelling; nothing beyond it is looked at. */
const longest = 40;

/** `2026-12-01`, `2026/12/1`, with or without a time of that day. */
const yearFirst =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:T| +)(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i;
/** `24/11/2026` or `11/24/2026`. */
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

export function readDateInput(raw: unknown): Input<CalendarDate> {
  const text = textOf(raw);
  if (text === '') return refuse('none');
  const [, year, , month, day, time, zone] = yearFirst.exec(text) ?? [];
  if (year !== undefined) {
    // Midnight elsewhere may be the day before or after here; midnight in UTC is how some clients write no time at all.
    const isElsewhere = zone !== undefined && !(zone.toUpperCase() === 'Z' && /^[0:.]+$/.test(time ?? ''));
    return isElsewhere ? refuse('unclear') : toDate(year, month, day);
  }
  const [, first, , second, lastYear] = yearLast.exec(text) ?? [];
  if (first === undefined) return refuse('unclear');
  const [a, b] = [Number(first), Number(second)];
  if (a <= 12 && b <= 12 && a !== b) return refuse('unclear');
  return a > 12 ? toDate(lastYear, second, first) : toDate(lastYear, first, second);
}

function toDate(year = '', month = '', day = ''): Input<CalendarDate> {
  const date = parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date === undefined ? refuse('none') : accept(date);
}

/** `18:30`, `8:30`, `18:30:00`, `06:30 PM`, and with the signs of Dutch and French: `18u30`, `18h30`, `18.30`. */
const clockOf = /^(\d{1,2})(?:[:.uh](\d{2}))?(?::\d{2}(?:\.\d+)?)?(?:\s*([ap])\.?\s?m\.?)?$/i;

export function readClockInput(raw: unknown): Input<string> {
  const text = textOf(raw);
  if (text === '') return refuse('none');
  const [, hours, minutes, half] = clockOf.exec(text) ?? [];
  // A bare number could be an hour of the morning or of the evening.
  if (hours === undefined || (minutes === undefined && half === undefined)) return refuse('unclear');
  const hour = toHour(Number(hours), half?.toLowerCase());
  if (hour === undefined) return refuse('unclear');
  const clock = `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
  return clockShape.test(clock) ? accept(clock) : refuse('none');
}

/** Undefined for what contradicts itself, such as 13 in the morning. */
function toHour(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (half === 'p' && hour > 12) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function textOf(raw: unknown): string {
  // Marks of direction: some platforms write them around dates.
  return typeof raw === 'string'
    ? raw
        .slice(0, longest)
        .replace(/\p{Bidi_Control}/gu, '')
        .trim()
    : '';
}
