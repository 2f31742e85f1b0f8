import type { PersonId, ReferralId } from '../kernel/id.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Instant } from '../kernel/time.ts';
import { eraseDataKey, loadDataKey } from '../seals/keep-keys.ts';
import { asWritten, type Contended, change, contended, leave, write } from '../store/change.ts';
import type { Stored } from '../store/documents.ts';
import type { Keeping } from './load-referral.ts';
import { type Referral, referrals, type Secret } from './referral.ts';
import type { ReferralRefusal } from './refusals.ts';
import { openSecret, sealSecret } from './secret.ts';

/** Who has a turn about which request, and when. */
export interface Turning {
  readonly id: ReferralId;
  readonly person: PersonId;
  readonly now: Instant;
}

/** What a turn makes of a request, and of what is sealed of it where that stays. */
export interface Turned {
  readonly referral: Referral;
  readonly secret: Secret;
}

export type TurnOutcome = Result<Stored<Referral>, ReferralRefusal | Contended>;

/**
 * One turn of the trainee, or of the mentor. What is sealed is written anew whatever came of it, also when it stayed as it
 * was: nobody sees from outside what was answered, nor whether. Somebody else's request is one that is not there.
 */
export async function turnReferral(
  { store, seals }: Keeping,
  { id, person, now }: Turning,
  whose: 'mentor' | 'trainee',
  decide: (referral: Referral, secret: Secret) => Result<Turned, ReferralRefusal>,
): Promise<TurnOutcome> {
  const key = await loadDataKey(store, id);
  if (key === undefined) return refuse('referral.unknown');
  const target = { collection: referrals, key: id, contended };
  const outcome = await change<Referral, TurnOutcome>(store, target, (found) => {
    const secret = found && openSecret(seals, key, found.document);
    if (found === undefined || secret === undefined || found.document[whose] !== person)
      return leave(refuse('referral.unknown'));
    if (now >= found.document.expiresAt && found.document.stage !== 'sent')
      return leave(refuse('consent.expired'));
    const turned = decide(found.document, secret);
    if (!turned.ok) return leave(turned);
    const { referral } = turned.value;
    const document =
      referral.sealed === undefined ? referral : sealSecret(seals, key, referral, turned.value.secret);
    return write(document, accept(asWritten(id, found, document)));
  });
  // What is not sealed any more needs no key: a crash before this leaves one that the sweep erases.
  if (outcome.ok && outcome.value.document.sealed === undefined) await eraseDataKey(store, id);
  return outcome;
}
