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
const leads = { least: 30, most: 5_000 };

export interface PacerOptions {
  readonly store: DocumentStore;
  readonly tenant: string;
  /** Requests per second in the tenant, of all processes together. */
  readonly perSecond: number;
  readonly now: () => Instant;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Somebody who waits for a place; who had one and came too late for it is served first. */
interface Waiting {
  readonly give: (at: number) => void;
  readonly fail: (cause: unknown) => void;
}

/** Lets requests leave evenly, in the order in which they were asked for; who waits at once shares one reservation. */
export function openPacer({ store, tenant, perSecond, now, sleep }: PacerOptions): Pacer {
  const waiting: Waiting[] = [];
  const departures = new Departures(perSecond);
  let isRunning = false;
  const lead = new Lead(leads.least);
  const reserving = new Lead(0);

  /** The moment of the first of some places that follow each other. One at a time, so that a process does not contend with itself. */
  async function reserve(messages: number): Promise<number> {
    const began = now();
    const notBefore = lead.value + reserving.value;
    const reserved = await reserveBudget(store, tenant, { messages, perSecond, notBefore, now });
    reserving.note(now() - began);
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
      at = next === 'too-late' ? await another() : next;
    }
  }

  function another(): Promise<number> {
    return new Promise((give, fail) => serve(() => waiting.unshift({ give, fail })));
  }

  function openPlace(at: number): Place {
    const given = now();
    return {
      come: () => {
        lead.note((now() - given) * 1.5);
        return leaveAt(at);
      },
    };
  }

  function serve(enter: () => void): void {
    enter();
    if (!isRunning) void run();
  }

  async function run(): Promise<void> {
    isRunning = true;
    while (waiting.length > 0) {
      const served = waiting.splice(0, batch);
      try {
        const first = await reserve(served.length);
        for (const [n, { give }] of served.entries()) {
          const at = first + n * spacing(perSecond);
          const wait = at - lead.value - now();
          if (wait > 0) await sleep(wait);
          give(at);
        }
      } catch (cause) {
        for (const { fail } of served) fail(cause);
      }
    }
    isRunning = false;
  }

  return {
    take: () =>
      new Promise((go, fail) => serve(() => waiting.push({ give: (at) => go(openPlace(at)), fail }))),
  };
}

/** How long something takes of late, in milliseconds. */
class Lead {
  readonly #least: number;
  #value: number;

  constructor(least: number) {
    this.#least = least;
    this.#value = least;
  }

  get value(): number {
    return this.#value;
  }

  note(took: number): void {
    this.#value = Math.min(leads.most, Math.max(this.#least, took, this.#value * 0.98));
  }
}
