import { type Delivery, deliveries } from '../effects/delivery.ts';
import { chatOf, nameLane } from '../effects/effect.ts';
import type { PersonId } from '../kernel/id.ts';
import { type Instant, instant } from '../kernel/time.ts';
import type { DocumentStore } from '../store/documents.ts';

/**
 * What becomes of a delivery that was put off until the end of a pause which ends earlier now: it is looked at again at
 * once. The same object when it waits for something else: its own moment, or what Teams asked for.
 */
function decideForward(delivery: Delivery, pausedUntil: Instant, now: Instant): Delivery {
  const { effect, state } = delivery;
  if (state.name !== 'waiting' || effect.notBefore > now) return delivery;
  const wasPutOff = state.dueAt === pausedUntil || state.dueAt === effect.tooLate;
  return wasPutOff && state.dueAt > now
    ? { effect, state: { ...state, dueAt: instant(Math.max(now, effect.notBefore)) } }
    : delivery;
}

/** Has everything looked at again that was put off until the end of a pause; gives how many. Others who write first win. */
export async function bringForward(
  store: DocumentStore,
  person: PersonId,
  pausedUntil: Instant,
  now: Instant,
): Promise<number> {
  const open = await store.query(deliveries, 'open', nameLane(chatOf(person)), { limit: 1_000 });
  let moved = 0;
  for (const { key, version, document } of open) {
    const after = decideForward(document, pausedUntil, now);
    if (after === document) continue;
    if ((await store.replace(deliveries, key, version, after)) === 'written') moved += 1;
  }
  return moved;
}
