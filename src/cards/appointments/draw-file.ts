import type { CalendarFile } from '../../core/appointments/calendar-file.ts';
import type { Meeting } from '../../core/appointments/meeting.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { button } from '../kit/button.ts';
import { drawMessage } from '../kit/draw-message.ts';
import { plain } from '../kit/plain.ts';
import { type AppointmentFrame, sayFull, wordsFor } from './say-appointment.ts';

export interface FileCard {
  readonly frame: AppointmentFrame;
  readonly meeting: Meeting;
  readonly file: Pick<CalendarFile, 'method' | 'agreed'>;
  /** Where it can be had; none where nobody outside reaches the bot. */
  readonly url?: string;
}

/** Draws where an appointment can be had as a file. */
export function drawFile({ frame, meeting, file, url }: FileCard): AdaptiveCard {
  const words = wordsFor(frame, meeting);
  const text = words[file.method === 'CANCEL' ? 'file.off' : 'file.text'];
  const link = url === undefined ? [words['file.none']] : [words['file.link']({ url }), text];
  return drawMessage({
    language: frame.reader.language,
    title: words['file.title'],
    paragraphs: [sayFull(frame, meeting, file.agreed, plain), ...link],
    buttons: [button(words['button.appointments'], 'appointment.list')],
  });
}
