import type { ChannelName, Lane } from '../../core/effects/effect.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { WorkName } from '../../core/notices/work-queue.ts';
import type { JobDeps } from '../job-deps.ts';

/** The work that carries out what is open in the lanes of a channel. One for each, so that a slow neighbour holds up nobody else's. */
const workOf: Readonly<Record<ChannelName, WorkName>> = {
  chat: 'notices.deliver',
  calendar: 'calendars.align',
  own: 'sessions.follow',
  mail: 'mails.align',
  audit: 'audit.link',
};

/** Has a lane looked at. */
export async function askLane(
  { queue }: Pick<JobDeps, 'queue'>,
  { channel, target }: Lane,
  at: Instant,
): Promise<void> {
  await queue.ask(workOf[channel], target, at);
}
