import type { AppointmentData, AppointmentVerb, Choice, Direction } from '../../core/appointments/wishes.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { Button } from '../kit/button.ts';
import { bare, short } from '../kit/plain.ts';

/** A button about appointments. */
export function ask<V extends AppointmentVerb>(title: string, verb: V, data: AppointmentData[V]): Button {
  return { title: bare(short(title, 80)), verb, data, style: 'default' };
}

/** The dialog, and the turn that a card is drawn from. */
export interface Turn {
  readonly dialog: string;
  readonly turn: number;
}

/** A button that answers what a dialog asks. */
export function choose({ dialog, turn }: Turn, title: string, choice: PlainChoice): Button {
  return ask(title, 'appointment.choose', { dialog, turn, choice });
}

/** A choice that needs no more than its name; what is picked comes as inputs. */
type PlainChoice = Exclude<Choice['kind'], 'nth' | 'time' | 'direction'>;

export function chooseNth({ dialog, turn }: Turn, title: string, index: number): Button {
  return ask(title, 'appointment.choose', { dialog, turn, choice: 'nth', index });
}

export function chooseTime({ dialog, turn }: Turn, title: string, at: Instant): Button {
  return ask(title, 'appointment.choose', { dialog, turn, choice: 'time', at });
}

export function chooseDirection({ dialog, turn }: Turn, title: string, to: Direction): Button {
  return ask(title, 'appointment.choose', { dialog, turn, choice: 'direction', to });
}
