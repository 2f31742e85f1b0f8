import { type Addressed, makeNotice, type Notice } from '../effects/notice.ts';
import { withEffects } from '../effects/outbox.ts';
import type { PersonId } from '../kernel/id.ts';
import { addMinutes, type Instant, instant } from '../kernel/time.ts';
import type { Reminder } from '../programme/cadence.ts';
import { type Clockwork, outcomeAt, reminderAt, wind, withoutWake } from './clockwork.ts';
import { type RunningSession, type Said, type Session, type SessionClock, sessionKey } from './session.ts';

/**
 * What the clock says about a session now, as notices in its outbox with the marks that they were said. Of several
 * reminders that are due at once only the one nearest to the meeting is said. What is too late is marked as dropped.
 */
export function decideWake(session: Session, clockwork: Clockwork, now: Instant): Session {
  if (session.state === 'running') return askBegun(session, clockwork, now);
  const { plannedAt, clock } = session;
  if (plannedAt === undefined || clock === undefined || session.state !== 'open') return withoutWake(session);
  const reminded = remind(session, clock, plannedAt, clockwork, now);
  const asked = ask(session, reminded.clock, plannedAt, clockwork, now);
  const wound = { ...session, clock: wind(asked.clock, plannedAt, clockwork, now) };
  return withEffects(wound, [...reminded.notices, ...asked.notices]);
}

interface Told {
  readonly clock: SessionClock;
  readonly notices: readonly Notice[];
}

function remind(
  session: Session,
  clock: SessionClock,
  plannedAt: Instant,
  clockwork: Clockwork,
  now: Instant,
): Told {
  const { cadence, zone } = clockwork;
  const due = cadence.before.filter(
    (reminder) => clock.reminders[reminder.id] === undefined && reminderAt(reminder, plannedAt, zone) <= now,
  );
  const timely = due.filter((reminder) => now < endOf(reminder, plannedAt, zone));
  const chosen = timely.toSorted((a, b) => a.days - b.days)[0];
  const marks = due.map(({ id }): [string, Said] => [id, id === chosen?.id ? 'said' : 'dropped']);
  const reminders = { ...clock.reminders, ...Object.fromEntries(marks) };
  const notices = chosen === undefined ? [] : toEverybody(session, plannedAt, chosen, clockwork, clock.setAt);
  return { clock: { ...clock, reminders }, notices };
}

/** A reminder is of no use any more when the meeting begins. */
function endOf(reminder: Reminder, plannedAt: Instant, zone: string): Instant {
  const late = addMinutes(reminderAt(reminder, plannedAt, zone), reminder.lateMinutes);
  return instant(Math.min(late, plannedAt));
}

/** The mentor who noted the date when a reminder was due already is not told minutes later; the trainees are. */
function toEverybody(
  { place }: Session,
  plannedAt: Instant,
  reminder: Reminder,
  { mentor, trainees, zone }: Clockwork,
  setAt: Instant | undefined,
): readonly Notice[] {
  const body = { kind: 'session.soon', place, plannedAt, occasion: reminder.id } as const;
  const at = reminderAt(reminder, plannedAt, zone);
  const knows = mentor === undefined || (setAt !== undefined && at <= setAt);
  return [...(knows ? [] : [mentor]), ...trainees].map((recipient) =>
    makeNotice(
      {
        ...toPerson(recipient, place, `${reminder.id} ${plannedAt}`),
        notBefore: at,
        tooLate: endOf(reminder, plannedAt, zone),
      },
      body,
    ),
  );
}

function ask(
  { place }: Session,
  clock: SessionClock,
  plannedAt: Instant,
  { cadence, zone, mentor }: Clockwork,
  now: Instant,
): Told {
  const at = outcomeAt(clock, plannedAt, cadence, zone);
  if (clock.outcome !== undefined || at > now) return { clock, notices: [] };
  const tooLate = addMinutes(at, cadence.outcome.lateMinutes);
  if (now >= tooLate || mentor === undefined) return { clock: { ...clock, outcome: 'dropped' }, notices: [] };
  const to = { ...toPerson(mentor, place, `${plannedAt} ${at}`), notBefore: at, tooLate };
  const notice = makeNotice(to, { kind: 'session.outcome', place, plannedAt });
  return { clock: { ...clock, outcome: 'said' }, notices: [notice] };
}

/** A session that was begun and left is asked about once; whoever goes on with it is asked when it is left again. */
function askBegun(session: RunningSession, { cadence, mentor }: Clockwork, now: Instant): Session {
  const { place, startedAt, clock } = session;
  const at = clock?.followAt;
  if (clock === undefined || at === undefined || clock.followed !== undefined) return withoutWake(session);
  if (at > now) return { ...session, clock: { ...clock, wakeAt: at } };
  const tooLate = addMinutes(at, cadence.outcome.lateMinutes);
  const asked = mentor === undefined || now >= tooLate ? undefined : mentor;
  const followed = asked === undefined ? 'dropped' : 'said';
  const rested = withoutWake({ ...session, clock: { ...clock, followed } });
  if (asked === undefined) return rested;
  const to = { ...toPerson(asked, place, `begun ${startedAt} ${at}`), notBefore: at, tooLate };
  return withEffects(rested, [makeNotice(to, { kind: 'session.outcome', place, startedAt, askedAt: at })]);
}

function toPerson(
  recipient: PersonId,
  place: Session['place'],
  occasion: string,
): Omit<Addressed, 'notBefore' | 'tooLate'> {
  return { recipient, programme: place.programme, subject: sessionKey(place), occasion };
}
