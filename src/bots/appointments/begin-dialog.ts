import { randomUUID } from 'node:crypto';
import { openDialog } from '../../core/dialogs/take-turn.ts';
import type { AppointmentInput } from '../../dialogs/appointment/input.ts';
import type { CancelInput } from '../../dialogs/cancel/cancel-dialog.ts';
import { dialogShape } from '../../dialogs/dialog.ts';
import type { Answer, Asker } from '../asker.ts';
import { answerTurn, ask } from './answer-turn.ts';
import type { Planning } from './load-planning.ts';
import type { DialogState } from './run-machine.ts';
import { tokenOf } from './take-dialog-turn.ts';

/** A dialog that begins, what it begins with, and the typed message that does so, if one does. */
type Beginning = { readonly message?: string } & DialogState & {
    readonly input: AppointmentInput | CancelInput;
  };

/** Opens a dialog in the place of the one that was open, and takes its first turn; of a message that comes again, none. */
export async function beginDialog(
  asker: Asker,
  planning: Planning,
  { kind, state, input, message }: Beginning,
): Promise<Answer> {
  const { deps, person, reader } = asker;
  const opening = {
    person: person.id,
    // Nobody can guess it: the appointment that comes of it is known by it.
    id: randomUUID(),
    kind,
    shape: dialogShape,
    state,
    now: reader.now,
  };
  const dialog = await openDialog(deps.store, message === undefined ? opening : { ...opening, message });
  const isRepeated = dialog.id !== opening.id && dialog.turn > 1;
  if (isRepeated && dialog.over === undefined) return ask(asker, planning, dialog);
  return answerTurn(asker, planning, tokenOf(dialog), input);
}
