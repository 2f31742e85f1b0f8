import { sortable } from '../effects/delivery.ts';
import { makeMailWork } from '../effects/mail-work.ts';
import { withEffects } from '../effects/outbox.ts';
import type { Instant } from '../kernel/time.ts';
import { eraseDataKey } from '../seals/keep-keys.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import { close, noteErased } from './follow-mail.ts';
import { closedKey } from './load-referral.ts';
import { isOpen, type Referral, referrals } from './referral.ts';
import { tellNow } from './tell-personal.ts';

/** Requests looked at in one go; the next minute takes the rest. */
const atMost = 200;

/** What becomes by itself of a request whose moment has come. */
export type Ending =
  /** Nothing of it stays but that it is over. */
  { readonly kind: 'end' } | { readonly kind: 'keep'; readonly referral: Referral };

/**
 * Decides it: a no, a silence and what was withdrawn unseen end here, all alike; a draft goes with the consent; a text goes
 * thirty days after it was sent. Pure.
 */
function decideEnding(referral: Referral, now: Instant): Ending {
  const { stage, mail, expiresAt } = referral;
  if (stage === 'sent') {
    const { sealed: _, ...rest } = referral;
    return { kind: 'keep', referral: withEffects(rest, [noteErased(referral, now)]) };
  }
  if (mail === undefined && isOpen(referral)) return { kind: 'end' };
  const isShown = stage === 'draft' || stage === 'to-copy';
  const work = mail === undefined ? [] : [makeMailWork(referral, 'expired', now)];
  const told = isShown
    ? [referral.mentor, referral.trainee].map((to) => tellNow(referral, to, 'expired', now))
    : [];
  return { kind: 'keep', referral: withEffects(close(referral, expiresAt), [...told, ...work]) };
}

/** Whether its moment came while nobody knew what was in the mailbox, and now nothing is. */
export function isOverAtEnd({ stage, startedBy, mail, closedAt, expiresAt }: Referral): boolean {
  return stage === 'closed' && startedBy === 'mentor' && mail === undefined && closedAt === expiresAt;
}

/** What is left of a request of a mentor that ended without a message, however that came. */
function shellOf({
  id,
  programme,
  mentor,
  trainee,
  startedBy,
  askedAt,
  expiresAt,
  ...more
}: Referral): Referral {
  const { left } = more;
  // Nothing is in a mailbox, so nothing is to be done there either.
  const outbox = more.outbox?.filter(({ kind }) => kind !== 'mail.align') ?? [];
  const who = { id, programme, mentor, trainee, startedBy, askedAt, expiresAt };
  const shell: Referral = { ...who, stage: 'closed', closedAt: expiresAt, ...(left && { left }) };
  return withEffects(shell, outbox);
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
  const shell = await leaveShell(store, { key, version, document });
  return shell === undefined ? [] : [shell];
}

/**
 * Takes a request away; of a mentor's stays, under a new key so that the count of its turns goes too, that it is over. First
 * the one that stays: a crash leaves both, and the next time finds them so. Gives that one where this put it there.
 */
export async function leaveShell(
  store: DocumentStore,
  { key, version, document }: Stored<Referral>,
): Promise<Stored<Referral> | undefined> {
  const shell = document.startedBy === 'mentor' ? shellOf(document) : undefined;
  if (shell !== undefined) await store.insert(referrals, closedKey(document.id), shell);
  if ((await store.delete(referrals, key, version)) !== 'written') return undefined;
  await eraseDataKey(store, document.id);
  return shell && { key: closedKey(document.id), version: 1, document: shell };
}
