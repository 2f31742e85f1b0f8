import { addMinutes, type Instant } from '../kernel/time.ts';
import { type Agreed, type Appointment, type CalendarEvent, mayExist } from './appointment.ts';
import type { CalendarAnswer, CheckAnswer } from './calendar-answer.ts';
import { type CalendarStep, secondLookMinutes } from './decide-step.ts';
import {
  endHere,
  type Followed,
  followAbsence,
  followEvent,
  getStuck,
  quiet,
  unstick,
} from './follow-calendar.ts';
import { giveUp, keepByFile } from './take-outage.ts';

type Asked<Do extends CalendarStep['do']> = Extract<CalendarStep, { readonly do: Do }>;

/** What becomes of an appointment when its calendars were read once more. */
export function takeCheck(
  appointment: Appointment,
  { agreed }: Asked<'check'>,
  answer: CheckAnswer,
  now: Instant,
): Followed {
  // Somebody wanted something else meanwhile: it is checked anew.
  if (appointment.agreed?.at !== agreed.at) return quiet(appointment);
  // Who may read may not be let write: that is known when it is written.
  if (answer.kind === 'free') return quiet({ ...appointment, checkedFor: agreed.at });
  if (answer.kind === 'no-mailbox') return keepByFile(appointment) ?? getStuck(appointment, answer.kind);
  if (answer.kind === 'not-permitted') return getStuck(appointment, answer.kind);
  if (answer.kind === 'left') return giveUp(appointment, now);
  if (answer.kind !== 'busy') return quiet(appointment);
  return takeBusy(unstick(appointment), agreed, now);
}

/** The hour filled up: what was to be moved stays, what was to be made is off. */
function takeBusy(appointment: Appointment, agreed: Agreed, now: Instant): Followed {
  const { event } = appointment;
  // Protected time that can't follow its talk is of no use where it was.
  if (event?.seen !== undefined && appointment.preparationOf === undefined) {
    const { seen, where } = event;
    const stays = { at: seen.at, minutes: (seen.until - seen.at) / 60_000, where };
    return {
      appointment: { ...appointment, agreed: stays, checkedFor: stays.at },
      news: [{ kind: 'stays', wanted: agreed.at, agreed: stays }],
    };
  }
  const { agreed: _, ...rest } = appointment;
  return {
    appointment: { ...rest, ended: { at: now, by: 'calendar' } },
    news: [{ kind: 'lost', at: agreed.at }],
  };
}

/** What becomes of an appointment when a calendar has answered the request of a step. */
export function takeAnswer(
  appointment: Appointment,
  step: Asked<'make' | 'find' | 'look' | 'change' | 'cancel'>,
  answer: CalendarAnswer,
  now: Instant,
): Followed {
  const which = 'which' in step ? step.which : 'event';
  const event = appointment[which];
  // It was replaced or forgotten while the answer was on its way.
  if (event === undefined || event.stamp !== step.event.stamp) return quiet(appointment);
  switch (answer.kind) {
    case 'no-mailbox':
      return keepByFile(forgetUnmade(appointment, step)) ?? getStuck(appointment, answer.kind);
    case 'not-permitted':
      return getStuck(forgetUnmade(appointment, step), answer.kind);
    case 'series':
      return getStuck(appointment, 'series');
    case 'refused':
      return getStuck(appointment, 'refused');
    case 'unknown':
    case 'later':
    case 'identity':
    case 'conflict':
      return quiet(appointment);
    case 'event':
      return which === 'event' ? followEvent(appointment, event, answer.event, now) : quiet(appointment);
    case 'found':
      return takeFound(appointment, which, event, answer.events, now);
    case 'done':
      return step.do === 'cancel' ? drop(unstick(appointment), which) : quiet(appointment);
    case 'absent':
      return step.do === 'cancel'
        ? drop(unstick(appointment), which)
        : followAbsence(appointment, event, now);
  }
}

/** The request that makes an event was turned away: there is none. Of one that was asked before, nobody knows. */
function forgetUnmade(appointment: Appointment, step: CalendarStep): Appointment {
  if (step.do !== 'make' || step.event.postedAt !== undefined) return appointment;
  const { event: _, ...without } = appointment;
  return without;
}

/**
 * What a look-up by stamp found. Ours says which request made it; a copy that somebody made keeps the stamp and does not.
 * Of two that were made by one request the older one counts; the other must go.
 */
function takeFound(
  appointment: Appointment,
  which: 'event' | 'retired',
  event: CalendarEvent,
  events: Extract<CalendarAnswer, { kind: 'found' }>['events'],
  now: Instant,
): Followed {
  const [first, second] = events.filter(({ transactionId }) => transactionId === event.transactionId);
  if (first === undefined) return takeNothing(appointment, which, event, now);
  if (which === 'retired') return quiet({ ...appointment, retired: { ...event, id: first.id, seen: first } });
  const extra =
    second === undefined || mayExist(appointment.retired)
      ? {}
      : { retired: { ...event, id: second.id, seen: second } };
  return followEvent({ ...appointment, ...extra }, event, first, now);
}

function takeNothing(
  appointment: Appointment,
  which: 'event' | 'retired',
  event: CalendarEvent,
  now: Instant,
): Followed {
  const { missedAt } = event;
  const isWanted = which === 'event' && appointment.agreed !== undefined;
  const isSure = missedAt !== undefined && now >= addMinutes(missedAt, secondLookMinutes);
  if (!isWanted && isSure) return drop(appointment, which);
  return quiet({ ...appointment, [which]: { ...event, missedAt: missedAt ?? now } });
}

/** It is gone from the calendar; people are told when nothing of what was called off stands there any more. */
function drop(appointment: Appointment, which: 'event' | 'retired'): Followed {
  const { [which]: _, ...rest } = appointment;
  const left: Appointment = rest;
  const isOut = left.agreed === undefined && !mayExist(left.event) && !mayExist(left.retired);
  return isOut ? endHere(left) : quiet(left);
}
