import { accept, type Result, refuse } from '../kernel/result.ts';
import { addDays, dateIn, type Instant, instantIn } from '../kernel/time.ts';
import type { SessionChange } from '../sessions/wishes.ts';
import type { SessionRefusal } from './refusals.ts';
import type { Session } from './session.ts';

type PlanWish = Extract<SessionChange, { verb: 'session.plan' }>;

/** How far ahead a session can be noted, in days: two training years. */
const horizon = 730;

/**
 * Notes the agreed date of a session that has not begun; without date it takes the date away. A date in the past, more
 * than two years ahead or at a clock time that does not exist that day is refused.
 */
export function decidePlannedAt(
  session: Session,
  wish: PlanWish,
  now: Instant,
  zone: string,
): Result<Session, SessionRefusal> {
  if (session.state !== 'open') return refuse(session.state === 'held' ? 'session.held' : 'session.running');
  if (isInCalendar(session, now)) return refuse('session.in-calendar');
  const { plannedAt, dropped, follows, ...unplanned } = session;
  // What was cleared can be brought back for a day, as what went with a "no".
  if (wish.date === undefined)
    return accept(plannedAt === undefined ? session : { ...unplanned, dropped: { plannedAt, at: now } });
  const at = instantIn(zone, wish.date, wish.clock ?? '');
  if (at === undefined) return refuse('session.bad-date');
  if (at <= now) return refuse('session.past-date');
  if (wish.date > addDays(dateIn(zone, now), horizon)) return refuse('session.far-date');
  return accept({ ...unplanned, plannedAt: at });
}

/** Whether its date is that of an appointment which is still to come: then the appointment is what one changes. */
function isInCalendar({ follows, plannedAt }: Session, now: Instant): boolean {
  return follows !== undefined && follows.at === plannedAt && follows.at > now;
}
