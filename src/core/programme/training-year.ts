import { addDays, type CalendarDate, fullYears, parseCalendarDate } from '../kernel/time.ts';
import type { Programme, SessionPlan } from './programme.ts';

/** In which year of their training somebody is on a day, from 1. Before the first day it is 1 too. */
export function trainingYear(start: CalendarDate, on: CalendarDate): number {
  return Math.max(1, fullYears(start, on) + 1);
}

/** The first day of a year of somebody's own training; anyone who began on 29 February begins a year on 1 March. */
export function firstDayOfYear(start: CalendarDate, year: number): CalendarDate {
  const [first = '', ...rest] = start.split('-');
  const day = [Number(first) + year - 1, ...rest].join('-');
  const exists = !day.endsWith('02-29') || parseCalendarDate(day) !== undefined;
  return (exists ? day : day.replace(/02-29$/, '03-01')) as CalendarDate;
}

/** The sessions of one training year in the order in which they are held; none when the programme has no such year. */
export function sessionsOfYear(programme: Programme, year: number): readonly SessionPlan[] {
  return programme.sessions.filter((plan) => plan.years.includes(year)).toSorted((a, b) => a.order - b.order);
}

/** The days between which a talk falls, counted in weeks since the trainee's own start; undefined for a group session. */
export function talkWindow(
  plan: SessionPlan,
  start: CalendarDate,
): { readonly from: CalendarDate; readonly to: CalendarDate } | undefined {
  if (plan.windowWeeks === undefined) return undefined;
  const [first, last] = plan.windowWeeks;
  return { from: addDays(start, first * 7), to: addDays(start, last * 7) };
}
