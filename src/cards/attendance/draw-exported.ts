import type { AttendanceLine } from '../../core/attendance/attendance-list.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { sayDateTime } from '../../i18n/dates.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { button } from '../kit/button.ts';
import { drawMessage } from '../kit/draw-message.ts';
import { plain } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';
import { sayAttendance } from './say-attendance.ts';

export interface ExportedCard {
  readonly reader: Reader;
  readonly programme: Programme;
  readonly madeAt: Instant;
  /** Name of whoever made the list, while that person is in the people file. */
  readonly mentor?: string;
  /** What the list says about the reader. */
  readonly lines: readonly Pick<AttendanceLine, 'place' | 'heldAt' | 'present'>[];
  readonly repeat: boolean;
}

/** Tells a trainee that the mentor made the list of who was there, and what it says about them. */
export function drawExported({
  reader,
  programme,
  madeAt,
  mentor,
  lines,
  repeat,
}: ExportedCard): AdaptiveCard {
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const { language } = reader;
  const told = lines.map((line) => sayAttendance(line, programme, texts, language));
  const when = sayDateTime(language, programme.timezone, madeAt);
  return drawMessage({
    language,
    title: words['exported.title']({
      mentor: mentor === undefined ? words['exported.someone'] : plain(mentor),
    }),
    paragraphs: [
      ...(repeat ? [words['notice.repeat']] : []),
      words['exported.when']({ when }),
      ...(told.length === 0 ? [words['exported.nothing']] : [words['exported.text'], ...told]),
      words['exported.wrong'],
    ],
    buttons: [button(words['button.help'], 'help.show')],
    fallback: texts.note(),
  });
}
