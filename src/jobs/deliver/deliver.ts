import { type Delivery, deliveries, dueAt } from '../../core/effects/delivery.ts';
import { type Effect, nameLane } from '../../core/effects/effect.ts';
import { isOpen } from '../../core/effects/lease.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { Stored } from '../../core/store/documents.ts';
import type { JobDeps } from '../job-deps.ts';
import { askLane } from './ask-lane.ts';
import type { Channel } from './channel.ts';
import { afterLease, Lane, LaneLost, type Leased } from './lane.ts';

/**
 * Carries out what is due in one lane, in order, and asks to be called again for what is not. Whatever happens between two
 * of its writes, the next run finds in the ledger what was and what was not done.
 */
export async function deliver<E extends Effect, D extends Leased>(
  deps: JobDeps,
  channel: Channel<E, D>,
  target: PersonId,
): Promise<void> {
  const place = { channel: channel.name, target };
  const lane = await Lane.take(deps, channel.place, target);
  if (!(lane instanceof Lane)) return askLane(deps, place, afterLease(lane.busyUntil));
  try {
    const again = await carryOutAll(deps, channel, lane, target);
    await lane.leave();
    const next = (await channel.wakesMore(deps, lane)) ? deps.now() : again;
    if (next !== undefined) await askLane(deps, place, next);
  } catch (cause) {
    if (!(cause instanceof LaneLost)) throw cause;
    deps.log.warn({ lane: nameLane(place) }, 'another process took over');
  }
}

/** Goes through what is open, the earliest first. Gives when to look again. */
async function carryOutAll<E extends Effect, D extends Leased>(
  deps: JobDeps,
  channel: Channel<E, D>,
  lane: Lane<D>,
  target: PersonId,
): Promise<Instant | undefined> {
  const name = nameLane({ channel: channel.name, target });
  const open = await deps.store.query(deliveries, 'open', name, { limit: 1_000 });
  const moments: Instant[] = [];
  for (const line of ownLines(open, channel).toSorted(byMoment)) {
    const state = await channel.carryOut(deps, lane, line);
    // Somebody else wrote it: what comes next is seen when everything is read again.
    if (state === undefined) return deps.now();
    const at = dueAt({ ...line.document, state });
    if (at === undefined || !isOpen(state)) continue;
    moments.push(at);
    // What is tried again keeps its place: nothing is done before it.
    if (state.name === 'leased' || state.attempts > 0) break;
  }
  return moments.toSorted((a, b) => a - b)[0];
}

function ownLines<E extends Effect, D extends Leased>(
  lines: readonly Stored<Delivery>[],
  { isOwn }: Channel<E, D>,
): readonly Stored<Delivery<E>>[] {
  return lines.flatMap(({ document, ...line }) => (isOwn(document) ? [{ ...line, document }] : []));
}

function byMoment(a: Stored<Delivery>, b: Stored<Delivery>): number {
  return a.document.effect.notBefore - b.document.effect.notBefore || (a.key < b.key ? -1 : 1);
}
