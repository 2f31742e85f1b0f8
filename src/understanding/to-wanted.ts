import type { Wanted } from '../core/appointments/wanted.ts';
import { type CalendarDate, parseCalendarDate } from '../core/kernel/time.ts';
import type { Slots } from './intent.ts';

/** Why what was said of when can't be taken as it stands. */
export type WhenRemark = 'past' | 'no-such-day' | 'no-such-time' | 'mismatch' | 'holiday' | 'roster';

/** What typed words say of when a new or moved appointment is to be, for who looks for a time. */
export interface SaidWhen {
  /** Everything that was said, as it was most likely meant; empty when nothing was. */
  readonly wanted: Wanted;
  /** All that was perhaps meant, most likely first: the person is asked which. None where the words leave no doubt. */
  readonly readings: readonly Wanted[];
  readonly minutes?: number;
  /** So much later than it is now. */
  readonly shift?: { readonly days?: number; readonly minutes?: number };
  /** At the same hour as now. */
  readonly sameHour?: true;
  readonly remark?: WhenRemark;
}

/** Reads the slots of a text. Whatever the text leaves in doubt becomes a question: it is never taken for a fact. */
export function toWanted(slots: Slots): SaidWhen {
  const wanted = wantedOf(slots);
  const others = (slots.ambiguous ?? []).map((candidate) => ({ ...wanted, ...wantedOf(candidate) }));
  const inDoubt = slots.confirm === true || others.length > 0;
  const minutes = minutesOf(slots);
  const remark = remarkOf(slots);
  return {
    wanted,
    readings: inDoubt && !isNothing(wanted, others) ? distinct(others.length > 0 ? others : [wanted]) : [],
    ...(minutes === undefined ? {} : { minutes }),
    ...(slots.shift_days === undefined ? {} : { shift: { days: slots.shift_days } }),
    ...(slots.shift_minutes === undefined ? {} : { shift: { minutes: slots.shift_minutes } }),
    ...(slots.time_from === undefined ? {} : { sameHour: true }),
    ...(remark === undefined ? {} : { remark }),
  };
}

type Said = Pick<Slots, 'date' | 'time' | 'range' | 'window' | 'part' | 'weekdays' | 'exclude'>;

function wantedOf(said: Said): Wanted {
  const { date, time, range, window, part, weekdays, exclude } = said;
  if (exclude === true) return neverIn(said);
  const hours = window === undefined ? hoursOf(part) : between(window.from, window.to);
  const except = (exclude ?? []).flatMap((day) => parseCalendarDate(day) ?? []);
  return {
    ...daysOf(date, range),
    ...(weekdays === undefined ? {} : { weekdays: numbersOf(weekdays) }),
    ...(except.length > 0 ? { except } : {}),
    ...(time === undefined ? hours : { clock: time }),
  };
}

/**
 * What is left where weekdays, hours or a part of the day never suit. Of weekdays with an hour the whole day is left out:
 * one day too many costs less than an appointment in the hour that was refused.
 */
function neverIn({ date, range, weekdays, window, part }: Said): Wanted {
  const days = daysOf(date, range);
  if (weekdays !== undefined) return { ...days, exceptWeekdays: numbersOf(weekdays) };
  const { notBefore, notAfter } = window === undefined ? hoursOf(part) : between(window.from, window.to);
  if (notBefore !== undefined && notAfter !== undefined) return days;
  return {
    ...days,
    ...(notAfter === undefined ? {} : { notBefore: notAfter }),
    ...(notBefore === undefined ? {} : { notAfter: notBefore }),
  };
}

const numbersOf = (weekdays: readonly string[]): readonly number[] =>
  weekdays.map((name) => weekdayNames.indexOf(name) + 1);

const weekdayNames: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function daysOf(date: CalendarDate | undefined, range: Slots['range']): Pick<Wanted, 'from' | 'to'> {
  if (date !== undefined) return { from: date, to: date };
  const { from, to } = range ?? {};
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function between(from: string | undefined, to: string | undefined): Pick<Wanted, 'notBefore' | 'notAfter'> {
  return {
    ...(from === undefined ? {} : { notBefore: from }),
    ...(to === undefined ? {} : { notAfter: to }),
  };
}

/** Parts of the day, as widely as anybody means them: within them, the calendars decide. */
const parts: Readonly<Record<string, Pick<Wanted, 'notBefore' | 'notAfter'>>> = {
  morning: { notAfter: '12:30' },
  noon: { notBefore: '11:45', notAfter: '14:15' },
  afternoon: { notBefore: '12:00', notAfter: '18:30' },
  evening: { notBefore: '17:00' },
  night: { notBefore: '20:00' },
};

function hoursOf(part: string | undefined): Pick<Wanted, 'notBefore' | 'notAfter'> {
  return part === undefined ? {} : (parts[part] ?? {});
}

/** How long it is to take: said in so many words, or by its begin and its end. */
function minutesOf({ duration, time, until }: Slots): number | undefined {
  if (duration !== undefined) return duration;
  if (time === undefined || until === undefined || !/^\d\d:\d\d$/.test(until)) return undefined;
  const span = minuteOfDay(until) - minuteOfDay(time);
  return span > 0 ? span : undefined;
}

function minuteOfDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function remarkOf({ warn, anchor }: Slots): WhenRemark | undefined {
  if (anchor !== undefined) return 'roster';
  switch (warn) {
    case 'past':
    case 'holiday':
      return warn;
    case 'nonexistent-date':
      return 'no-such-day';
    case 'nonexistent-local-time':
      return 'no-such-time';
    case 'weekday-mismatch':
      return 'mismatch';
    case undefined:
      return undefined;
  }
}

function isNothing(wanted: Wanted, others: readonly Wanted[]): boolean {
  return [wanted, ...others].every((each) => Object.keys(each).length === 0);
}

function distinct(readings: readonly Wanted[]): readonly Wanted[] {
  return [...new Map(readings.map((each) => [JSON.stringify(each), each])).values()];
}
