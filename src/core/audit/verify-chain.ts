import { auditTurn } from '../effects/audit-note.ts';
import type { Stored } from '../store/documents.ts';
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
import { type Sealing, sealEntry, signCut } from './link-note.ts';

/**
 * What is wrong with a chain, and at which entry. `changed`: not as it was sealed; `missing`: there was one of this number;
 * `moved`: it does not follow the one before; `cut`: the place of a cut is not signed; `end`: what somebody wrote down as
 * the end is not in it.
 */
export interface AuditFinding {
  readonly what: 'changed' | 'missing' | 'moved' | 'cut' | 'end';
  readonly n: number;
}

export interface Verified {
  readonly findings: readonly AuditFinding[];
  readonly entries: number;
  /** To be written down elsewhere: who has it can tell whether the end of the chain was taken away. */
  readonly end: Link;
}

/** Reads the whole chain and judges it. `noted`: its end as it was at an earlier time. */
export async function verifyChain(sealing: Sealing, noted?: Link): Promise<Verified> {
  const { store } = sealing;
  const head = (await store.load(auditHeads, auditTurn))?.document;
  const from = head?.cut ?? noLink;
  const stored = await allOf((page) => store.list(auditEntries, page));
  // What a crash left of a cut is no part of the chain any more.
  const kept = stored.filter(({ key }) => key > entryKey(from.n));
  const last = kept.at(-1)?.document ?? from;
  const findings: readonly AuditFinding[] = [
    ...judgeCut(sealing, head),
    ...judgeEntries(sealing, from, kept),
    ...(head !== undefined && last.n < head.n ? [{ what: 'missing', n: head.n } as const] : []),
    ...(noted === undefined ? [] : judgeEnd(noted, from, kept)),
  ];
  return { findings, entries: kept.length, end: { n: last.n, seal: last.seal } };
}

function judgeCut(sealing: Sealing, head: AuditHead | undefined): readonly AuditFinding[] {
  if (head?.cut === undefined || signCut(sealing, head.cut) === head.cut.signature) return [];
  return [{ what: 'cut', n: head.cut.n }];
}

function judgeEntries(
  sealing: Sealing,
  from: Link,
  kept: readonly Stored<AuditEntry>[],
): readonly AuditFinding[] {
  const findings: AuditFinding[] = [];
  let before = from;
  for (const { key, document } of kept) {
    const n = Number(key);
    for (let gone = before.n + 1; gone < n; gone += 1) findings.push({ what: 'missing', n: gone });
    if (document.n !== n || sealEntry(sealing, document) !== document.seal)
      findings.push({ what: 'changed', n });
    else if (before.n === n - 1 && document.before !== before.seal) findings.push({ what: 'moved', n });
    before = { n, seal: document.seal };
  }
  return findings;
}

/** What is older than a cut can't be told any more. */
function judgeEnd(noted: Link, from: Link, kept: readonly Stored<AuditEntry>[]): readonly AuditFinding[] {
  if (noted.n < from.n) return [];
  const links = [from, ...kept.map(({ document }) => document)];
  const isThere = links.some(({ n, seal }) => n === noted.n && seal === noted.seal);
  return isThere ? [] : [{ what: 'end', n: noted.n }];
}
