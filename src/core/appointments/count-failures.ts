import type { Appointment } from './appointment.ts';
import type { AppointmentNews } from './news.ts';

/** What is known of a group and of its attempts before, when somebody can't come after all. */
export interface Attempts {
  /** How many trainees of a group must be able to come. */
  readonly quorum?: number;
  /** How often a time for the same people came to nothing before this appointment. */
  readonly failedBefore?: number;
  readonly isOurs: (address: string) => boolean;
}

/**
 * How many trainees of a group can still come, by what they answered in Outlook. An address that is none is an internal one
 * of Exchange, behind which is one of them.
 */
export function countComing({ trainees, event }: Appointment, { isOurs }: Pick<Attempts, 'isOurs'>): number {
  const declined = (event?.seen?.attendees ?? []).filter(
    ({ answer, address }) => answer === 'declined' && (!address.includes('@') || isOurs(address)),
  );
  return Math.max(0, trainees.length - declined.length);
}

/** Whether fewer of a group can come than the programme asks for; of a talk of two that is not asked. */
export function isShort(appointment: Appointment, attempts: Attempts): boolean {
  const { quorum = 0 } = attempts;
  return appointment.trainees.length > 1 && countComing(appointment, attempts) < quorum;
}

/** The appointment with the count of times that did not hold, when one more did not. */
export function withFailure(
  before: Appointment,
  appointment: Appointment,
  news: readonly AppointmentNews[],
  attempts: Attempts,
): Appointment {
  const failed = news.some((each) => isFailure(before, appointment, each, attempts));
  return failed ? { ...appointment, failures: (appointment.failures ?? 0) + 1 } : appointment;
}

/** A no in a talk of two; in a group the one with which too few are left. */
function isFailure(
  before: Appointment,
  appointment: Appointment,
  news: AppointmentNews,
  attempts: Attempts,
): boolean {
  if (news.kind === 'lost' || news.kind === 'stays') return true;
  if (news.kind !== 'declined') return false;
  return appointment.trainees.length === 1
    ? attempts.isOurs(news.by) || !news.by.includes('@')
    : isShort(appointment, attempts) && !isShort(before, attempts);
}

/** Whether this was the second time in a row: then other ways to meet are named, once. */
export function isSecondFailure(
  before: Appointment,
  { failures = 0 }: Appointment,
  { failedBefore = 0 }: Attempts,
): boolean {
  return failures > (before.failures ?? 0) && failures + failedBefore === 2;
}
