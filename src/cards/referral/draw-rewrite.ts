import type { Level, Recipient } from '../../core/consent/message.ts';
import type { TraineeView } from '../../core/referral/views.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { type Button, button } from '../kit/button.ts';
import { drawReferralCard } from './draw-referral-card.ts';
import { drawReferralForm } from './draw-referral-form.ts';
import { type PairFrame, plainNames, roleOf, wordsFor } from './referral-frame.ts';

export interface RewriteCard {
  readonly frame: PairFrame;
  readonly view: Extract<TraineeView, { readonly stage: 'asked' | 'no-recipient' }>;
  readonly note?: string | undefined;
}

const levels = [1, 2, 3] as const;

/** Draws how much is said. Whatever is chosen is asked anew before anything counts. */
export function drawLevels({ frame, view, note }: RewriteCard): AdaptiveCard {
  const words = wordsFor(frame);
  const question = { referral: view.id, seen: view.version };
  return drawReferralCard({
    language: frame.reader.language,
    words,
    note,
    title: words['rewrite.title'],
    before: [words['rewrite.text']],
    rows: levels.map((level) =>
      button(words[`rewrite.level${level}`], 'consent.rewrite', { ...question, part: 'text', level }),
    ),
    ways: [back(frame, view)],
  });
}

/** Draws the form of a level that needs something: a word, or a text. */
export function drawLevel({ frame, view, note }: RewriteCard, level: Exclude<Level, 1>): AdaptiveCard {
  const words = wordsFor(frame);
  const data = { referral: view.id, seen: view.version, part: 'text', level } as const;
  const before = view.stage === 'asked' && view.content.level === 3 ? view.content.text : '';
  return drawReferralForm({
    language: frame.reader.language,
    words,
    note,
    title: words[`rewrite.level${level}`],
    before: level === 3 ? [words['rewrite.textHint']] : [],
    rows: [],
    input: level === 3 ? { kind: 'text', value: before } : { kind: 'topic' },
    button: button(words[level === 3 ? 'rewrite.showText' : 'rewrite.showTopic'], 'consent.rewrite', data),
    ways: [back(frame, view)],
  });
}

/** Draws to whom else it can go: whom the people file knows, or whom the trainee types. */
export function drawRecipients(
  { frame, view, note }: RewriteCard,
  known: readonly Recipient[],
): AdaptiveCard {
  const words = wordsFor(frame);
  const question = { referral: view.id, seen: view.version, part: 'recipient' } as const;
  const isFirst = view.stage === 'no-recipient';
  const now = view.stage === 'asked' ? view.recipient.email : undefined;
  return drawReferralForm({
    language: frame.reader.language,
    words,
    note,
    title: words[isFirst ? 'ask.own' : 'rewrite.who'],
    before: [
      isFirst && view.startedBy === 'trainee'
        ? words['ask.ownText'](plainNames(frame))
        : words['rewrite.whoText'],
    ],
    rows: known
      .filter(({ email }) => email !== now)
      .map((each) =>
        button(words['ask.to']({ role: roleOf(frame, each.role), name: each.name }), 'consent.rewrite', {
          ...question,
          to: each.role,
        }),
      ),
    input: { kind: 'recipient' },
    button: button(words['rewrite.showWho'], 'consent.rewrite', { ...question, typed: true }),
    ways: isFirst ? [] : [back(frame, view)],
  });
}

function back(frame: PairFrame, { id }: RewriteCard['view']): Button {
  return button(wordsFor(frame)['button.backToQuestion'], 'consent.show', { referral: id });
}
