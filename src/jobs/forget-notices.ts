import { deliveries, sortable } from '../core/effects/delivery.ts';
import { type Instant, instant } from '../core/kernel/time.ts';
import type { JobDeps } from './job-deps.ts';

/**
 * How long the ledger remembers what is over, in milliseconds: a hundred days, which is longer than from one overview to
 * the next (thirteen weeks at most), since that tells how many could not be told something.
 */
const remembered = 100 * 24 * 60 * 60_000;

/** Lines taken out side by side; more would keep everybody else from this process for too long. */
const together = 20;

/**
 * Takes out of the ledger what was settled, and too late to be said, a hundred days ago. A key that is gone can be
 * inserted anew, by an outbox that nobody emptied; it is too late for it then, so nothing is said twice. Gives how many.
 */
export async function forgetNotices({
  store,
  now,
  log,
  sleep,
}: Pick<JobDeps, 'store' | 'now' | 'log' | 'sleep'>): Promise<number> {
  const to = sortable(lastForgotten(now()));
  let gone = 0;
  for (;;) {
    const over = await store.queryRange(deliveries, 'rest', { from: '', to, limit: together });
    const outcomes = await Promise.all(
      over.map(({ key, version }) => store.delete(deliveries, key, version)),
    );
    const written = outcomes.filter((outcome) => outcome === 'written').length;
    gone += written;
    // What others took out or changed meanwhile is in their hands; the next hour sees.
    if (over.length < together || written === 0) break;
    await sleep(0);
  }
  if (gone > 0) log.info({ forgotten: gone }, 'ledger');
  return gone;
}

function lastForgotten(now: Instant): Instant {
  return instant(now - remembered);
}
