import type { AppointmentState, Seeking } from './state.ts';

/** The calendars are to be read for what is wanted by now. */
export function seek(state: AppointmentState, more: Omit<Seeking, 'at'> = {}): AppointmentState {
  return { ...state, misses: 0, search: state.search + 1, step: { at: 'seeking', ...more } };
}
