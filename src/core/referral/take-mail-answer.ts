import { unreachable } from '../kernel/result.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import type { Mail } from './mail.ts';
import type { MailAnswer, MailView } from './mail-drafts.ts';
import type { MailStep } from './mail-step.ts';
import type { SentAs } from './referral.ts';

/** What came of a step: what is known of the message now, none once it is over, and what is news about it. */
export interface Taken {
  readonly mail?: Mail;
  readonly news?: MailNews;
}

export type MailNews =
  | { readonly kind: 'drafted' }
  /** It says something else than what was consented to, so it is not sent from here. */
  | { readonly kind: 'edited' }
  /** It was to be sent, and was not. */
  | { readonly kind: 'not-sent' }
  | { readonly kind: 'sent'; readonly as: SentAs }
  /** Nothing of it is in the mailbox any more, or it was thrown away there. */
  | { readonly kind: 'ended'; readonly left?: 'deleted-items' };

export interface Judging {
  /** Whether a message says what was consented to; undefined where the words are not kept any more. */
  readonly isSame: (view: MailView) => boolean | undefined;
  /** Whether the message is wanted at this moment, by both people. */
  readonly isWanted: boolean;
  readonly now: Instant;
}

type Request = Extract<MailStep, { readonly do: 'make' | 'find' | 'look' | 'send' | 'discard' }>;

/** Takes over what a mailbox answered to a step. */
export function takeMailAnswer(mail: Mail, step: Request, answer: MailAnswer, judging: Judging): Taken {
  switch (step.do) {
    case 'make':
      return takeMade(mail, answer, judging);
    case 'find':
      return answer.kind === 'found' ? takeFound(mail, answer.messages, judging) : { mail };
    case 'look':
      return takeLook(mail, answer, judging);
    case 'send':
      return takeSent(mail, answer);
    case 'discard':
      return { mail: takeDiscarded(mail, step.id, answer) };
    default:
      return unreachable(step);
  }
}

function takeMade(mail: Mail, answer: MailAnswer, judging: Judging): Taken {
  const { makingAt: _, ...unmade } = mail;
  switch (answer.kind) {
    case 'message':
      return madeDraft(withDraft(mail, answer.message, judging), judging);
    case 'later':
    case 'identity':
      return { mail: unmade };
    case 'no-mailbox':
    case 'not-permitted':
    case 'refused':
      return { mail: { ...unmade, noMailbox: true } };
    // It may have been made: that is looked up.
    case 'unknown':
    case 'conflict':
    case 'absent':
    case 'done':
    case 'found':
      return { mail };
    default:
      return unreachable(answer);
  }
}

/** Nobody is told of one that must go again. */
function madeDraft(mail: Mail, { isWanted }: Judging): Taken {
  return isWanted ? { mail, news: { kind: 'drafted' } } : { mail };
}

function withDraft(mail: Mail, view: MailView, { isSame, now }: Judging): Mail {
  const { lookAt: _, ...rest } = mail;
  const link = view.webLink === undefined ? {} : { webLink: view.webLink };
  return { ...rest, ...link, id: view.id, misses: 0, seen: { at: now, isSame: isSame(view) ?? false } };
}

function takeLook(mail: Mail, answer: MailAnswer, judging: Judging): Taken {
  if (answer.kind === 'absent') return { mail: forgetId(mail, 0) };
  if (answer.kind !== 'message') return { mail };
  const { message } = answer;
  // Somebody sent it: the look by stamp finds that copy, and whatever else there is of it.
  if (!message.isDraft) return { mail: forgetId(mail, 0) };
  if (message.isDeleted) return { news: { kind: 'ended' } };
  const seen = withDraft(mail, message, judging);
  if (seen.seen?.isSame !== false)
    return { mail: mail.want === 'sent' ? { ...seen, isChecked: true } : seen };
  const isNews = mail.seen?.isSame !== false || mail.want === 'sent';
  return { mail: { ...seen, want: 'draft' }, ...(isNews && { news: { kind: 'edited' } }) };
}

