import { toColumns } from '../../core/attendance/to-columns.ts';
import { type CalendarDate, dateIn, type Instant } from '../../core/kernel/time.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { sayDateTime } from '../../i18n/dates.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { button, fillButtons } from '../kit/button.ts';
import { clean, spoken } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';
import template from './attendance-list.card.json' with { type: 'json' };

export interface ListedAttendance {
  readonly plan: Programme['sessions'][number] | undefined;
  readonly heldAt: Instant;
  readonly name: string;
  readonly present: boolean;
}

export interface AttendanceListCard {
  readonly reader: Reader;
  readonly programme: Programme;
  /** By session, the first first; never none. */
  readonly sessions: readonly (readonly ListedAttendance[])[];
  readonly madeAt: Instant;
}

const fill = compile<object>(template);

/** What Teams takes in one message, with room for the rest of the card; in bytes of UTF-16. */
const room = 60_000;
const bytesOf = (line: string) => line.length * 2 + 8;

/**
 * Draws the list as text to be copied: a row with titles, then day, session, name and yes or no. It stands in a field,
 * which every client has and which keeps tabs, where a text on a card loses them; what stands in it is sent to nobody. A
 * file would need `supportsFiles` in the manifest and the consent of Teams for each, and the Playground has neither.
 */
export function drawAttendanceList(card: AttendanceListCard): AdaptiveCard {
  const { reader, programme, madeAt } = card;
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const head = (['day', 'session', 'name', 'present'] as const).map((name) => words[`export.column.${name}`]);
  const written = card.sessions.map((lines) => lines.map((line) => toRow(line, texts, programme)));
  const kept = lastThatFit(written);
  const rows = [head, ...kept.flat()];
  return fill({
    lang: reader.language,
    speak: spoken(words['export.made'], words['export.copy']),
    title: words['export.made'],
    copy: words['export.copy'],
    hasCut: kept.length < written.length,
    cut: words['export.cut']({ count: kept.length }),
    label: words['export.label'],
    table: toColumns(rows),
    when: words['export.when']({ when: sayDateTime(reader.language, programme.timezone, madeAt) }),
    ...texts.note(),
    ...fillButtons([button(words['button.help'], 'help.show')]),
  });
}

function toRow(
  { plan, heldAt, name, present }: ListedAttendance,
  texts: ProgrammeTexts,
  { timezone }: Programme,
): readonly string[] {
  const day: CalendarDate = dateIn(timezone, heldAt);
  const title = plan === undefined ? '' : texts.raw(plan.title);
  return [day, clean(title), clean(name), texts.words[present ? 'export.yes' : 'export.no']];
}

/** As many of the last sessions as a message can hold: a list of one programme's years fits by far. */
function lastThatFit(
  sessions: readonly (readonly (readonly string[])[])[],
): readonly (readonly (readonly string[])[])[] {
  let left = room;
  const kept = [...sessions].reverse().filter((rows) => {
    left -= rows.reduce((sum, row) => sum + bytesOf(row.join(',')), 0);
    return left >= 0;
  });
  return kept.reverse();
}
