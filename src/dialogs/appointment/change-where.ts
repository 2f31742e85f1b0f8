import type { Where } from '../../core/appointments/appointment.ts';
import { go } from '../dialog.ts';
import { miss } from './miss.ts';
import type { AppointmentState } from './state.ts';

/** A place is a room or an address, and no story. */
export const longestPlace = 80;

/** Where people meet is changed on the card that reads it back, and said with the first line or later ones. */
export function changeWhere(state: AppointmentState, where: Where) {
  const meant = tidied(where);
  if (meant.kind === 'place' && meant.text === '') return miss(state, 'no-place');
  if (meant.kind === 'place' && [...meant.text].length > longestPlace) return miss(state, 'long-place');
  return go(withWhere({ ...state, misses: 0 }, meant));
}

export function withWhere(state: AppointmentState, where: Where): AppointmentState {
  const { step } = state;
  return step.at === 'read-back'
    ? { ...state, where, step: { ...step, agreed: { ...step.agreed, where } } }
    : { ...state, where };
}

/** On one line, without signs that nobody sees. */
function tidied(where: Where): Where {
  if (where.kind !== 'place') return where;
  return { kind: 'place', text: where.text.replace(/[\p{C}\s]+/gu, ' ').trim() };
}
