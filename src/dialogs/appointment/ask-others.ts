import { done, go } from '../dialog.ts';
import type { AppointmentFacts, AppointmentOutcome } from './input.ts';
import { miss } from './miss.ts';
import { seek } from './seek.ts';
import type { AppointmentState } from './state.ts';

/** A trainee for whom nothing suits asks the mentor to offer hours. */
export function askHours(
  state: AppointmentState,
  { asker }: Pick<AppointmentFacts, 'asker'>,
): AppointmentOutcome {
  const { step, meeting } = state;
  const mayAsk = step.at === 'nothing' || step.at === 'offers';
  if (!mayAsk || meeting === undefined || meeting.mentor === asker) return miss(state, 'not-now');
  const { programme, group, mentor } = meeting;
  return done({ do: 'ask-hours', programme, group, mentor });
}

/** A group votes when the mentor asks it to, on three moments that were read back. */
export function vote(
  state: AppointmentState,
  { asker }: Pick<AppointmentFacts, 'asker'>,
): AppointmentOutcome {
  const { step, meeting, where, minutes = meeting?.minutes } = state;
  if (meeting === undefined || minutes === undefined || !mayVote(state, asker)) return miss(state, 'not-now');
  if (step.at === 'proposals')
    return done({ do: 'ask-votes', meeting, minutes, where, options: step.options });
  return step.at === 'nothing' || step.at === 'offers'
    ? go(seek(state, { forVote: true }))
    : miss(state, 'not-now');
}

/** A vote is about something new: a date that stands is moved, or called off. */
export function mayVote(
  { meeting, moving: standing }: Pick<AppointmentState, 'meeting' | 'moving'>,
  asker: AppointmentFacts['asker'],
): boolean {
  return standing === undefined && meeting?.mentor === asker && meeting.trainees.length > 1;
}
