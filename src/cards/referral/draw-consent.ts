import { unreachable } from '../../core/kernel/result.ts';
import type { MailMode } from '../../core/referral/mail-drafts.ts';
import { followsUpAt } from '../../core/referral/tell-personal.ts';
import type { TraineeView } from '../../core/referral/views.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { type Button, button } from '../kit/button.ts';
import { plain } from '../kit/plain.ts';
import { drawReferralCard, type ReferralCard } from './draw-referral-card.ts';
import { type PairFrame, plainNames, roleOf, sayWhen, theirWords, wordsFor } from './referral-frame.ts';

export interface ConsentCard {
  readonly frame: PairFrame;
  readonly view: Exclude<TraineeView, { readonly stage: 'no-recipient' }>;
  readonly mode: MailMode;
  readonly note?: string | undefined;
}

/** Draws what a trainee sees of a request: everything there is to see, and at each moment what can still be done. */
export function drawConsent(card: ConsentCard): AdaptiveCard {
  const { frame, note } = card;
  const words = wordsFor(frame);
  return drawReferralCard({ language: frame.reader.language, words, note, ...sayStage(card) });
}

type Said = Omit<ReferralCard, 'language' | 'words' | 'note'>;

function sayStage(card: ConsentCard): Said {
  const { view } = card;
  switch (view.stage) {
    case 'asked':
      return sayAnswer(card, view);
    case 'with-mentor':
      return sayWithMentor(card, view);
    case 'sent':
      return saySent(card, view);
    case 'closed':
      return sayClosed(card, view);
    default:
      return unreachable(view);
  }
}

type Of<S> = Extract<TraineeView, { readonly stage: S }>;

function sayAnswer(card: ConsentCard, view: Of<'asked'>): Said {
  switch (view.state) {
    case 'shown':
      return sayQuestion(card, view);
    case 'consented':
      return sayGiven(card, view);
    case 'declined':
      return sayDeclined(card, view);
    case 'withdrawn':
      return sayWithdrawn(card, view);
    default:
      return unreachable(view.state);
  }
}

/** The four answers stand beside each other, and none of them is lit up. */
function sayQuestion({ frame, mode }: ConsentCard, view: Of<'asked'>): Said {
  const words = wordsFor(frame);
  const { mentor } = plainNames(frame);
  const { id: referral, version: seen, recipient, message, expiresAt } = view;
  const question = { referral, seen };
  const isOwn = view.startedBy === 'trainee';
  return {
    title: words['consent.title']({
      mentor,
      role: roleOf(frame, recipient.role),
      name: plain(recipient.name),
    }),
    before: [
      words['consent.address']({ email: plain(recipient.email) }),
      words['consent.exact'],
      words['consent.subject']({ subject: plain(message.subject) }),
    ],
    quote: message.text,
    after: [
      `${words['consent.free']({ name: plain(recipient.name) })} ${words[isOwn ? 'consent.ifNoOwn' : 'consent.ifNo']({ mentor })}`,
      words[mode === 'off' ? 'consent.ifYesCopy' : 'consent.ifYesDraft']({ mentor }),
      words['consent.takeBack'],
      words['consent.expires']({ when: sayWhen(frame, expiresAt) }),
    ],
    buttons: [
      button(words['consent.yes'], 'consent.give', question),
      button(words['consent.no'], 'consent.decline', question),
      button(words['consent.rewrite'], 'consent.rewrite', { ...question, part: 'text' }),
      button(words['consent.other'], 'consent.rewrite', { ...question, part: 'recipient' }),
    ],
  };
}

function sayGiven({ frame }: ConsentCard, { id, message }: Of<'asked'>): Said {
  const words = wordsFor(frame);
  return {
    title: words['consent.given'],
    before: [words['consent.givenText'](plainNames(frame))],
    quote: message.text,
    buttons: [withdrawButton(frame, id)],
  };
}

