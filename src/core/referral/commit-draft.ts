import { makeMailWork } from '../effects/mail-work.ts';
import { withEffects } from '../effects/outbox.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Instant } from '../kernel/time.ts';
import { close, sendByHand } from './follow-mail.ts';
import type { Keeping } from './load-referral.ts';
import type { MailMode } from './mail-drafts.ts';
import type { Referral } from './referral.ts';
import type { ReferralRefusal } from './refusals.ts';
import { proveReferral } from './secret.ts';
import { tellNow } from './tell-personal.ts';
import { type Turned, type Turning, type TurnOutcome, turnReferral } from './turn-referral.ts';

/**
 * The mentor wants the draft sent, or says that the text was sent by hand. It is proved here that it may be, and
 * again by whoever sends it; pressed twice it is sent
 * once.
 */
export async function sendDraft(
  keeping: Keeping,
  command: Turning & { readonly mode: MailMode },
): Promise<TurnOutcome> {
  const { mode, now } = command;
  return turnReferral(keeping, command, 'mentor', (referral, secret): Result<Turned, ReferralRefusal> => {
    const { mail, stage } = referral;
    if (stage === 'sent') return refuse('draft.sent');
    if (stage === 'to-copy') return accept({ referral: sendByHand(referral, secret, now), secret });
    if (stage !== 'draft' || mail === undefined) return refuse(notReady(referral));
    if (mode !== 'send') return refuse('draft.no-sending');
    if (mail.want === 'sent' || mail.sendingAt !== undefined) return accept({ referral, secret });
    const proof = proveReferral(referral, secret, keeping.seals.digest, now);
    if (!proof.ok) return proof;
    return accept({ referral: wantSent(referral, mail, now), secret });
  });
}

function wantSent(referral: Referral, mail: NonNullable<Referral['mail']>, now: Instant): Referral {
  const work = makeMailWork(referral, `send ${now}`, now);
  const { isChecked: _, ...rest } = mail;
  return withEffects({ ...referral, mail: { ...rest, want: 'sent' } }, [work]);
}

/** One that the trainee began does not exist for the mentor until there is a draft. */
function notReady({ stage, startedBy }: Referral): ReferralRefusal {
  return stage === 'waiting' && startedBy === 'trainee' ? 'referral.unknown' : 'draft.not-ready';
}

/** The mentor does not want to send it: the draft goes, and the trainee hears that nothing was sent. */
export async function discardDraft(keeping: Keeping, turning: Turning): Promise<TurnOutcome> {
  return turnReferral(keeping, turning, 'mentor', (referral, secret): Result<Turned, ReferralRefusal> => {
    if (referral.stage === 'sent') return refuse('draft.sent');
    if (referral.stage !== 'draft' && referral.stage !== 'to-copy') return refuse(notReady(referral));
    return accept({ referral: throwAway(referral, turning.now), secret });
  });
}

function throwAway(referral: Referral, now: Instant): Referral {
  const { mail } = referral;
  const told = tellNow(referral, referral.trainee, `discarded ${now}`, now);
  // Of a text to copy the mentor says with this that it was not sent.
  const { wasToCopy: _, ...closed } = close(referral, now);
  if (mail === undefined) return withEffects(closed, [told]);
  const going: Referral = { ...closed, mail: { ...mail, want: 'gone' } };
  return withEffects(going, [told, makeMailWork(referral, `discard ${now}`, now)]);
}
