import type { RecipientRole } from '../../core/consent/message.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { sharedLanguage } from '../../core/programme/shared-language.ts';
import { sayDateTime } from '../../i18n/dates.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import { plain } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';

interface Named {
  readonly id: PersonId;
  readonly name: string;
}

/** Who reads a card of this part, and in which programme. */
export interface ReferralFrame {
  readonly reader: Reader;
  readonly programme: Programme;
}

/** With what the two people are called. */
export interface PairFrame extends ReferralFrame {
  readonly mentor: Named;
  readonly trainee: Named;
}

export function wordsFor({ programme, reader }: ReferralFrame): Words {
  return wordsOf(reader.language, programme.mode);
}

/** For what is written to somebody outside: in their language, whatever the reader’s is. */
export function theirWords({ programme }: ReferralFrame): Words {
  return wordsOf(sharedLanguage(programme));
}

/** What somebody is called who can be written to; empty where the programme has no word for it. */
export function roleOf({ programme, reader }: ReferralFrame, role: RecipientRole = 'supervisor'): string {
  const { supervisor = {}, coordinatingSupervisor = supervisor } = programme.referring ?? {};
  const texts = new ProgrammeTexts(programme, reader.language);
  return texts.text(role === 'supervisor' ? supervisor : coordinatingSupervisor);
}

export function sayWhen({ programme, reader }: ReferralFrame, at: Instant): string {
  return sayDateTime(reader.language, programme.timezone, at);
}

export function plainNames({ mentor, trainee }: PairFrame): {
  readonly mentor: string;
  readonly trainee: string;
} {
  return { mentor: plain(mentor.name), trainee: plain(trainee.name) };
}