function sentAs(view: MailView, { isSame }: Judging): MailNews {
  const same = isSame(view);
  return { kind: 'sent', as: same === undefined ? 'unseen' : same ? 'same' : 'other' };
}

/** It is nowhere under the id that was known; so many looks found nothing yet. */
function forgetId(mail: Mail, misses: number): Mail {
  const { id: _, lookAt: __, ...rest } = mail;
  return { ...rest, misses };
}

function takeSent(mail: Mail, answer: MailAnswer): Taken {
  const { sendingAt: _, isChecked: __, ...unsent } = mail;
  switch (answer.kind) {
    case 'done':
      return { mail: { ...mail, isAccepted: true } };
    case 'absent':
      return { mail: forgetId(unsent, 0) };
    case 'later':
    case 'identity':
      return { mail: unsent };
    case 'no-mailbox':
    case 'not-permitted':
    case 'refused':
      return { mail: { ...unsent, want: 'draft' }, news: { kind: 'not-sent' } };
    case 'unknown':
    case 'conflict':
    case 'message':
    case 'found':
      return { mail };
    default:
      return unreachable(answer);
  }
}

function takeDiscarded(mail: Mail, id: string, answer: MailAnswer): Mail {
  if (answer.kind !== 'done' && answer.kind !== 'absent') return mail;
  if (mail.extra?.includes(id)) return { ...mail, extra: mail.extra.filter((each) => each !== id) };
  // One look more makes sure that nothing else of it came to light; two where it was not there.
  const left = answer.kind === 'done' && answer.left !== undefined ? { left: answer.left } : {};
  return { ...forgetId(mail, answer.kind === 'done' ? 2 : 1), ...left };
}

/** How long it takes until it is looked again after a look that found nothing, in minutes. */
const pauses = [2, 15, 60];
/** After so many looks a message that may be sent, and is nowhere to be seen, is taken to be. */
const looksForSent = 8;

function miss(mail: Mail, now: Instant): Mail {
  const pause = pauses[mail.misses] ?? 60;
  return { ...mail, misses: mail.misses + 1, lookAt: addMinutes(now, pause) };
}

function takeFound(mail: Mail, views: readonly MailView[], judging: Judging): Taken {
  const { now, isWanted } = judging;
  const sent = views.find(({ isDraft }) => !isDraft);
  const [first, ...more] = views.filter(({ isDraft, isDeleted }) => isDraft && !isDeleted);
  if (sent !== undefined) return { ...leftOver(mail, first, more), news: sentAs(sent, judging) };
  if (mail.sendingAt !== undefined) return takeUnsent(mail, first, judging);
  if (first !== undefined) {
    const drafted = withDraft(mail, first, judging);
    const extra = more.length === 0 ? {} : { extra: more.map(({ id }) => id) };
    return madeDraft({ ...drafted, ...extra }, judging);
  }
  const [thrown] = views;
  if (thrown === undefined) return { mail: miss(mail, now) };
  if (isWanted) return { news: { kind: 'ended' } };
  if (mail.left !== undefined) return { news: { kind: 'ended', left: mail.left } };
  return { mail: { ...mail, id: thrown.id } };
}

/** What was made twice is no use to anybody once one of them was sent. */
function leftOver(mail: Mail, first: MailView | undefined, more: readonly MailView[]): Pick<Taken, 'mail'> {
  if (first === undefined) return {};
  return { mail: { ...mail, isOver: true, extra: [first, ...more].map(({ id }) => id) } };
}

/** It was to be sent and is not among what was sent: not yet, or not at all. */
function takeUnsent(mail: Mail, draft: MailView | undefined, judging: Judging): Taken {
  const missed = miss(mail, judging.now);
  if (draft !== undefined && !mail.isAccepted && missed.misses >= 2) {
    const { sendingAt: _, isChecked: __, ...unsent } = withDraft(mail, draft, judging);
    return { mail: { ...unsent, want: 'draft' }, news: { kind: 'not-sent' } };
  }
  return missed.misses >= looksForSent ? { news: { kind: 'sent', as: 'unseen' } } : { mail: missed };
}
