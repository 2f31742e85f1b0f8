import { type Looked, lookForTimes } from '../../core/appointments/look-for-times.ts';
import type { Standing } from '../../core/appointments/standing.ts';
import type { OpenDialog } from '../../core/dialogs/open-dialog.ts';
import { dateIn } from '../../core/kernel/time.ts';
import { type SoughtFor, soughtFor } from '../../dialogs/appointment/sought.ts';
import type { Asker } from '../asker.ts';
import { type Planning, programmeOf } from './load-planning.ts';
import { stateOf } from './run-machine.ts';
import { type TurnTaken, takeDialogTurn, tokenOf } from './take-dialog-turn.ts';

/** What came of a look into the calendars: a turn of the dialog, or no answer of theirs. */
export type Offered =
  | { readonly kind: 'turned'; readonly taken: TurnTaken }
  | { readonly kind: 'unread'; readonly why: Exclude<Looked['kind'], 'looked'> };

/** Looks as long as the dialog asks for it: once, and once more and wider when nothing was found near. */
export async function seekOffers(
  asker: Asker,
  planning: Planning,
  dialog: OpenDialog,
  sought: SoughtFor,
): Promise<Offered> {
  const looked = await look(asker, planning, { ...sought, ...movingIn(planning, dialog) });
  if (looked.kind !== 'looked') {
    asker.deps.log.warn({ verb: 'appointment.plan', answer: looked.kind }, 'calendars not read');
    return { kind: 'unread', why: looked.kind };
  }
  const { kind: _, ...found } = looked;
  const input = { kind: 'found', search: sought.search, ...found } as const;
  const taken = await takeDialogTurn(asker, planning, tokenOf(dialog), input);
  const more = taken.standing === 'taken' ? wantsTimes(asker, planning, taken.dialog) : undefined;
  return taken.dialog === undefined || more === undefined
    ? { kind: 'turned', taken }
    : seekOffers(asker, planning, taken.dialog, more);
}

/** A look into the calendars for one need, by the rules of its programme. */
export function look(
  { deps, reader }: Asker,
  planning: Planning,
  need: Parameters<typeof lookForTimes>[2] & Pick<SoughtFor, 'meeting'>,
): Promise<Looked> {
  const { calendars } = planning;
  return lookForTimes({ ...deps, calendars }, programmeOf(planning, need.meeting), need, reader.now);
}

/** What the dialog looks for now; nothing when it asks something else, or another kind of dialog stands there. */
export function wantsTimes(
  { reader }: Pick<Asker, 'reader'>,
  { facts }: Pick<Planning, 'facts'>,
  dialog: OpenDialog,
): SoughtFor | undefined {
  const known = dialog.over === undefined ? stateOf(dialog) : undefined;
  return known?.kind === 'appointment' ? soughtFor(known.state, dateIn(facts.zone, reader.now)) : undefined;
}

function movingIn({ facts }: Pick<Planning, 'facts'>, dialog: OpenDialog) {
  const known = stateOf(dialog);
  const moving = known.kind === 'appointment' ? known.state.moving : undefined;
  return moving === undefined ? {} : movingFrom(moving, facts.zone);
}

/** What is to be known of the appointment that gets another time. */
export function movingFrom({ appointment, agreed }: Standing, zone: string) {
  return { moving: appointment, movingOn: dateIn(zone, agreed.at) };
}
