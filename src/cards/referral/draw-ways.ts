import type { Recipient } from '../../core/consent/message.ts';
import type { ReferralId } from '../../core/kernel/id.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { type Button, button } from '../kit/button.ts';
import { drawReferralCard } from './draw-referral-card.ts';
import { drawReferralForm } from './draw-referral-form.ts';
import {
  type PairFrame,
  plainNames,
  type ReferralFrame,
  roleOf,
  theirWords,
  wordsFor,
} from './referral-frame.ts';

const otherHelp = (frame: ReferralFrame): Button =>
  button(wordsFor(frame)['button.otherHelp'], 'referral.open', {});

/** Draws a text that the trainee sends: nothing of it is kept, and no link carries it in its address. */
export function drawOwnText(
  frame: PairFrame,
  recipient: Recipient | undefined,
  isMentor: boolean,
): AdaptiveCard {
  const words = wordsFor(frame);
  const { trainee } = plainNames(frame);
  const theirs = theirWords(frame);
  const name = recipient?.name ?? theirs['self.someone'];
  return drawReferralCard({
    language: frame.reader.language,
    words,
    title: isMentor ? words['self.titleMentor']({ name: trainee }) : words['self.title'],
    before: [words[isMentor ? 'self.textMentor' : 'self.text']],
    quote: theirs['self.message']({ name, who: frame.trainee.name }),
    ways: [otherHelp(frame)],
  });
}

/** Draws the way to a meeting of the two; `plan` is the button that leads to it, where there is one. */
export function drawTogether(frame: ReferralFrame, plan: Button): AdaptiveCard {
  const words = wordsFor(frame);
  return drawReferralCard({
    language: frame.reader.language,
    words,
    title: words['together.title'],
    before: [words['together.text']],
    buttons: [plan],
    ways: [otherHelp(frame)],
  });
}

export interface AskCard {
  readonly frame: PairFrame;
  /** Made up for this card, so that a second press is no second request. */
  readonly referral: ReferralId;
  /** Whom the people file knows. */
  readonly known: readonly Recipient[];
  readonly isMentor: boolean;
  readonly note?: string | undefined;
}

/**
 * Draws to whom it would go, before anybody is asked anything: for a mentor what the trainee will see of it and what the
 * mentor will; for a trainee that nobody knows of it yet.
 */
export function drawAsk({ frame, referral, known, isMentor, note }: AskCard): AdaptiveCard {
  const words = wordsFor(frame);
  const names = plainNames(frame);
  const whom = isMentor ? { trainee: frame.trainee.id } : {};
  const to = (each: Recipient): Button =>
    button(
      words[isMentor ? 'ask.mayWrite' : 'ask.to']({ role: roleOf(frame, each.role), name: each.name }),
      'referral.ask',
      { referral, ...whom, to: each.role },
    );
  const open = button(words['ask.open']({ name: frame.trainee.name }), 'referral.ask', { referral, ...whom });
  const text = isMentor
    ? [
        words['ask.what']({ name: names.trainee }),
        words['ask.text']({ name: names.trainee }),
        ...(known.length === 0 ? [words['ask.textNone']({ name: names.trainee })] : []),
      ]
    : [words['ask.ownText']({ mentor: names.mentor })];
  return drawReferralForm({
    language: frame.reader.language,
    words,
    note,
    title: isMentor ? words['ask.title']({ name: names.trainee }) : words['ask.own'],
    before: text,
    rows: [...known.map(to), ...(isMentor && known.length === 0 ? [open] : [])],
    input: { kind: 'recipient' },
    button: button(words[isMentor ? 'ask.propose' : 'rewrite.showWho'], 'referral.ask', {
      referral,
      ...whom,
      typed: true,
    }),
    ways: [otherHelp(frame)],
  });
}
