import { hoursNotices } from './appointments/hours-notices.ts';
import { appointmentNotices } from './appointments/notices.ts';
import { preparationNotices } from './appointments/preparation-notices.ts';
import { voteNotices } from './appointments/vote-notices.ts';
import { attendanceNotices } from './attendance/notices.ts';
import { digestNotices } from './digest/notices.ts';
import { ownNotices } from './goals/notices.ts';
import type { DrawNotice, NoticeRows } from './notice-row.ts';
import { personalNotices } from './referral/notices.ts';
import { sessionNotices } from './sessions/notices.ts';
import { taskNotices } from './tasks/notices.ts';

/** Every kind of notice with its row, gathered from the parts. A kind without a row does not compile. */
const rows: NoticeRows = {
  ...sessionNotices,
  ...digestNotices,
  ...attendanceNotices,
  ...appointmentNotices,
  ...hoursNotices,
  ...preparationNotices,
  ...voteNotices,
  ...personalNotices,
  ...ownNotices,
  ...taskNotices,
};

/** Draws a notice by its row. */
export const drawNotice: DrawNotice = async (deps, to) => {
  // The row pairs each kind with a drawer of that kind; the compiler cannot follow a union through an index.
  return (rows[to.notice.kind] as DrawNotice)(deps, to);
};
