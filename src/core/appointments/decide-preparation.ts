import { type AppointmentId, appointmentId } from '../kernel/id.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import type { Agreed, Appointment } from './appointment.ts';
import { decideCancel } from './decide-appointment.ts';

/** The id of the protected time before a talk: one for each, and nobody meets in it. */
export function preparationId(talk: AppointmentId): AppointmentId {
  return appointmentId(`${talk}.preparation`);
}

/**
 * What becomes of the protected time before a talk: an appointment of the mentor alone, in the mentor's own calendar. Only
 * a talk that is at another time since moves it: where the mentor dragged it, it stays, and once deleted it does not come
 * back. Undefined when nothing is to be written.
 */
export function decidePreparation(
  talk: Appointment,
  found: Appointment | undefined,
  now: Instant,
): Appointment | undefined {
  const wanted = wantedBefore(talk, now);
  if (wanted === undefined) return found?.agreed === undefined ? undefined : calledOff(found, now);
  if (found === undefined) return begun(talk, wanted);
  if (found.ended?.by === 'outlook') return undefined;
  const isKnown = found.preparationOf?.at === talk.told?.at;
  if (isKnown && (found.agreed !== undefined || found.ended?.by === 'calendar')) return undefined;
  const { ended: _, ...rest } = found;
  return { ...rest, agreed: wanted, preparationOf: of(talk), revision: found.revision + 1 };
}

/** None once the talk is off, or when it would have begun already. */
function wantedBefore({ told, agreed, preparation }: Appointment, now: Instant): Agreed | undefined {
  if (told === undefined || agreed === undefined || preparation === undefined) return undefined;
  const at = addMinutes(told.at, -preparation);
  return at <= now ? undefined : { at, minutes: preparation, where: nowhere };
}

/** Wherever the mentor is. */
const nowhere = { kind: 'place', text: '' } as const;

function begun(talk: Appointment, agreed: Agreed): Appointment {
  const { programme, group, mentor } = talk;
  const who = { programme, group, mentor, trainees: [], madeBy: mentor, actor: mentor };
  const fresh = { revision: 1, messages: [], generation: 0 };
  return { id: preparationId(talk.id), ...who, ...fresh, agreed, preparationOf: of(talk) };
}

function of({ id, told }: Appointment): NonNullable<Appointment['preparationOf']> {
  return { appointment: id, ...(told === undefined ? {} : { at: told.at }) };
}

function calledOff(found: Appointment, now: Instant): Appointment | undefined {
  const decided = decideCancel(found, found.mentor, now);
  return decided.ok ? { ...decided.value.appointment, revision: found.revision + 1 } : undefined;
}
