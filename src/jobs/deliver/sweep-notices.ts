import { deliveries, sortable } from '../../core/effects/delivery.ts';
import { laneOf, nameLane } from '../../core/effects/effect.ts';
import type { OutboxCollection } from '../../core/effects/outbox.ts';
import type { JobDeps } from '../job-deps.ts';
import { askLane } from './ask-lane.ts';
import { collectOutboxes } from './collect-outbox.ts';

/** Lines of the ledger looked at in one sweep; the next one takes the rest. */
const atMost = 1_000;
/** After so many lanes whoever else waits for this process has a turn: what is due by the minute must not be late. */
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
  const { store, now, sleep } = deps;
  const due = await store.queryRange(deliveries, 'due', { from: '', to: sortable(now()), limit: atMost });
  const lanes = due.map(({ document }) => laneOf(document.effect));
  const each = new Map(lanes.map((lane) => [nameLane(lane), lane]));
  for (const [n, lane] of [...each.values()].entries()) {
    await askLane(deps, lane, now());
    if (n % breath === breath - 1) await sleep(0);
  }
}
