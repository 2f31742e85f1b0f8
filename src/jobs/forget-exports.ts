import { exports, withoutBefore } from '../core/attendance/exports.ts';
import { sortable } from '../core/effects/delivery.ts';
import { instant } from '../core/kernel/time.ts';
import type { JobDeps } from './job-deps.ts';

/** How long it is known who made a list of attendance, in milliseconds: a year. */
const remembered = 365 * 24 * 60 * 60_000;

/** Documents read in one go. */
const limit = 50;

/** Forgets who made lists of attendance more than a year ago; gives how many lists. A group's count of them stays. */
export async function forgetExports({
  store,
  now,
  log,
}: Pick<JobDeps, 'store' | 'now' | 'log'>): Promise<number> {
  const moment = instant(now() - remembered);
  let gone = 0;
  for (;;) {
    const old = await store.queryRange(exports, 'oldest', { from: '', to: sortable(moment), limit });
    let written = 0;
    for (const { key, version, document } of old) {
      const after = withoutBefore(document, moment);
      if (after === document) continue;
      if ((await store.replace(exports, key, version, after)) !== 'written') continue;
      written += 1;
      gone += document.made.length - after.made.length;
    }
    // What others wrote meanwhile is in their hands; the next hour sees.
    if (old.length < limit || written === 0) break;
  }
  if (gone > 0) log.info({ forgotten: gone }, 'exports');
  return gone;
}
