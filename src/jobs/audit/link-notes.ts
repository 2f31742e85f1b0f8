import { type AuditHead, auditHeads, noLink } from '../../core/audit/audit-chain.ts';
import { cutChain, linkNote, openSealing, pseudonymOf } from '../../core/audit/link-note.ts';
import { type AuditNote, auditTurn } from '../../core/effects/audit-note.ts';
import { decideTurn, lookAgainAt } from '../../core/effects/decide-turn.ts';
import { type Delivery, type DeliveryState, isOfAudit } from '../../core/effects/delivery.ts';
import { putOff } from '../../core/effects/lease.ts';
import { addMinutes } from '../../core/kernel/time.ts';
import { loadReferral } from '../../core/referral/load-referral.ts';
import type { DocumentStore, Stored } from '../../core/store/documents.ts';
import type { Channel } from '../deliver/channel.ts';
import { deliver } from '../deliver/deliver.ts';
import type { Lane } from '../deliver/lane.ts';
import { settle } from '../deliver/settle.ts';
import type { JobDeps } from '../job-deps.ts';

/** How long what was noted is kept, in minutes: a year. */
const keptMinutes = 365 * 24 * 60;

/** The channel of the audit: notes are linked one after the other, by one process at a time. */
const audit: Channel<AuditNote, AuditHead> = {
  name: 'audit',
  place: {
    collection: auditHeads,
    empty: () => noLink,
    withLease: ({ lease: _, ...head }, lease) => (lease === undefined ? head : { ...head, lease }),
    // A cut that was made meanwhile stands.
    merge: (noted, present) => (present.cut === undefined ? noted : { ...noted, cut: present.cut }),
  },
  isOwn: isOfAudit,
  carryOut,
  wakesMore: () => Promise.resolve(false),
};

/** Links what is to be noted. */
export async function linkNotes(deps: JobDeps): Promise<void> {
  await deliver(deps, audit, auditTurn);
}

async function carryOut(
  deps: JobDeps,
  lane: Lane<AuditHead>,
  line: Stored<Delivery<AuditNote>>,
): Promise<DeliveryState | undefined> {
  const { store, seals, now } = deps;
  const turn = decideTurn(line.document, now());
  if (turn.do === 'leave') return line.document.state;
  if (turn.do === 'settle') return settle(deps, line, turn.state);
  const { effect } = line.document;
  // Without a key nothing can be sealed; it may be there again tomorrow.
  if (seals === undefined) return settle(deps, line, putOff(turn.open, lookAgainAt(now()), effect.tooLate));
  const sealing = await openSealing(store, seals, now());
  const person = await findDoer(store, effect);
  const who = person === undefined ? 'unknown' : pseudonymOf(sealing, person);
  await lane.renew();
  const { n, seal } = await linkNote(sealing, lane.document, effect, who);
  lane.note((head) => (head.n < n ? { ...head, n, seal } : head));
  return settle(deps, line, { name: 'delivered', at: now() });
}

/** Who did it: the trainee consents, the mentor does the rest. Unknown where nothing is kept of the request any more. */
async function findDoer(store: DocumentStore, { act, of }: AuditNote): Promise<string | undefined> {
  if ('person' in of) return of.person;
  const referral = (await loadReferral(store, of.referral))?.document;
  return act === 'consented' ? referral?.trainee : referral?.mentor;
}

/** Forgets what was noted a year ago. */
export async function cutAudit({
  store,
  seals,
  now,
}: Pick<JobDeps, 'store' | 'seals' | 'now'>): Promise<void> {
  if (seals === undefined) return;
  await cutChain(await openSealing(store, seals, now()), addMinutes(now(), -keptMinutes));
}
