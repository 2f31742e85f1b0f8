import { loadDialog } from '../../core/dialogs/take-turn.ts';
import { newAppointment } from '../../dialogs/appointment/state.ts';
import { dialogShape } from '../../dialogs/dialog.ts';
import { isForDialog } from '../../dialogs/is-for-dialog.ts';
import type { Understood } from '../../understanding/understand.ts';
import type { Asker, Meaning } from '../asker.ts';
import { answerTurn } from './answer-turn.ts';
import { beginDialog } from './begin-dialog.ts';
import { loadPlanning } from './load-planning.ts';
import { readOffer } from './offer-hours.ts';

/**
 * What typed words say to the dialog that is open; undefined where none is, or they speak of something else, which
 * interrupts it and keeps it.
 */
export async function readForDialog(
  asker: Asker,
  understood: Understood,
  message: string,
): Promise<Meaning | undefined> {
  const { deps, person, reader } = asker;
  if (deps.calendars === undefined) return undefined;
  const dialog = await loadDialog(deps.store, person.id, reader.now);
  if (dialog === undefined || dialog.shape !== dialogShape) return undefined;
  const speaksOfCancel = dialog.kind === 'cancel-appointment' && understood.intent === 'cancel';
  if (!isForDialog(understood) && !speaksOfCancel) return undefined;
  const planning = await loadPlanning(asker);
  if (planning === undefined) return undefined;
  return answerTurn(asker, planning, { kind: 'message', id: message }, { kind: 'typed', said: understood });
}

/** Words that begin something about appointments; undefined for other words, and where no calendars are read. */
export async function readPlanning(
  asker: Asker,
  said: Understood,
  message: string,
): Promise<Meaning | undefined> {
  const { intent, slots, acts } = said;
  const begins = acts && beginnings.has(intent);
  const offer = readOffer(asker, said);
  if (offer !== undefined) return { wish: offer };
  if (!begins || slots.initiator !== undefined || slots.field !== undefined) return undefined;
  const planning = await loadPlanning(asker);
  if (planning === undefined) return nobodyToMeet(asker);
  if (intent === 'my-appointments') return { wish: { verb: 'appointment.list' } };
  if (intent === 'cancel')
    return beginDialog(asker, planning, {
      kind: 'cancel-appointment',
      state: { at: 'opening' },
      input: { kind: 'begin', which: slots.which ?? {} },
      message,
    });
  const state = newAppointment(intent === 'reschedule' ? { moves: true } : {});
  return beginDialog(asker, planning, {
    kind: 'appointment',
    state,
    input: { kind: 'typed', said },
    message,
  });
}

/** Where calendars are read, somebody who is in no group has nobody to meet; elsewhere a date is noted. */
function nobodyToMeet({ deps, programme }: Asker): Meaning | undefined {
  const isPlanned = deps.calendars !== undefined && programme.scheduling !== undefined;
  return isPlanned ? { refusal: 'appointment.nobody' } : undefined;
}

const beginnings: ReadonlySet<Understood['intent']> = new Set([
  'plan',
  'availability',
  'reschedule',
  'cancel',
  'my-appointments',
]);
