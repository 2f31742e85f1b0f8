import type { NoticeKind } from './notice.ts';

/** What a person can switch off. A `duty` is always said: it tells people what was done with facts about them. */
export const topics = ['reminder', 'question', 'digest'] as const;
export type Topic = (typeof topics)[number];

interface NoticeRule {
  readonly topic: Topic | 'duty';
  /**
   * When the line broke after Teams may have taken a message. `at-most-once`: it is not sent again, since a reminder
   * that comes twice is noise. `at-least-once`: it is sent again and says so, since it must arrive.
   */
  readonly unknownOutcome: 'at-most-once' | 'at-least-once';
  /** `replace`: updates the card of the last notice with the same subject where there is one. `add`: always a new message. */
  readonly earlierCard: 'replace' | 'add';
}

export const noticeRules: Readonly<Record<NoticeKind, NoticeRule>> = {
  'session.soon': { topic: 'reminder', unknownOutcome: 'at-most-once', earlierCard: 'add' },
  'session.moved': { topic: 'reminder', unknownOutcome: 'at-least-once', earlierCard: 'replace' },
  'session.outcome': { topic: 'question', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'group.no-date': { topic: 'question', unknownOutcome: 'at-most-once', earlierCard: 'add' },
  'digest.published': { topic: 'digest', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'attendance.exported': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
};

/**
 * After so many tries, what may have arrived each time is left at that: where a line takes everything and answers nothing,
 * somebody would hear the same for days. With the waits in between these are some ten minutes.
 */
const mostTries = 8;

/** Whether something is said again when nobody knows whether it arrived; `repeat` says that this was so before. */
export function isSaidAgain(kind: NoticeKind, attempts: number, repeat: boolean): boolean {
  return noticeRules[kind].unknownOutcome === 'at-least-once' && !(repeat && attempts >= mostTries);
}
