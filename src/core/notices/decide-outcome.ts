import type { Instant } from '../kernel/time.ts';
import { waitAgain } from './decide-delivery.ts';
import type { Delivery, DeliveryState } from './delivery.ts';
import type { Mailbox, SentCard } from './mailbox.ts';
import type { OpenOutcome, SendOutcome } from './messenger.ts';
import { noticeRules } from './notice-rules.ts';
import { backoff, rememberSent } from './pace.ts';

/** Cards of which the ids are kept, so that a later notice can replace one. */
const keptCards = 30;

export interface Sending {
  readonly delivery: Delivery;
  readonly attempts: number;
  readonly repeat: boolean;
  readonly now: Instant;
  /** From 0 to 1, so that not everybody tries again at the same moment. */
  readonly jitter: number;
}

/** What one answer of Teams, or the lack of one, makes of the line in the ledger. */
export function decideOutcome(
  { delivery, attempts, repeat, now, jitter }: Sending,
  answer: SendOutcome | Exclude<OpenOutcome, { outcome: 'opened' }>,
): DeliveryState {
  switch (answer.outcome) {
    case 'sent': {
      const id = answer.activityId === undefined ? {} : { activityId: answer.activityId };
      return { name: 'delivered', at: now, ...id, ...(repeat ? { repeat: true } : {}) };
    }
    case 'again':
      return waitAgain(attempts, repeat, now, Math.max(answer.afterMs ?? 0, backoff(attempts, jitter)));
    case 'not-sent':
    case 'gone':
      return waitAgain(attempts, repeat, now, answer.outcome === 'gone' ? 0 : backoff(attempts, jitter));
    case 'not-installed':
    case 'blocked':
      return { name: 'unreachable', at: now, reason: answer.outcome };
    case 'unknown':
      return noticeRules[delivery.notice.kind].unknownOutcome === 'at-most-once'
        ? { name: 'failed', at: now, reason: 'outcome-unknown' }
        : waitAgain(attempts, true, now, backoff(attempts, jitter));
    case 'too-large':
      return { name: 'failed', at: now, reason: 'refused', status: 413 };
    case 'refused':
      return { name: 'failed', at: now, reason: 'refused', status: answer.status };
  }
}

/** What the answer says about reaching this person. */
export function noteOutcome(
  mailbox: Mailbox,
  answer: SendOutcome | OpenOutcome,
  now: Instant,
  subject?: string,
): Mailbox {
  switch (answer.outcome) {
    case 'opened':
      return { ...mailbox, reach: { state: 'open', conversation: answer.conversation } };
    case 'sent':
      return {
        ...mailbox,
        sentAt: rememberSent(mailbox.sentAt, now),
        cards: rememberCard(mailbox.cards, subject, answer.activityId),
      };
    case 'not-installed':
    case 'blocked':
      return { ...mailbox, reach: { state: answer.outcome, at: now }, cards: [] };
    case 'gone':
      return { ...mailbox, reach: { state: 'unknown' }, cards: [] };
    default:
      // Every request counts for the limits of Teams, also one that was refused.
      return { ...mailbox, sentAt: rememberSent(mailbox.sentAt, now) };
  }
}

function rememberCard(
  cards: readonly SentCard[],
  subject: string | undefined,
  activityId: string | undefined,
): readonly SentCard[] {
  if (subject === undefined || activityId === undefined) return cards;
  return [...cards.filter((card) => card.subject !== subject), { subject, activityId }].slice(-keptCards);
}

/** The mailbox without the card of a subject, when Teams has lost it. */
export function forgetCard(mailbox: Mailbox, subject: string): Mailbox {
  return { ...mailbox, cards: mailbox.cards.filter((card) => card.subject !== subject) };
}
