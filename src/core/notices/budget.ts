import { type Instant, instant } from '../kernel/time.ts';
import type { DocumentStore } from '../store/documents.ts';
import type { KeptCollection } from '../store/kept.ts';

/** What all processes together may send in one tenant: the moment from which the next message may leave. */
interface Budget {
  readonly freeAt: Instant;
}

/** By tenant. */
export const budgets: KeptCollection<Budget> = {
  name: 'budgets',
  schemaVersion: 1,
  indexes: {},
  migrate: (stored) => stored as Budget,
  speaks: false,
  retention: { for: 'good' },
  people: () => [],
};

/** One in so many stays unused: messages that leave evenly do not arrive evenly. */
const headroom = 0.97;

/** Milliseconds between one message and the next. */
export function spacing(perSecond: number): number {
  return 1_000 / (perSecond * headroom);
}

/** Places that follow each other. */
export interface Reserved {
  /** Up to when places were reserved before, by whoever it was. */
  readonly after?: Instant;
  /** When the first may leave. */
  readonly from: Instant;
  readonly until: Instant;
}

/** Messages that are to leave one after the other. */
interface Batch {
  readonly messages: number;
  readonly perSecond: number;
  /** The first one leaves not earlier than so many milliseconds from now. */
  readonly notBefore: number;
  readonly now: () => Instant;
}

/**
 * Reserves the sending of `messages` messages at `perSecond` at most, shared by every process on the store; gives when the
 * first of them may leave. What a process reserves and does not use, because it died, is lost to all for that fraction of
 * a second.
 */
export async function reserveBudget(
  store: DocumentStore,
  tenant: string,
  { messages, perSecond, notBefore, now }: Batch,
): Promise<Reserved> {
  for (;;) {
    const stored = await store.load(budgets, tenant);
    const after = believe(stored?.document.freeAt, perSecond, now());
    const from = Math.max(after ?? 0, now() + notBefore);
    const budget: Budget = { freeAt: instant(from + messages * spacing(perSecond)) };
    const outcome =
      stored === undefined
        ? await store.insert(budgets, tenant, budget)
        : await store.replace(budgets, tenant, stored.version, budget);
    if (outcome === 'written') {
      const known = after === undefined ? {} : { after };
      return { ...known, from: instant(from), until: budget.freeAt };
    }
  }
}

/**
 * No process reserves so far ahead: who wrote that had a clock that was wrong. To wait for that moment would be silence for
 * everybody; whoever had reserved before it is known no more.
 */
function believe(freeAt: Instant | undefined, perSecond: number, now: Instant): Instant | undefined {
  const furthest = Math.max(60_000, 1_000 * spacing(perSecond));
  return freeAt !== undefined && freeAt - now > furthest ? undefined : freeAt;
}
