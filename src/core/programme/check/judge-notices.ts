import { judgeIds } from './judge-lists.ts';
import type { NoticesDraft, OccasionDraft, ProgrammeDraft } from './programme-draft.ts';
import type { Path, ProgrammeFinding } from './programme-finding.ts';

/** When the bot speaks by itself: reminders each with its own id, the earliest first, and nothing that falls in the quiet. */
export function judgeNotices({ notices = {}, initiator }: ProgrammeDraft): readonly ProgrammeFinding[] {
  const { before = [], outcome, no_date: noDate, interim, digest } = notices;
  const path: Path = ['notices'];
  const timed: readonly (readonly [Path, OccasionDraft | undefined])[] = [
    ...before.map((reminder, index) => [[...path, 'before', index], reminder] as const),
    [[...path, 'outcome'], outcome],
    [[...path, 'no_date'], noDate],
    [[...path, 'interim'], interim],
    [[...path, 'digest'], digest],
  ];
  return [
    ...judgeIds([...path, 'before'], before),
    ...judgeOrder([...path, 'before'], before),
    ...timed.flatMap(([at, occasion]) => judgeClock([...at, 'at'], occasion?.at, notices)),
    ...judgeClosing([...path, 'closing'], notices, initiator),
    ...judgeWeekday([...path, 'digest', 'weekday'], notices),
  ];
}

/** A reminder is nearer to the meeting than the one before it. */
function judgeOrder(path: Path, before: readonly OccasionDraft[]): readonly ProgrammeFinding[] {
  return before.flatMap(({ days, at = '' }, index) => {
    const earlier = before[index - 1];
    if (earlier?.days === undefined || days === undefined) return [];
    if (days < earlier.days || (days === earlier.days && at > (earlier.at ?? ''))) return [];
    const data = { before: earlier.days, found: days };
    return [{ code: 'programme.reminder-order', path: [...path, index, 'days'], data }];
  });
}

/** What is due in the quiet would always be late. */
function judgeClock(
  path: Path,
  found: string | undefined,
  { quiet }: NoticesDraft,
): readonly ProgrammeFinding[] {
  const { from, to } = quiet ?? {};
  if (found === undefined || from === undefined || to === undefined) return [];
  const isQuiet = from > to ? found >= from || found < to : found >= from && found < to;
  return isQuiet ? [{ code: 'programme.in-quiet-hours', path, data: { from, to, found } }] : [];
}

/** Only where the trainee asks for a talk is there somebody to remind. */
function judgeClosing(
  path: Path,
  { closing }: NoticesDraft,
  initiator: ProgrammeDraft['initiator'],
): readonly ProgrammeFinding[] {
  if (closing === undefined || initiator === 'trainee') return [];
  return [{ code: 'programme.closing-for-initiator', path, data: {} }];
}

function judgeWeekday(path: Path, { quiet, digest }: NoticesDraft): readonly ProgrammeFinding[] {
  const found = digest?.weekday;
  if (quiet?.weekend !== true || (found !== 'saturday' && found !== 'sunday')) return [];
  return [{ code: 'programme.in-quiet-weekend', path, data: { found } }];
}
