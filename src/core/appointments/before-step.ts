import type { Instant } from '../kernel/time.ts';
import type { Appointment, CalendarEvent } from './appointment.ts';
import type { CalendarStep } from './decide-step.ts';

/** A new request that makes an event: random ids, and the bytes that are repeated until it is known what came of them. */
export type Prepared = Pick<CalendarEvent, 'transactionId' | 'stamp' | 'body'>;

/** The appointment with a request ready to be sent; nothing has left yet. */
export function prepare(
  appointment: Appointment,
  { agreed }: Extract<CalendarStep, { do: 'prepare' }>,
  made: Prepared,
): Appointment {
  const generation = appointment.generation + 1;
  const event = { ...made, mailbox: appointment.mentor, generation, made: agreed, where: agreed.where };
  return { ...appointment, event, generation };
}

/** What must be stored before a request leaves, so that after a crash it is known that it may have been carried out. */
export function beforeStep(appointment: Appointment, step: CalendarStep, now: Instant): Appointment {
  switch (step.do) {
    case 'make': {
      const { missedAt: _, ...sent } = step.event;
      return { ...appointment, event: { ...sent, postedAt: step.event.postedAt ?? now } };
    }
    case 'change':
      return { ...appointment, event: { ...step.event, changing: step.to } };
    case 'retire': {
      const { event: retired, ...rest } = appointment;
      return retired === undefined ? appointment : { ...rest, retired };
    }
    case 'prepare':
    case 'rest':
    case 'wait':
    case 'check':
    case 'find':
    case 'look':
    case 'cancel':
      return appointment;
  }
}
