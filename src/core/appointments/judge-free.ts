import type { Instant } from '../kernel/time.ts';
import type { CheckAnswer } from './calendar-answer.ts';
import type { EventView } from './event-view.ts';
import type { Reading } from './reading.ts';

/** What is looked at once more before a time is written into a calendar. */
export interface Recheck {
  readonly from: Instant;
  readonly until: Instant;
  /** Without the mentor there is no meeting. */
  readonly mentor: Reading | undefined;
  /** Of a talk of two; in a group a vote, or the count of who can come, was settled before. */
  readonly trainee?: Reading | undefined;
  /** The mentor offered these hours in so many words: that counts while the calendar can't be read. */
  readonly isOffered?: boolean;
  /** Our own event, which is in its own way only where it stands now. */
  readonly own?: EventView | undefined;
}

/**
 * Whether the calendars still leave a time free. A mentor's calendar that can't be read says nothing, and is asked again;
 * a trainee who chose this time knows their own, where that can't be read.
 */
export function judgeFree({ mentor, trainee, isOffered = false, ...at }: Recheck): CheckAnswer {
  const isUnread = mentor === undefined || (mentor.state === 'unknown' && mentor.reason === 'failed');
  if (isUnread && !isOffered) return { kind: 'later' };
  if (mentor?.state === 'unknown' && mentor.reason !== 'failed') return { kind: mentor.reason };
  const readings = [mentor, trainee].filter((each) => each !== undefined);
  return { kind: readings.some((reading) => isTaken(reading, at)) ? 'busy' : 'free' };
}

function isTaken(reading: Reading, { from, until, own }: Omit<Recheck, 'mentor' | 'trainee'>): boolean {
  if (reading.state === 'unknown') return false;
  return reading.items.some((item) => {
    const isOwn = own !== undefined && item.from === own.at && item.until === own.until;
    return item.status !== 'free' && !isOwn && item.from < until && from < item.until;
  });
}
