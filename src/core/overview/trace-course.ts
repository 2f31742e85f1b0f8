import { type CalendarDate, dateIn, type Instant } from '../kernel/time.ts';
import { countYears, mostCommonYear } from '../programme/group-year.ts';
import type { Programme } from '../programme/programme.ts';
import { hasPassed } from '../sessions/decide-report.ts';
import { countByYear, type YearCount } from '../sessions/due-session.ts';
import { type GroupFacts, type ListedSession, listSessions, upNext } from '../sessions/next-session.ts';

/** A year of the training, with its sessions or talks in the order in which they are held. */
export interface Period extends YearCount {
  /** Beside the year in which most of the group are, or the trainee of the pair is. */
  readonly standing: 'past' | 'present' | 'ahead';
  readonly sessions: readonly ListedSession[];
}

/** All years of a pair or a group, from the first to the last that the programme has. Nothing of it is stored. */
export interface Course {
  readonly periods: readonly Period[];
  /** What comes now; none when all was held. */
  readonly next?: ListedSession;
}

/**
 * Reads the whole course out of what is stored of the sessions anyway. Planned is what has a date that is to come, or runs
 * now: a date that has passed unanswered is neither planned nor held.
 */
export function traceCourse(programme: Programme, facts: GroupFacts, now: Instant): Course {
  const today = dateIn(programme.timezone, now);
  const present = presentYear(facts, today);
  const listed = listAll(programme, facts, today);
  const planned = new Set(listed.filter((each) => isPlanned(each, now)).map(({ place }) => place));
  const periods = countByYear(listed, (place) => planned.has(place)).map((count) => ({
    ...count,
    standing: standingOf(count.year, present),
    sessions: listed.filter(({ place }) => place.year === count.year),
  }));
  const next = upNext(listed.filter(({ place }) => programme.mode === 'one-to-one' || place.year >= present));
  return { periods, ...(next && { next }) };
}

/** Those of a pair stand in one list whatever the year; those of a group are listed year by year. */
function listAll(programme: Programme, facts: GroupFacts, today: CalendarDate): readonly ListedSession[] {
  if (programme.mode === 'one-to-one') return listSessions(programme, facts, 1, today);
  const years = [...new Set(programme.sessions.flatMap((plan) => plan.years))].toSorted((a, b) => a - b);
  return years.flatMap((year) => listSessions(programme, facts, year, today));
}

function presentYear({ starts }: GroupFacts, today: CalendarDate): number {
  return starts.length === 0 ? 1 : mostCommonYear(countYears(starts, today));
}

function standingOf(year: number, present: number): Period['standing'] {
  if (year === present) return 'present';
  return year < present ? 'past' : 'ahead';
}

function isPlanned({ session, plan }: ListedSession, now: Instant): boolean {
  if (session?.state === 'running') return true;
  return (
    session?.state === 'open' && session.plannedAt !== undefined && !hasPassed(session, plan.minutes, now)
  );
}
