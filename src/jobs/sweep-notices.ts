import type { PersonId } from '../core/kernel/id.ts';
import { deliveries, sortable } from '../core/notices/delivery.ts';
import type { OutboxCollection } from '../core/notices/outbox.ts';
import { collectOutboxes } from './collect-outbox.ts';
import type { JobDeps } from './job-deps.ts';

/** Lines of the ledger looked at in one sweep; the next one takes the rest. */
const atMost = 1_000;
/** After so many people whoever else waits for this process has a turn: what is due by the minute must not be late. */
const breath = 10;

/**
 * Finds what a crash left: outboxes that nobody took over, and lines of the ledger that are due and in nobody's hands.
 * Has them done; does none of it itself, so that a sweep is short.
 */
export async function sweepNotices(
  deps: Pick<JobDeps, 'store' | 'now' | 'queue' | 'log' | 'sleep'>,
  collections: readonly OutboxCollection[],
): Promise<void> {
  for (const collection of collections) await collectOutboxes(deps, collection);
  const { store, now, queue, sleep } = deps;
  const due = await store.queryRange(deliveries, 'due', { from: '', to: sortable(now()), limit: atMost });
  const recipients = new Set<PersonId>(due.map(({ document }) => document.notice.recipient));
  for (const [n, recipient] of [...recipients].entries()) {
    await queue.ask('notices.deliver', recipient, now());
    if (n % breath === breath - 1) await sleep(0);
  }
}
