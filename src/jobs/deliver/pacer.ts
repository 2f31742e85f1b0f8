import type { Instant } from '../../core/kernel/time.ts';
import { reserveBudget, spacing } from '../../core/notices/budget.ts';
import type { DocumentStore } from '../../core/store/documents.ts';
import type { Pacer, Place } from '../job-deps.ts';
import { Departures } from './departures.ts';

/** For how many people places are reserved in one write at most; a process that dies wastes no more than these. */
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

/** Somebody who waits for places that follow each other; one who had one and came too late for it is served first. */
interface Waiting {
  readonly places: number;
  /** Says when the first of them is. */
  readonly give: (at: number) => void;
  readonly fail: (cause: unknown) => void;
}

/** Lets requests leave evenly, in the order in which they were asked for; those who wait at once share one reservation. */
export function openPacer({ store, tenant, perSecond, now, sleep }: PacerOptions): Pacer {
  const waiting: Waiting[] = [];
  const departures = new Departures(perSecond);
  let isRunning = false;
  const lead = new Lead(leads.least, 0.95);
  // One for many people: noted far less often, and so forgotten faster. One write that took long must not be felt for minutes.
  const reserving = new Lead(0, 0.5);

  /** The moment of the first of some places that follow each other. One at a time, so that a process does not contend with itself. */
  async function reserve(messages: number): Promise<number> {
    const began = now();
    const notBefore = lead.value + reserving.value;
    const reserved = await reserveBudget(store, tenant, { messages, perSecond, notBefore, now });
    reserving.note(now() - began);
    departures.noteReserved(reserved);
    return reserved.from;
  }

  /**
   * Resolves when one request leaves. A request that comes too late for its place waits for another, and then for several in a
   * row: a process that is always late leaves at some time within them.
   */
  async function leaveAt(place: number): Promise<void> {
    let places = 1;
    for (let at = place, last = place; ; ) {
      const wait = at - now();
      if (wait > 0) await sleep(Math.ceil(wait));
      const next = departures.leave(last, now());
      if (next === 'left') return;
      at = next === 'too-late' ? await another(places) : next;
      last = next === 'too-late' ? at + (places - 1) * spacing(perSecond) : Math.max(last, at);
      if (next === 'too-late') places = Math.min(batch, places * 2);
    }
  }

  function another(places: number): Promise<number> {
    return new Promise((give, fail) => serve(() => waiting.unshift({ places, give, fail })));
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
        let at = await reserve(served.reduce((sum, { places }) => sum + places, 0));
        for (const { give, places } of served) {
          const wait = at - lead.value - now();
          if (wait > 0) await sleep(wait);
          give(at);
          at += places * spacing(perSecond);
        }
      } catch (cause) {
        for (const { fail } of served) fail(cause);
      }
    }
    isRunning = false;
  }

  return {
    take: () =>
      new Promise((go, fail) =>
        serve(() => waiting.push({ places: 1, give: (at) => go(openPlace(at)), fail })),
      ),
  };
}

/** How long something takes of late, in milliseconds. */
class Lead {
  readonly #least: number;
  readonly #kept: number;
  #value: number;

  /** `kept`: how much of what took long once is left each time that it does not. */
  constructor(least: number, kept: number) {
    this.#least = least;
    this.#kept = kept;
    this.#value = least;
  }

  get value(): number {
    return this.#value;
  }

  note(took: number): void {
    this.#value = Math.min(leads.most, Math.max(this.#least, took, this.#value * this.#kept));
  }
}
