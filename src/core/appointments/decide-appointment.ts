import type { AppointmentId, GroupId, PersonId, ProgrammeId } from '../kernel/id.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { SessionPlace } from '../kernel/session-place.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import { type Agreed, type Appointment, isSameAgreed, mayExist, statusOf } from './appointment.ts';
import { endHere, type Followed } from './follow-calendar.ts';
import type { AppointmentRefusal } from './refusals.ts';

/** What somebody wants booked. */
export interface Booking {
  readonly id: AppointmentId;
  readonly programme: ProgrammeId;
  readonly group: GroupId;
  readonly mentor: PersonId;
  readonly trainees: readonly PersonId[];
  readonly session?: SessionPlace;
  readonly agreed: Agreed;
}

/** Why an appointment is not changed. */
type Unchanged = Extract<
  AppointmentRefusal,
  | 'appointment.unknown'
  | 'appointment.past'
  | 'appointment.over'
  | 'appointment.stuck'
  | 'appointment.unchanged'
>;

/** A new appointment: its hours are kept from now on, and its calendars are read once more before it is made. */
export function decideBooking(booking: Booking, by: PersonId): Appointment {
  return { ...booking, madeBy: by, actor: by, revision: 1, messages: [], generation: 0 };
}

/** Another time or place. The calendar follows; until then the old hours are kept as well. */
export function decideMove(
  appointment: Appointment,
  to: Agreed,
  by: PersonId,
  now: Instant,
): Result<Appointment, Unchanged> {
  const refusal = whyNot(appointment, now);
  if (refusal !== undefined) return refuse(refusal);
  if (to.at <= now) return refuse('appointment.past');
  if (appointment.agreed !== undefined && isSameAgreed(appointment.agreed, to)) {
    return refuse('appointment.unchanged');
  }
  const { heldUp: _, ...rest } = appointment;
  return accept({ ...rest, agreed: to, actor: by });
}

/** It is off. What is in the calendar is taken away; people are told when it is. */
export function decideCancel(
  appointment: Appointment,
  by: PersonId,
  now: Instant,
): Result<Followed, Unchanged> {
  const refusal = whyNot(appointment, now);
  if (refusal !== undefined && refusal !== 'appointment.stuck') return refuse(refusal);
  const { agreed: _, stuck, ...rest } = appointment;
  const off: Appointment = { ...rest, actor: by, ended: { at: now, by } };
  // Nothing is written to an event that a person has to look at: it is left to them.
  const isLeft = stuck !== undefined && stuck !== 'not-permitted';
  const isOut = isLeft || !(mayExist(off.event) || mayExist(off.retired));
  return accept(isOut ? endHere(off) : { appointment: off, news: [] });
}

function whyNot(appointment: Appointment, now: Instant): Unchanged | undefined {
  const { agreed } = appointment;
  const status = statusOf(appointment);
  if (agreed === undefined) return 'appointment.over';
  if (status === 'needs-person') return 'appointment.stuck';
  return addMinutes(agreed.at, agreed.minutes) <= now ? 'appointment.past' : undefined;
}
