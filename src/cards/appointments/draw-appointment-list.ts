import type { Standing } from '../../core/appointments/standing.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillButtons, fillEach } from '../kit/button.ts';
import { plain, spoken } from '../kit/plain.ts';
import template from './appointment-list.card.json' with { type: 'json' };
import { type AppointmentFrame, sayAbout, sayFull, wordsFor } from './say-appointment.ts';

/** An appointment in the list, and whether the calendar still has to follow. */
export interface ListedAppointment extends Standing {
  readonly isChanging: boolean;
  /** Nobody in a group but its mentor moves or calls off what all of them have agreed on. */
  readonly mayChange: boolean;
  /** Time before it is kept free for the reader, who can give it back. */
  readonly isPrepared: boolean;
}

export interface AppointmentListCard {
  readonly frame: AppointmentFrame;
  /** The soonest first; at most six are read on a card. */
  readonly appointments: readonly ListedAppointment[];
  readonly mayOffer: boolean;
  readonly note?: string;
}

/** Where a card with buttons in every row is still read on a phone. */
const most = 6;

const fill = compile<object>(template);

/** Draws the appointments to come, each with a button to move it and one to call it off for whoever may. */
export function drawAppointmentList({
  frame,
  appointments,
  mayOffer,
  note,
}: AppointmentListCard): AdaptiveCard {
  const words = wordsFor(frame);
  const none = words['appointments.none'];
  const title = words['button.appointments'];
  return fill({
    lang: frame.reader.language,
    speak: appointments.length === 0 ? spoken(title, none) : spoken(title),
    hasNote: note !== undefined,
    note: note ?? '',
    title,
    hasRows: appointments.length > 0,
    none,
    rows: appointments.slice(0, most).map((each) => ({
      when: sayFull(frame, each.meeting, each.agreed, plain),
      text: sayAbout(frame, each.meeting, plain),
      hasChanging: each.isChanging,
      changing: words['appointments.changing'],
      ...fillButtons(changesOf(frame, each)),
    })),
    ways: fillEach([
      button(words['button.planAppointment'], 'appointment.plan'),
      ...(mayOffer ? [button(words['offer.title'], 'appointment.offer')] : []),
    ]),
  });
}

function changesOf(frame: AppointmentFrame, listed: ListedAppointment): readonly Button[] {
  const { appointment, seen, meeting, isPrepared, mayChange } = listed;
  if (!mayChange) return [];
  const words = wordsFor(frame, meeting);
  return [
    button(words['button.move'], 'appointment.move', { appointment, seen }),
    button(words['button.callOff'], 'appointment.cancel', { appointment, seen }),
    ...(isPrepared
      ? [button(words['button.noPrepare'], 'appointment.prepare', { appointment, on: false })]
      : []),
  ];
}
