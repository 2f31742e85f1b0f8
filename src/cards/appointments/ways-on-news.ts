import type { Standing } from '../../core/appointments/standing.ts';
import type { AppointmentBody } from '../../core/effects/notice.ts';
import { unreachable } from '../../core/kernel/result.ts';
import type { Words } from '../../i18n/words.ts';
import { type Button, button, lead, placeData } from '../kit/button.ts';

/** What the reader may do about an appointment, and how it is kept. */
export interface NewsReader {
  /** Nobody in a group but its mentor moves or calls off what all of them have agreed on. */
  readonly mayChange: boolean;
  /** People put it in their calendars, and take it out, from a file. */
  readonly byFile: boolean;
  /** A mentor who keeps no time to prepare free is offered so many minutes. */
  readonly prepare?: number;
}

/** What somebody who hears of an appointment can do about it: at most one press to another time, or to call it off. */
export function waysOnNews(
  words: Words,
  body: AppointmentBody,
  { appointment, seen, meeting }: Pick<Standing, 'appointment' | 'seen' | 'meeting'>,
  { mayChange, byFile, prepare }: NewsReader,
): readonly Button[] {
  const move = button(words['button.move'], 'appointment.move', { appointment, seen });
  const otherTimes = { ...move, title: words['button.otherTimes'] };
  const callOff = button(words['button.callOff'], 'appointment.cancel', { appointment, seen });
  const list = button(words['button.appointments'], 'appointment.list');
  const file = button(words['button.file'], 'appointment.file', { appointment });
  const before =
    prepare === undefined
      ? []
      : [
          button(words['button.prepare']({ minutes: prepare }), 'appointment.prepare', {
            appointment,
            on: true,
          }),
        ];
  const about = meeting.session === undefined ? {} : placeData(meeting.session);
  switch (body.kind) {
    case 'appointment.booked':
      return byFile
        ? [lead(file), ...own([move, callOff]), list]
        : [...own([move, callOff]), ...before, file, list];
    case 'appointment.moved':
    case 'appointment.stays':
      return byFile ? [lead(file), ...own([move, callOff]), list] : [...own([move, callOff]), file, list];
    case 'appointment.declined':
      return [...own([isEnough(body) ? otherTimes : lead(otherTimes), callOff]), list];
    case 'appointment.proposed': {
      const accept = button(words['button.accept'], 'appointment.move', { appointment, seen, to: body.from });
      return [...own([lead(accept), otherTimes]), list];
    }
    case 'appointment.cancelled':
    case 'appointment.lost': {
      const again = lead(button(words['button.planAppointment'], 'appointment.plan', about));
      return [...own([again]), ...(byFile ? [file] : []), list];
    }
    case 'appointment.link': {
      const phone = { appointment, seen, where: 'phone' } as const;
      const byPhone = button(words['button.byPhone'], 'appointment.move', phone);
      // Where there is nothing to join, they meet another way.
      return [...(body.has === 'none' ? own([lead(byPhone), move]) : []), list];
    }
    case 'appointment.waits':
    case 'appointment.stuck':
      return [list];
    default:
      return unreachable(body);
  }

  function own(buttons: readonly Button[]): readonly Button[] {
    return mayChange ? buttons : [];
  }
}

/** Enough of a group can still come. */
function isEnough({
  coming,
  short,
}: Extract<AppointmentBody, { readonly kind: 'appointment.declined' }>): boolean {
  return coming !== undefined && short === undefined;
}
