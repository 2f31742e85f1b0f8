import { usualHold } from '../consent/answer-consent.ts';
import { causeOf } from '../kernel/cause-of.ts';
import type { ReferralId } from '../kernel/id.ts';
import type { Log } from '../kernel/log.ts';
import { type Instant, instant } from '../kernel/time.ts';

/** What happens by itself. Each name has one piece of work in `jobs`. */
const workNames = [
  /** Say what is due to one person; the key is the person. */
  'notices.deliver',
  /** Bring calendars in line with appointments; the key is the mentor. */
  'calendars.align',
  /** Take over what changed in the calendar of a mentor, who is the key. */
  'calendars.read',
  /** The same, and see to it that changes are told: somebody said that they will not be. */
  'calendars.renew',
  /** Calendars whose changes nobody told. */
  'calendars.sweep',
  /** Votes of groups that are to close, or to be put to whoever joined; the key is the vote, or nothing for all of them. */
  'votes.wake',
  /** Bring the mailbox of a mentor, who is the key, in line with what both people want. */
  'mails.align',
  /** Link what is to be noted for good, one after the other. */
  'audit.link',
  /** Forget what was noted a year ago. */
  'audit.cut',
  /** Consents from which something may follow by now; the key is the request, or nothing for all of them. */
  'consents.ripen',
  /** Requests to write to somebody whose moment has come. */
  'referrals.end',
  /** Data keys that seal nothing, or that an old key wraps. */
  'keys.sweep',
  /** Find what a crash left: full outboxes, deliveries that are due and in nobody's hands. */
  'notices.sweep',
  /** Forget what is kept no longer, by what each collection says of itself. */
  'notices.forget',
  /** Bring sessions in line with their appointments; the key is the mentor. */
  'sessions.follow',
  /** Sessions at which the clock has something to say. */
  'sessions.wake',
  /** Sessions whose programme speaks earlier by now than when their date was noted. */
  'sessions.rewind',
  /** Groups that have been without a next date for too long. */
  'groups.wake',
  /** Trainees who are to be reminded of what they have to see to. */
  'tasks.wake',
  /** Digests whose day has come. */
  'digests.publish',
] as const;
export type WorkName = (typeof workNames)[number];

/**
 * The port to timed and queued work, shared by any number of processes. Work may run twice after a crash, so each piece
 * finds out from the store what is left to do. Failed work is logged and tried again by the sweep.
 */
export interface WorkQueue {
  /** Says who does the work of this name, and how many at once in this process. Called before `start`. */
  on(name: WorkName, concurrency: number, work: (key: string) => Promise<void>): void;
  /** Has the work done at or soon after `at`. One entry per name and key: asked again, the earlier moment holds. */
  ask(name: WorkName, key: string, at: Instant): Promise<void>;
  /** Has the work done every so many seconds, by one process at a time. */
  every(name: WorkName, seconds: number): Promise<void>;
  start(): Promise<void>;
  /** Takes no new work and waits for what is being done. */
  stop(): Promise<void>;
}

/** What a sweep is asked for with; without a queue, the one of the next minute does. */
interface Sweeping {
  readonly queue?: Pick<WorkQueue, 'ask'>;
  readonly now: () => Instant;
  readonly log: Log;
}

/**
 * Has what was just written into an outbox said soon. Whoever asks has done their work by then: when this fails, it is
 * logged, and the sweep of the next minute finds the outbox.
 */
export async function sweepSoon(sweeping: Sweeping): Promise<void> {
  await askOrLog(sweeping, 'notices.sweep', '', sweeping.now());
}

/**
 * Has it looked whether a yes stands, once it can't be taken back unseen any more. Asked for after whatever was answered, so
 * that not even this tells it.
 */
export async function ripenLater(sweeping: Sweeping, id: ReferralId, holdFor = usualHold): Promise<void> {
  await askOrLog(sweeping, 'consents.ripen', id, instant(sweeping.now() + holdFor));
}

async function askOrLog({ queue, log }: Sweeping, name: WorkName, key: string, at: Instant): Promise<void> {
  try {
    await queue?.ask(name, key, at);
  } catch (cause) {
    log.warn(causeOf(cause), 'the sweep is not asked for');
  }
}
