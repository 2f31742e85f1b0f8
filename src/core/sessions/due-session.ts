import type { SessionPlace } from '../kernel/session-place.ts';
import { addDays, type CalendarDate } from '../kernel/time.ts';
import { countYears, mostCommonYear } from '../programme/group-year.ts';
import type { Programme } from '../programme/programme.ts';
import { type GroupFacts, type ListedSession, listSessions, upNext } from './next-session.ts';

/**
 * How the time for a talk stands. `closing`: fewer days than the programme says are left to ask for it in good time, or
 * none. Not of a programme that does not say so.
 */
export type WindowStanding = 'ahead' | 'open' | 'closing' | 'past';

/** The session or talk for which a time is to be found now. */
export interface DueSession extends ListedSession {
  /** None where the programme says nothing of days. */
  readonly standing?: WindowStanding;
}

/**
 * The first session or talk that was not held, does not run, and has no appointment yet. A talk can be asked for from
 * some time before its window on, as long as the notice of the programme is: before that nothing is due.
 */
export function dueSession(
  programme: Programme,
  facts: GroupFacts,
  hasAppointment: (place: SessionPlace) => boolean,
  today: CalendarDate,
): DueSession | undefined {
  const year = facts.starts.length === 0 ? 1 : mostCommonYear(countYears(facts.starts, today));
  const open = listSessions(programme, facts, year, today).filter(
    ({ place, session }) => session?.state !== 'running' && !hasAppointment(place),
  );
  const next = upNext(open);
  if (next?.window === undefined) return next;
  const standing = standingOf(next.window, programme, today);
  return standing === 'ahead' ? undefined : { ...next, standing };
}

function standingOf(
  { from, to }: NonNullable<ListedSession['window']>,
  programme: Programme,
  today: CalendarDate,
): WindowStanding {
  const notice = noticeDays(programme);
  const lastCall = programme.cadence.closing?.days;
  if (today > to) return 'past';
  if (today < addDays(from, -notice)) return 'ahead';
  return lastCall !== undefined && today > addDays(to, -notice - lastCall) ? 'closing' : 'open';
}

function noticeDays({ scheduling }: Pick<Programme, 'scheduling'>): number {
  return Math.ceil((scheduling?.noticeHours ?? 0) / 24);
}

/** How many of a year's talks were held, have a day, and are in the programme. */
export interface YearCount {
  readonly year: number;
  readonly held: number;
  readonly planned: number;
  readonly of: number;
}

/** The talks of a pair by the year in which they fall: four, three and two of them at the VU. */
export function countByYear(
  listed: readonly ListedSession[],
  hasAppointment: (place: SessionPlace) => boolean,
): readonly YearCount[] {
  const years = [...new Set(listed.map(({ place }) => place.year))].toSorted((a, b) => a - b);
  return years.map((year) => {
    const of = listed.filter(({ place }) => place.year === year);
    const held = of.filter(({ session }) => session?.state === 'held').length;
    const planned = of.filter(
      ({ place, session }) => session?.state !== 'held' && hasAppointment(place),
    ).length;
    return { year, held, planned, of: of.length };
  });
}
