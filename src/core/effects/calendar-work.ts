import type { AppointmentId, PersonId } from '../kernel/id.ts';
import { type Envelope, keyOf } from './envelope.ts';

/**
 * Bring the calendar in line with an appointment. It says only which: what is to be done is decided when it is done, from
 * what stands in the store then, so that twice is once and a later one does the work of an earlier one.
 */
export interface CalendarWork extends Envelope {
  readonly kind: 'calendar.align';
  readonly appointment: AppointmentId;
  /** Of the appointment, when this was asked. */
  readonly revision: number;
  /** Whose calendars wait their turn together. */
  readonly mentor: PersonId;
}

export function makeCalendarWork(
  work: Omit<CalendarWork, 'kind' | 'key' | 'subject'> & { readonly occasion: string },
): CalendarWork {
  const { occasion, ...rest } = work;
  const key = keyOf('calendar.align', work.appointment, occasion);
  return { kind: 'calendar.align', key, subject: appointmentSubject(work.appointment), ...rest };
}

/** What effects about an appointment are about. */
export function appointmentSubject(id: AppointmentId): string {
  return `appointment/${id}`;
}
