import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Config } from '../config.ts';
import type { Calendars } from '../core/appointments/calendars.ts';
import { sayCause } from '../core/kernel/cause-of.ts';
import type { Log } from '../core/kernel/log.ts';
import type { Messenger } from '../core/notices/messenger.ts';
import type { WorkQueue } from '../core/notices/work-queue.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { MailDrafts } from '../core/referral/mail-drafts.ts';
import type { Seals } from '../core/seals/seals.ts';
import type { DocumentStore } from '../core/store/documents.ts';
import type { JobDeps } from '../jobs/job-deps.ts';
import { openClock } from './of-config.ts';

/** A process that says nothing for so long, in milliseconds, is taken for dead; a request takes a quarter of it at most. */
const leaseFor = 60_000;

export interface Ports {
  readonly log: Log;
  readonly programmes: readonly Programme[];
  readonly store: DocumentStore;
  readonly queue: WorkQueue;
  readonly messenger: Messenger;
  /** Left out where none are to be reached. */
  readonly calendars?: Calendars;
  /** Left out where nothing may happen in anybody's mailbox. */
  readonly mail?: MailDrafts;
  /** Left out where no key is configured. */
  readonly seals?: Seals;
  /** Where changes of calendars are told; left out where nobody outside reaches the bot. */
  readonly notifyAt?: string;
}

export interface Jobs {
  stop(): Promise<void>;
}

/**
 * Begins when the door is open and that has been said, since whoever waits for the door comes first, and when `after` is
 * settled; tries again while it can't.
 */
export function beginJobs(config: Config, ports: Ports, after?: Promise<unknown>): Jobs {
  const closing = new AbortController();
  const closed = once(closing.signal, 'abort');
  const begun = (async () => {
    // The lines of the log leave in this round of the event loop.
    await Promise.race([Promise.allSettled([after, setImmediate()]), closed]);
    while (!closing.signal.aborted) {
      try {
        const { startJobs } = await import('../jobs/start-jobs.ts');
        return await startJobs(await furnishJobs(config, ports), ports.queue);
      } catch (cause) {
        ports.log.error({ cause: sayCause(cause) }, 'nothing happens by itself yet');
        await pause(10_000, closing.signal);
      }
    }
  })();
  return {
    stop: async () => {
      closing.abort();
      await begun;
      await ports.queue.stop();
    },
  };
}

/** Over at once when the house closes. */
function pause(milliseconds: number, closing: AbortSignal): Promise<void> {
  return setTimeout(milliseconds, undefined, { signal: closing }).catch((cause: unknown) => {
    if (!closing.aborted) throw cause;
  });
}

async function furnishJobs(config: Config, ports: Ports): Promise<JobDeps> {
  const now = openClock(config);
  const sleep = (milliseconds: number) => setTimeout(milliseconds);
  const { mail: drafts, ...others } = ports;
  const { store } = ports;
  const mail = drafts && config.mail !== 'off' && { mail: { drafts, mode: config.mail } };
  const tenant = config.tenantId ?? 'local';
  const { openPacer } = await import('../jobs/deliver/pacer.ts');
  const pacer = openPacer({ store, tenant, perSecond: config.messagesPerSecond, now, sleep });
  const worker = randomUUID();
  const holdFor = config.holdSeconds * 1_000;
  const mine = { worker, leaseFor, holdFor, random: Math.random, newId: randomUUID };
  return { ...others, ...mail, ...mine, now, sleep, pacer };
}
