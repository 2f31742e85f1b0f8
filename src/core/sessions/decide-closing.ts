import { makeNotice } from '../effects/notice.ts';
import { withEffects } from '../effects/outbox.ts';
import type { SessionPlace } from '../kernel/session-place.ts';
import {
  addDays,
  addMinutes,
  type CalendarDate,
  dateIn,
  firstInstantFrom,
  type Instant,
} from '../kernel/time.ts';
import type { Programme, SessionPlan } from '../programme/programme.ts';
import { hasDate, type PulseFacts } from './decide-pulse.ts';
import { dueSession } from './due-session.ts';
import type { GroupFacts } from './next-session.ts';
import { type Pulse, pulseKey } from './pulse.ts';
import { sessionKey } from './session.ts';

interface ClosingTalk {
  readonly place: SessionPlace;
  readonly plan: SessionPlan;
  /** The last day of its window. */
  readonly until: CalendarDate;
}

/**
 * The talk that is due while its window is about to close and they have no date. An appointment gives its session one; of a
 * talk whose date has passed nothing is said, since for that there is the question.
 */
export function closingTalk(programme: Programme, facts: GroupFacts, now: Instant): ClosingTalk | undefined {
  if (hasDate(facts.sessions, now)) return undefined;
  const dated = new Set(
    facts.sessions
      .filter(({ state, plannedAt }) => state === 'open' && plannedAt !== undefined)
      .map(({ place }) => sessionKey(place)),
  );
  const today = dateIn(programme.timezone, now);
  const due = dueSession(programme, facts, (place) => dated.has(sessionKey(place)), today);
  if (due?.standing !== 'closing' || due.window === undefined) return undefined;
  return { place: due.place, plan: due.plan, until: due.window.to };
}

/**
 * Reminds the mentor of the talk whose window closes, once for each: it is for the trainee to ask for it, and so this is
 * all that a mentor hears of it. Whoever met, or lost a date, a few days ago knows. The same object when there is nothing
 * to say.
 */
export function decideClosing(pulse: Pulse, facts: PulseFacts, programme: Programme, now: Instant): Pulse {
  const { closing, noDate } = programme.cadence;
  const today = dateIn(programme.timezone, now);
  const at = firstInstantFrom(programme.timezone, today, noDate.clock);
  if (closing === undefined || facts.mentor === undefined || at > now) return pulse;
  if (pulse.since === undefined || addDays(pulse.since, closing.days) > today) return pulse;
  const talk = closingTalk(programme, facts, now);
  if (talk === undefined || pulse.reminded === talk.until) return pulse;
  const { place, until } = talk;
  const times = { notBefore: at, tooLate: addMinutes(at, closing.lateMinutes) };
  const subject = pulseKey(programme.id, facts.group);
  const to = { recipient: facts.mentor, programme: programme.id, subject, occasion: until, ...times };
  const notice = makeNotice(to, { kind: 'session.closing', place, until });
  return withEffects({ ...pulse, reminded: until }, [notice]);
}
