import type { AttendanceLine } from '../../core/attendance/attendance-list.ts';
import type { Language } from '../../core/kernel/language.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { sayShortDate } from '../../i18n/dates.ts';
import type { ProgrammeTexts } from '../kit/reader.ts';

/** Says of one session whether its reader was there: the day, the title, and present or not. */
export function sayAttendance(
  { place, heldAt, present }: Pick<AttendanceLine, 'place' | 'heldAt' | 'present'>,
  programme: Programme,
  texts: ProgrammeTexts,
  language: Language,
): string {
  const plan = programme.sessions.find(({ id }) => id === place.plan);
  const day = sayShortDate(language, programme.timezone, heldAt);
  const title = plan === undefined ? place.plan : texts.plainName(plan.title);
  return texts.words[present ? 'exported.present' : 'exported.absent']({ day, title });
}
