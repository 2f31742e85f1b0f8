import type { Instant } from '../core/kernel/time.ts';
import { reserveBudget, spacing } from '../core/notices/budget.ts';
import type { DocumentStore } from '../core/store/documents.ts';
import { Departures } from './departures.ts';
import type { Pacer, Place } from './job-deps.ts';

/** How many places are reserved in one write at most; a process that dies wastes no more than these. */
const batch = 15;
/**
 * How long before its moment a place is given out, in milliseconds: time for what is written before a request. Longer
 * where the store has shown that it takes longer, up to a limit; slowly shorter again.
 */
const leads = { least: 30, most: 1_000 };

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
  const waiting: { readonly go: (place: Place) => void; readonly fail: (cause: unknown) => void }[] = [];
  const departures = new Departures(perSecond);
  let isRunning = false;
  let lead = leads.least;

  /** The moment of the first of some places that follow each other. */
  async function reserve(messages: number): Promise<number> {
    const reserved = await reserveBudget(store, tenant, { messages, perSecond, notBefore: lead, now });
    departures.noteReserved(reserved);
    return reserved.from;
  }

  /** Resolves when one request leaves; who has come too late for the place waits for another. */
  async function leaveAt(place: number): Promise<void> {
    for (let at = place; ; ) {
      const wait = at - now();
      if (wait > 0) await sleep(Math.ceil(wait));
      const next = departures.leave(at, now());
      if (next === 'left') return;
      at = next === 'too-late' ? await reserve(1) : next;
    }
  }

  function openPlace(at: number): Place {
    const given = now();
    return {
      come: () => {
        const took = (now() - given) * 1.5;
        lead = Math.min(leads.most, Math.max(leads.least, took, lead * 0.98));
        return leaveAt(at);
      },
    };
  }

  async function run(): Promise<void> {
    isRunning = true;
    while (waiting.length > 0) {
      const served = waiting.splice(0, batch);
      try {
        const first = await reserve(served.length);
        for (const [n, { go }] of served.entries()) {
          const at = first + n * spacing(perSecond);
          const wait = at - lead - now();
          if (wait > 0) await sleep(wait);
          go(openPlace(at));
        }
      } catch (cause) {
        for (const { fail } of served) fail(cause);
      }
    }
    isRunning = false;
  }

  return {
    take: () =>
      new Promise((go, fail) => {
        waiting.push({ go, fail });
        if (!isRunning) void run();
      }),
  };
}
