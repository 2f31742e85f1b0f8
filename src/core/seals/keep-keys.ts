import { addMinutes, type Instant } from '../kernel/time.ts';
import { change, leave, write } from '../store/change.ts';
import type { DocumentStore } from '../store/documents.ts';
import { eachOf } from '../store/read-pages.ts';
import { type DataKey, dataKeys } from './data-keys.ts';
import type { Seals, WrappedKey } from './seals.ts';

/** How long a key may be there before what it is for, in minutes: it is written first. */
const aheadMinutes = 60;

/** Makes the data key of something that is about to be stored; the one it has where it has one. */
export async function makeDataKey(
  store: DocumentStore,
  seals: Seals,
  id: string,
  madeAt: Instant,
): Promise<WrappedKey> {
  const wrapped = seals.makeKey(id);
  return change<DataKey, WrappedKey>(store, { collection: dataKeys, key: id }, (found) =>
    found === undefined ? write({ wrapped, madeAt }, wrapped) : leave(found.document.wrapped),
  );
}

/** Undefined once it was erased. */
export async function loadDataKey(store: DocumentStore, id: string): Promise<WrappedKey | undefined> {
  return (await store.load(dataKeys, id))?.document.wrapped;
}

/** Erases a data key, and with it everything that it sealed. Done twice it is done once. */
export async function eraseDataKey(store: DocumentStore, id: string): Promise<void> {
  for (;;) {
    const found = await store.load(dataKeys, id);
    if (found === undefined) return;
    if ((await store.delete(dataKeys, id, found.version)) === 'written') return;
  }
}

interface Sweep {
  readonly store: DocumentStore;
  readonly seals: Seals;
  readonly now: Instant;
  /** Whether something is there that this key seals. */
  readonly isNeeded: (id: string) => Promise<boolean>;
}

/** Wraps every data key with the newest key of the configuration, and erases those that seal nothing. Gives how many of each. */
export async function sweepDataKeys({ store, seals, now, isNeeded }: Sweep) {
  let [rewrapped, erased] = [0, 0];
  for await (const { key, version, document } of eachOf((page) => store.list(dataKeys, page))) {
    if (addMinutes(document.madeAt, aheadMinutes) <= now && !(await isNeeded(key))) {
      await eraseDataKey(store, key);
      erased += 1;
      continue;
    }
    const wrapped = seals.rewrap(document.wrapped, key);
    if (wrapped === undefined) continue;
    const outcome = await store.replace(dataKeys, key, version, { ...document, wrapped });
    if (outcome === 'written') rewrapped += 1;
  }
  return { rewrapped, erased };
}
