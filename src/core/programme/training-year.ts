import { addDays, type CalendarDate, fullYears } from '../kernel/time.ts';
import type { Programme, SessionPlan } from './programme.ts';

/** In which year of the own training somebody is on a day, from 1. Before the first day it is 1 too. */
export function trainingYear(start: CalendarDate, on: CalendarDate): number {
  return Math.max(1, fullYears(start, on) + 1);
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
