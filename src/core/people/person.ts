import type { EntraId, GroupId, PersonId, ProgrammeId } from '../kernel/id.ts';
import type { Language } from '../kernel/language.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { Topic } from '../notices/notice-rules.ts';
import type { QuietHours } from '../programme/cadence.ts';
import type { Role } from '../programme/programme.ts';
import type { Pace, Pause } from '../programme/training-course.ts';

/** Somebody outside the bot, as the people file names them. */
export interface Contact {
  readonly name: string;
  /** In lower case. */
  readonly email: string;
}

/** One row of the people file: what a person is in one programme. */
export interface Membership {
  readonly programme: ProgrammeId;
  readonly role: Role;
  /** Mentors and trainees have one; a coordinator has none. */
  readonly group?: GroupId;
  readonly specialty?: string;
  readonly site?: string;
  /** Trainees: where they are enrolled, which is not where they work. */
  readonly university?: string;
  /** Trainees: the first day of their own training. */
  readonly trainingStart?: CalendarDate;
  /** Trainees: when their training stands still. Said to nobody but them, in no log and no list. */
  readonly pause?: Pause;
  /** Trainees: part-time, from their first day on or a later one; said to nobody but them either. */
  readonly pace?: Pace;
  /** Trainees: the stagemeester, who trains and assesses them where they work; at the VU the trainer of the clerkship. */
  readonly supervisor?: Contact;
  /** Trainees: the coördinerend stagemeester, who answers for the whole training. */
  readonly coordinatingSupervisor?: Contact;
  /** Trainees: whoever assesses them besides these two, each by person id or by e-mail address. */
  readonly assessedBy?: readonly string[];
}

/** When a person is left alone, on the clock of an IANA zone. */
export interface OwnHours extends QuietHours {
  readonly zone: string;
}

/** What a person changed about what the bot says by itself. */
export interface NotificationChoice {
  /** Nothing that can be put off is said before this day, on the clock of the person. */
  readonly pausedUntil?: CalendarDate;
  /** What the person switched off. */
  readonly muted: readonly Topic[];
  /** When the person wants quiet; left out, when the programme is. */
  readonly hours?: OwnHours;
  /** Grows by one with every change; a card that can take one back carries it. Left out before the first. */
  readonly revision?: number;
}

/** What a person chose in the chat; an import of people leaves it as it is. */
export interface OwnChoices {
  /** Wins over the language of the people file. */
  readonly chosenLanguage?: Language;
  readonly notifications?: NotificationChoice;
  /** Mentors: time to prepare is kept free before each talk. */
  readonly prepares?: true;
}

export interface Person extends OwnChoices {
  readonly id: PersonId;
  readonly entraId: EntraId;
  readonly name: string;
  readonly email: string;
  /** Language of the people file. */
  readonly language: Language;
  /** False for a leaver: known, never spoken to, never let in. */
  readonly active: boolean;
  readonly memberships: readonly Membership[];
}

export function languageOf(person: Person): Language {
  return person.chosenLanguage ?? person.language;
}
