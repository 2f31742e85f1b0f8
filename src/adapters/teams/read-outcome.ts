import type { SendOutcome } from '../../core/notices/messenger.ts';
import type { Exchange } from '../http/request-once.ts';
import { readField } from './parse-json.ts';
import { readRefusal } from './read-refusal.ts';

/** However long Teams says to wait, in milliseconds: what it says wrongly must not silence a person for a day. */
const waitAtMost = 60 * 60_000;

/**
 * What one exchange means. Source of the statuses:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages#status-codes-from-bot-conversational-apis
 */
export function readOutcome(exchange: Exchange, now: number): SendOutcome {
  if (exchange.kind !== 'answered') return { outcome: exchange.kind };
  const { status, body, headers } = exchange;
  if (status >= 200 && status < 300) {
    const activityId = readField(body, 'id');
    return activityId === undefined ? { outcome: 'sent' } : { outcome: 'sent', activityId };
  }
  switch (status) {
    case 412:
    case 429:
    case 502:
    case 503:
    case 504: {
      const afterMs = readRetryAfter(headers, now);
      return afterMs === undefined ? { outcome: 'again', status } : { outcome: 'again', status, afterMs };
    }
    // The other side did not wait for an answer of its own, so it may still be delivering.
    case 408:
      return { outcome: 'unknown' };
    case 413:
      return { outcome: 'too-large' };
    case 404:
      return { outcome: 'gone' };
    default:
      return readRefusal(status, body);
  }
}

/** Seconds or an HTTP date; a date is measured against the clock of the side that wrote it, where it says its own. */
function readRetryAfter(headers: NodeJS.Dict<string | string[]>, now: number): number | undefined {
  const raw = headers['retry-after'];
  if (typeof raw !== 'string' || raw.trim() === '') return undefined;
  const theirs = typeof headers.date === 'string' ? Date.parse(headers.date) : Number.NaN;
  const wait = /^\s*\d+(\.\d+)?\s*$/.test(raw)
    ? Number(raw) * 1000
    : Date.parse(raw) - (Number.isNaN(theirs) ? now : theirs);
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, Math.ceil(wait)), waitAtMost);
}
