import { unreachable } from '../../core/kernel/result.ts';
import type { AppointmentState, Doubt } from '../../dialogs/appointment/state.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { type Button, lead } from '../kit/button.ts';
import { drawMessage } from '../kit/draw-message.ts';
import { bare } from '../kit/plain.ts';
import { type CardRemark, choose, chooseNth, type Turn } from './ask.ts';
import { drawWhich } from './draw-call-off.ts';
import { drawOffers } from './draw-offers.ts';
import { drawReadBack } from './draw-read-back.ts';
import { type AppointmentFrame, sayAbout, sayMoment, wordsFor } from './say-appointment.ts';
import { sayWanted } from './say-wanted.ts';

export interface AppointmentDialogCard extends Turn {
  readonly frame: AppointmentFrame;
  readonly state: AppointmentState;
  /** Why the same is asked again. */
  readonly why?: CardRemark;
}

/** Draws what a dialog on an appointment asks now. */
export function drawAppointmentDialog(card: AppointmentDialogCard): AdaptiveCard {
  const { frame, state, why } = card;
  const { step, meeting } = state;
  const words = wordsFor(frame, meeting);
  const note = why === undefined ? {} : { note: words[`useless.${why}`] };
  switch (step.at) {
    case 'opening':
      return drawLine(card, note.note ?? words['useless.not-now']);
    case 'seeking':
      return drawLine(card, note.note ?? words['appointment.seeking'], [
        lead(choose(card, words['button.lookAgain'], 'back')),
      ]);
    case 'which':
      return drawWhich({ ...card, among: step.among, ...note });
    case 'meeting':
      return drawMeetings({ ...card, step, ...note });
    case 'meant':
      return drawMeant({ ...card, doubt: step, ...note });
    case 'offers':
    case 'nothing':
      return meeting === undefined
        ? drawLine(card, words['useless.nobody'])
        : drawOffers({ ...card, meeting, ...note });
    case 'read-back':
      return meeting === undefined
        ? drawLine(card, words['useless.nobody'])
        : drawReadBack({ ...card, step, meeting, ...note });
    case 'proposals':
      return drawProposals({ ...card, options: step.options, ...note });
    default:
      return unreachable(step);
  }
}

/** One sentence, such as that the calendars are looked at, and the way out. */
function drawLine(card: AppointmentDialogCard, title: string, ways: readonly Button[] = []): AdaptiveCard {
  const words = wordsFor(card.frame, card.state.meeting);
  return drawMessage({
    language: card.frame.reader.language,
    title,
    paragraphs: [],
    buttons: [...ways, choose(card, words['button.stop'], 'stop')],
  });
}

type Asked<More> = AppointmentDialogCard & More & { readonly note?: string };

/** Of a row: behind it stands with whom. */
const longestTitle = 40;

/** A row for each person or group, and what is due first. */
function drawMeetings(
  card: Asked<{ readonly step: Extract<AppointmentState['step'], { at: 'meeting' }> }>,
): AdaptiveCard {
  const { frame, step, note } = card;
  const words = wordsFor(frame);
  return drawMessage({
    language: frame.reader.language,
    title: words['appointment.whom'],
    paragraphs: [
      ...(note === undefined ? [] : [note]),
      ...(step.unmatched ? [words['appointment.unmatched']] : []),
    ],
    choices: step.among.map((meeting, index) =>
      chooseNth(card, sayAbout(frame, meeting, bare, longestTitle), index),
    ),
    buttons: [choose(card, words['button.stop'], 'stop')],
  });
}

/** What was perhaps meant is asked in full, and never taken for a fact. */
function drawMeant(card: Asked<{ readonly doubt: Doubt }>): AdaptiveCard {
  const { frame, doubt, note } = card;
  const { language } = frame.reader;
  const words = wordsFor(frame, card.state.meeting);
  const said = doubt.readings.map((reading) => sayWanted(words, language, reading));
  const [only, ...others] = said;
  const isOne = others.length === 0;
  const remark = sayRemark(card, doubt);
  return drawMessage({
    language,
    title: words[isOne ? 'appointment.meant' : 'appointment.meantWhich'],
    paragraphs: [
      ...(note === undefined ? [] : [note]),
      ...(isOne && only !== undefined ? [`**${capital(only)}**`] : []),
      ...(remark === undefined ? [] : [remark]),
    ],
    ...(isOne ? {} : { choices: said.map((each, index) => chooseNth(card, capital(each), index)) }),
    buttons: [
      ...(isOne ? [lead(choose(card, words['button.yes'], 'yes'))] : []),
      choose(card, words['button.no'], 'no'),
      choose(card, words['button.stop'], 'stop'),
    ],
  });
}

function sayRemark({ frame, state }: AppointmentDialogCard, { remark }: Doubt): string | undefined {
  const words = wordsFor(frame, state.meeting);
  return remark === 'holiday' || remark === 'mismatch' || remark === 'past'
    ? words[`appointment.remark.${remark}`]
    : undefined;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The moments on which a group is to vote are read back before anybody is asked. */
function drawProposals(
  card: Asked<{ readonly options: readonly Parameters<typeof sayMoment>[1][] }>,
): AdaptiveCard {
  const { frame, state, options, note } = card;
  const words = wordsFor(frame, state.meeting);
  const buttons: readonly Button[] = [
    lead(choose(card, words['button.propose'], 'vote')),
    choose(card, words['button.otherTimes'], 'back'),
    choose(card, words['button.stop'], 'stop'),
  ];
  return drawMessage({
    language: frame.reader.language,
    title: words['appointment.proposals'],
    paragraphs: [
      ...(note === undefined ? [] : [note]),
      ...options.map((at) => `**${capital(sayMoment(frame, at, state.meeting))}**`),
      words['appointment.proposalsText'],
    ],
    buttons,
  });
}
