import type { CardRemark } from '../../cards/appointments/ask.ts';
import { type AppointmentStep, drawAppointmentStep } from '../../cards/appointments/draw-appointment-step.ts';
import type { AdaptiveCard } from '../../cards/kit/adaptive-card.ts';
import { type Appointment, type AppointmentStatus, statusOf } from '../../core/appointments/appointment.ts';
import { appointments } from '../../core/appointments/appointments.ts';
import { meetingOf } from '../../core/appointments/load-meetings.ts';
import type { AppointmentOrder } from '../../core/appointments/wishes.ts';
import type { DialogToken, OpenDialog } from '../../core/dialogs/open-dialog.ts';
import { causeOf } from '../../core/kernel/cause-of.ts';
import { appointmentId } from '../../core/kernel/id.ts';
import { clockIn, dateIn } from '../../core/kernel/time.ts';
import type { AppointmentInput, Useless } from '../../dialogs/appointment/input.ts';
import type { CancelInput } from '../../dialogs/cancel/cancel-dialog.ts';
import type { Answer, Asker } from '../asker.ts';
import { sayStopped } from '../sessions/offer-running.ts';
import { carryOutOrder } from './carry-out-order.ts';
import { drawDialog } from './draw-dialog.ts';
import { inTime } from './in-time.ts';
import type { Planning } from './load-planning.ts';
import { type Offered, seekOffers, wantsTimes } from './seek-offers.ts';
import { endDialog, type TurnTaken, takeDialogTurn, tokenOf } from './take-dialog-turn.ts';

/** Takes a turn of the open dialog of this person, and answers with what is asked next or what was done. */
export async function answerTurn(
  asker: Asker,
  planning: Planning,
  token: DialogToken,
  input: AppointmentInput | CancelInput,
): Promise<Answer> {
  return answerTaken(asker, planning, await takeDialogTurn(asker, planning, token, input), token);
}

async function answerTaken(
  asker: Asker,
  planning: Planning,
  taken: TurnTaken,
  token: DialogToken,
): Promise<Answer> {
  if (taken.standing !== 'taken') return answerUntaken(asker, planning, taken);
  const { dialog, answer } = taken;
  switch (answer.kind) {
    case 'stopped':
      return sayStopped(asker);
    case 'wants':
      return fulfil(asker, planning, dialog, { order: answer.order, token });
    case 'asks':
      return ask(asker, planning, dialog, answer.why);
  }
}

/**
 * Asks what the dialog asks, once the calendars were read for it. Where they take long, it says that it looks, and what
 * they give takes the place of that.
 */
export async function ask(
  asker: Asker,
  planning: Planning,
  dialog: OpenDialog,
  why?: Useless,
): Promise<Answer> {
  const sought = wantsTimes(asker, planning, dialog);
  if (sought === undefined) return { card: drawDialog(planning, dialog, why) };
  const seeking = seekOffers(asker, planning, dialog, sought);
  const offered = await inTime(seeking);
  if (offered !== undefined) return answerOffered(asker, planning, dialog, offered);
  const later = seeking
    .then((late) => answerOffered(asker, planning, dialog, late))
    .then((answer) => ('card' in answer ? answer.card : undefined))
    .catch((cause: unknown) => {
      asker.deps.log.error({ verb: 'appointment.plan', ...causeOf(cause) }, 'crashed');
      return drawDialog(planning, dialog, 'silent');
    });
  return { card: drawDialog(planning, dialog), later };
}

function answerOffered(
  asker: Asker,
  planning: Planning,
  dialog: OpenDialog,
  offered: Offered,
): Promise<Answer> | Answer {
  if (offered.kind === 'turned') return answerTaken(asker, planning, offered.taken, tokenOf(dialog));
  const why: CardRemark = offered.why === 'later' ? 'silent' : 'unreadable';
  return { card: drawDialog(planning, dialog, why) };
}

/** A second press, or a card from before: what stands now is shown, and nothing is done twice. */
async function answerUntaken(
  asker: Asker,
  planning: Planning,
  { standing, dialog }: Exclude<TurnTaken, { readonly standing: 'taken' }>,
): Promise<Answer> {
  if (standing === 'none' || dialog === undefined) return { refusal: 'dialog.none' };
  if (dialog.over === undefined)
    return { card: drawDialog(planning, dialog, standing === 'old' ? 'old-card' : undefined) };
  const booked = (await asker.deps.store.load(appointments, appointmentId(dialog.id)))?.document;
  return booked === undefined ? { refusal: 'dialog.over' } : { card: showAppointment(planning, booked) };
}

/** One appointment as it stands. */
export function showAppointment({ frame }: Pick<Planning, 'frame'>, appointment: Appointment): AdaptiveCard {
  const { agreed, told } = appointment;
  const meeting = meetingOf(appointment, (agreed ?? told)?.minutes ?? 0);
  const step = steps[statusOf(appointment)];
  return drawAppointmentStep({ frame, meeting, step, repeat: false, ...(agreed && { agreed }) });
}

const steps: Readonly<Record<AppointmentStatus, AppointmentStep>> = {
  held: 'confirming',
  confirming: 'confirming',
  moving: 'confirming',
  confirmed: 'stands',
  cancelling: 'cancelling',
  cancelled: 'called-off',
  gone: 'called-off',
  'needs-person': 'stuck',
};

interface Wanting {
  readonly order: AppointmentOrder;
  readonly token: DialogToken;
}

/** First what was wanted is done, then the dialog is over; an hour that went meanwhile leads to other times. */
async function fulfil(
  asker: Asker,
  planning: Planning,
  dialog: OpenDialog,
  { order, token }: Wanting,
): Promise<Answer> {
  const carried = await carryOutOrder(asker, planning, dialog, order);
  switch (carried.kind) {
    case 'done':
      await endDialog(asker, token);
      return { card: showAppointment(planning, carried.appointment) };
    case 'said':
      await endDialog(asker, token);
      return { card: carried.card };
    case 'taken':
      return answerTurn(asker, planning, token, {
        kind: 'chosen',
        choice: pickedAgain(carried.at, planning),
      });
    case 'refused':
      await endDialog(asker, token);
      return { refusal: carried.refusal };
  }
}

/** The same moment, looked for anew: the calendars say that it is taken, and what lies closest. */
function pickedAgain(at: Parameters<typeof dateIn>[1], { facts: { zone } }: Pick<Planning, 'facts'>) {
  return { kind: 'picked', date: dateIn(zone, at), clock: clockIn(zone, at) } as const;
}
