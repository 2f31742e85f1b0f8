import { type Instant, instant } from '../kernel/time.ts';
import type { Collection, DocumentStore } from '../store/documents.ts';

/** What all processes together may send in one tenant: the moment from which the next message may leave. */
export interface Budget {
  readonly freeAt: Instant;
}

/** By tenant. */
export const budgets: Collection<Budget> = {
  name: 'budgets',
  schemaVersion: 1,
  indexes: {},
  migrate: (stored) => stored as Budget,
};

/** One in so many stays unused: messages that leave evenly do not arrive evenly. */
const headroom = 0.97;

export interface Reserved {
  /** When the first of the reserved messages may leave. */
  readonly from: Instant;
  /** Milliseconds between one and the next. */
  readonly every: number;
}

/**
 * Reserves the sending of `messages` messages at `perSecond` at most, shared by every process on the store. What a process
 * reserves and does not use, because it died, is lost to all for that fraction of a second.
 */
export async function reserveBudget(
  store: DocumentStore,
  tenant: string,
  { messages, perSecond, now }: { messages: number; perSecond: number; now: () => Instant },
): Promise<Reserved> {
  const every = 1_000 / (perSecond * headroom);
  for (;;) {
    const stored = await store.load(budgets, tenant);
    const from = Math.max(stored?.document.freeAt ?? 0, now());
    const budget: Budget = { freeAt: instant(from + messages * every) };
    const outcome =
      stored === undefined
        ? await store.insert(budgets, tenant, budget)
        : await store.replace(budgets, tenant, stored.version, budget);
    if (outcome === 'written') return { from: instant(from), every };
  }
}
