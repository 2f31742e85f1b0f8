import type { Notice, NoticeKind } from '../effects/notice.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';

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
  'session.closing': { topic: 'reminder', unknownOutcome: 'at-most-once', earlierCard: 'add' },
  'own.reminder': { topic: 'reminder', unknownOutcome: 'at-most-once', earlierCard: 'add' },
  'digest.published': { topic: 'digest', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'attendance.exported': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  // A replaced card does not ring: whoever is to be somewhere else must hear it.
  'appointment.booked': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'appointment.moved': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'appointment.cancelled': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'appointment.lost': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'appointment.stays': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'appointment.waits': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'appointment.declined': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'appointment.proposed': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'appointment.link': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'appointment.stuck': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'preparation.lost': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'hours.asked': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'hours.offered': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'task.soon': { topic: 'reminder', unknownOutcome: 'at-most-once', earlierCard: 'add' },
  'task.again': { topic: 'question', unknownOutcome: 'at-most-once', earlierCard: 'add' },
  'task.proposed': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'task.agreed': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  // Somebody waits for the answer, so it is no question of the bot's own.
  'vote.open': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  // What people have to know of it they hear from the appointment: this only clears away the card.
  'vote.closed': { topic: 'duty', unknownOutcome: 'at-most-once', earlierCard: 'replace' },
  'vote.failed': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
  'personal.card': { topic: 'duty', unknownOutcome: 'at-least-once', earlierCard: 'add' },
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

/** Told to whoever wanted something a moment ago. */
const answersAsked: ReadonlySet<NoticeKind> = new Set([
  'appointment.lost',
  'appointment.stays',
  'appointment.waits',
]);

/** So many minutes before people meet, what became of it is said at any hour. */
const near = 24 * 60;

/**
 * Whether it does not wait for the end of quiet hours: an answer to whoever asked for it a moment ago, and what became of
 * an appointment that is near, also where it is off or elsewhere now.
 */
export function isUrgent(notice: Notice, now: Instant): boolean {
  if (!('appointment' in notice)) return false;
  if (answersAsked.has(notice.kind) || 'asked' in notice) return true;
  const moments = notice.kind === 'appointment.moved' ? [notice.at, notice.from] : [notice.at];
  return moments.some((at) => at > now && at <= addMinutes(now, near));
}
