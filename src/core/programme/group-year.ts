import type { CalendarDate } from '../kernel/time.ts';
import { firstDayOfYear, trainingYear } from './training-year.ts';

/** How many trainees of a group are in which year of their own training. */
export interface YearCount {
  readonly year: number;
  readonly trainees: number;
}

/** Counts the years of a group on a day, by the first days of its trainees; by ascending year. */
export function countYears(starts: readonly CalendarDate[], on: CalendarDate): readonly YearCount[] {
  const counts = new Map<number, number>();
  for (const start of starts) {
    const year = trainingYear(start, on);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, trainees: count })).toSorted((a, b) => a.year - b.year);
}

/** The year in which most of the group are; of two as large ones the earlier, and the first when there is nobody. */
export function mostCommonYear(years: readonly YearCount[]): number {
  return years.toSorted((a, b) => b.trainees - a.trainees || a.year - b.year)[0]?.year ?? 1;
}

/** The first day of a training year for those of a group who are in it; the earliest of them. */
export function firstDayOf(
  year: number,
  starts: readonly CalendarDate[],
  on: CalendarDate,
): CalendarDate | undefined {
  return starts
    .filter((start) => trainingYear(start, on) === year)
    .map((start) => firstDayOfYear(start, year))
    .toSorted()[0];
}
