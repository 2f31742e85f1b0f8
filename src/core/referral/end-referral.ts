import { sortable } from '../effects/delivery.ts';
import { makeMailWork } from '../effects/mail-work.ts';
import { withEffects } from '../effects/outbox.ts';
import type { Instant } from '../kernel/time.ts';
import { eraseDataKey } from '../seals/keep-keys.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import { close } from './follow-mail.ts';
import { closedKey } from './load-referral.ts';
import { type Referral, referrals } from './referral.ts';
import { tellNow } from './tell-personal.ts';

/** Requests looked at in one go; the next minute takes the rest. */
const atMost = 200;

/** What becomes by itself of a request whose moment has come. */
export type Ending =
  /** Nothing of it stays but that it is over. `asNew`: under a new key, so that the count of its turns goes too. */
  | { readonly kind: 'end'; readonly asNew?: Referral }
  | { readonly kind: 'keep'; readonly referral: Referral };

/**
 * Decides it: a no, a silence and what was withdrawn unseen end here, all alike; a draft goes with the consent; a text goes
 * thirty days after it was sent. Pure.
 */
function decideEnding(referral: Referral, now: Instant): Ending {
  const { stage, mail, expiresAt, startedBy, outbox } = referral;
  if (stage === 'sent') {
    const { sealed: _, ...rest } = referral;
    return { kind: 'keep', referral: rest };
  }
  if (mail === undefined && (stage === 'waiting' || stage === 'refused')) {
    if (startedBy === 'trainee') return { kind: 'end' };
    const { id, programme, mentor, trainee, askedAt } = referral;
    const shell = { id, programme, mentor, trainee, startedBy, askedAt, expiresAt };
    return {
      kind: 'end',
      asNew: { ...shell, stage: 'closed', closedAt: expiresAt, ...(outbox && { outbox }) },
    };
  }
  const isShown = stage === 'draft' || stage === 'to-copy';
  const work = mail === undefined ? [] : [makeMailWork(referral, 'expired', now)];
  const told = isShown
    ? [referral.mentor, referral.trainee].map((to) => tellNow(referral, to, 'expired', now))
    : [];
  return { kind: 'keep', referral: withEffects(close(referral, expiresAt), [...told, ...work]) };
}

/** Ends what is due; gives what was kept of each, whose outboxes may be full. A crash in between is made good the next time. */
export async function endDueReferrals(
  store: DocumentStore,
  now: Instant,
): Promise<readonly Stored<Referral>[]> {
  const range = { from: '', to: sortable(now), limit: atMost };
  const due = await store.queryRange(referrals, 'due', range);
  const kept: Stored<Referral>[] = [];
  for (const stored of due) kept.push(...(await put(store, stored, decideEnding(stored.document, now))));
  return kept;
}

/** What somebody changed meanwhile is decided anew the next time. */
async function put(
  store: DocumentStore,
  { key, version, document }: Stored<Referral>,
  ending: Ending,
): Promise<readonly Stored<Referral>[]> {
  if (ending.kind === 'keep') {
    const outcome = await store.replace(referrals, key, version, ending.referral);
    if (outcome !== 'written') return [];
    await eraseDataKey(store, document.id);
    return [{ key, version: version + 1, document: ending.referral }];
  }
  const { asNew } = ending;
  // First the one that stays: a crash leaves both, and the next time finds them so.
  if (asNew !== undefined) await store.insert(referrals, closedKey(document.id), asNew);
  if ((await store.delete(referrals, key, version)) !== 'written') return [];
  await eraseDataKey(store, document.id);
  return asNew?.outbox === undefined ? [] : [{ key: closedKey(document.id), version: 1, document: asNew }];
}
