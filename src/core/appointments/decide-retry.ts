import { untilMended, waitForAnswer } from '../notices/pace.ts';
import type { CalendarAnswer, CheckAnswer } from './calendar-answer.ts';

/** From so many milliseconds on, people are told that they wait for a calendar. */
const long = 2 * 60_000;

export function isLong(wait: number): boolean {
  return wait >= long;
}

/**
 * How long to wait before a calendar is asked again after an answer that got us no further, in milliseconds; none when
 * what is next can be asked at once.
 */
export function waitAfter(
  answer: CalendarAnswer | CheckAnswer,
  attempts: number,
  jitter: number,
): number | undefined {
  switch (answer.kind) {
    case 'unknown':
    case 'later':
    case 'conflict':
      return waitForAnswer(answer, attempts, jitter);
    case 'identity':
    case 'refused':
    case 'not-permitted':
      return untilMended;
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
