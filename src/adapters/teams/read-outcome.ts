import { readField } from '../../core/kernel/parse-json.ts';
import type { SendOutcome } from '../../core/notices/messenger.ts';
import type { Exchange } from '../http/request-once.ts';
import { readRetryAfter } from '../http/retry-after.ts';
import { readRefusal } from './read-refusal.ts';

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
