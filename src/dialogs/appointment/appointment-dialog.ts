import type { AppointmentOrder } from '../../core/appointments/wishes.ts';
import { type Dialog, stopped } from '../dialog.ts';
import { begin } from './begin.ts';
import { book } from './book.ts';
import { changeWhere } from './change-where.ts';
import { choose } from './choose.ts';
import type { AppointmentFacts, AppointmentInput, Useless } from './input.ts';
import { miss } from './miss.ts';
import type { AppointmentState } from './state.ts';
import { takeFound } from './take-found.ts';
import { takeTyped } from './take-typed.ts';

type AppointmentDialog = Dialog<
  AppointmentState,
  AppointmentInput,
  AppointmentFacts,
  AppointmentOrder,
  Useless
>;

/** A dialog that plans an appointment or moves one: with whom, what, when; all of it read back, then done. */
export const appointmentDialog: AppointmentDialog = (state, input, facts, now) => {
  switch (input.kind) {
    case 'begin':
      return state.step.at === 'opening' ? begin(state, {}, facts) : miss(state, 'not-now');
    case 'typed':
      return takeTyped(state, input.said, facts, now);
    case 'chosen':
      return input.choice.kind === 'stop' ? stopped : choose(state, input.choice, facts, now);
    case 'where':
      return changeWhere(state, input.where);
    case 'book':
      return book(state);
    case 'found':
      return takeFound(state, input, facts, now);
  }
};
