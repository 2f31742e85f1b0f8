import { type Instant, instant } from '../kernel/time.ts';
import { type Appointment, isSameAgreed, mayExist } from './appointment.ts';
import { lastEnd } from './appointments.ts';
import { type Followed, quiet } from './follow-calendar.ts';

/** For how long a calendar can't be had, and whether that is because it is not given to us. */
export interface Outage {
  readonly why: 'later' | 'not-permitted';
  readonly until: Instant;
}

/**
 * The calendar can't be had for a while. Nobody waits for it to hear that something is off: that is told now, and taken out
 * of the calendar later. Whoever asked for something else is told once that it waits, and what to do meanwhile.
 */
export function takeOutage(appointment: Appointment, { why, until }: Outage, now: Instant): Followed {
  const { agreed, heldUp, told, ...rest } = appointment;
  if (agreed === undefined) return told === undefined ? quiet(appointment) : callOff({ ...rest, told }, now);
  const isToldSo = told !== undefined && isSameAgreed(told, agreed);
  if (heldUp || isToldSo) return quiet(appointment);
  return { appointment: { ...appointment, heldUp: true }, news: [{ kind: 'waits', why, until }] };
}

function callOff(
  { told, ...off }: Appointment & { readonly told: NonNullable<Appointment['told']> },
  now: Instant,
) {
  const news = told.at > now ? [{ kind: 'cancelled', at: told.at, inOutlook: false } as const] : [];
  return { appointment: off, news };
}

/** The moment at which it is of no use any more to wait for a calendar: one of the times at which people would meet has come. */
export function waitsUntil(appointment: Appointment): Instant {
  const { agreed, told } = appointment;
  if (agreed === undefined) return lastEnd(appointment);
  if (told === undefined || isSameAgreed(told, agreed))
    return told === undefined ? agreed.at : lastEnd(appointment);
  return instant(Math.min(agreed.at, told.at));
}

/**
 * What becomes of what the calendar did not take in time: an appointment that nobody was told of is off, one that was to be
 * moved stays, and what was called off is called off.
 */
export function takeLate(appointment: Appointment, now: Instant): Followed {
  return waitsUntil(appointment) > now ? quiet(appointment) : giveUp(appointment, now);
}

/** Nothing is waited for any more. */
export function giveUp(appointment: Appointment, now: Instant): Followed {
  const { agreed, told, heldUp: _, ...rest } = appointment;
  if (agreed === undefined) return told === undefined ? quiet(appointment) : callOff({ ...rest, told }, now);
  if (told === undefined) {
    const off = { ...rest, ended: { at: now, by: 'calendar' } } as const;
    return { appointment: off, news: [{ kind: 'lost', at: agreed.at, late: true }] };
  }
  if (isSameAgreed(told, agreed)) return quiet(appointment);
  const news = [{ kind: 'stays', wanted: agreed.at, agreed: told, late: true }] as const;
  return { appointment: { ...rest, agreed: told, told, checkedFor: told.at }, news };
}

/**
 * The mentor has no mailbox here, so nothing is to be waited for: what is wanted is so, and people are told. Undefined where
 * an event stands in a calendar that can't be had any more; that is for a person to look at.
 */
export function keepByFile(appointment: Appointment): Followed | undefined {
  const { agreed, event, retired, told, heldUp: _, ...rest } = appointment;
  if (agreed === undefined || mayExist(event) || mayExist(retired)) return undefined;
  const kept: Appointment = { ...rest, agreed, told: agreed, checkedFor: agreed.at, byFile: true };
  if (told === undefined) return { appointment: kept, news: [{ kind: 'booked', agreed }] };
  if (isSameAgreed(told, agreed)) return quiet(kept);
  return { appointment: kept, news: [{ kind: 'moved', from: told.at, agreed, inOutlook: false }] };
}
