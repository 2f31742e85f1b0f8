import type { PersonId } from '../kernel/id.ts';
import type { SessionPlace } from '../kernel/session-place.ts';
import type { Instant } from '../kernel/time.ts';
import type { HeldSession, Session } from '../sessions/session.ts';
import { knownSince } from '../sessions/time-left.ts';

/** Whether one person was at one session: all that a list of attendance says. */
export interface AttendanceLine {
  readonly place: SessionPlace;
  readonly heldAt: Instant;
  readonly person: PersonId;
  readonly present: boolean;
}

/** The sessions of a group that were known to be held at a moment and whose attendance was taken, the first first. */
export function listedSessions(sessions: readonly Session[], by: Instant): readonly HeldSession[] {
  return sessions
    .flatMap((session) => (session.state === 'held' ? [session] : []))
    .filter((session) => knownSince(session) <= by && Object.keys(session.attendance).length > 0)
    .toSorted((a, b) => a.heldAt - b.heldAt);
}

/** A line per session and person on its list; the people in the order of their ids. */
export function attendanceLines(sessions: readonly HeldSession[]): readonly AttendanceLine[] {
  return sessions.flatMap(({ place, heldAt, attendance }) => {
    const taken = Object.entries(attendance) as [PersonId, boolean][];
    return taken.toSorted().map(([person, present]) => ({ place, heldAt, person, present }));
  });
}
