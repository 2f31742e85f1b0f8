import { makeNotice, type Notice } from '../effects/notice.ts';
import { withEffects } from '../effects/outbox.ts';
import type { PersonId } from '../kernel/id.ts';
import {
  addDays,
  addMinutes,
  type CalendarDate,
  dateIn,
  firstInstantFrom,
  type Instant,
} from '../kernel/time.ts';
import type { Programme } from '../programme/programme.ts';
import { type GroupFacts, nextToPlan } from './next-session.ts';
import { type Pulse, pulseKey } from './pulse.ts';
import type { Session } from './session.ts';

export interface PulseFacts extends GroupFacts {
  readonly mentor?: PersonId;
}

/**
 * What a group's pulse is now. A group without next date is so since the day it was first seen so, or since its last
 * meeting, or since the first day on which the next one can be held, whichever came last. When that is as many days ago
 * as the programme says, the mentor is asked, once. The same object when nothing changes.
 */
export function decidePulse(
  pulse: Pulse | undefined,
  facts: PulseFacts,
  programme: Programme,
  now: Instant,
): Pulse {
  const { group } = facts;
  const before = pulse ?? { programme: programme.id, group };
  const since = undatedSince(pulse, facts, programme, now);
  const { since: _, ...rest } = before;
  if (since === undefined) return pulse !== undefined && pulse.since === undefined ? pulse : rest;
  const followed = since === before.since ? before : { ...rest, since };
  return ask(followed, since, facts, programme, now);
}

/** Since when nothing is planned that could be; undefined when there is a date, or nothing to plan. */
export function undatedSince(
  pulse: Pick<Pulse, 'since'> | undefined,
  facts: GroupFacts,
  programme: Programme,
  now: Instant,
): CalendarDate | undefined {
  const today = dateIn(programme.timezone, now);
  const next = nextToPlan(programme, facts, today);
  if (next === undefined || hasDate(facts.sessions, now)) return undefined;
  const last = lastMeeting(facts.sessions, programme.timezone, now);
  // A group that is new to us has been without a date since it last met; one that lost its date, since today.
  const first = pulse === undefined ? (last ?? today) : (pulse.since ?? today);
  return [first, ...(last === undefined ? [] : [last]), next.from].toSorted().at(-1);
}

/** Whether the group is going to meet. */
export function hasDate(sessions: readonly Session[], now: Instant): boolean {
  return sessions.some(
    ({ state, plannedAt }) => state === 'open' && plannedAt !== undefined && plannedAt > now,
  );
}

/** The day on which the group last met, as far as is known: a date that has passed and was not answered for counts. */
function lastMeeting(sessions: readonly Session[], zone: string, now: Instant): CalendarDate | undefined {
  const met = sessions.flatMap((session) => metAt(session) ?? []).filter((at) => at <= now);
  return met.length === 0 ? undefined : dateIn(zone, Math.max(...met) as Instant);
}

function metAt(session: Session): Instant | undefined {
  switch (session.state) {
    case 'held':
      return session.heldAt;
    case 'running':
      return session.startedAt;
    case 'open':
      return session.plannedAt;
  }
}

function ask(
  pulse: Pulse,
  since: CalendarDate,
  { mentor }: PulseFacts,
  programme: Programme,
  now: Instant,
): Pulse {
  const { cadence, timezone } = programme;
  const { days, clock, lateMinutes } = cadence.noDate;
  const today = dateIn(timezone, now);
  const at = firstInstantFrom(timezone, today, clock);
  if (mentor === undefined || pulse.nudged === since || addDays(since, days) > today || at > now)
    return pulse;
  const times = { notBefore: at, tooLate: addMinutes(at, lateMinutes) };
  return withEffects({ ...pulse, nudged: since, askedAt: now }, [sayNoDate(pulse, since, mentor, times)]);
}

function sayNoDate(
  { programme, group }: Pulse,
  since: CalendarDate,
  recipient: PersonId,
  times: Pick<Notice, 'notBefore' | 'tooLate'>,
): Notice {
  const to = { recipient, programme, subject: pulseKey(programme, group), occasion: since, ...times };
  return makeNotice(to, { kind: 'group.no-date', group, since });
}
