import { narrow, type Wanted } from '../../core/appointments/wanted.ts';
import { addDays, addMinutes, clockIn, dateIn, type Instant } from '../../core/kernel/time.ts';
import { type SaidWhen, toWanted } from '../../understanding/to-wanted.ts';
import type { Understood } from '../../understanding/understand.ts';
import type { AppointmentFacts, Useless } from './input.ts';
import type { AppointmentState, Doubt, Shift } from './state.ts';

/** What typed words said of when: nothing, nothing that can be used, or the state with it. */
type WhenTaken =
  | { readonly says: 'nothing' }
  | { readonly says: 'useless'; readonly why: Useless }
  | { readonly says: 'when'; readonly state: AppointmentState };

/** Takes what was said of when and for how long. What was in doubt is kept as a question. */
export function takeWhen(
  state: AppointmentState,
  { slots, acts }: Pick<Understood, 'slots' | 'acts'>,
  { zone }: Pick<AppointmentFacts, 'zone'>,
): WhenTaken {
  const said = toWanted(slots);
  const why = whyUseless(said);
  if (why !== undefined) return { says: 'useless', why };
  const timed = withMinutes(state, said);
  const wanted = shifted(state, said, zone) ?? onReadBackDay(state, said.wanted, zone);
  const known = { ...timed, ...flagsOf(said), ...shiftOf(state, said) };
  if (isEmpty(wanted))
    return known === state || same(known, state) ? { says: 'nothing' } : { says: 'when', state: known };
  const doubt = doubtOf(said, wanted, acts);
  if (doubt === undefined) return { says: 'when', state: { ...known, wanted: narrow(state.wanted, wanted) } };
  // A day too many that is left out does no harm, and can be taken back on the card that says so.
  if (isExclusion(wanted))
    return {
      says: 'when',
      state: { ...known, wanted: narrow(state.wanted, wanted), doubted: state.doubted ?? state.wanted },
    };
  return { says: 'when', state: { ...known, asked: doubt } };
}

function whyUseless({ remark, readings }: SaidWhen): Useless | undefined {
  if (remark === 'no-such-day' || remark === 'no-such-time') return remark;
  // Of several readings only one is past.
  return remark === 'past' && readings.length <= 1 ? 'past' : undefined;
}

function doubtOf({ readings, remark }: SaidWhen, wanted: Wanted, acts: boolean): Doubt | undefined {
  if (readings.length === 0 && acts) return undefined;
  return { readings: readings.length === 0 ? [wanted] : readings, ...(remark && { remark }) };
}

function isExclusion({ except, exceptWeekdays, ...rest }: Wanted): boolean {
  return (except !== undefined || exceptWeekdays !== undefined) && isEmpty(rest);
}

function isEmpty(wanted: Wanted): boolean {
  return Object.keys(wanted).length === 0;
}

const [shortest, longest] = [10, 480];

/** A length in whole cells; nobody meets for two minutes or for two days. */
function withMinutes(state: AppointmentState, { minutes }: SaidWhen): AppointmentState {
  if (minutes === undefined || minutes < shortest || minutes > longest) return state;
  return { ...state, minutes: Math.ceil(minutes / 5) * 5 };
}

function flagsOf({ sameHour, remark }: SaidWhen) {
  return {
    ...(sameHour ? ({ sameHour } as const) : {}),
    ...(remark === 'roster' ? ({ roster: true } as const) : {}),
  };
}

function same(a: AppointmentState, b: AppointmentState): boolean {
  return a.minutes === b.minutes && a.sameHour === b.sameHour && a.roster === b.roster && a.shift === b.shift;
}

/** The moment that was read back, or at which the appointment is that moves. */
function presentMoment({ step, moving }: AppointmentState): Instant | undefined {
  return step.at === 'read-back' ? step.agreed.at : moving?.agreed.at;
}

/** "Een uurtje later", counted from what was read back or from where the appointment is. */
function shifted(state: AppointmentState, { shift }: SaidWhen, zone: string): Wanted | undefined {
  const present = presentMoment(state);
  return shift === undefined || present === undefined ? undefined : shiftedFrom(present, shift, zone);
}

/** The day and the hour that lie so far from a moment. */
export function shiftedFrom(present: Instant, { minutes = 0, days = 0 }: Shift, zone: string): Wanted {
  const at = addMinutes(present, minutes);
  const day = addDays(dateIn(zone, at), days);
  return { from: day, to: day, clock: clockIn(zone, at) };
}

/** Counted from an appointment of which it is not known yet which it is. */
function shiftOf(state: AppointmentState, { shift }: SaidWhen): Pick<AppointmentState, 'shift'> {
  return shift !== undefined && state.moves && presentMoment(state) === undefined ? { shift } : {};
}

/** Who answers a moment that was read back with another hour means the same day. */
function onReadBackDay({ step }: AppointmentState, wanted: Wanted, zone: string): Wanted {
  const saysDay = wanted.from !== undefined || wanted.to !== undefined || wanted.weekdays !== undefined;
  if (step.at !== 'read-back' || wanted.clock === undefined || saysDay) return wanted;
  const day = dateIn(zone, step.agreed.at);
  return { ...wanted, from: day, to: day };
}
