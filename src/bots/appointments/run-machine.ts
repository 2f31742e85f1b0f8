import type { AppointmentOrder } from '../../core/appointments/wishes.ts';
import type { OpenDialog } from '../../core/dialogs/open-dialog.ts';
import type { Instant } from '../../core/kernel/time.ts';
import { appointmentDialog } from '../../dialogs/appointment/appointment-dialog.ts';
import type { AppointmentFacts, AppointmentInput, Useless } from '../../dialogs/appointment/input.ts';
import type { AppointmentState } from '../../dialogs/appointment/state.ts';
import { type CancelInput, type CancelState, cancelDialog } from '../../dialogs/cancel/cancel-dialog.ts';
import { again, type Outcome } from '../../dialogs/dialog.ts';

/** The state of a dialog, by its kind. */
export type DialogState =
  | { readonly kind: 'appointment'; readonly state: AppointmentState }
  | { readonly kind: 'cancel-appointment'; readonly state: CancelState };

export type DialogOutcome = Outcome<DialogState['state'], AppointmentOrder, Useless>;

/** Reads the state of a dialog that is not over, and whose shape is that of this program: its own machine wrote it. */
export function stateOf({ kind, state }: Pick<OpenDialog, 'kind' | 'state'>): DialogState {
  return { kind, state } as DialogState;
}

/** One turn of the machine that a dialog is of. */
export function runMachine(
  dialog: DialogState,
  input: AppointmentInput | CancelInput,
  facts: AppointmentFacts,
  now: Instant,
): DialogOutcome {
  if (dialog.kind === 'appointment') return appointmentDialog(dialog.state, input, facts, now);
  switch (input.kind) {
    case 'begin':
      return cancelDialog(dialog.state, { which: {}, ...input }, facts, now);
    case 'typed':
    case 'chosen':
      return cancelDialog(dialog.state, input, facts, now);
    case 'where':
    case 'book':
    case 'found':
      // No card of this dialog has such a button.
      return again(dialog.state, 'no-such-choice');
  }
}
