import type { Calendars } from '../core/appointments/calendars.ts';
import type { Log } from '../core/kernel/log.ts';
import type { Instant } from '../core/kernel/time.ts';
import type { Messenger } from '../core/notices/messenger.ts';
import type { WorkQueue } from '../core/notices/work-queue.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { MailDrafts, MailMode } from '../core/referral/mail-drafts.ts';
import type { Seals } from '../core/seals/seals.ts';
import type { DocumentStore } from '../core/store/documents.ts';

/** What the work that happens by itself is handed by the composition. */
export interface JobDeps {
  readonly store: DocumentStore;
  readonly programmes: readonly Programme[];
  readonly now: () => Instant;
  readonly log: Log;
  readonly queue: Pick<WorkQueue, 'ask'>;
  readonly messenger: Messenger;
  /** Left out where no calendars are to be reached. */
  readonly calendars?: Calendars;
  /** Left out where no key is configured: then no text is kept, and none can be read. */
  readonly seals?: Seals;
  /** Left out where nothing may happen in anybody's mailbox. */
  readonly mail?: { readonly drafts: MailDrafts; readonly mode: Exclude<MailMode, 'off'> };
  /** For how long a yes of a trainee can be taken back as if it had never been said, in milliseconds; left out, a minute. */
  readonly holdFor?: number;
  /** Where changes of calendars are told; left out where nobody outside reaches the bot. */
  readonly notifyAt?: string;
  /** Waits for a place in what all processes together may send in the tenant. */
  readonly pacer: Pacer;
  /** Resolves after so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Another id each time, that nobody can guess. */
  readonly newId: () => string;
  /** Name of this process in leases; another one for every process. */
  readonly worker: string;
  /** After how many milliseconds a process that holds a lease is taken for dead; well over the time of one request. */
  readonly leaseFor: number;
}

export interface Pacer {
  /** Resolves shortly before one request may leave, so that there is time to write that it does; undefined: it may at once. */
  take(): Promise<Place | undefined>;
}

export interface Place {
  /** Resolves at the very moment at which the request may leave; whoever comes too late for it waits for another. */
  come(): Promise<void>;
}
