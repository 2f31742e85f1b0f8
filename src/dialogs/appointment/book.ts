import { done } from '../dialog.ts';
import type { AppointmentOutcome } from './input.ts';
import { miss } from './miss.ts';
import type { AppointmentState } from './state.ts';

/** Only what was read back is done, and nothing else. */
export function book(state: AppointmentState): AppointmentOutcome {
  const { step, moving, meeting } = state;
  if (step.at !== 'read-back' || meeting === undefined) return miss(state, 'not-now');
  const { agreed } = step;
  return done(
    moving === undefined
      ? { do: 'book', meeting, agreed }
      : { do: 'move', appointment: moving.appointment, seen: moving.seen, agreed },
  );
}
