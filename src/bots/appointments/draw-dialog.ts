import type { CardRemark } from '../../cards/appointments/ask.ts';
import { drawAppointmentDialog } from '../../cards/appointments/draw-appointment-dialog.ts';
import { drawCallOff } from '../../cards/appointments/draw-call-off.ts';
import type { AdaptiveCard } from '../../cards/kit/adaptive-card.ts';
import type { OpenDialog } from '../../core/dialogs/open-dialog.ts';
import type { Planning } from './load-planning.ts';
import { stateOf } from './run-machine.ts';

/** What a dialog asks now, and why it asks the same again. */
export function drawDialog(
  { frame }: Pick<Planning, 'frame'>,
  dialog: OpenDialog,
  why?: CardRemark,
): AdaptiveCard {
  const card = { frame, dialog: dialog.id, turn: dialog.turn, ...(why && { why }) };
  const known = stateOf(dialog);
  switch (known.kind) {
    case 'appointment':
      return drawAppointmentDialog({ ...card, state: known.state });
    case 'cancel-appointment':
      return drawCallOff({ ...card, state: known.state });
  }
}
