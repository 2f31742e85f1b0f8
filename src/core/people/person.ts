import type { EntraId, GroupId, PersonId, ProgrammeId } from '../kernel/id.ts';
import type { Language } from '../kernel/language.ts';
import type { CalendarDate } from '../kernel/time.ts';

export type Role = 'mentor' | 'trainee' | 'coordinator';

/** One row of the people file: what a person is in one programme. */
export interface Membership {
  readonly programme: ProgrammeId;
  readonly role: Role;
  /** Mentors and trainees have one; a coordinator has none. */
  readonly group?: GroupId;
  readonly specialty?: string;
  readonly site?: string;
  /** Trainees: the first day of their own training. */
  readonly trainingStart?: CalendarDate;
}

export interface Person {
  readonly id: PersonId;
  readonly entraId: EntraId;
  readonly name: string;
  readonly email: string;
  /** Language of the people file. */
  readonly language: Language;
  /** Language that the person chose in the chat; wins over the people file, also after a new import. */
  readonly chosenLanguage?: Language;
  /** False for a leaver: known, never spoken to, never let in. */
  readonly active: boolean;
  readonly memberships: readonly Membership[];
}

export function languageOf(person: Person): Language {
  return person.chosenLanguage ?? person.language;
}
