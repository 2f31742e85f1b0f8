import { isRipe, use, usualHold } from '../consent/answer-consent.ts';
import { makeMailWork } from '../effects/mail-work.ts';
import { withEffects } from '../effects/outbox.ts';
import type { ReferralId } from '../kernel/id.ts';
import type { Instant } from '../kernel/time.ts';
import { loadDataKey } from '../seals/keep-keys.ts';
import { asWritten, change, leave, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import { allOf } from '../store/read-pages.ts';
import type { Keeping } from './load-referral.ts';
import { newMail } from './mail.ts';
import { isOpen, type Referral, referrals } from './referral.ts';
import { openSecret, sealSecret, withConsent } from './secret.ts';

export interface Ripening {
  /** For how long a yes can be taken back as if it had never been said, in milliseconds; left out, the usual time. */
  readonly holdFor?: number | undefined;
  readonly now: Instant;
  /** Of the one message that the consent is used for. */
  readonly stamp: string;
}

/**
 * Has the message of a request made, if its trainee said yes and left it standing for long enough. Until this write nothing
 * outside the seal tells a yes from a no, so what is withdrawn before it was never there. The consent is noted as used in
 * the write that wants the message. Undefined where there is nothing to do.
 */
export async function ripenConsent(
  { store, seals }: Keeping,
  id: ReferralId,
  { holdFor = usualHold, now, stamp }: Ripening,
): Promise<Stored<Referral> | undefined> {
  const key = await loadDataKey(store, id);
  if (key === undefined) return undefined;
  const target = { collection: referrals, key: id, contended: undefined };
  return change<Referral, Stored<Referral> | undefined>(store, target, (found) => {
    const secret = found && openSecret(seals, key, found.document);
    const consent = secret?.asked?.consent;
    if (found === undefined || secret === undefined || consent === undefined) return leave(undefined);
    const referral = found.document;
    if (referral.mail !== undefined || !isOpen(referral)) return leave(undefined);
    if (!isRipe(consent, holdFor, now)) return leave(undefined);
    const wanting = withEffects({ ...referral, mail: newMail(stamp) }, [makeMailWork(referral, stamp, now)]);
    const document = sealSecret(seals, key, wanting, withConsent(secret, use(consent, stamp)));
    return write(document, asWritten(id, found, document));
  });
}

/** Every request that may hold a yes from which nothing followed yet; whether it does, only its seal tells. */
export async function findAsked(store: DocumentStore): Promise<readonly ReferralId[]> {
  const found = await allOf((page) => store.query(referrals, 'asked', 'asked', page));
  return found.map(({ document }) => document.id);
}
