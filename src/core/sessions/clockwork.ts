import { makeNotice, type Notice } from '../effects/notice.ts';
import { withEffects } from '../effects/outbox.ts';
import type { PersonId } from '../kernel/id.ts';
import { addDays, addMinutes, dateIn, firstInstantFrom, type Instant, instant } from '../kernel/time.ts';
import type { Group } from '../people/load-people.ts';
import type { Cadence, Occasion } from '../programme/cadence.ts';
import type { Programme } from '../programme/programme.ts';
import { type RunningSession, type Session, type SessionClock, sessionKey } from './session.ts';

/** What the clock needs to know about a session: when the programme speaks, and to whom. */
export interface Clockwork {
  readonly cadence: Cadence;
  /** IANA zone of the programme. */
  readonly zone: string;
  readonly mentor?: PersonId;
  readonly trainees: readonly PersonId[];
}

/** The clockwork of the sessions of one group, with the people who are in it now. */
export function clockworkOf({ cadence, timezone }: Programme, { mentor, trainees }: Group): Clockwork {
  const ids = trainees.map(({ id }) => id);
  return { cadence, zone: timezone, trainees: ids, ...(mentor === undefined ? {} : { mentor: mentor.id }) };
}

/** How long after a date was noted the first word about it may go out: a slip of the thumb tells nobody anything. */
export const settleMinutes = 5;
/** How long a changed date is still worth telling, in minutes; never longer than until that date. */
const movedFor = 3 * 24 * 60;

/**
 * The session after a wish, with a clock that goes with its date: a new date starts a new clock, a held session wants
 * nothing more, and one that runs is asked about when nobody goes on with it. Trainees who had been told the old date are
 * told the new one; the mentor changed it and knows.
 */
export function followDate(before: Session, changed: Session, clockwork: Clockwork, now: Instant): Session {
  if (changed.state === 'running')
    return changed === before ? answered(changed) : followWalk(changed, clockwork, now);
  const after = unfollowed(changed);
  if (after.state === 'held') return withoutWake(after);
  if (after.plannedAt === before.plannedAt) return askAgain(before, after, clockwork, now);
  const { clock: _, ...undated } = after;
  const known = haveHeard(before, now) ? { reminders: {}, told: true as const } : { reminders: {} };
  const moved = sayMoved(before, after, clockwork, now);
  if (after.plannedAt === undefined)
    return withEffects('told' in known ? { ...undated, clock: known } : undated, moved);
  const earliest = addMinutes(now, settleMinutes);
  const clock = wind({ ...known, setAt: now }, after.plannedAt, clockwork, earliest);
  return withEffects({ ...undated, clock }, moved);
}

/** A walk that nobody ends or goes on with is asked about the morning after. */
function followWalk(session: RunningSession, { cadence, zone }: Clockwork, now: Instant): RunningSession {
  const { clock: each, days } = cadence.outcome;
  const followAt = firstInstantFrom(zone, addDays(dateIn(zone, now), Math.max(1, days)), each);
  const { followed: _, ...clock } = session.clock ?? { reminders: {} };
  return { ...session, clock: { ...clock, followAt, wakeAt: followAt } };
}

/** "Not yet", which is the one answer that changes nothing: it is not asked again until they have gone on. */
function answered(session: RunningSession): Session {
  const clock = session.clock ?? { reminders: {} };
  return withoutWake({ ...session, clock: { ...clock, followed: 'answered' } });
}

/** What is not running is not followed. */
function unfollowed<S extends Session>(session: S): S {
  if (session.clock?.followAt === undefined) return session;
  const { followAt: _, followed: __, ...clock } = session.clock;
  return { ...session, clock };
}

/** The session with a clock that wants nothing more. */
export function withoutWake(session: Session): Session {
  if (session.clock === undefined) return session;
  const { wakeAt: _, ...clock } = session.clock;
  return { ...session, clock };
}

/** How long after its date, or after it was begun, a session is still looked at whose programme or people are not there, in minutes: they may come back. */
const comeBackFor = 60 * 24 * 60;

/**
 * The session whose programme or people are not there now: looked at again an hour later, since a file that is left out by
 * mistake comes back; with a clock that wants nothing more when its date is long past.
 */
export function wakeLater(session: Session, now: Instant): Session {
  const { clock } = session;
  const about = session.state === 'running' ? clock?.followAt : session.plannedAt;
  if (clock === undefined || about === undefined || now > addMinutes(about, comeBackFor))
    return withoutWake(session);
  return { ...session, clock: { ...clock, wakeAt: addMinutes(now, 60) } };
}

