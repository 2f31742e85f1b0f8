import { type Instant, instant } from '../kernel/time.ts';

/**
 * What Teams lets one bot say in one conversation: so many messages within so many milliseconds. Source:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit#per-bot-per-thread-limit
 */
const conversationLimits = [
  { messages: 7, within: 1_000 },
  { messages: 8, within: 2_000 },
  { messages: 60, within: 30_000 },
] as const;

/** As many as the longest window can hold; older ones say nothing. */
const remembered = 60;

/**
 * When the next message in a conversation may leave, given when Teams answered the last ones (oldest first). Counted from
 * the answers, which come after the arrivals, so that a slow line can't push two windows into one.
 */
export function nextInConversation(sentAt: readonly Instant[], now: Instant): Instant {
  const waits = conversationLimits.map(({ messages, within }) => {
    const first = sentAt.at(-messages);
    // Of a clock that was ahead: a whole window is waited, not until then.
    return first === undefined ? now : instant(Math.min(first, now) + within + 1);
  });
  return instant(Math.max(now, ...waits));
}

export function rememberSent(sentAt: readonly Instant[], at: Instant): readonly Instant[] {
  return [...sentAt, at].slice(-remembered);
}

/** How long to wait after the first refusals that may pass, and after each further one; in minutes. */
const afterFirst = [0.5, 1.5, 10, 60] as const;
const afterOthers = 6 * 60;

/**
 * How long to wait after so many refusals in a row, in milliseconds. Teams answers 401, 403 and 500 for minutes at a time
 * to what it takes later: https://github.com/MicrosoftDocs/msteams-docs/issues/9561
 */
export function patience(refusals: number, jitter: number): number {
  const minutes = afterFirst[refusals - 1] ?? afterOthers;
  return Math.round(minutes * 60_000 * (1 + jitter / 5));
}

/** How long to wait before a message is tried again, in milliseconds: doubling, at most a quarter of an hour. */
export function backoff(attempts: number, jitter: number): number {
  const longest = Math.min(2_000 * 2 ** Math.min(attempts, 20), 15 * 60_000);
  return Math.round(longest * (0.5 + jitter / 2));
}

/** What any neighbour that keeps something of ours may answer when nothing came of a request, or nobody knows what did. */
type NotYet =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'later'; readonly afterMs?: number }
  | { readonly kind: 'conflict' };

/** How long it takes until an administrator may have mended what keeps us out, in milliseconds. */
export const untilMended = 60 * 60_000;

/**
 * How long to wait before it is asked again, in milliseconds. Where nobody knows what came of a request, the first look
 * comes within 2 to 5 seconds.
 */
export function waitForAnswer(answer: NotYet, attempts: number, jitter: number): number {
  if (answer.kind === 'unknown' && attempts <= 1) return 2_000 + Math.round(3_000 * jitter);
  const least = answer.kind === 'later' ? (answer.afterMs ?? 0) : 0;
  return Math.max(least, backoff(attempts, jitter));
}
