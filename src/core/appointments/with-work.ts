import { withEffects } from '../effects/outbox.ts';
import type { Instant } from '../kernel/time.ts';
import type { Appointment } from './appointment.ts';
import { lastEnd } from './appointments.ts';
import { makeCalendarWork } from './calendar-work.ts';
import { decideStep } from './decide-step.ts';

/** The appointment with work for the calendar, when it is not in line. */
export function withWork(appointment: Appointment, now: Instant): Appointment {
  const { id, programme, mentor, revision } = appointment;
  if (decideStep(appointment, now).do === 'rest') return appointment;
  const tooLate = lastEnd(appointment);
  const work = { appointment: id, programme, mentor, revision, notBefore: now, tooLate };
  return withEffects(appointment, [makeCalendarWork({ ...work, occasion: `${revision} ${now}` })]);
}
