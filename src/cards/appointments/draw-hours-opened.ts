import type { PersonId } from '../../core/kernel/id.ts';
import type { Instant } from '../../core/kernel/time.ts';
import { sayClock } from '../../i18n/dates.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { button, lead } from '../kit/button.ts';
import { drawNotice } from '../kit/draw-notice.ts';
import { plain } from '../kit/plain.ts';
import { type AppointmentFrame, nameOf, sayMoment, wordsFor, zoneOf } from './say-appointment.ts';

export interface HoursOpenedCard {
  readonly frame: AppointmentFrame;
  /** The mentor. */
  readonly by: PersonId;
  /** The soonest first. */
  readonly hours: readonly { readonly from: Instant; readonly until: Instant }[];
  readonly repeat: boolean;
}

/** More are seen when an appointment is made. */
const most = 5;

/** Draws that a mentor offers hours, for a trainee who had asked for them. */
export function drawHoursOpened({ frame, by, hours, repeat }: HoursOpenedCard): AdaptiveCard {
  const words = wordsFor(frame);
  const { language } = frame.reader;
  const rows = hours.slice(0, most).map(({ from, until }) => {
    const clock = sayClock(language, zoneOf(frame), until);
    return words['offer.row']({ when: sayMoment(frame, from), until: clock });
  });
  return drawNotice({
    language,
    title: words['offer.opened']({ who: plain(nameOf(frame, by)) }),
    text: [...rows, words['offer.openedText']].join('\n\n'),
    repeat,
    buttons: [lead(button(words['button.planAppointment'], 'appointment.plan'))],
  });
}
