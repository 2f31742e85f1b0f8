import type { AppointmentId, PersonId } from '../kernel/id.ts';
import { appointmentSubject } from './calendar-work.ts';
import { type Envelope, keyOf } from './envelope.ts';

/**
 * Have the protected time before a talk follow it. It says only before which: when that is, is read when it is done, so
 * that twice is once and a later one does the work of an earlier one.
 */
export interface PreparationWork extends Envelope {
  readonly kind: 'preparation.follow';
  readonly appointment: AppointmentId;
  /** Whose documents wait their turn together. */
  readonly mentor: PersonId;
}

export function makePreparationWork(
  work: Omit<PreparationWork, 'kind' | 'key' | 'subject'> & { readonly occasion: string },
): PreparationWork {
  const { occasion, ...rest } = work;
  const key = keyOf('preparation.follow', work.appointment, occasion);
  return { kind: 'preparation.follow', key, subject: appointmentSubject(work.appointment), ...rest };
}
