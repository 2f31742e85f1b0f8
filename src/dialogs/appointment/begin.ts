import { type Standing, type Which, whichAreMeant } from '../../core/appointments/standing.ts';
import { clockIn, dateIn } from '../../core/kernel/time.ts';
import { go } from '../dialog.ts';
import { findMeeting, type MeetingSaid } from './find-meeting.ts';
import type { AppointmentFacts } from './input.ts';
import { miss } from './miss.ts';
import { seek } from './seek.ts';
import type { AppointmentState, Step } from './state.ts';
import { shiftedFrom } from './take-when.ts';

/** What the first line may say beside when. */
export interface FirstLine extends MeetingSaid {
  readonly which?: Which;
}

/** Asks only what is missing: nothing where one appointment or one meeting is possible. */
export function begin(state: AppointmentState, said: FirstLine, facts: AppointmentFacts) {
  if (state.moves && state.moving === undefined) return beginMove(state, said.which ?? {}, facts);
  return state.meeting === undefined ? beginPlan(state, said, facts) : lookFor(state, facts);
}

function beginMove(state: AppointmentState, which: Which, facts: AppointmentFacts) {
  const { among, fits } = whichAreMeant(facts.standing, which, facts.zone);
  const [only, ...others] = among;
  if (only === undefined) return miss(state, 'no-appointment');
  // An appointment on another day than the one that was named is perhaps not meant: the person is asked.
  if (others.length > 0 || !fits) return go(at(state, { at: 'which', among }));
  return lookFor(moving(state, only), facts);
}

/** Another time for this appointment. */
export function moving(state: AppointmentState, standing: Standing): AppointmentState {
  const { meeting, agreed } = standing;
  return {
    ...state,
    moving: standing,
    meeting,
    minutes: state.minutes ?? agreed.minutes,
    where: agreed.where,
  };
}

function beginPlan(state: AppointmentState, said: MeetingSaid, facts: AppointmentFacts) {
  const { among, unmatched } = findMeeting(facts, said);
  const [only, ...others] = among;
  if (only === undefined) return miss(state, 'nobody');
  if (others.length > 0 || unmatched)
    return go(at(state, { at: 'meeting', among, ...(unmatched && { unmatched }) }));
  return lookFor({ ...state, meeting: only }, facts);
}

/** With whom is known; when it is not sure what was meant is asked first, else the calendars are read. */
export function lookFor(state: AppointmentState, { zone }: Pick<AppointmentFacts, 'zone'>) {
  const { asked, roster, ...rest } = state;
  if (asked !== undefined) return go(at(rest, { at: 'meant', ...asked }));
  return go(seek(onKnownDay(rest, zone), roster ? { remark: 'roster' } : {}));
}

/**
 * Who says how much later means later than it is. Who says only the hour to which an appointment moves means its own
 * day; who says only the day may mean its hour.
 */
function onKnownDay({ sameHour, shift, ...state }: AppointmentState, zone: string): AppointmentState {
  const { moving: standing, wanted } = state;
  if (standing === undefined) return state;
  if (shift !== undefined) return { ...state, wanted: shiftedFrom(standing.agreed.at, shift, zone) };
  const day = dateIn(zone, standing.agreed.at);
  const { from, to, weekdays, clock } = wanted;
  if (sameHour && clock === undefined)
    return { ...state, wanted: { ...wanted, clock: clockIn(zone, standing.agreed.at) } };
  const saysDay = from !== undefined || to !== undefined || weekdays !== undefined;
  return clock === undefined || saysDay ? state : { ...state, wanted: { ...wanted, from: day, to: day } };
}

export function at(state: AppointmentState, step: Step): AppointmentState {
  return { ...state, misses: 0, step };
}
