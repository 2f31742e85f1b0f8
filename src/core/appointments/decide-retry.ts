import { backoff } from '../notices/pace.ts';
import type { CalendarAnswer, CheckAnswer } from './calendar-answer.ts';

/** From so many milliseconds on, people are told that they wait for a calendar. */
const long = 2 * 60_000;

export function isLong(wait: number): boolean {
  return wait >= long;
}

/** How long it takes until an administrator may have mended what keeps us out, in milliseconds. */
const hour = 60 * 60_000;

/**
 * How long to wait before a calendar is asked again after an answer that got us no further, in milliseconds; none when
 * what is next can be asked at once. Nobody knows what came of a request: the first look comes within 2 to 5 seconds.
 */
export function waitAfter(
  answer: CalendarAnswer | CheckAnswer,
  attempts: number,
  jitter: number,
): number | undefined {
  switch (answer.kind) {
    case 'unknown':
      return attempts <= 1 ? 2_000 + Math.round(3_000 * jitter) : backoff(attempts, jitter);
    case 'later':
      return Math.max(answer.afterMs ?? 0, backoff(attempts, jitter));
    case 'conflict':
      return backoff(attempts, jitter);
    case 'identity':
    case 'refused':
    case 'not-permitted':
      return hour;
    case 'event':
    case 'found':
    case 'done':
    case 'absent':
    case 'series':
    case 'no-mailbox':
    case 'free':
    case 'busy':
    case 'left':
      return undefined;
  }
}
