import { button } from '../../cards/kit/button.ts';
import { takesAttendance } from '../../core/sessions/decide-session.ts';
import type { Asker } from '../asker.ts';
import type { MenuRows } from '../menu-rows.ts';

export const attendanceMenu: MenuRows = {
  work: [
    (asker) =>
      asker.membership.role === 'mentor' && isTaken(asker)
        ? button(asker.words['export.made'], 'attendance.export')
        : undefined,
  ],
  /** A trainee of whom somebody notes whether they were there. */
  own: [
    (asker) =>
      asker.membership.role === 'trainee' && isTaken(asker)
        ? button(asker.words['button.ownAttendance'], 'attendance.own')
        : undefined,
  ],
};

/** Whether the programme has a step in which attendance is taken. */
function isTaken({ programme }: Asker): boolean {
  return programme.sessions.some(({ steps }) => steps.some(takesAttendance));
}
