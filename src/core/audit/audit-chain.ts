import type { AuditAct } from '../effects/audit-note.ts';
import type { Instant } from '../kernel/time.ts';
import type { KeptCollection } from '../store/kept.ts';

/** A note in its place. It tells who, as a keyed pseudonym, did what kind of thing when; never to whom, or in which words. */
export interface AuditEntry {
  readonly n: number;
  readonly act: AuditAct;
  readonly who: string;
  readonly at: Instant;
  /** The key of the effect that it notes, so that it is noted once. */
  readonly source: string;
  /** The seal of the entry before, which is part of what is sealed here. */
  readonly before: string;
  readonly seal: string;
}

/** The entries, by their number. Each is sealed together with the one before, with a key that is not in the store. */
export const auditEntries: KeptCollection<AuditEntry> = {
  name: 'audit',
  schemaVersion: 1,
  indexes: { source: { unique: true, values: ({ source }) => [source] } },
  migrate: (stored) => stored as AuditEntry,
  speaks: false,
  // Cut after a year, at a place that is signed, so that what is left can still be verified.
  retention: { for: 'good' },
  people: () => [],
};

/** Up to where a chain goes. */
export interface Link {
  readonly n: number;
  readonly seal: string;
}

/** The last link, and the one at which the chain was cut. */
export interface AuditHead extends Link {
  /** Before the first entry there was this one, which is not kept any more. */
  readonly cut?: Link & { readonly signature: string };
  readonly lease?: { readonly by: string; readonly until: Instant };
}

/** Where a chain begins. */
export const noLink: Link = { n: 0, seal: '' };

/** One document. It may lag behind the entries by what a crash cut off, and is never ahead of them. */
export const auditHeads: KeptCollection<AuditHead> = {
  name: 'audit-heads',
  schemaVersion: 1,
  indexes: {},
  migrate: (stored) => stored as AuditHead,
  speaks: false,
  retention: { for: 'good' },
  people: () => [],
};

/** The key of an entry, which sorts as its number does. */
export function entryKey(n: number): string {
  return String(n).padStart(12, '0');
}
