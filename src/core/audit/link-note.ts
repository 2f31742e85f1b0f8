import { type AuditNote, auditTurn } from '../effects/audit-note.ts';
import type { Instant } from '../kernel/time.ts';
import { makeDataKey } from '../seals/keep-keys.ts';
import type { Seals, WrappedKey } from '../seals/seals.ts';
import { change, leave, write } from '../store/change.ts';
import type { DocumentStore } from '../store/documents.ts';
import { allOf } from '../store/read-pages.ts';
import {
  type AuditEntry,
  type AuditHead,
  auditEntries,
  auditHeads,
  entryKey,
  type Link,
  noLink,
} from './audit-chain.ts';

/** The data key of the chain, which stands among those of requests. */
export const auditKeyId = 'audit';

/** What seals entries: a key that opens only with the configuration. */
export interface Sealing {
  readonly store: DocumentStore;
  readonly seals: Seals;
  readonly key: WrappedKey;
}

export async function openSealing(store: DocumentStore, seals: Seals, now: Instant): Promise<Sealing> {
  return { store, seals, key: await makeDataKey(store, seals, auditKeyId, now) };
}

export function sealEntry({ seals, key }: Sealing, entry: Omit<AuditEntry, 'seal'>): string {
  const { n, act, who, at, source, before } = entry;
  return seals.sign(key, auditKeyId, JSON.stringify(['entry', n, act, who, at, source, before]));
}

/** A name for a person that only this key gives, the same each time. */
export function pseudonymOf({ seals, key }: Sealing, person: string): string {
  return seals.sign(key, auditKeyId, JSON.stringify(['person', person])).slice(0, 16);
}

/**
 * Links a note to the end of the chain. Done twice, or by two processes at once, it is linked once, and the chain has no
 * fork: two entries of one number can't both be inserted. Gives the end as it is then.
 */
export async function linkNote(
  sealing: Sealing,
  end: Link,
  { act, at, key: source }: Pick<AuditNote, 'act' | 'at' | 'key'>,
  who: string,
): Promise<Link> {
  const { store } = sealing;
  const [known] = await store.query(auditEntries, 'source', source, { limit: 1 });
  if (known !== undefined) return end;
  for (let last = end; ; ) {
    const open = { n: last.n + 1, act, who, at, source, before: last.seal };
    const entry = { ...open, seal: sealEntry(sealing, open) };
    const outcome = await store.insert(auditEntries, entryKey(entry.n), entry);
    if (outcome === 'written') return entry;
    if (outcome === 'taken') return last;
    // Another process was first, or this one before a crash.
    const found = await store.load(auditEntries, entryKey(entry.n));
    if (found === undefined) return last;
    last = found.document;
  }
}

/** Forgets entries that are older than `before`: the last of them is signed as the place of the cut, and then they go. */
export async function cutChain(sealing: Sealing, before: Instant): Promise<number> {
  const { store } = sealing;
  const entries = await allOf((page) => store.list(auditEntries, page));
  const kept = entries.findIndex(({ document }) => document.at >= before);
  const old = kept === -1 ? entries : entries.slice(0, kept);
  const last = old.at(-1)?.document;
  if (last === undefined) return 0;
  await noteCut(sealing, last);
  for (const { key, version } of old) await store.delete(auditEntries, key, version);
  return old.length;
}

async function noteCut(sealing: Sealing, { n, seal }: Link): Promise<void> {
  const cut = { n, seal, signature: signCut(sealing, { n, seal }) };
  const target = { collection: auditHeads, key: auditTurn };
  await change<AuditHead, void>(sealing.store, target, (found) => {
    const head: AuditHead = found?.document ?? noLink;
    if ((head.cut?.n ?? 0) >= n) return leave(undefined);
    return write(head.n < n ? { ...head, n, seal, cut } : { ...head, cut }, undefined);
  });
}

export function signCut({ seals, key }: Sealing, { n, seal }: Link): string {
  return seals.sign(key, auditKeyId, JSON.stringify(['cut', n, seal]));
}
