import type { Direction, PlainChoice } from '../../core/appointments/wishes.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { Useless } from '../../dialogs/appointment/input.ts';
import { type Button, button } from '../kit/button.ts';

/** The dialog, and the turn that a card is drawn from. */
export interface Turn {
  readonly dialog: string;
  readonly turn: number;
}

/** Why a dialog asks the same again. */
export type CardRemark =
  | Useless
  /** The pressed card was from before. */
  | 'old-card'
  /** The calendars give no answer now. */
  | 'silent'
  /** The mentor's calendar can't be had, however long one waits. */
  | 'unreadable';

/** A button that answers what a dialog asks. */
export function choose({ dialog, turn }: Turn, title: string, choice: PlainChoice): Button {
  return button(title, 'appointment.choose', { dialog, turn, choice });
}

export function chooseNth({ dialog, turn }: Turn, title: string, index: number): Button {
  return button(title, 'appointment.choose', { dialog, turn, choice: 'nth', index });
}

export function chooseTime({ dialog, turn }: Turn, title: string, at: Instant): Button {
  return button(title, 'appointment.choose', { dialog, turn, choice: 'time', at });
}

export function chooseDirection({ dialog, turn }: Turn, title: string, to: Direction): Button {
  return button(title, 'appointment.choose', { dialog, turn, choice: 'direction', to });
}
