import type { FoundTime } from '../../core/appointments/find-times.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import { minutesBetween } from '../../core/kernel/time.ts';
import { at } from './begin.ts';
import type { AppointmentState } from './state.ts';

/** Everything in full, before it is done. */
export function readBack(
  state: AppointmentState,
  time: FoundTime,
  unread: readonly PersonId[],
): AppointmentState {
  const { meeting, where, step } = state;
  const several = (meeting?.trainees.length ?? 0) > 1;
  return at(state, {
    at: 'read-back',
    agreed: { at: time.at, minutes: minutesBetween(time.at, time.until), where },
    unread,
    ...(several ? { canCome: time.canCome } : {}),
    ...(step.at === 'offers' ? { shown: step } : {}),
  });
}
