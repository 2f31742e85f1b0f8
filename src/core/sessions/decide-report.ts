import { accept, type Result, refuse } from '../kernel/result.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import type { Refusal } from '../wishes/refusal.ts';
import type { ReportedOutcome } from '../wishes/wish.ts';
import type { HeldSession, OpenSession, Session } from './session.ts';

/**
 * Takes the mentor's answer to "did it take place?" about a session that was not walked here. Yes: it was held on the
 * agreed date. No: the date goes. Not yet: the date stays and the clock asks again. Refused before the agreed moment, so
 * that nothing is closed that has yet to come.
 */
export function decideReport(
  session: Session,
  outcome: ReportedOutcome,
  now: Instant,
): Result<Session, Refusal> {
  if (session.state !== 'open') return refuse(session.state === 'held' ? 'session.held' : 'session.running');
  const { plannedAt } = session;
  if (plannedAt === undefined) return refuse('session.no-date');
  if (plannedAt > now) return refuse('session.too-early');
  switch (outcome) {
    case 'yes':
      return accept(toReported(session, plannedAt, now));
    case 'no': {
      const { plannedAt: _, clock: __, ...unplanned } = session;
      return accept(unplanned);
    }
    case 'not-yet':
      return accept(session);
  }
}

function toReported(session: OpenSession, plannedAt: Instant, now: Instant): HeldSession {
  return { ...session, state: 'held', startedAt: plannedAt, heldAt: plannedAt, reportedAt: now, step: 0 };
}

/** Whether a session should have been held by now, `minutes` long, and it is not known to be. */
export function hasPassed(session: Session, minutes: number, now: Instant): session is PassedSession {
  return (
    session.state === 'open' &&
    session.plannedAt !== undefined &&
    addMinutes(session.plannedAt, minutes) <= now
  );
}

/** Whether that is to be asked: after "not yet" it is quiet until it is asked again. */
export function isUnanswered(session: Session, minutes: number, now: Instant): session is PassedSession {
  return hasPassed(session, minutes, now) && (session.clock?.askAgainAt ?? 0) <= now;
}

type PassedSession = OpenSession & { readonly plannedAt: Instant };

/** Opens a session again that the mentor said was held. */
export function takeBackReport(session: HeldSession): OpenSession {
  const { startedAt: _, heldAt: __, reportedAt: ___, step: ____, ...facts } = session;
  return { ...facts, state: 'open' };
}
