import type { Link } from '../core/audit/audit-chain.ts';
import { openSealing } from '../core/audit/link-note.ts';
import { type AuditFinding, verifyChain } from '../core/audit/verify-chain.ts';
import type { Instant } from '../core/kernel/time.ts';
import type { Seals } from '../core/seals/seals.ts';
import type { DocumentStore } from '../core/store/documents.ts';

const usage = 'usage: klankbord audit verify [--end N:SEAL]';

interface AuditContext {
  readonly store: DocumentStore;
  /** None where no key is configured. */
  readonly seals: Seals | undefined;
  readonly now: Instant;
  readonly out: (line: string) => void;
}

const sentences: Readonly<Record<AuditFinding['what'], string>> = {
  changed: 'is not as it was written',
  missing: 'was there and is not any more',
  moved: 'does not follow the one before it',
  cut: 'is where the chain was cut, and that is not signed',
  end: 'was the end when you noted it, and is not in the chain',
};

/**
 * Verifies that nothing was changed, taken out or put elsewhere in the audit. Takes the words after `audit verify`; `--end`
 * is what it printed before, which must still be in the chain. Gives the exit code: 0, 1 when something is wrong or there is
 * no key, 2 when the words are not understood.
 */
export async function auditVerify(args: readonly string[], context: AuditContext): Promise<number> {
  const { store, seals, now, out } = context;
  const noted = readEnd(args);
  if (noted === 'unclear') return stop(out, usage, 2);
  if (seals === undefined)
    return stop(out, 'KLANKBORD_KEY is not set: nothing can be verified without it', 1);
  const sealing = await openSealing(store, seals, now);
  const { findings, entries, end } = await verifyChain(sealing, noted);
  for (const { what, n } of findings) out(`entry ${n} ${sentences[what]}`);
  out(`${entries} entries; note the end of the chain for next time: --end ${end.n}:${end.seal}`);
  return findings.length === 0 ? 0 : 1;
}

function readEnd([word, end = '', ...more]: readonly string[]): Link | 'unclear' | undefined {
  if (word === undefined) return undefined;
  const [, n, seal] = /^(\d{1,12}):([0-9a-f]*)$/.exec(end) ?? [];
  if (word !== '--end' || more.length > 0 || seal === undefined) return 'unclear';
  return { n: Number(n), seal };
}

function stop(out: AuditContext['out'], line: string, code: number): number {
  out(line);
  return code;
}
