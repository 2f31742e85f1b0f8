import type { Instant } from '../kernel/time.ts';
import type { HeldSession, OpenSession } from './session.ts';

const hour = 60 * 60_000;
/** How long after its end a session can be opened again, in milliseconds: the evening and the morning after. */
export const undoWindow = 24 * hour;
/** How long after its end the attendance can be changed, in milliseconds: a list that was made later than that stays true. */
const attendanceWindow = 14 * 24 * hour;

/** Whether a session that was held can still be opened again, walked or told. */
export function canReopen(session: HeldSession, now: Instant): boolean {
  return now - knownSince(session) <= undoWindow;
}

/** Whether a date that was cleared or went with a "no" can still be brought back: not when another one was noted. */
export function canTakeBackNo({ dropped, plannedAt }: OpenSession, now: Instant): boolean {
  return dropped !== undefined && plannedAt === undefined && now - dropped.at <= undoWindow;
}

/** Whether it can still be changed who was there. */
export function canChangeAttendance(session: HeldSession, now: Instant): boolean {
  return now - knownSince(session) <= attendanceWindow;
}

/** One that was not walked here has been held for as long as the mentor has told so. */
export function knownSince({ reportedAt, heldAt }: HeldSession): Instant {
  return reportedAt ?? heldAt;
}
