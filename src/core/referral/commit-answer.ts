import { decline, give, withdraw } from '../consent/answer-consent.ts';
import type { WithdrawnHow } from '../consent/consent.ts';
import { makeMailWork } from '../effects/mail-work.ts';
import { withEffects } from '../effects/outbox.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Instant } from '../kernel/time.ts';
import { close } from './follow-mail.ts';
import type { Keeping } from './load-referral.ts';
import { isOpen, type Referral, type Secret } from './referral.ts';
import type { ReferralRefusal } from './refusals.ts';
import { withConsent } from './secret.ts';
import { tellNow } from './tell-personal.ts';
import { type Turned, type Turning, type TurnOutcome, turnReferral } from './turn-referral.ts';

type Decided = Result<Turned, ReferralRefusal>;

/** A look: nothing changes, and from outside it cannot be told from an answer. */
export async function lookAtReferral(keeping: Keeping, turning: Turning): Promise<TurnOutcome> {
  return turnReferral(keeping, turning, 'trainee', (referral, secret) => accept({ referral, secret }));
}

/**
 * The trainee says yes to the question of version `seen`; said twice it is said once. It is sealed as a no is, and nothing
 * follows from it yet: see `ripenConsent`.
 */
export async function giveConsent(
  keeping: Keeping,
  command: Turning & { readonly seen: number },
): Promise<TurnOutcome> {
  return turnReferral(keeping, command, 'trainee', (referral, secret) =>
    decideGive(referral, secret, command),
  );
}

function decideGive(
  referral: Referral,
  secret: Secret,
  { seen, now }: { readonly seen: number; readonly now: Instant },
): Decided {
  const { asked } = secret;
  if (asked === undefined) return refuse('referral.no-recipient');
  const given = give(asked.consent, seen, now);
  if (!given.ok) return given;
  if (given.value.usedFor !== undefined) return accept({ referral, secret });
  // A draft of an earlier yes is still being taken away.
  if (referral.mail !== undefined || !isOpen(referral)) return refuse('consent.used');
  return accept({ referral, secret: withConsent(secret, given.value) });
}

/** The trainee says no. Nobody sees it, unless the trainee wants the mentor to: `tell`. */
export async function declineConsent(
  keeping: Keeping,
  command: Turning & { readonly seen: number; readonly tell: boolean },
): Promise<TurnOutcome> {
  const { seen, tell, now } = command;
  return turnReferral(keeping, command, 'trainee', (referral, secret) => {
    const { asked } = secret;
    if (asked === undefined) return refuse('referral.no-recipient');
    const declined = decline(asked.consent, seen, now);
    if (!declined.ok) return declined;
    const after = withConsent(secret, declined.value);
    if (isOwn(referral)) return accept({ referral: close(referral, now), secret: after });
    const isNews = tell && referral.stage === 'waiting';
    return accept({ referral: isNews ? showNo(referral, now) : referral, secret: after });
  });
}

function showNo(referral: Referral, now: Instant): Referral {
  const told = tellNow(referral, referral.mentor, 'refused', now);
  return withEffects({ ...referral, stage: 'refused' }, [told]);
}

/** A trainee's own request that no mentor knows of ends at once: there is nothing to hide from anybody. */
function isOwn({ startedBy, stage, mail }: Referral): boolean {
  return startedBy === 'trainee' && stage === 'waiting' && mail === undefined;
}

/**
 * Takes the consent back, whatever was answered. Before the mentor saw anything it stays unseen until it expires; after, the
 * draft goes and the request is closed. What was sent stays sent, and it is noted that it is not wanted any more.
 */
export async function withdrawConsent(
  keeping: Keeping,
  command: Turning & { readonly how: WithdrawnHow },
): Promise<TurnOutcome> {
  return turnReferral(keeping, command, 'trainee', (referral, secret) =>
    accept(decideWithdraw(referral, secret, command.how, command.now)),
  );
}

function decideWithdraw(referral: Referral, secret: Secret, how: WithdrawnHow, now: Instant): Turned {
  const { asked } = secret;
  if (referral.stage === 'sent') return { referral, secret: { ...secret, noFollowUp: true } };
  const after = asked === undefined ? secret : withConsent(secret, withdraw(asked.consent, how, now));
  return { referral: decideTakeBack(referral, now), secret: after };
}

function decideTakeBack(referral: Referral, now: Instant): Referral {
  if (isOwn(referral)) return close(referral, now);
  const work = referral.mail === undefined ? [] : [makeMailWork(referral, `withdrawn ${now}`, now)];
  if (referral.stage !== 'draft' && referral.stage !== 'to-copy') return withEffects(referral, work);
  const told = tellNow(referral, referral.mentor, `withdrawn ${now}`, now);
  return withEffects(close(referral, now), [told, ...work]);
}

/** The trainee wants no question to the mentor about how it went; nobody hears of it. */
export async function closeFollowUp(keeping: Keeping, turning: Turning): Promise<TurnOutcome> {
  return turnReferral(keeping, turning, 'trainee', (referral, secret) =>
    accept({ referral, secret: { ...secret, noFollowUp: true } }),
  );
}
