import type { Agreed } from '../../core/appointments/appointment.ts';
import type { Meeting } from '../../core/appointments/meeting.ts';
import { unreachable } from '../../core/kernel/result.ts';
import type { Words } from '../../i18n/words.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { button } from '../kit/button.ts';
import { drawNotice } from '../kit/draw-notice.ts';
import { plain } from '../kit/plain.ts';
import { type AppointmentFrame, sayAbout, sayFull, wordsFor } from './say-appointment.ts';

export interface AppointmentStepCard {
  readonly frame: AppointmentFrame;
  readonly meeting: Meeting;
  readonly repeat: boolean;
  readonly step: AppointmentStep;
  /** When and where; none once it is off. */
  readonly agreed?: Agreed;
}

export type AppointmentStep =
  /** It was asked for and is on its way. */
  'confirming' | 'cancelling' | 'stands' | 'called-off' | 'stuck';

const titles = {
  confirming: 'confirming.title',
  cancelling: 'cancelling.title',
  stands: 'appointment.booked',
  'called-off': 'appointment.cancelled',
  stuck: 'appointment.stuck',
} as const;

/** Draws how an appointment stands, be it on its way into the calendar or out of it. */
export function drawAppointmentStep({
  frame,
  meeting,
  agreed,
  step,
  repeat,
}: AppointmentStepCard): AdaptiveCard {
  const words = wordsFor(frame, meeting);
  return drawNotice({
    language: frame.reader.language,
    title: words[titles[step]],
    when: agreed === undefined ? '' : sayFull(frame, meeting, agreed, plain),
    who: sayAbout(frame, meeting, plain),
    text: sayText(words, step),
    repeat,
    buttons: [
      step === 'called-off'
        ? button(words['button.planAppointment'], 'appointment.plan')
        : button(words['button.appointments'], 'appointment.list'),
    ],
  });
}

function sayText(words: Words, step: AppointmentStep): string {
  switch (step) {
    case 'confirming':
      return words['confirming.text'];
    case 'cancelling':
      return words['cancelling.text'];
    case 'stands':
    case 'called-off':
    case 'stuck':
      return '';
    default:
      return unreachable(step);
  }
}
