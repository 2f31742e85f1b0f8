import type { Standing } from '../../core/appointments/standing.ts';
import type { AppointmentBody } from '../../core/effects/notice.ts';
import { unreachable } from '../../core/kernel/result.ts';
import type { Words } from '../../i18n/words.ts';
import { type Button, button, lead, placeData } from '../kit/button.ts';

/** What somebody who hears of an appointment can do about it: at most one press to another time, or to call it off. */
export function waysOnNews(
  words: Words,
  body: AppointmentBody,
  { appointment, seen, meeting }: Pick<Standing, 'appointment' | 'seen' | 'meeting'>,
): readonly Button[] {
  const move = button(words['button.move'], 'appointment.move', { appointment, seen });
  const otherTimes = { ...move, title: words['button.otherTimes'] };
  const callOff = button(words['button.callOff'], 'appointment.cancel', { appointment, seen });
  const list = button(words['button.appointments'], 'appointment.list');
  const about = meeting.session === undefined ? {} : placeData(meeting.session);
  switch (body.kind) {
    case 'appointment.booked':
    case 'appointment.moved':
    case 'appointment.stays':
      return [move, callOff, button(words['button.file'], 'appointment.file', { appointment }), list];
    case 'appointment.declined':
      return [lead(otherTimes), callOff, list];
    case 'appointment.proposed': {
      const accept = button(words['button.accept'], 'appointment.move', { appointment, seen, to: body.from });
      return [lead(accept), otherTimes, list];
    }
    case 'appointment.cancelled':
    case 'appointment.lost':
      return [lead(button(words['button.planAppointment'], 'appointment.plan', about)), list];
    case 'appointment.waits':
    case 'appointment.link':
    case 'appointment.stuck':
      return [list];
    default:
      return unreachable(body);
  }
}
