import type { ReferralId } from '../../core/kernel/id.ts';
import { referrals } from '../../core/referral/referral.ts';
import { findAsked, ripenConsent } from '../../core/referral/ripen-consent.ts';
import { collectOutbox } from '../deliver/collect-outbox.ts';
import type { JobDeps } from '../job-deps.ts';

type Deps = Pick<JobDeps, 'store' | 'seals' | 'now' | 'queue' | 'newId' | 'holdFor'>;

/** Looks at one request, or at all of them, for a yes that could be taken back unseen for long enough. */
export async function ripenConsents(deps: Deps, only?: ReferralId): Promise<void> {
  const { store, seals, now, holdFor, newId } = deps;
  if (seals === undefined) return;
  for (const id of only === undefined ? await findAsked(store) : [only]) {
    const ripe = await ripenConsent({ store, seals }, id, { holdFor, now: now(), stamp: newId() });
    if (ripe !== undefined) await collectOutbox(deps, referrals, ripe);
  }
}
