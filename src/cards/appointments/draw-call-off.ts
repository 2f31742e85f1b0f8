import type { Standing } from '../../core/appointments/standing.ts';
import { unreachable } from '../../core/kernel/result.ts';
import type { CancelState } from '../../dialogs/cancel/cancel-dialog.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { button, lead } from '../kit/button.ts';
import { drawMessage } from '../kit/draw-message.ts';
import { bare, plain } from '../kit/plain.ts';
import { type CardRemark, choose, chooseNth, type Turn } from './ask.ts';
import { type AppointmentFrame, sayFull, sayMoment, sayWho, wordsFor } from './say-appointment.ts';

export interface CallOffCard extends Turn {
  readonly frame: AppointmentFrame;
  readonly state: CancelState;
  readonly why?: CardRemark;
}

/** Draws what a dialog on calling off asks now: which one, or whether it is sure. */
export function drawCallOff(card: CallOffCard): AdaptiveCard {
  const { frame, state, why } = card;
  const words = wordsFor(frame);
  const note = why === undefined ? {} : { note: words[`useless.${why}`] };
  switch (state.at) {
    case 'opening':
      return drawMessage({
        language: frame.reader.language,
        title: note.note ?? words['useless.not-now'],
        paragraphs: [],
        buttons: [button(words['button.appointments'], 'appointment.list')],
      });
    case 'which':
      return drawWhich({ ...card, among: state.among, ...note });
    case 'sure':
      return drawSure(card, state.standing, note.note);
    default:
      return unreachable(state);
  }
}

/** What goes is said in full; a reason is asked of nobody. */
function drawSure(card: CallOffCard, { meeting, agreed }: Standing, note: string | undefined): AdaptiveCard {
  const { frame } = card;
  const words = wordsFor(frame, meeting);
  return drawMessage({
    language: frame.reader.language,
    title: words['callOff.title'],
    paragraphs: [
      ...(note === undefined ? [] : [note]),
      sayFull(frame, meeting, agreed, plain),
      words['callOff.text'],
    ],
    buttons: [
      lead(choose(card, words['button.callOffSure'], 'yes')),
      choose(card, words['button.keep'], 'no'),
    ],
  });
}

interface WhichCard extends Turn {
  readonly frame: AppointmentFrame;
  readonly among: readonly Standing[];
  readonly note?: string;
}

/** Draws the question which appointment is meant. */
export function drawWhich(card: WhichCard): AdaptiveCard {
  const { frame, among, note } = card;
  const words = wordsFor(frame);
  return drawMessage({
    language: frame.reader.language,
    title: words['appointment.which'],
    paragraphs: note === undefined ? [] : [note],
    choices: among.map(({ meeting, agreed }, index) => {
      const when = sayMoment(frame, agreed.at, meeting);
      const title = words['appointment.short']({ when, who: sayWho(frame, meeting, bare) });
      return chooseNth(card, title, index);
    }),
    buttons: [choose(card, words['button.stop'], 'stop')],
  });
}
