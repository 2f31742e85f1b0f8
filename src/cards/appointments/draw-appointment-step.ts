import type { Agreed } from '../../core/appointments/appointment.ts';
import type { Meeting } from '../../core/appointments/meeting.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { drawNotice } from '../kit/draw-notice.ts';
import { plain } from '../kit/plain.ts';
import { ask } from './ask.ts';
import { type AppointmentFrame, sayAbout, sayFull, wordsFor } from './say-appointment.ts';

export interface AppointmentStepCard {
  readonly frame: AppointmentFrame;
  readonly meeting: Meeting;
  readonly repeat: boolean;
  /** `confirming`: it was asked for and is on its way. `vote.won`: the vote closed with it. `vote.failed`: with nothing. */
  readonly step: 'confirming' | 'vote.won' | 'vote.failed';
  /** When and where; none where a vote came to nothing. */
  readonly agreed?: Agreed;
}

/** Draws what comes before the calendar has it: it is being booked, or what became of a vote. */
export function drawAppointmentStep({
  frame,
  meeting,
  agreed,
  step,
  repeat,
}: AppointmentStepCard): AdaptiveCard {
  const words = wordsFor(frame, meeting);
  const failed = step === 'vote.failed';
  const next = failed ? 'appointment.plan' : 'appointment.list';
  return drawNotice({
    language: frame.reader.language,
    title: words[step === 'confirming' ? 'confirming.title' : step],
    when: agreed === undefined ? '' : sayFull(frame, meeting, agreed, plain),
    who: sayAbout(frame, meeting, plain),
    text: words[failed ? 'vote.failedText' : 'confirming.text'],
    repeat,
    buttons: [ask(words[failed ? 'button.planAppointment' : 'button.appointments'], next, {})],
  });
}
