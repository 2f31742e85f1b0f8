import { addDays, type CalendarDate, daysBetween } from '../kernel/time.ts';
import { firstDayOfYear, trainingYear } from './training-year.ts';

/** A time in which somebody's training stands still. Why is asked nowhere, and stored nowhere. */
export interface Pause {
  readonly from: CalendarDate;
  /** The first day back; left out while nobody knows it. */
  readonly back?: CalendarDate;
}

/** How much of full time somebody is in training from a day on, in per cent. */
export interface Pace {
  readonly from: CalendarDate;
  readonly share: number;
}

/**
 * How somebody goes through their training. Two rules move its days, and both leave alone what lies before. A pause of so
 * many days moves every later day by as many. Part-time stretches the years: at 50 % one takes two calendar years, and its
 * middle stays its middle; what an administration counts from the first day of the training, or from the last day of a
 * year (`within three months`), keeps its length.
 */
export interface Course {
  readonly start: CalendarDate;
  readonly pauses?: readonly Pause[];
  readonly paces?: readonly Pace[];
}

/** In order, without those that lie within others: the days of two pauses that meet are counted once. */
function tidied({ start, pauses = [] }: Course): readonly Pause[] {
  const tidy: Pause[] = [];
  for (const { from: begun, back } of pauses.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const from = begun < start ? start : begun;
    if (back !== undefined && back <= from) continue;
    const last = tidy.at(-1);
    if (last === undefined || (last.back !== undefined && last.back < from)) {
      tidy.push(back === undefined ? { from } : { from, back });
    } else if (last.back !== undefined && (back === undefined || back > last.back)) {
      tidy.splice(-1, 1, back === undefined ? { from: last.from } : { from: last.from, back });
    }
  }
  return tidy;
}

/** The pause that somebody is in on a day. */
export function pauseOn(course: Course, on: CalendarDate): Pause | undefined {
  return tidied(course).find(({ from, back }) => from <= on && (back === undefined || on < back));
}

/** The day itself, or in a pause the first day back; undefined while nobody knows that one. */
export function outOfPause(course: Course, day: CalendarDate): CalendarDate | undefined {
  const pause = pauseOn(course, day);
  return pause === undefined ? day : pause.back;
}

/** Where a day comes to lie that would be this one without a pause; undefined behind one that has no end yet. */
export function afterPauses(course: Course, day: CalendarDate): CalendarDate | undefined {
  let moved = day;
  for (const { from, back } of tidied(course)) {
    if (moved < from) break;
    if (back === undefined) return undefined;
    moved = addDays(moved, daysBetween(from, back));
  }
  return moved;
}

/** The reverse: which day it would be without a pause; of all days in a pause, the one on which it began. */
function beforePauses(course: Course, day: CalendarDate): CalendarDate {
  let taken = 0;
  for (const { from, back } of tidied(course)) {
    if (day < from) break;
    if (back === undefined || day < back) return addDays(from, -taken);
    taken += daysBetween(from, back);
  }
  return addDays(day, -taken);
}

/** So many days after the first, and from there on so many hundredths of a day for each day. */
interface Stretch {
  readonly days: number;
  /** What of the training lies behind by then, in hundredths of a day at full time. */
  readonly behind: number;
  readonly share: number;
}

/** Of two that begin on one day, the one that was said last. */
function stretches(course: Course): readonly Stretch[] {
  const { start, paces = [] } = course;
  const begun = paces.map(({ from, share }) => {
    return { days: Math.max(0, daysBetween(start, beforePauses(course, from))), share };
  });
  const found: Stretch[] = [{ days: 0, behind: 0, share: 100 }];
  for (const { days, share } of begun.toSorted((a, b) => a.days - b.days)) {
    const last = found.at(-1);
    if (last === undefined) continue;
    found.push({ days, behind: last.behind + (days - last.days) * last.share, share });
  }
  return found;
}

/** The day, pauses left out, on which somebody is as far as they would be on this one at full time. */
export function stretched(course: Course, day: CalendarDate): CalendarDate {
  const aim = daysBetween(course.start, day) * 100;
  const within = stretches(course).findLast(({ behind }) => behind <= aim);
  if (within === undefined) return day;
  return addDays(course.start, within.days + Math.ceil((aim - within.behind) / within.share));
}

/** In which year of their training somebody is on a day, from 1: a pause or part-time makes a year longer. */
export function yearOn(course: Course, on: CalendarDate): number {
  const pause = pauseOn(course, on);
  // In a pause training stands where it stood the day before, also where a year would begin with it.
  const stands = pause === undefined || pause.from <= course.start ? on : addDays(pause.from, -1);
  const days = daysBetween(course.start, beforePauses(course, stands));
  const within = stretches(course).findLast((each) => each.days <= days);
  if (within === undefined) return 1;
  const full = Math.floor((within.behind + (days - within.days) * within.share) / 100);
  return trainingYear(course.start, addDays(course.start, full));
}

/** The first day after so many years of training; undefined behind a pause that has no end yet. */
export function firstDayAfter(course: Course, years: number): CalendarDate | undefined {
  return afterPauses(course, stretched(course, firstDayOfYear(course.start, years + 1)));
}
