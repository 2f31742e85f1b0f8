import type { AppointmentId, PersonId } from '../kernel/id.ts';
import type { SessionPlace } from '../kernel/session-place.ts';
import { appointmentSubject } from './calendar-work.ts';
import { type Envelope, keyOf } from './envelope.ts';

/**
 * Have a session follow its appointment: another document of ours, which no write of the first one reaches. It says only
 * which: what the date is to be is read when it is done, so that twice is once and a later one does the work of an earlier one.
 */
export interface SessionWork extends Envelope {
  readonly kind: 'session.follow';
  readonly appointment: AppointmentId;
  readonly place: SessionPlace;
  /** Whose sessions wait their turn together. */
  readonly mentor: PersonId;
}

export function makeSessionWork(
  work: Omit<SessionWork, 'kind' | 'key' | 'subject'> & { readonly occasion: string },
): SessionWork {
  const { occasion, ...rest } = work;
  const key = keyOf('session.follow', work.appointment, occasion);
  return { kind: 'session.follow', key, subject: appointmentSubject(work.appointment), ...rest };
}
