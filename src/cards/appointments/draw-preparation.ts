import type { AppointmentId } from '../../core/kernel/id.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { button } from '../kit/button.ts';
import { drawNotice } from '../kit/draw-notice.ts';
import { type AppointmentFrame, wordsFor } from './say-appointment.ts';

export interface PreparationCard {
  readonly frame: AppointmentFrame;
  readonly appointment: AppointmentId;
  readonly minutes: number;
  /** How it stands now. */
  readonly now: 'on' | 'off';
}

/** Draws that time before a talk is kept free from now on, or not any more, with the way back. */
export function drawPreparation({ frame, appointment, minutes, now }: PreparationCard): AdaptiveCard {
  const words = wordsFor(frame);
  const isOn = now === 'on';
  const other = isOn ? words['button.noPrepare'] : words['button.prepare']({ minutes });
  return drawNotice({
    language: frame.reader.language,
    title: isOn ? words['prepare.on']({ minutes }) : words['prepare.off'],
    text: words[isOn ? 'prepare.onText' : 'prepare.offText'],
    repeat: false,
    buttons: [
      button(other, 'appointment.prepare', { appointment, on: !isOn }),
      button(words['button.appointments'], 'appointment.list'),
    ],
  });
}
