import type { AppointmentOrder } from '../../core/appointments/wishes.ts';
import type { DialogToken, OpenDialog } from '../../core/dialogs/open-dialog.ts';
import { type Taken, type Turned, takeTurn } from '../../core/dialogs/take-turn.ts';
import type { AppointmentInput, Useless } from '../../dialogs/appointment/input.ts';
import type { CancelInput } from '../../dialogs/cancel/cancel-dialog.ts';
import { dialogShape } from '../../dialogs/dialog.ts';
import type { Asker } from '../asker.ts';
import type { Planning } from './load-planning.ts';
import { type DialogOutcome, runMachine, stateOf } from './run-machine.ts';

/** What a turn came to, beside what stands in the dialog after it. */
export type Ran =
  | { readonly kind: 'asks'; readonly why?: Useless }
  | { readonly kind: 'wants'; readonly order: AppointmentOrder }
  | { readonly kind: 'stopped' };

export type TurnTaken = Taken<Ran>;

/** One turn, stored. What it wants done is carried out after it, and ends the dialog then. */
export function takeDialogTurn(
  { deps, person, reader }: Asker,
  { facts }: Pick<Planning, 'facts'>,
  token: DialogToken,
  input: AppointmentInput | CancelInput,
): Promise<TurnTaken> {
  const turn = { person: person.id, token, shape: dialogShape, now: reader.now };
  return takeTurn(deps.store, turn, (dialog) =>
    toTurned(runMachine(stateOf(dialog), input, facts, reader.now)),
  );
}

/** The dialog whose wish was carried out is over. Its token is that of the turn that wanted it. */
export async function endDialog({ deps, person, reader }: Asker, token: DialogToken): Promise<void> {
  const turn = { person: person.id, token, shape: dialogShape, now: reader.now };
  await takeTurn(deps.store, turn, () => ({ to: 'end', how: 'done', answer: undefined }));
}

/** The card of a dialog as it stands. */
export function tokenOf({ id, turn }: Pick<OpenDialog, 'id' | 'turn'>): DialogToken {
  return { kind: 'card', dialog: id, turn };
}

function toTurned(outcome: DialogOutcome): Turned<Ran> {
  switch (outcome.kind) {
    case 'go':
      return { to: 'keep', state: outcome.state, answer: { kind: 'asks' } };
    case 'again':
      return { to: 'keep', state: outcome.state, answer: { kind: 'asks', why: outcome.why } };
    case 'done':
      return { to: 'leave', answer: { kind: 'wants', order: outcome.wish } };
    case 'stopped':
      return { to: 'end', how: 'stopped', answer: { kind: 'stopped' } };
  }
}
