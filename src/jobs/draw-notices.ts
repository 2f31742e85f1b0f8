import type { NoticeKind } from '../core/notices/notice.ts';
import { drawAppointmentNotice } from './appointments/draw-appointment-notice.ts';
import { drawHoursAsked, drawHoursOffered } from './appointments/draw-hours-notices.ts';
import { drawVoteClosed, drawVoteFailed, drawVoteOpen } from './appointments/draw-vote-notices.ts';
import { drawAttendanceExported } from './attendance/draw-export-notice.ts';
import type { DrawNotice, Drawn } from './deliver/draw-notice.ts';
import { drawDigestPublished } from './digest/draw-digest-notice.ts';
import { drawNoDateNotice } from './sessions/draw-no-date-notice.ts';
import { drawMoved, drawOutcome, drawSoon, type To } from './sessions/draw-session-notices.ts';

type Deps = Parameters<DrawNotice>[0];
type Drawers = {
  readonly [K in NoticeKind]: (deps: Deps, to: To<K>) => Promise<Drawn>;
};

/** Who draws which kind of notice. A kind without a line here does not compile. */
const drawers: Drawers = {
  'session.soon': drawSoon,
  'session.moved': drawMoved,
  'session.outcome': drawOutcome,
  'group.no-date': drawNoDateNotice,
  'digest.published': drawDigestPublished,
  'attendance.exported': drawAttendanceExported,
  'appointment.booked': drawAppointmentNotice,
  'appointment.moved': drawAppointmentNotice,
  'appointment.cancelled': drawAppointmentNotice,
  'appointment.lost': drawAppointmentNotice,
  'appointment.stays': drawAppointmentNotice,
  'appointment.declined': drawAppointmentNotice,
  'appointment.proposed': drawAppointmentNotice,
  'appointment.link': drawAppointmentNotice,
  'appointment.stuck': drawAppointmentNotice,
  'hours.asked': drawHoursAsked,
  'hours.offered': drawHoursOffered,
  'vote.open': drawVoteOpen,
  'vote.closed': drawVoteClosed,
  'vote.failed': drawVoteFailed,
};

/** Draws a notice by its line in the table. */
export const drawNotices: DrawNotice = async (deps, to) => {
  // The table pairs each kind with a drawer of that kind; the compiler cannot follow a union through an index.
  return (drawers as Readonly<Record<NoticeKind, DrawNotice>>)[to.notice.kind](deps, to);
};
