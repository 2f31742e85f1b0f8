import { addMinutes, type Instant } from '../kernel/time.ts';
import {
  type Agreed,
  type Appointment,
  type CalendarEvent,
  isInLine,
  isSameAgreed,
  mayExist,
} from './appointment.ts';

/** What brings the calendar one step nearer to what people want. One step is one request at most. */
export type CalendarStep =
  /** Nothing: the calendar shows what is wanted, or a person has to look at it. */
  | { readonly do: 'rest' }
  /** Nothing before this moment. */
  | { readonly do: 'wait'; readonly until: Instant }
  /** Read the calendars once more: is the agreed time still free? */
  | { readonly do: 'check'; readonly agreed: Agreed }
  /** Write the request that makes an event, and store it. */
  | { readonly do: 'prepare'; readonly agreed: Agreed }
  /** Post the stored bytes. */
  | { readonly do: 'make'; readonly event: CalendarEvent }
  /** Look for it by its stamp: nobody knows whether it was made. */
  | { readonly do: 'find'; readonly event: CalendarEvent; readonly which: Which }
  /** Read it by its id: nobody knows how it stands. */
  | { readonly do: 'look'; readonly event: CalendarEvent; readonly id: string }
  | { readonly do: 'change'; readonly event: CalendarEvent; readonly id: string; readonly to: Agreed }
  | { readonly do: 'cancel'; readonly event: CalendarEvent; readonly id: string; readonly which: Which }
  /** Its Teams link can't be taken off, or it stands in another mentor's calendar: it goes, and a new one comes. */
  | { readonly do: 'retire' };

/** The event of today, or the one that must go. */
export type Which = 'event' | 'retired';

/** What was not found may still come to light; after so many minutes it is believed to be absent. */
export const secondLookMinutes = 2;

/** Decides the next step. Past meetings are left as they are. */
export function decideStep(appointment: Appointment, now: Instant): CalendarStep {
  const { agreed, event, retired, stuck } = appointment;
  // A mailbox that is not given to us may be given yet; what else stops us does not pass by itself.
  if (stuck !== undefined && stuck !== 'not-permitted') return { do: 'rest' };
  if (mayExist(retired)) return takeAway(retired, 'retired', now);
  if (agreed === undefined) return mayExist(event) ? takeAway(event, 'event', now) : { do: 'rest' };
  if (appointment.byFile) return { do: 'rest' };
  if (event?.id !== undefined) return bringInLine(appointment, event, event.id, agreed, now);
  if (mayExist(event))
    return event.missedAt === undefined ? { do: 'find', event, which: 'event' } : { do: 'make', event };
  if (appointment.checkedFor !== agreed.at) return { do: 'check', agreed };
  const isReady =
    event !== undefined && isSameAgreed(event.made, agreed) && event.mailbox === appointment.mentor;
  return isReady ? { do: 'make', event } : { do: 'prepare', agreed };
}

function bringInLine(
  { mentor, checkedFor }: Appointment,
  event: CalendarEvent,
  id: string,
  agreed: Agreed,
  now: Instant,
): CalendarStep {
  if (event.seen !== undefined && event.seen.until <= now) return { do: 'rest' };
  // What was not found is looked for once more, and not at once: also while a change is on its way.
  if (event.missedAt !== undefined) return lookTwice(event, id, now);
  if (event.changing !== undefined || event.seen === undefined) return { do: 'look', event, id };
  if (isInLine(event, agreed) && event.mailbox === mentor) return { do: 'rest' };
  if (checkedFor !== agreed.at) return { do: 'check', agreed };
  const isOnline = (kind: string) => kind === 'teams';
  return event.mailbox !== mentor || isOnline(event.where.kind) !== isOnline(agreed.where.kind)
    ? { do: 'retire' }
    : { do: 'change', event, id, to: agreed };
}

function takeAway(event: CalendarEvent, which: Which, now: Instant): CalendarStep {
  if (event.seen !== undefined && event.seen.until <= now) return { do: 'rest' };
  if (event.id !== undefined) return { do: 'cancel', event, id: event.id, which };
  const again = event.missedAt === undefined ? undefined : addMinutes(event.missedAt, secondLookMinutes);
  return again !== undefined && again > now ? { do: 'wait', until: again } : { do: 'find', event, which };
}

function lookTwice(event: CalendarEvent, id: string, now: Instant): CalendarStep {
  const again = addMinutes(event.missedAt ?? now, secondLookMinutes);
  return again > now ? { do: 'wait', until: again } : { do: 'look', event, id };
}
