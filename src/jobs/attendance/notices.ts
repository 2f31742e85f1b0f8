import { drawExported } from '../../cards/attendance/draw-exported.ts';
import { attendanceLines } from '../../core/attendance/attendance-list.ts';
import { loadExports } from '../../core/attendance/commit-export.ts';
import { loadListed } from '../../core/attendance/load-listed.ts';
import { people } from '../../core/people/people-collection.ts';
import { wordsOf } from '../../i18n/words.ts';
import { type DrawNotice, type NoticeRows, readerOf } from '../notice-row.ts';

/** The mentor made the list of who was there: everyone on it sees their own lines, and nobody else's. */
const drawExport: DrawNotice<'attendance.exported'> = async (deps, { notice, person, repeat }) => {
  const { group, madeAt } = notice;
  const programme = deps.programmes.find(({ id }) => id === notice.programme);
  if (programme === undefined) return { superseded: true };
  const stored = await loadExports(deps.store, programme.id, group);
  const made = stored?.document.made.find(({ at }) => at === madeAt);
  const mentor = made && (await deps.store.load(people, made.by))?.document.name;
  const listed = await loadListed(deps.store, programme, group, madeAt);
  const reader = readerOf(deps, person);
  const words = wordsOf(reader.language, programme.mode);
  const card = drawExported({
    reader,
    programme,
    madeAt,
    repeat,
    ...(mentor === undefined ? {} : { mentor }),
    lines: attendanceLines(listed).filter((line) => line.person === person.id),
  });
  return { message: { summary: words['exported.summary'], card }, short: words['exported.short'] };
};

export const attendanceNotices = { 'attendance.exported': drawExport } satisfies Partial<NoticeRows>;