/** The date stays: reopened sessions are wound again, and "not yet" is asked again some days later. */
function askAgain(before: Session, after: Session, clockwork: Clockwork, now: Instant): Session {
  const { plannedAt } = after;
  if (plannedAt === undefined || after.state !== 'open') return withoutWake(after);
  if (before.state !== 'open') {
    return { ...after, clock: wind(after.clock ?? { reminders: {} }, plannedAt, clockwork, now) };
  }
  // The same date noted again; "not yet" is only said of one that has passed, asked or not.
  if (plannedAt > now) return after;
  const { cadence, zone } = clockwork;
  const { outcome: _, ...clock } = after.clock ?? { reminders: {} };
  const on = addDays(dateIn(zone, now), cadence.outcome.againDays);
  const askAgainAt = firstInstantFrom(zone, on, cadence.outcome.clock);
  return { ...after, clock: wind({ ...clock, askAgainAt }, plannedAt, clockwork, now) };
}

/** The clock with the moment at which it has to be looked at next, not before `earliest`. */
export function wind(
  { wakeAt: _, ...clock }: SessionClock,
  plannedAt: Instant,
  { cadence, zone }: Clockwork,
  earliest: Instant,
): SessionClock {
  const reminders = cadence.before
    .filter(({ id }) => clock.reminders[id] === undefined)
    .map((reminder) => reminderAt(reminder, plannedAt, zone));
  const asks = clock.outcome === undefined ? [outcomeAt(clock, plannedAt, cadence, zone)] : [];
  const next = [...reminders, ...asks];
  return next.length === 0 ? clock : { ...clock, wakeAt: instant(Math.max(earliest, Math.min(...next))) };
}

/**
 * The session with a clock that looks earlier, where the programme speaks earlier than it did when the date was noted; the
 * same object when it does not. To look too early costs nothing, so a later moment is left alone. One that was begun
 * before such sessions were asked about is followed from now on.
 */
export function bringWakeForward(session: Session, clockwork: Clockwork, now: Instant): Session {
  const { plannedAt, clock, state } = session;
  if (state === 'running' && clock?.followAt === undefined) return followWalk(session, clockwork, now);
  if (state !== 'open' || clock === undefined || plannedAt === undefined || plannedAt <= now) return session;
  const settled = clock.setAt === undefined ? now : addMinutes(clock.setAt, settleMinutes);
  const wound = wind(clock, plannedAt, clockwork, instant(Math.max(now, settled)));
  const isEarlier = (wound.wakeAt ?? Number.POSITIVE_INFINITY) < (clock.wakeAt ?? Number.POSITIVE_INFINITY);
  return isEarlier ? { ...session, clock: wound } : session;
}

/** When a reminder is to be said: so many days before the meeting, at its clock time. */
export function reminderAt({ days, clock }: Occasion, plannedAt: Instant, zone: string): Instant {
  return firstInstantFrom(zone, addDays(dateIn(zone, plannedAt), -days), clock);
}

/** When it is asked whether the meeting took place. */
export function outcomeAt(
  { askAgainAt }: SessionClock,
  plannedAt: Instant,
  { outcome }: Cadence,
  zone: string,
): Instant {
  return askAgainAt ?? firstInstantFrom(zone, addDays(dateIn(zone, plannedAt), outcome.days), outcome.clock);
}

/** Whether the trainees have heard of a date, in whatever words. One that has passed is nobody's news any more. */
function haveHeard({ plannedAt, clock }: Session, now: Instant): boolean {
  if (clock === undefined || (plannedAt !== undefined && plannedAt <= now)) return false;
  return clock.told === true || Object.values(clock.reminders).includes('said');
}

/** For everybody who heard of another date; the last change before it is said is the one that is said. */
function sayMoved(before: Session, after: Session, clockwork: Clockwork, now: Instant): readonly Notice[] {
  if (!haveHeard(before, now)) return [];
  const { place, plannedAt } = after;
  const body = { kind: 'session.moved', place, ...(plannedAt === undefined ? {} : { plannedAt }) } as const;
  return clockwork.trainees.map((recipient) =>
    makeNotice(
      {
        recipient,
        programme: place.programme,
        subject: sessionKey(place),
        occasion: `${before.revision} ${plannedAt ?? 'none'}`,
        notBefore: addMinutes(now, settleMinutes),
        tooLate: instant(Math.min(addMinutes(now, movedFor), plannedAt ?? Number.POSITIVE_INFINITY)),
      },
      body,
    ),
  );
}
