import type { ReferralId } from '../../core/kernel/id.ts';
import { accept, type Result, refuse } from '../../core/kernel/result.ts';
import { sweepSoon } from '../../core/notices/work-queue.ts';
import { mentorGroups } from '../../core/people/who-may.ts';
import { discardDraft, sendDraft } from '../../core/referral/commit-draft.ts';
import { type Keeping, type Opened, openReferral } from '../../core/referral/load-referral.ts';
import type { ReferralRefusal } from '../../core/referral/refusals.ts';
import type { TurnOutcome } from '../../core/referral/turn-referral.ts';
import type { ReferralWish } from '../../core/referral/wishes.ts';
import type { Answer, Asker } from '../asker.ts';
import { keepingOf } from './load-pair.ts';
import { showToMentor } from './show-referral.ts';

type DraftWish = Extract<ReferralWish, { readonly verb: `draft.${string}` }>;

/** Shows a mentor how it stands. While it waits that is said in so many words: else a press seems to do nothing. */
export async function openDraft(asker: Asker, { referral }: DraftWish): Promise<Answer> {
  const found = await findOwn(asker, referral);
  if (!found.ok) return found;
  const { document } = found.value.stored;
  const note = document.stage === 'waiting' ? asker.words['draft.stillWaiting'] : undefined;
  return showToMentor(asker, document, note);
}

export async function sendNow(asker: Asker, { referral: id }: DraftWish): Promise<Answer> {
  const mode = asker.deps.mailMode ?? 'off';
  return act(asker, id, (keeping, turning) => sendDraft(keeping, { ...turning, mode }));
}

export async function throwAway(asker: Asker, { referral: id }: DraftWish): Promise<Answer> {
  return act(asker, id, discardDraft);
}

type Turning = Parameters<typeof discardDraft>[1];

async function act(
  asker: Asker,
  id: ReferralId,
  turn: (keeping: Keeping, turning: Turning) => Promise<TurnOutcome>,
): Promise<Answer> {
  const found = await findOwn(asker, id);
  if (!found.ok) return found;
  const { person, reader, deps } = asker;
  const outcome = await turn(found.value.keeping, { id, person: person.id, now: reader.now });
  await sweepSoon(deps);
  return outcome.ok ? showToMentor(asker, outcome.value.document) : outcome;
}

interface Own {
  readonly keeping: Keeping;
  readonly stored: Opened['stored'];
}

/** A request of this mentor; anybody else's is not there. */
async function findOwn(asker: Asker, id: ReferralId): Promise<Result<Own, ReferralRefusal>> {
  const keeping = keepingOf(asker);
  if (mentorGroups(asker.person).length === 0) return refuse('referral.not-yours');
  if (keeping === undefined) return refuse('referral.off');
  const { stored } = (await openReferral(keeping, id)) ?? {};
  if (stored?.document.mentor !== asker.person.id) return refuse('referral.unknown');
  return accept({ keeping, stored });
}
