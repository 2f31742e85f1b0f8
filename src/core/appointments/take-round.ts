import type { PersonId } from '../kernel/id.ts';
import { addMinutes, type Instant, instant } from '../kernel/time.ts';
import { type Appointment, type CalendarEvent, mayExist } from './appointment.ts';
import type { IsOurs, RoundAnswer } from './calendars.ts';
import { secondLookMinutes } from './decide-step.ts';
import type { EventView } from './event-view.ts';
import { type Followed, followAbsence, followEvent, quiet } from './follow-calendar.ts';

/** An appointment whose event stands, or may stand, in the calendar that is read. */
export interface Expected {
  readonly appointment: Appointment;
  readonly event: CalendarEvent;
}

/** What is to be followed in a calendar. What must go from it is looked after by whoever takes it away. */
export function expectedIn(mailbox: PersonId, appointments: readonly Appointment[]): readonly Expected[] {
  return appointments.flatMap((appointment) => {
    const { event } = appointment;
    return mayExist(event) && event.mailbox === mailbox ? [{ appointment, event }] : [];
  });
}

/** By its id; where that is not known yet, by what the request said that made it. A copy that somebody made is not ours. */
export function oursAmong(expected: readonly Expected[]): IsOurs {
  const ids = new Set(expected.flatMap(({ event }) => event.id ?? []));
  const posted = new Set(
    expected.flatMap(({ event }) => (event.id === undefined ? [event.transactionId] : [])),
  );
  return (id, transactionId) => ids.has(id) || (transactionId !== undefined && posted.has(transactionId));
}

/** What a round says of an appointment. */
export type Sight =
  | { readonly kind: 'shown'; readonly expected: Expected; readonly view: EventView }
  /** Not there, or something happened to it where it can't be seen: it is looked at by its id. */
  | { readonly kind: 'hidden'; readonly expected: Expected; readonly id: string };

type Round = Pick<Extract<RoundAnswer, { kind: 'round' }>, 'events' | 'removed'>;

/** Sorts a round by appointment; what it has nothing new of is left out. */
export function sortRound(
  expected: readonly Expected[],
  { events, removed }: Round,
  isFull: boolean,
  now: Instant,
): readonly Sight[] {
  return expected.flatMap((one): readonly Sight[] => {
    const { event } = one;
    const views = events.filter((view) => isOf(event, view));
    const [view] = views;
    // Of two that one request made, a look by its stamp tells which is kept.
    if (view !== undefined && views.length === 1)
      return isKnown(event, view) || (isOver(event, now) && view.until <= now)
        ? []
        : [{ kind: 'shown', expected: one, view }];
    const isMissed = isFull || event.missedAt !== undefined || removed.includes(event.id ?? '');
    const isGone = view === undefined && event.id !== undefined && isMissed && !isOver(event, now);
    return isGone ? [{ kind: 'hidden', expected: one, id: event.id }] : [];
  });
}

/** From when on a second look can tell whether what was missed is gone; undefined where nothing was missed. */
export function secondLookFrom(expected: readonly Expected[]): Instant | undefined {
  const missed = expected.flatMap(({ event: { missedAt } }) => missedAt ?? []);
  return missed.length === 0 ? undefined : addMinutes(instant(Math.min(...missed)), secondLookMinutes);
}

function isOf({ id, transactionId }: CalendarEvent, view: EventView): boolean {
  return id === undefined ? view.transactionId === transactionId : view.id === id;
}

function isKnown({ id, seen, missedAt, changing }: CalendarEvent, view: EventView): boolean {
  const isSettled = id === view.id && missedAt === undefined && changing === undefined;
  return isSettled && JSON.stringify(seen) === JSON.stringify(view);
}

/** Past meetings are left as they are: who clears up their calendar cancels nothing. */
function isOver({ seen }: CalendarEvent, now: Instant): boolean {
  return seen !== undefined && seen.until <= now;
}

/** Takes over how an event stands, on what stands here by now. */
export function takeView(
  appointment: Appointment,
  mailbox: PersonId,
  view: EventView,
  now: Instant,
): Followed {
  const [expected] = expectedIn(mailbox, [appointment]);
  if (expected === undefined || !isOf(expected.event, view)) return quiet(appointment);
  return followEvent(appointment, expected.event, view, now);
}

/** Takes over that an event was not there when it was looked at. */
export function takeAbsence(appointment: Appointment, mailbox: PersonId, id: string, now: Instant): Followed {
  const [expected] = expectedIn(mailbox, [appointment]);
  if (expected?.event.id !== id) return quiet(appointment);
  return followAbsence(appointment, expected.event, now);
}

/**
 * Whether it is looked at once more before it is believed: a round can be behind what was changed a moment ago, and what
 * people were told is not taken back.
 */
export function isDoubtful({ news }: Followed): boolean {
  return news.some(({ kind }) => kind !== 'booked');
}
