import type { Where } from '../../core/appointments/appointment.ts';
import type { Meeting } from '../../core/appointments/meeting.ts';
import { longestPlace } from '../../dialogs/appointment/change-where.ts';
import type { AppointmentState } from '../../dialogs/appointment/state.ts';
import type { Words } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillEach, lead } from '../kit/button.ts';
import { bare, plain, spoken } from '../kit/plain.ts';
import template from './appointment-read-back.card.json' with { type: 'json' };
import { choose, type Turn } from './ask.ts';
import { type AppointmentFrame, nameOf, sayAbout, sayFull, sayMoment, wordsFor } from './say-appointment.ts';

export interface ReadBackCard extends Turn {
  readonly frame: AppointmentFrame;
  readonly state: AppointmentState;
  readonly step: Extract<AppointmentState['step'], { at: 'read-back' }>;
  readonly meeting: Meeting;
  readonly note?: string;
}

const fill = compile<object>(template);

/** Draws all that is about to be booked, in full, with one button that does it. Where people meet is changed here. */
export function drawReadBack(card: ReadBackCard): AdaptiveCard {
  const { frame, state, step, meeting, note, dialog, turn } = card;
  const words = wordsFor(frame, meeting);
  const does = words[state.moving === undefined ? 'button.book' : 'button.moveHere'];
  return fill({
    lang: frame.reader.language,
    speak: spoken(words['appointment.readBack'], sayFull(frame, meeting, step.agreed, bare)),
    hasNote: note !== undefined,
    note: note ?? '',
    title: words['appointment.readBack'],
    about: [{ text: sayAbout(frame, meeting, plain) }],
    full: sayFull(frame, meeting, step.agreed, plain),
    remarks: sayRemarks(card).map((text) => ({ text })),
    buttons: fillEach([
      lead(button(does, 'appointment.book', { dialog, turn })),
      choose(card, words['button.otherTimes'], 'back'),
      choose(card, words['button.stop'], 'stop'),
    ]),
    whereTitle: words['appointment.changePlace'],
    places: fillEach(placesOf(card, words)),
    placeLabel: words['appointment.placeLabel'],
    placeHint: words['appointment.placeHint'],
    longest: longestPlace,
    place: step.agreed.where.kind === 'place' ? bare(step.agreed.where.text) : '',
    atPlace: fillEach([whereTo(card, words['button.atPlace'], 'place')]),
  });
}

/** The ways of meeting that it is not already. */
function placesOf(card: ReadBackCard, words: Words): readonly Button[] {
  const { kind } = card.step.agreed.where;
  return [
    ...(kind === 'teams' ? [] : [whereTo(card, words['button.viaTeams'], 'teams')]),
    ...(kind === 'phone' ? [] : [whereTo(card, words['button.byPhone'], 'phone')]),
  ];
}

function whereTo({ dialog, turn }: Turn, title: string, where: Where['kind']): Button {
  return button(title, 'appointment.where', { dialog, turn, where });
}

function sayRemarks({ frame, state, step, meeting }: ReadBackCard): readonly string[] {
  const words = wordsFor(frame, meeting);
  const { moving } = state;
  const when = sayMoment(frame, step.agreed.at, meeting);
  const of = meeting.trainees.length + 1;
  return [
    ...(moving === undefined
      ? []
      : [words['appointment.now']({ when: sayFull(frame, meeting, moving.agreed, plain) })]),
    ...(step.canCome === undefined
      ? []
      : [words['appointment.canCome']({ when, present: step.canCome, of })]),
    ...step.unread.map((person) => words['appointment.unread']({ who: plain(nameOf(frame, person)) })),
  ];
}
