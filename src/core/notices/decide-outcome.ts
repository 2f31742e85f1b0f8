import { type Delivery, type DeliveryState, markRepeat } from '../effects/delivery.ts';
import { type Tries, waitAgain } from '../effects/lease.ts';
import type { Notice } from '../effects/notice.ts';
import { unreachable } from '../kernel/result.ts';
import { type Instant, instant } from '../kernel/time.ts';
import type { Mailbox } from './mailbox.ts';
import type { OpenOutcome, SendOutcome } from './messenger.ts';
import { isSaidAgain } from './notice-rules.ts';
import { backoff, patience, rememberSent } from './pace.ts';

export interface Sending extends Tries {
  readonly delivery: Delivery<Notice>;
  readonly now: Instant;
  /** From 0 to 1, so that not everybody tries again at the same moment. */
  readonly jitter: number;
}

/** What one answer of Teams, or the lack of one, makes of the line in the ledger. */
export function decideOutcome(
  sending: Sending,
  answer: SendOutcome | Exclude<OpenOutcome, { outcome: 'opened' }>,
): DeliveryState {
  const { delivery, attempts, repeat, now, jitter } = sending;
  const marked = { at: now, ...markRepeat(repeat) };
  switch (answer.outcome) {
    case 'sent': {
      const id = answer.activityId === undefined ? {} : { activityId: answer.activityId };
      return { name: 'delivered', ...marked, ...id };
    }
    case 'again':
      return waitAgain(attempts, repeat, now, Math.max(answer.afterMs ?? 0, backoff(attempts, jitter)));
    case 'not-sent':
      return waitAgain(attempts, repeat, now, backoff(attempts, jitter));
    case 'gone':
      // A chat that is gone is made anew at once; where that does not help, such as for an account that is no more, it waits.
      return waitAgain(attempts, repeat, now, attempts < 2 ? 0 : backoff(attempts, jitter));
    case 'not-installed':
    case 'blocked':
      return { name: 'unreachable', reason: answer.outcome, ...marked };
    case 'unknown':
      return isSaidAgain(delivery.effect.kind, attempts, repeat)
        ? waitAgain(attempts, true, now, backoff(attempts, jitter))
        : { name: 'failed', reason: 'outcome-unknown', ...marked };
    case 'too-large':
      return { name: 'failed', reason: 'refused', status: 413, ...marked };
    case 'refused':
      // Our own password is not taken: an administrator mends that, and then it can be said.
      if (answer.code === 'no-token') return waitAgain(attempts, repeat, now, backoff(attempts, jitter));
      if (passing.has(answer.status)) return standAside(sending, answer.status);
      return { name: 'failed', reason: 'refused', status: answer.status, ...marked };
  }
}

/** Refusals that pass by themselves, often within minutes, although the documentation calls them final. */
const passing: ReadonlySet<number> = new Set([401, 403, 500]);

/**
 * It was not delivered for certain, and is tried again until it is too late. Meanwhile nothing waits for it: hours may
 * pass, and it may be this one card that Teams stumbles over.
 */
function standAside({ delivery, repeat, refused, now, jitter }: Sending, status: number): DeliveryState {
  const { tooLate } = delivery.effect;
  const times = (refused?.times ?? 0) + 1;
  const dueAt = instant(Math.min(now + patience(times, jitter), Math.max(now, tooLate)));
  return { name: 'waiting', dueAt, attempts: 0, ...markRepeat(repeat), refused: { times, status } };
}

/** What an answer of Teams says about reaching a person. Every request counts for the limits, also one that was refused. */
export function noteAnswer(mailbox: Mailbox, answer: SendOutcome | OpenOutcome, now: Instant): Mailbox {
  const counted = { ...mailbox, sentAt: rememberSent(mailbox.sentAt, now) };
  switch (answer.outcome) {
    case 'opened':
      return { ...counted, reach: { state: 'open', conversation: answer.conversation } };
    case 'not-installed':
    case 'blocked':
      return { ...counted, reach: { state: answer.outcome, at: now } };
    case 'sent':
    case 'again':
    case 'too-large':
    case 'gone':
    case 'refused':
    case 'unknown':
    case 'not-sent':
      return counted;
    default:
      return unreachable(answer);
  }
}

/** The mailbox when the chat itself is gone: it has to be opened again. */
export function forgetConversation(mailbox: Mailbox): Mailbox {
  return { ...mailbox, reach: { state: 'unknown' } };
}
