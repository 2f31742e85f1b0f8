import type { GroupId } from '../kernel/id.ts';
import type { SessionPlace } from '../kernel/session-place.ts';
import type { CalendarDate } from '../kernel/time.ts';
import { countYears, firstDayOf, mostCommonYear } from '../programme/group-year.ts';
import type { Programme, SessionPlan } from '../programme/programme.ts';
import { sessionsOfYear, talkWindow } from '../programme/training-year.ts';
import { type IntakeFacts, intakeOf } from './intake.ts';
import { type Session, sessionKey } from './session.ts';

/** The one place that knows in which order the sessions of a group come, and which of them comes now. */

export interface GroupFacts extends IntakeFacts {
  readonly group: GroupId;
  /** All sessions of the group that are stored. */
  readonly sessions: readonly Session[];
}

/** A session or talk of the programme, and how it stands for a group. */
export interface ListedSession {
  readonly place: SessionPlace;
  readonly plan: SessionPlan;
  readonly session: Session | undefined;
  /** For talks: the days between which it falls. */
  readonly window?: { readonly from: CalendarDate; readonly to: CalendarDate };
}

/** The sessions of a training year, or all talks of a pair whatever the year, in the order in which they are held. */
export function listSessions(
  programme: Programme,
  facts: GroupFacts,
  year: number,
  today: CalendarDate,
): readonly ListedSession[] {
  const talks = programme.mode === 'one-to-one';
  const [start] = facts.starts.toSorted();
  const stored = new Map(facts.sessions.map((session) => [sessionKey(session.place), session]));
  const plans = talks
    ? programme.sessions.toSorted((a, b) => a.order - b.order)
    : sessionsOfYear(programme, year);
  return plans.map((plan) => {
    const of = talks ? (plan.years[0] ?? 1) : year;
    const intake = intakeOf(programme, facts, of, today);
    const place = { programme: programme.id, group: facts.group, plan: plan.id, year: of, intake };
    const window = start === undefined ? undefined : talkWindow(plan, start);
    return { place, plan, session: stored.get(sessionKey(place)), ...(window && { window }) };
  });
}

/** What comes now: what is running, else the first that was not held. Undefined when all were. */
export function upNext(listed: readonly ListedSession[]): ListedSession | undefined {
  return (
    listed.find(({ session }) => session?.state === 'running') ??
    listed.find(({ session }) => session?.state !== 'held')
  );
}

/** What comes after one of a training year was held: what comes now in that year, else in the next. */
export function nextAfter(
  programme: Programme,
  facts: GroupFacts,
  year: number,
  today: CalendarDate,
): ListedSession | undefined {
  const ofYear = (which: number) => upNext(listSessions(programme, facts, which, today));
  // The list of a pair holds its talks of all years already.
  return ofYear(year) ?? (programme.mode === 'one-to-one' ? undefined : ofYear(year + 1));
}

interface PlannableSession extends ListedSession {
  /** The first day on which it is meant to be held: of the training year, or of the window of a talk. */
  readonly from: CalendarDate;
}

/**
 * The session or talk that a group has to plan now: the first of this training year that has not begun, or the first
 * talk that has not, once its window is open. None when there is nothing to plan yet, or nobody is in the group.
 */
export function nextToPlan(
  programme: Programme,
  facts: GroupFacts,
  today: CalendarDate,
): PlannableSession | undefined {
  const { starts } = facts;
  if (starts.length === 0) return undefined;
  const listed = listSessions(programme, facts, mostCommonYear(countYears(starts, today)), today);
  const next = upNext(listed.filter(({ session }) => session?.state !== 'running'));
  if (next === undefined) return undefined;
  const from = next.window?.from ?? firstDayOf(next.place.year, starts, today);
  return from === undefined || from > today ? undefined : { ...next, from };
}
