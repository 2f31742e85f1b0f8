import type { ReferralId } from '../kernel/id.ts';
import type { Instant } from '../kernel/time.ts';
import { eraseDataKey, loadDataKey } from '../seals/keep-keys.ts';
import { asWritten, change, leave, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import { isOverAtEnd, leaveShell } from './end-referral.ts';
import { isUnchanged } from './is-unchanged.ts';
import type { Keeping } from './load-referral.ts';
import type { MailView } from './mail-drafts.ts';
import { type Referral, referrals, type Secret } from './referral.ts';
import { openSecret, proveReferral } from './secret.ts';
import type { Judging } from './take-mail-answer.ts';

/** Stores what must be known before a request leaves, on the very request that it was decided on; stale, and nothing may leave. */
export async function keepMailStep(
  store: DocumentStore,
  { key, version, document }: Stored<Referral>,
  mail: Referral['mail'],
): Promise<'kept' | 'stale'> {
  if (mail === undefined) return 'stale';
  // Also what changes nothing is asked of the store: somebody may have withdrawn since.
  const outcome = await store.replace(referrals, key, version, { ...document, mail });
  return outcome === 'written' ? 'kept' : 'stale';
}

/** Takes over what a mailbox answered, with what people are told of it in the same write. Undefined when others keep writing. */
export async function followReferral(
  { store, seals }: Keeping,
  id: ReferralId,
  take: (referral: Referral, secret: Secret | undefined) => Referral,
): Promise<Stored<Referral> | undefined> {
  const wrapped = await loadDataKey(store, id);
  const target = { collection: referrals, key: id, contended: undefined };
  const followed = await change<Referral, Stored<Referral> | undefined>(store, target, (found) => {
    if (found === undefined) return leave(undefined);
    const after = take(found.document, openSecret(seals, wrapped, found.document));
    return after === found.document ? leave(found) : write(after, asWritten(id, found, after));
  });
  if (followed === undefined || followed.document.sealed !== undefined) return followed;
  await eraseDataKey(store, id);
  // It expired while nobody knew what is in the mailbox: now it is as over as any other.
  return isOverAtEnd(followed.document) ? leaveShell(store, followed) : followed;
}

/** By what an answer of a mailbox is judged, as things stand now. */
export function judgingOf(
  { seals }: Pick<Keeping, 'seals'>,
  referral: Referral,
  secret: Secret | undefined,
  now: Instant,
): Judging {
  const { asked } = secret ?? {};
  const isSame = (view: MailView) => asked && isUnchanged(view, asked.message, asked.recipient);
  const isProved = proveReferral(referral, secret, seals.digest, now).ok;
  return { isSame, isWanted: isProved && referral.mail?.want !== 'gone', now };
}
