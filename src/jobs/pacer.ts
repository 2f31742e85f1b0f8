import type { Instant } from '../core/kernel/time.ts';
import { reserveBudget } from '../core/notices/budget.ts';
import type { DocumentStore } from '../core/store/documents.ts';
import type { Pacer } from './job-deps.ts';

/** How many places are reserved in one write at most; a process that dies wastes no more than these. */
const batch = 15;

export interface PacerOptions {
  readonly store: DocumentStore;
  readonly tenant: string;
  /** Requests per second in the tenant, of all processes together. */
  readonly perSecond: number;
  readonly now: () => Instant;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Lets requests leave evenly, in the order in which they were asked for; who waits at once shares one reservation. */
export function openPacer({ store, tenant, perSecond, now, sleep }: PacerOptions): Pacer {
  const waiting: { readonly go: () => void; readonly fail: (cause: unknown) => void }[] = [];
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    while (waiting.length > 0) {
      const served = waiting.splice(0, batch);
      try {
        const { from, every } = await reserveBudget(store, tenant, {
          messages: served.length,
          perSecond,
          now,
        });
        for (const [place, { go }] of served.entries()) {
          const wait = from + place * every - now();
          if (wait > 0) await sleep(wait);
          go();
        }
      } catch (cause) {
        for (const { fail } of served) fail(cause);
      }
    }
    isRunning = false;
  }

  return {
    take: () =>
      new Promise<void>((go, fail) => {
        waiting.push({ go, fail });
        if (!isRunning) void run();
      }),
  };
}
