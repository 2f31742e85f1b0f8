import type { Meeting } from '../../core/appointments/meeting.ts';
import type { Look } from '../../core/appointments/search-window.ts';
import type { Wanted } from '../../core/appointments/wanted.ts';
import type { CalendarDate } from '../../core/kernel/time.ts';
import type { AppointmentState } from './state.ts';

/** What the calendars are to be read for. */
export interface SoughtFor extends Pick<Look, 'after' | 'before' | 'wide'> {
  /** To be given back with what was found. */
  readonly search: number;
  readonly meeting: Meeting;
  readonly minutes: number;
  readonly wanted: Wanted;
  /** Only the mentor must be able to come: on the moments that are found, the group votes. */
  readonly mentorOnly: boolean;
}

/** What a dialog waits for; nothing when it does not look for a time. */
export function soughtFor(state: AppointmentState, today: CalendarDate): SoughtFor | undefined {
  const { step, meeting, search, minutes } = state;
  if (step.at !== 'seeking' || meeting === undefined) return undefined;
  const { after, before, wide, forVote } = step;
  return {
    search,
    meeting,
    minutes: minutes ?? meeting.minutes,
    wanted: wantedNow(state, today),
    mentorOnly: forVote === true,
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before }),
    ...(wide === undefined ? {} : { wide }),
  };
}

/** What is wanted; of a talk for which nobody named a day, the days between which it falls, as long as they last. */
export function wantedNow({ wanted, meeting }: AppointmentState, today: CalendarDate): Wanted {
  const window = meeting?.window;
  const saysDay = wanted.from !== undefined || wanted.to !== undefined || wanted.weekdays !== undefined;
  if (saysDay || window === undefined || window.to < today) return wanted;
  return { ...wanted, from: window.from < today ? today : window.from, to: window.to };
}
