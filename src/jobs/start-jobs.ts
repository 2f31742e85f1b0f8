import { outboxCollections } from '../core/collections.ts';
import { appointmentId, personId, referralId } from '../core/kernel/id.ts';
import type { WorkName, WorkQueue } from '../core/notices/work-queue.ts';
import { alignCalendars } from './appointments/calendar-channel.ts';
import { cancelOfLeavers } from './appointments/cancel-of-leavers.ts';
import { readCalendar } from './appointments/read-calendar.ts';
import { sweepCalendars } from './appointments/sweep-calendars.ts';
import { sweepVotes, wakeVote } from './appointments/wake-votes.ts';
import { cutAudit, linkNotes } from './audit/link-notes.ts';
import { deliverNotices } from './deliver/deliver-notices.ts';
import { sweepNotices } from './deliver/sweep-notices.ts';
import { publishDigests } from './digest/publish-digests.ts';
import { followOwn } from './follow-own.ts';
import { forgetOld } from './forget-old.ts';
import type { JobDeps } from './job-deps.ts';
import { drawNotice } from './notices.ts';
import { endReferrals, sweepKeys } from './referral/end-referrals.ts';
import { alignMails } from './referral/mail-channel.ts';
import { ripenConsents } from './referral/ripen-consents.ts';
import { rewindSessions } from './sessions/rewind-sessions.ts';
import { wakeGroups } from './sessions/wake-groups.ts';
import { wakeSessions } from './sessions/wake-sessions.ts';
import { wakeTasks } from './tasks/wake-tasks.ts';

/** How many people one process speaks to at the same time. */
const conversations = 16;
/** How many mentors' calendars one process reads, and how many it writes, at the same time. */
const calendars = 8;

interface Work {
  readonly concurrency: number;
  /** Done every so many seconds, and at the start; left out for what is done when asked for. */
  readonly every?: number;
  /** Done at the start only: a programme file is read there and nowhere else. */
  readonly atStart?: true;
  readonly work: (deps: JobDeps, key: string) => Promise<void>;
}

/** What happens by itself, by its name in the queue. */
const table: Readonly<Record<WorkName, Work>> = {
  'notices.deliver': {
    concurrency: conversations,
    work: (deps, person) => deliverNotices(deps, drawNotice, personId(person)),
  },
  'calendars.align': {
    concurrency: calendars,
    work: (deps, mentor) => alignCalendars(deps, personId(mentor)),
  },
  'calendars.read': {
    concurrency: calendars,
    work: (deps, mentor) => readCalendar(deps, personId(mentor), { isDoubted: false }),
  },
  'calendars.renew': {
    concurrency: calendars,
    work: (deps, mentor) => readCalendar(deps, personId(mentor), { isDoubted: true }),
  },
  'sessions.follow': {
    concurrency: calendars,
    work: (deps, mentor) => followOwn(deps, personId(mentor)),
  },
  'calendars.sweep': {
    concurrency: 1,
    every: 900,
    work: async (deps) => {
      await cancelOfLeavers(deps);
      await sweepCalendars(deps);
    },
  },
  'votes.wake': {
    concurrency: 4,
    every: 60,
    work: (deps, vote) => (vote === '' ? sweepVotes(deps) : wakeVote(deps, appointmentId(vote))),
  },
  'mails.align': { concurrency: calendars, work: (deps, mentor) => alignMails(deps, personId(mentor)) },
  'audit.link': { concurrency: 1, work: (deps) => linkNotes(deps) },
  'audit.cut': { concurrency: 1, every: 86_400, work: (deps) => cutAudit(deps) },
  'consents.ripen': {
    concurrency: 1,
    every: 60,
    work: (deps, referral) => ripenConsents(deps, referral === '' ? undefined : referralId(referral)),
  },
  'referrals.end': { concurrency: 1, every: 60, work: (deps) => endReferrals(deps) },
  'keys.sweep': { concurrency: 1, every: 3_600, work: (deps) => sweepKeys(deps) },
  'notices.sweep': { concurrency: 1, every: 60, work: (deps) => sweepNotices(deps, outboxCollections) },
  'notices.forget': { concurrency: 1, every: 3_600, work: (deps) => forgetOld(deps) },
  'sessions.wake': { concurrency: 1, every: 60, work: (deps) => wakeSessions(deps) },
  'sessions.rewind': { concurrency: 1, atStart: true, work: (deps) => rewindSessions(deps) },
  'digests.publish': { concurrency: 1, every: 60, work: (deps) => publishDigests(deps) },
  'tasks.wake': { concurrency: 1, every: 60, work: (deps) => wakeTasks(deps) },
  'groups.wake': { concurrency: 1, every: 60, work: (deps) => wakeGroups(deps) },
};

/** Gives the queue its work and lets it begin: at once with what came due while no process was there, then by the clock. */
export async function startJobs(deps: JobDeps, queue: WorkQueue): Promise<void> {
  const lines = Object.entries(table) as [WorkName, Work][];
  for (const [name, { concurrency, work }] of lines) queue.on(name, concurrency, (key) => work(deps, key));
  await queue.start();
  for (const [name, { every, atStart }] of lines) {
    if (every !== undefined) await queue.every(name, every);
    if (every !== undefined || atStart) await queue.ask(name, '', deps.now());
  }
}
