import type { Agreed } from '../../core/appointments/appointment.ts';
import type { Meeting } from '../../core/appointments/meeting.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { button, primary } from '../kit/button.ts';
import { drawNotice } from '../kit/draw-notice.ts';
import { plain } from '../kit/plain.ts';
import { type AppointmentFrame, sayAbout, sayFull, wordsFor } from './say-appointment.ts';

/**
 * `won`: it closed with a moment. `failed`: with nothing, which the mentor can mend; `otherForm`: for the second time.
 * `nothing`: the same, for whoever voted.
 */
type VoteEnd = 'won' | 'failed' | 'otherForm' | 'nothing';

export interface VoteOutcomeCard {
  readonly frame: AppointmentFrame;
  readonly meeting: Meeting;
  readonly repeat: boolean;
  readonly end: VoteEnd;
  /** When and where, of the moment that won. */
  readonly agreed?: Agreed;
}

/** Title and text. */
const said = {
  won: ['vote.won', 'vote.wonText'],
  failed: ['vote.failed', 'vote.failedText'],
  otherForm: ['vote.failed', 'appointment.otherForm'],
  nothing: ['vote.failed', 'vote.nothingText'],
} as const satisfies Record<VoteEnd, readonly [string, string]>;

/** Draws what became of a vote. */
export function drawVoteOutcome({ frame, meeting, agreed, end, repeat }: VoteOutcomeCard): AdaptiveCard {
  const words = wordsFor(frame, meeting);
  const [title, text] = said[end];
  const isMendable = end === 'failed' || end === 'otherForm';
  return drawNotice({
    language: frame.reader.language,
    title: words[title],
    when: agreed === undefined ? '' : sayFull(frame, meeting, agreed, plain),
    who: sayAbout(frame, meeting, plain),
    text: words[text],
    repeat,
    buttons: [
      isMendable
        ? primary(words['button.planAppointment'], 'appointment.plan')
        : button(words['button.appointments'], 'appointment.list'),
    ],
  });
}
