import { accept, type Result, refuse, unreachable } from '../kernel/result.ts';
import type { Instant } from '../kernel/time.ts';
import type { SessionPlan, Step } from '../programme/programme.ts';
import type { Attendance, SessionChange } from '../sessions/wishes.ts';
import { decidePlannedAt } from './decide-planned-at.ts';
import { decideReport, takeBackNo, takeBackReport, toOpen } from './decide-report.ts';
import type { SessionRefusal } from './refusals.ts';
import {
  type HeldSession,
  type RunningSession,
  type Session,
  type StepOutcome,
  wasWalked,
} from './session.ts';
import { canChangeAttendance, canReopen } from './time-left.ts';

type Decided = Result<Session, SessionRefusal>;

/**
 * Decides what a wish makes of a session. Pure: takes the session as it stands, its plan, the wish, the moment and the
 * zone of the programme; gives the session as it becomes, or a refusal that leaves it as it was.
 */
export function decideSession(
  session: Session,
  plan: SessionPlan,
  wish: SessionChange,
  now: Instant,
  zone: string,
): Decided {
  switch (wish.verb) {
    case 'session.start':
      return start(session, now);
    case 'session.next':
      return whileRunning(session, (running) => leave(running, plan, 'done', now, wish.attendance));
    case 'session.skip':
      return whileRunning(session, (running) => leave(running, plan, 'skipped', now));
    case 'session.back':
      return whileRunning(session, (running) => back(running, plan, now));
    case 'session.finish':
      return whileRunning(session, (running) => finish(running, plan, now, wish.attendance));
    case 'session.undo':
      return undo(session, plan, now);
    case 'session.tick':
      return tick(session, plan, wish.attendance, now);
    case 'session.plan':
      return decidePlannedAt(session, wish, now, zone);
    case 'session.report':
      return decideReport(session, wish, now, zone);
    default:
      return unreachable(wish);
  }
}

function start(session: Session, now: Instant): Decided {
  if (session.state !== 'open') return refuse(session.state === 'held' ? 'session.held' : 'session.running');
  const { dropped: _, ...facts } = session;
  return accept({ ...facts, state: 'running', startedAt: now, step: 0, stepStartedAt: now, sole: true });
}

function whileRunning(session: Session, decide: (running: RunningSession) => Decided): Decided {
  if (session.state === 'running') return decide(session);
  return refuse(session.state === 'held' ? 'session.held' : 'session.not-running');
}

/** Leaves the present step; leaving the last one ends the session. */
function leave(
  running: RunningSession,
  plan: SessionPlan,
  outcome: StepOutcome,
  now: Instant,
  present?: Attendance,
): Decided {
  const left = withAttendance(withOutcome(running, plan, outcome), plan, present);
  if (running.step + 1 >= plan.steps.length) return accept(toHeld(left, now));
  return accept({ ...left, step: running.step + 1, stepStartedAt: now });
}

/** Goes one step back; back from the first step takes the start back, so that a wrong tap costs nothing. */
function back(running: RunningSession, plan: SessionPlan, now: Instant): Decided {
  if (running.step === 0) return accept(toOpen(running));
  return accept({
    ...withoutOutcome(running, plan, running.step - 1),
    step: running.step - 1,
    stepStartedAt: now,
  });
}

function finish(running: RunningSession, plan: SessionPlan, now: Instant, present?: Attendance): Decided {
  return accept(toHeld(withAttendance(withOutcome(running, plan, 'done'), plan, present), now));
}

function toHeld(running: RunningSession, now: Instant): HeldSession {
  const { stepStartedAt: _, sole: __, ...facts } = running;
  return { ...facts, state: 'held', heldAt: now };
}

/**
 * Takes back the skip that led to the present step, the end of a session that ended less than a day ago, or the answer that
 * it did not take place.
 */
function undo(session: Session, plan: SessionPlan, now: Instant): Decided {
  if (session.state === 'held') {
    if (!canReopen(session, now)) return refuse('session.held');
    if (!wasWalked(session)) return accept(takeBackReport(session));
    const { heldAt: _, reportedAt: __, begun: ___, ...facts } = session;
    const running: RunningSession = { ...facts, state: 'running', stepStartedAt: now, sole: true };
    return accept(withoutOutcome(running, plan, running.step));
  }
  if (session.state === 'open') return takeBackNo(session, now);
  return wasSkipped(session, plan) ? back(session, plan, now) : refuse('session.nothing-to-undo');
}

/** Whether the step before the present one was skipped, so that undo has something to take back. */
export function wasSkipped(running: RunningSession, plan: SessionPlan): boolean {
  const before = plan.steps[running.step - 1];
  return before !== undefined && running.outcomes[before.id] === 'skipped';
}

function tick(session: Session, plan: SessionPlan, present: Attendance, now: Instant): Decided {
  if (session.state === 'open') return refuse('session.not-running');
  if (!plan.steps.some(takesAttendance)) return refuse('wish.malformed');
  if (session.state === 'held' && !canChangeAttendance(session, now))
    return refuse('session.attendance-closed');
  return accept({ ...session, attendance: { ...session.attendance, ...present } });
}

export function takesAttendance(step: Step): boolean {
  return step.record === 'attendance';
}

/** Attendance is taken only where the step's record level says so; anywhere else it is dropped. */
function withAttendance(running: RunningSession, plan: SessionPlan, present?: Attendance): RunningSession {
  const step = plan.steps[running.step];
  if (present === undefined || step === undefined || !takesAttendance(step)) return running;
  return { ...running, attendance: { ...running.attendance, ...present } };
}

function withOutcome(running: RunningSession, plan: SessionPlan, outcome: StepOutcome): RunningSession {
  const step = plan.steps[running.step];
  return step === undefined ? running : { ...running, outcomes: { ...running.outcomes, [step.id]: outcome } };
}

function withoutOutcome(running: RunningSession, plan: SessionPlan, index: number): RunningSession {
  const id = plan.steps[index]?.id;
  const outcomes = Object.entries(running.outcomes).filter(([step]) => step !== id);
  return { ...running, outcomes: Object.fromEntries(outcomes) };
}
