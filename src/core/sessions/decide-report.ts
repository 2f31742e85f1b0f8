import { accept, type Result, refuse } from '../kernel/result.ts';
import {
  addDays,
  addMinutes,
  type CalendarDate,
  dateIn,
  firstInstantFrom,
  type Instant,
  instant,
} from '../kernel/time.ts';
import type { ReportedOutcome, SessionChange } from '../sessions/wishes.ts';
import type { SessionRefusal } from './refusals.ts';
import type { HeldSession, OpenSession, RunningSession, Session } from './session.ts';
import { canTakeBackNo } from './time-left.ts';

type ReportWish = Extract<SessionChange, { verb: 'session.report' }>;

/**
 * Takes the mentor's answer to "did it take place?". About a session that was not walked here, yes: it was held on the
 * agreed date, or on the day that is named. No: the date goes. Not yet: the date stays and the clock asks again. Refused
 * before the agreed moment, so that nothing is closed that has yet to come.
 */
export function decideReport(
  session: Session,
  report: ReportWish,
  now: Instant,
  zone: string,
): Result<Session, SessionRefusal> {
  const { outcome } = report;
  if (session.state === 'held') return refuse('session.held');
  if (session.state === 'running') return reportBegun(session, outcome, now);
  if ('on' in report) return reportHeldOn(session, report.on, now, zone);
  const { plannedAt } = session;
  if (plannedAt === undefined) return refuse('session.no-date');
  if (plannedAt > now) return refuse('session.too-early');
  switch (outcome) {
    case 'yes':
      return accept(toReported(session, plannedAt, now));
    case 'no': {
      const { plannedAt: _, clock: __, ...unplanned } = session;
      return accept({ ...unplanned, dropped: { plannedAt, at: now } });
    }
    case 'not-yet':
      return accept(session);
  }
}

/** How long ago a session can have been held that is told now, in days: two training years. */
const longestAgo = 730;

/** Held without the bot, on a day that has come. An hour is asked of nobody: that of the date on that day, else noon. */
function reportHeldOn(
  session: OpenSession,
  on: CalendarDate,
  now: Instant,
  zone: string,
): Result<Session, SessionRefusal> {
  const today = dateIn(zone, now);
  if (on > today || on < addDays(today, -longestAgo)) return refuse('session.bad-day');
  const { plannedAt } = session;
  const { dropped: _, ...facts } = session;
  const agreed = plannedAt !== undefined && dateIn(zone, plannedAt) === on ? plannedAt : undefined;
  const at = Math.min(agreed ?? firstInstantFrom(zone, on, '12:00'), now);
  return accept(toReported(facts, instant(at), now));
}

/** The session with the date that went with a "no" again, for as long as that can be taken back; else the refusal. */
export function takeBackNo(session: OpenSession, now: Instant): Result<Session, SessionRefusal> {
  if (!canTakeBackNo(session, now)) return refuse('session.not-running');
  const { dropped, ...facts } = session;
  return accept(dropped === undefined ? facts : { ...facts, plannedAt: dropped.plannedAt });
}

/**
 * The answer about a session that was begun and not ended. Yes: it was held when it was begun, with the steps and the
 * attendance that were noted. No: as if it had not begun; only a date that has yet to come stays. Not yet: it goes on.
 * Refused before the moment at which it is asked, while they may be at it.
 */
function reportBegun(
  session: RunningSession,
  outcome: ReportedOutcome,
  now: Instant,
): Result<Session, SessionRefusal> {
  if (!isFollowed(session, now)) return refuse('session.running');
  switch (outcome) {
    case 'yes': {
      const { stepStartedAt: _, sole: __, ...facts } = session;
      return accept({ ...facts, state: 'held', heldAt: session.startedAt, reportedAt: now, begun: true });
    }
    case 'no': {
      const open = toOpen(session);
      if (open.plannedAt !== undefined && open.plannedAt > now) return accept(open);
      const { plannedAt: _, clock: __, ...unplanned } = open;
      return accept(unplanned);
    }
    case 'not-yet':
      return accept(session);
  }
}

/** The session as if it had not begun. */
export function toOpen(running: RunningSession): OpenSession {
  const { startedAt: _, step: __, stepStartedAt: ___, sole: ____, ...facts } = running;
  return { ...facts, state: 'open', outcomes: {}, attendance: {} };
}

function toReported(session: OpenSession, heldAt: Instant, now: Instant): HeldSession {
  return { ...session, state: 'held', startedAt: heldAt, heldAt, reportedAt: now, step: 0 };
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

/** Whether nobody has gone on with a session that runs, since the day before at least. */
export function isFollowed({ clock }: RunningSession, now: Instant): boolean {
  return clock?.followAt !== undefined && clock.followAt <= now;
}

/** Whether it is to be asked if it is finished: after "not yet" it is quiet. */
export function isLeft(session: RunningSession, now: Instant): boolean {
  return isFollowed(session, now) && session.clock?.followed !== 'answered';
}

type PassedSession = OpenSession & { readonly plannedAt: Instant };

/** Opens a session again that the mentor said was held. */
export function takeBackReport(session: HeldSession): OpenSession {
  const { startedAt: _, heldAt: __, reportedAt: ___, step: ____, ...facts } = session;
  return { ...facts, state: 'open' };
}
