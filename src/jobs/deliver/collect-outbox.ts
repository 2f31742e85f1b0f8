import { deliveries } from '../../core/effects/delivery.ts';
import { type Effect, laneOf, nameLane } from '../../core/effects/effect.ts';
import { type WithOutbox, withoutEffects } from '../../core/effects/outbox.ts';
import { instant } from '../../core/kernel/time.ts';
import { change, leave, write } from '../../core/store/change.ts';
import type { Collection, Stored } from '../../core/store/documents.ts';
import type { JobDeps } from '../job-deps.ts';
import { askLane } from './ask-lane.ts';

type Deps = Pick<JobDeps, 'store' | 'now' | 'queue'>;

/** Documents handled in one go; the next sweep takes the rest. */
const page = 200;

/** Takes over the outboxes of a collection that are full: each effect once into the ledger, then out of the outbox. */
export async function collectOutboxes<T extends WithOutbox>(
  deps: Deps,
  collection: Collection<T>,
): Promise<number> {
  const full = await deps.store.query(collection, 'outbox', 'full', { limit: page });
  for (const stored of full) await collectOutbox(deps, collection, stored);
  return full.length;
}

/** Takes over the outbox of one document. Done twice, or by two processes, it is done once. */
export async function collectOutbox<T extends WithOutbox>(
  deps: Deps,
  collection: Collection<T>,
  stored: Stored<T>,
): Promise<void> {
  const outbox = stored.document.outbox ?? [];
  const lanes = [...Map.groupBy(outbox, (effect) => nameLane(laneOf(effect))).values()];
  await Promise.all(lanes.map((effects) => enterInOrder(deps, effects)));
  await empty(deps, collection, stored, new Set(outbox.map(({ key }) => key)));
  await Promise.all(lanes.map((effects) => askSoonest(deps, effects)));
}

/** Lanes side by side, but what is of one lane in its order: whoever looks meanwhile finds no gap. */
async function enterInOrder(deps: Deps, effects: readonly Effect[]): Promise<void> {
  for (const effect of effects) await enter(deps, effect);
}

/** A key that the ledger has is an effect that was taken over before: nothing is written then. */
async function enter({ store, now }: Deps, effect: Effect): Promise<void> {
  const dueAt = instant(Math.max(effect.notBefore, now()));
  await store.insert(deliveries, effect.key, { effect, state: { name: 'waiting', dueAt, attempts: 0 } });
}

/** Where others keep writing it stays full, and the next sweep finds it: the ledger has each effect once. */
async function empty<T extends WithOutbox>(
  { store }: Deps,
  collection: Collection<T>,
  stored: Stored<T>,
  keys: ReadonlySet<string>,
): Promise<void> {
  const target = { collection, key: stored.key, read: stored, contended: undefined };
  await change<T, undefined>(store, target, (found) => {
    const outbox = found?.document.outbox ?? [];
    if (found === undefined || outbox.every(({ key }) => !keys.has(key))) return leave(undefined);
    return write(withoutEffects(found.document, keys), undefined);
  });
}

async function askSoonest(deps: Deps, [first, ...more]: readonly Effect[]): Promise<void> {
  if (first === undefined) return;
  const at = instant(Math.min(first.notBefore, ...more.map(({ notBefore }) => notBefore)));
  await askLane(deps, laneOf(first), at);
}