function sayDeclined({ frame }: ConsentCard, view: Of<'asked'>): Said {
  const words = wordsFor(frame);
  const { mentor } = plainNames(frame);
  const { id: referral, version: seen, isTold, startedBy, expiresAt } = view;
  if (isTold) return { title: words['consent.saidNo'], before: [words['consent.told']({ mentor })] };
  const when = sayWhen(frame, expiresAt);
  const isOwn = startedBy === 'trainee';
  const tell = button(words['consent.tell'], 'consent.decline', {
    referral,
    seen,
    tell: true,
  });
  return {
    title: words['consent.saidNo'],
    before: [isOwn ? words['consent.declinedOwn'] : words['consent.declinedText']({ mentor, when })],
    // First what changes nothing: whoever presses twice by mistake tells nobody.
    buttons: [againButton(frame, view), ...(isOwn ? [] : [tell])],
  };
}

function sayWithdrawn({ frame }: ConsentCard, view: Of<'asked'>): Said {
  const words = wordsFor(frame);
  const { mentor } = plainNames(frame);
  const when = sayWhen(frame, view.expiresAt);
  return {
    title: words['consent.withdrawnTitle'],
    before: [
      view.startedBy === 'trainee'
        ? words['consent.declinedOwn']
        : words['consent.withdrawnText']({ mentor, when }),
    ],
    buttons: [againButton(frame, view)],
  };
}

function againButton(frame: PairFrame, { id, version }: Of<'asked'>): Button {
  const data = { referral: id, seen: version, part: 'text' } as const;
  return button(wordsFor(frame)['consent.again'], 'consent.rewrite', data);
}

function withdrawButton(frame: PairFrame, referral: string): Button {
  return button(wordsFor(frame)['consent.withdraw'], 'consent.withdraw', { referral });
}

function sayWithMentor({ frame }: ConsentCard, { id, message, expiresAt }: Of<'with-mentor'>): Said {
  const words = wordsFor(frame);
  return {
    title: words['consent.withMentor'](plainNames(frame)),
    before: [words['consent.withMentorText']({ when: sayWhen(frame, expiresAt) })],
    quote: message.text,
    buttons: [withdrawButton(frame, id)],
  };
}

/** What was sent can't be taken back; what can be said instead stands there to be copied. */
function saySent({ frame }: ConsentCard, view: Of<'sent'>): Said {
  const words = wordsFor(frame);
  const { mentor } = plainNames(frame);
  const { recipient, message, sentAt, as } = view;
  const when = sayWhen(frame, sentAt);
  if (recipient === undefined || message === undefined)
    return { title: words['consent.sent'], before: [words['consent.sentWhen']({ when })] };
  const to = { role: roleOf(frame, recipient.role), name: plain(recipient.name) };
  return {
    title: words['consent.sent'],
    before: [words['consent.sentText']({ mentor, ...to, when }), words[`sent.${as}`]],
    quote: message.text,
    ...sayFollowUp(frame, view),
    lower: {
      title: words['consent.retract'],
      text: words['consent.retractText'],
      quote: theirWords(frame)['consent.retractMessage']({ name: recipient.name, who: frame.trainee.name }),
    },
  };
}

/** Until the mentor was asked how it goes on, the trainee can still have that left out. */
function sayFollowUp(frame: PairFrame, { id: referral, sentAt, isFollowedUp }: Of<'sent'>): Partial<Said> {
  const words = wordsFor(frame);
  const { mentor } = plainNames(frame);
  if (!isFollowedUp) return { after: [words['consent.followUpClosed']({ mentor })] };
  if (followsUpAt(sentAt) <= frame.reader.now) return {};
  const stop = { referral, what: 'follow-up' } as const;
  return {
    after: [words['consent.followUp']({ mentor })],
    buttons: [button(words['consent.noFollowUp'], 'consent.withdraw', stop)],
  };
}

function sayClosed({ frame }: ConsentCard, { left, isLeaving, wasToCopy }: Of<'closed'>): Said {
  const words = wordsFor(frame);
  if (isLeaving) return { title: words['consent.closed'], before: [words['referral.leaving']] };
  if (wasToCopy)
    return { title: words['consent.closed'], before: [words['consent.closedByHand'](plainNames(frame))] };
  const before = [words['consent.closedText'], ...(left === undefined ? [] : [words['consent.left']])];
  return { title: words['consent.closed'], before };
}
