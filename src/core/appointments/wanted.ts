import { type CalendarDate, clockIn, dateIn, weekdayOf } from '../kernel/time.ts';
import type { FoundTime } from './find-times.ts';

/** What somebody said about when. Everything that is said must hold; what is not said does not matter. */
export interface Wanted {
  /** First and last day, both included. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekdays?: readonly number[];
  readonly except?: readonly CalendarDate[];
  readonly exceptWeekdays?: readonly number[];
  /** Earliest clock time at which it may begin, and latest at which it may be over: `HH:MM`. */
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** It begins at this very clock time. */
  readonly clock?: string;
}

/**
 * Both wishes at once. Of what both speak, the later one counts: days in the place of days, hours in the place of hours;
 * except that every excluded day stays excluded.
 */
export function narrow(before: Wanted, more: Wanted): Wanted {
  const except = [...new Set([...(before.except ?? []), ...(more.except ?? [])])];
  const exceptWeekdays = [...new Set([...(before.exceptWeekdays ?? []), ...(more.exceptWeekdays ?? [])])];
  const otherDays = speaksOf(more, ['from', 'to', 'weekdays']) ? withoutDays(before) : before;
  const kept = speaksOf(more, ['clock', 'notBefore', 'notAfter']) ? withoutHours(otherDays) : otherDays;
  return {
    ...kept,
    ...more,
    ...(except.length > 0 ? { except } : {}),
    ...(exceptWeekdays.length > 0 ? { exceptWeekdays } : {}),
  };
}

function withoutDays({ from: _from, to: _to, weekdays: _weekdays, ...rest }: Wanted): Wanted {
  return rest;
}

function withoutHours({ clock: _clock, notBefore: _from, notAfter: _to, ...rest }: Wanted): Wanted {
  return rest;
}

function speaksOf(wanted: Wanted, names: readonly (keyof Wanted)[]): boolean {
  return names.some((name) => wanted[name] !== undefined);
}

/** Whether a time is what somebody asked for, by the clock of a zone. */
export function isWanted(wanted: Wanted, time: FoundTime, zone: string): boolean {
  const day = dateIn(zone, time.at);
  const begins = clockIn(zone, time.at);
  const ends = clockIn(zone, time.until);
  return (
    (wanted.from === undefined || day >= wanted.from) &&
    (wanted.to === undefined || day <= wanted.to) &&
    (wanted.weekdays === undefined || wanted.weekdays.includes(weekdayOf(day))) &&
    !wanted.except?.includes(day) &&
    !wanted.exceptWeekdays?.includes(weekdayOf(day)) &&
    (wanted.clock === undefined || begins === wanted.clock) &&
    (wanted.notBefore === undefined || begins >= wanted.notBefore) &&
    (wanted.notAfter === undefined || (ends === '00:00' ? '24:00' : ends) <= wanted.notAfter)
  );
}
