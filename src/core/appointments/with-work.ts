import { makeCalendarWork } from '../effects/calendar-work.ts';
import { withEffects } from '../effects/outbox.ts';
import { makePreparationWork } from '../effects/preparation-work.ts';
import { makeSessionWork } from '../effects/session-work.ts';
import { addMinutes, type Instant, instant } from '../kernel/time.ts';
import type { Appointment } from './appointment.ts';
import { lastEnd } from './appointments.ts';
import { decideStep } from './decide-step.ts';
import { waitsUntil } from './take-outage.ts';

/** The appointment with work for the calendar, when it is not in line. */
export function withWork(appointment: Appointment, now: Instant): Appointment {
  const { id, programme, mentor, revision } = appointment;
  if (decideStep(appointment, now).do === 'rest') return appointment;
  const tooLate = waitsUntil(appointment);
  const work = { appointment: id, programme, mentor, revision, notBefore: now, tooLate };
  return withEffects(appointment, [makeCalendarWork({ ...work, occasion: `${revision} ${now}` })]);
}

/** For so long a session can still follow, in minutes: afterwards the appointment is forgotten. */
const followFor = 30 * 24 * 60;

/** The appointment with work for its session, when people were told another date than before, or that it is off. */
export function withSessionWork(before: Appointment, appointment: Appointment, now: Instant): Appointment {
  const { id, programme, mentor, revision, session: place, told } = appointment;
  if (place === undefined || told?.at === before.told?.at) return appointment;
  const tooLate = addMinutes(lastEnd(appointment), followFor);
  const work = { appointment: id, programme, place, mentor, notBefore: now, tooLate };
  const occasion = `${revision} ${told?.at ?? 'none'} ${now}`;
  return withEffects(appointment, [makeSessionWork({ ...work, occasion })]);
}

/** The appointment with work for the time before it, when that is wanted, or no longer, or people were told another time. */
export function withPreparationWork(
  before: Appointment,
  appointment: Appointment,
  now: Instant,
): Appointment {
  const { id, programme, mentor, revision, told, preparation } = appointment;
  if (before.preparation === undefined && preparation === undefined) return appointment;
  if (before.preparation === preparation && before.told?.at === told?.at) return appointment;
  // Of what is off nothing is shown any more: what stood before it is taken away until it would have been over.
  const tooLate = instant(Math.max(lastEnd(before), lastEnd(appointment)));
  const occasion = `${revision} ${told?.at ?? 'none'} ${preparation ?? 'none'} ${now}`;
  const work = { appointment: id, programme, mentor, occasion, notBefore: now, tooLate };
  return withEffects(appointment, [makePreparationWork(work)]);
}
