import { unreachable } from '../../core/kernel/result.ts';
import type { MentorView } from '../../core/referral/views.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { button } from '../kit/button.ts';
import { plain } from '../kit/plain.ts';
import { drawReferralCard, type ReferralCard } from './draw-referral-card.ts';
import { type PairFrame, plainNames, roleOf, sayWhen, wordsFor } from './referral-frame.ts';

/** Draws what a mentor sees of a request: nothing of an answer until there is a draft. */
export function drawMentorReferral(frame: PairFrame, view: MentorView, note?: string): AdaptiveCard {
  const words = wordsFor(frame);
  return drawReferralCard({ language: frame.reader.language, words, note, ...sayStage(frame, view) });
}

type Said = Omit<ReferralCard, 'language' | 'words' | 'note'>;
type Of<S> = Extract<MentorView, { readonly stage: S }>;

function sayStage(frame: PairFrame, view: MentorView): Said {
  const words = wordsFor(frame);
  const name = plainNames(frame).trainee;
  switch (view.stage) {
    case 'waiting':
      return {
        title: words['draft.waiting']({ name }),
        before: [words['draft.waitingText']({ when: sayWhen(frame, view.expiresAt) })],
        buttons: [button(words['draft.refresh'], 'draft.open', { referral: view.id })],
      };
    case 'draft':
      return sayDraft(frame, view);
    case 'to-copy':
      return sayToCopy(frame, view);
    case 'sent':
      return saySent(frame, view);
    case 'refused':
      return { title: words['draft.refused']({ name }), before: [words['draft.refusedText']({ name })] };
    case 'closed':
      return {
        title: words['draft.closed'],
        before: [words[view.isLeaving ? 'referral.leaving' : 'draft.closedText']],
      };
    default:
      return unreachable(view);
  }
}

function sayDraft(frame: PairFrame, view: Of<'draft'>): Said {
  const words = wordsFor(frame);
  const { id: referral, recipient, message, webLink, isEdited, isSending, maySend, expiresAt } = view;
  const to = { role: roleOf(frame, recipient.role), name: plain(recipient.name) };
  const discard = button(words['draft.discard'], 'draft.discard', { referral });
  const send = button(words['draft.send'], 'draft.send', { referral });
  const refresh = button(words['draft.refresh'], 'draft.open', { referral });
  const state = isSending ? words['draft.sending'] : isEdited ? words['draft.edited'] : undefined;
  return {
    title: words['draft.title']({ name: plainNames(frame).trainee }),
    before: [state ?? words['draft.inOutlook'](to)],
    quote: message.text,
    after: isSending ? [] : [words['draft.until']({ when: sayWhen(frame, expiresAt) })],
    link: webLink === undefined ? undefined : { title: words['draft.open'], url: webLink },
    buttons: isSending ? [refresh] : [...(maySend && !isEdited ? [send] : [refresh]), discard],
  };
}

function sayToCopy(frame: PairFrame, { id, recipient, message, expiresAt }: Of<'to-copy'>): Said {
  const words = wordsFor(frame);
  const to = {
    role: roleOf(frame, recipient.role),
    name: plain(recipient.name),
    email: plain(recipient.email),
  };
  return {
    title: words['draft.title']({ name: plainNames(frame).trainee }),
    before: [words['draft.toCopy'](to), words['consent.subject']({ subject: plain(message.subject) })],
    quote: message.text,
    after: [words['draft.until']({ when: sayWhen(frame, expiresAt) })],
    buttons: [
      button(words['draft.sentByHand'], 'draft.send', { referral: id }),
      button(words['draft.discardCopy'], 'draft.discard', { referral: id }),
    ],
  };
}

function saySent(frame: PairFrame, { recipient, sentAt, as }: Of<'sent'>): Said {
  const words = wordsFor(frame);
  const when = sayWhen(frame, sentAt);
  if (recipient === undefined)
    return { title: words['mailed.title'], before: [words['consent.sentWhen']({ when })] };
  const to = { role: roleOf(frame, recipient.role), name: plain(recipient.name) };
  return {
    title: words['mailed.title'],
    before: [words['mailed.text']({ ...to, when }), words[`sent.${as}`]],
  };
}

/** Draws the one question two weeks later. Nothing is asked to be typed, and no answer is kept. */
export function drawFollowUp(frame: PairFrame): AdaptiveCard {
  const words = wordsFor(frame);
  return drawReferralCard({
    language: frame.reader.language,
    words,
    title: words['followUp.title'],
    before: [words['followUp.text']({ name: plainNames(frame).trainee })],
    ways: [
      button(words['followUp.together'], 'referral.choose', {
        choice: 'way',
        way: 'together',
        trainee: frame.trainee.id,
      }),
      button(words['button.otherHelp'], 'referral.open', {}),
    ],
  });
}
