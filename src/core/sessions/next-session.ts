import type { GroupId } from '../kernel/id.ts';
import type { CalendarDate } from '../kernel/time.ts';
import { countYears, firstDayOf, mostCommonYear } from '../programme/group-year.ts';
import type { Programme, SessionPlan } from '../programme/programme.ts';
import { sessionsOfYear, talkWindow } from '../programme/training-year.ts';
import { type IntakeFacts, intakeOf } from './intake.ts';
import { type Session, sessionKey } from './session.ts';
import type { SessionPlace } from './session-place.ts';

interface NextSession {
  readonly place: SessionPlace;
  readonly plan: SessionPlan;
  /** The first day on which it is meant to be held: of the training year, or of the window of a talk. */
  readonly from: CalendarDate;
}

export interface GroupFacts extends IntakeFacts {
  readonly group: GroupId;
  /** All sessions of the group that are stored. */
  readonly sessions: readonly Session[];
}

/**
 * The session or talk that a group has to plan now: the first of this training year that has not begun, or the first
 * talk that has not, once its window is open. None when there is nothing to plan yet, or nobody is in the group.
 */
export function nextSession(
  programme: Programme,
  facts: GroupFacts,
  today: CalendarDate,
): NextSession | undefined {
  const { starts, sessions } = facts;
  const [start] = starts.toSorted();
  if (start === undefined) return undefined;
  const begun = new Set(
    sessions.filter(({ state }) => state !== 'open').map(({ place }) => sessionKey(place)),
  );
  const placed = listPlaces(programme, facts, today);
  const next = placed.find(({ place }) => !begun.has(sessionKey(place)));
  if (next === undefined) return undefined;
  const from = talkWindow(next.plan, start)?.from ?? firstDayOf(next.place.year, starts, today);
  return from === undefined || from > today ? undefined : { ...next, from };
}

function listPlaces(programme: Programme, facts: GroupFacts, today: CalendarDate) {
  const { id, mode, sessions } = programme;
  const { group, starts } = facts;
  const year = mode === 'one-to-one' ? undefined : mostCommonYear(countYears(starts, today));
  const plans = year === undefined ? sessions : sessionsOfYear(programme, year);
  return plans.map((plan) => {
    const of = year ?? plan.years[0] ?? 1;
    const place = {
      programme: id,
      group,
      plan: plan.id,
      year: of,
      intake: intakeOf(programme, facts, of, today),
    };
    return { plan, place };
  });
}
