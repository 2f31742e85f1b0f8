import { again } from '../dialog.ts';
import type { Useless } from './input.ts';
import type { AppointmentState } from './state.ts';

/** The same is asked again. What was said wrongly is counted, so that another form can be offered. */
export function miss(state: AppointmentState, why: Useless) {
  return again({ ...state, misses: state.misses + 1 }, why);
}

/** After two failed attempts the day and the hour can be picked instead of said. */
export function needsOtherForm({ misses }: Pick<AppointmentState, 'misses'>): boolean {
  return misses >= 2;
}
