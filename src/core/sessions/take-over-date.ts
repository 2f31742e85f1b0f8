import type { AppointmentId } from '../kernel/id.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import { type Clockwork, reminderAt, settleMinutes, wind } from './clockwork.ts';
import type { Said, Session, SessionClock } from './session.ts';

/** When people were told that they meet about a session; without `at` they were told that it is off, or nothing yet. */
export interface ToldDate {
  readonly appointment: AppointmentId;
  readonly at?: Instant;
}

/**
 * The session with the date of its appointment: reminders and the question whether it took place go with it. People heard
 * of it with the appointment, so nothing is said here. The same object when that was taken over before, when it was held
 * already, and when the date is not that of this appointment.
 */
export function takeOverDate(
  session: Session,
  { appointment, at }: ToldDate,
  clockwork: Clockwork,
  now: Instant,
): Session {
  const { follows } = session;
  const isOfThis = follows?.appointment === appointment;
  if (session.state === 'held' || (isOfThis && follows.at === at)) return session;
  if (at === undefined) return isOfThis ? withoutDate(session, follows.at, now) : session;
  const dated = { ...session, plannedAt: at, follows: { appointment, at } };
  // Who walks through it is asked about the walk; its clock is wound when they go back from it.
  if (dated.state === 'running') return dated;
  const { dropped: _, ...open } = dated;
  return { ...open, clock: clockFor(at, clockwork, now) };
}

/** It is off. Another date, which somebody noted since, stays; what has passed is nobody's news any more. */
function withoutDate(session: Session, followed: Instant, now: Instant): Session {
  const { follows: _, ...free } = session;
  if (free.plannedAt !== followed) return free;
  const { plannedAt: __, ...undated } = free;
  if (undated.state !== 'open') return undated;
  const { clock: ___, ...silent } = undated;
  return followed <= now ? silent : { ...silent, clock: { reminders: {}, told: true } };
}

/** Reminders that were due by now have nothing to add to what people just heard. */
function clockFor(at: Instant, { cadence, zone, ...who }: Clockwork, now: Instant): SessionClock {
  const due = cadence.before.filter((reminder) => reminderAt(reminder, at, zone) <= now);
  const reminders = Object.fromEntries(due.map(({ id }): [string, Said] => [id, 'dropped']));
  const clock = { reminders, told: true, setAt: now } as const;
  return wind(clock, at, { cadence, zone, ...who }, addMinutes(now, settleMinutes));
}
