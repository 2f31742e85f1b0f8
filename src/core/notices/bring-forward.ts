import type { PersonId } from '../kernel/id.ts';
import { type Instant, instant } from '../kernel/time.ts';
import type { DocumentStore } from '../store/documents.ts';
import { type Delivery, deliveries } from './delivery.ts';

/**
 * What becomes of a delivery that was put off until the end of a pause which ends earlier now: it is looked at again at
 * once. The same object when it waits for something else: its own moment, or what Teams asked for.
 */
function decideForward(delivery: Delivery, pausedUntil: Instant, now: Instant): Delivery {
  const { notice, state } = delivery;
  if (state.name !== 'waiting' || notice.notBefore > now) return delivery;
  const wasPutOff = state.dueAt === pausedUntil || state.dueAt === notice.tooLate;
  return wasPutOff && state.dueAt > now
    ? { notice, state: { ...state, dueAt: instant(Math.max(now, notice.notBefore)) } }
    : delivery;
}

/** Has everything looked at again that was put off until the end of a pause; gives how many. Others who write first win. */
export async function bringForward(
  store: DocumentStore,
  person: PersonId,
  pausedUntil: Instant,
  now: Instant,
): Promise<number> {
  const open = await store.query(deliveries, 'open', person, { limit: 1_000 });
  let moved = 0;
  for (const { key, version, document } of open) {
    const after = decideForward(document, pausedUntil, now);
    if (after === document) continue;
    if ((await store.replace(deliveries, key, version, after)) === 'written') moved += 1;
  }
  return moved;
}
