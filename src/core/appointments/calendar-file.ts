import type { PersonId } from '../kernel/id.ts';
import type { Language } from '../kernel/language.ts';
import type { Instant } from '../kernel/time.ts';
import type { Agreed, Appointment } from './appointment.ts';

/** Who stands on an invitation. */
export interface Invited {
  readonly name: string;
  readonly email: string;
}

/**
 * An appointment as any calendar takes it in (RFC 5546): the same `uid` with a higher `sequence` takes the place of what is
 * there, and a cancellation takes it out. No field can hold what it is about.
 */
export interface CalendarFile {
  readonly uid: string;
  readonly sequence: number;
  readonly method: 'REQUEST' | 'CANCEL';
  readonly agreed: Agreed;
  readonly mentor: Invited;
  readonly trainees: readonly Invited[];
  /** Of the programme: everybody has the same file. */
  readonly language: Language;
  readonly writtenAt: Instant;
}

/** Writes the file. */
export type ComposeFile = (file: CalendarFile) => string;

type Facts = Pick<CalendarFile, 'uid' | 'sequence' | 'method' | 'agreed'>;

/**
 * What the file of an appointment says now. A copy of what stands in Outlook has the uid that it has there, so that no
 * calendar has it twice. None once it is off, but where people have to take it out themselves.
 */
export function fileOf({ id, agreed, ended, event, revision }: Appointment): Facts | undefined {
  const sequence = revision - 1;
  const uid = event?.seen?.uid ?? `${id}@klankbord`;
  if (agreed !== undefined) return { uid, sequence, method: 'REQUEST', agreed };
  return ended?.was && { uid, sequence, method: 'CANCEL', agreed: ended.was };
}

/** Whether somebody meets there. */
export function meets({ mentor, trainees }: Appointment, person: PersonId): boolean {
  return person === mentor || trainees.includes(person);
}
