import {
  type Delivery,
  deliveries,
  markRepeat,
  type UnreachableReason,
  unreachableReasons,
} from '../effects/delivery.ts';
import type { PersonId } from '../kernel/id.ts';
import { type Instant, instant } from '../kernel/time.ts';
import { change, leave, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import { eachOf } from '../store/read-pages.ts';

/**
 * What becomes of a delivery whose person can be reached again: it waits, unless it is too late for it or it was not
 * stranded at all; if it may have been said before, it still may. The same object when nothing changes: what came too late stays in the ledger as never said.
 */
export function decideRevival(delivery: Delivery, now: Instant): Delivery {
  const { effect, state } = delivery;
  if (state.name !== 'unreachable' || now >= effect.tooLate) return delivery;
  const dueAt = instant(Math.max(now, effect.notBefore));
  const marked = markRepeat(state.repeat === true);
  return { effect, state: { name: 'waiting', dueAt, attempts: 0, ...marked } };
}

/**
 * Has everything wait again that a person could not be told for one of these reasons; gives how many. Only who has just
 * seen that the person is in a programme counts a leaver among them: else it would strand and wait in turn for ever.
 */
export async function reviveStranded(
  store: DocumentStore,
  person: PersonId,
  now: Instant,
  reasons: readonly UnreachableReason[] = unreachableReasons,
): Promise<number> {
  let revived = 0;
  for await (const stored of eachOf((page) => store.query(deliveries, 'stranded', person, page))) {
    if (isOf(stored.document, reasons)) revived += (await revive(store, stored, now)) ? 1 : 0;
  }
  return revived;
}

function isOf({ state }: Delivery, reasons: readonly UnreachableReason[]): boolean {
  return state.name === 'unreachable' && reasons.includes(state.reason);
}

/** Whether it was this call that made it wait. One that others keep writing is in their hands. */
async function revive(store: DocumentStore, found: Stored<Delivery>, now: Instant): Promise<boolean> {
  const target = { collection: deliveries, key: found.key, read: found, contended: false };
  return change(store, target, (stored) => {
    if (stored === undefined) return leave(false);
    const after = decideRevival(stored.document, now);
    return after === stored.document ? leave(false) : write(after, true);
  });
}
