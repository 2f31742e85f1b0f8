import { type Instant, instant } from '../core/kernel/time.ts';
import { deliveries } from '../core/notices/delivery.ts';
import type { Notice } from '../core/notices/notice.ts';
import { type WithOutbox, withoutNotices } from '../core/notices/outbox.ts';
import { change, leave, write } from '../core/store/change.ts';
import type { Collection, Stored } from '../core/store/documents.ts';
import type { JobDeps } from './job-deps.ts';

type Deps = Pick<JobDeps, 'store' | 'now' | 'queue'>;

/** Documents handled in one go; the next sweep takes the rest. */
const page = 200;

/** Takes over the outboxes of a collection that are full: each notice once into the ledger, then out of the outbox. */
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
  const people = [...Map.groupBy(outbox, ({ recipient }) => recipient).values()];
  await Promise.all(people.map((notices) => enterInOrder(deps, notices)));
  await empty(deps, collection, stored, new Set(outbox.map(({ key }) => key)));
  const moments = [...soonest(outbox)];
  await Promise.all(moments.map(([recipient, at]) => deps.queue.ask('notices.deliver', recipient, at)));
}

/** People side by side, but what concerns one person in its order: whoever looks meanwhile finds no gap. */
async function enterInOrder(deps: Deps, notices: readonly Notice[]): Promise<void> {
  for (const notice of notices) await enter(deps, notice);
}

/** A key that the ledger has is a notice that was taken over before: nothing is written then. */
async function enter({ store, now }: Deps, notice: Notice): Promise<void> {
  const dueAt = instant(Math.max(notice.notBefore, now()));
  await store.insert(deliveries, notice.key, { notice, state: { name: 'waiting', dueAt, attempts: 0 } });
}

/** Where others keep writing it stays full, and the next sweep finds it: the ledger has each notice once. */
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
    return write(withoutNotices(found.document, keys), undefined);
  });
}

function soonest(outbox: readonly Notice[]): ReadonlyMap<Notice['recipient'], Instant> {
  const moments = new Map<Notice['recipient'], Instant>();
  for (const { recipient, notBefore } of outbox) {
    const known = moments.get(recipient);
    if (known === undefined || notBefore < known) moments.set(recipient, notBefore);
  }
  return moments;
}
