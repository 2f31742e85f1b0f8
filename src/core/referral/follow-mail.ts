import { type AuditAct, makeAuditNote } from '../effects/audit-note.ts';
import { withEffects } from '../effects/outbox.ts';
import { unreachable } from '../kernel/result.ts';
import type { Instant } from '../kernel/time.ts';
import { isOpen, type Referral, type Secret } from './referral.ts';
import { keepProof } from './secret.ts';
import type { MailNews, Taken } from './take-mail-answer.ts';
import { tellLater, tellNow } from './tell-personal.ts';

/** What becomes of a request when a mailbox has answered, with what people are told of it in the same write. */
export function followMail(
  referral: Referral,
  secret: Secret | undefined,
  { mail, news }: Taken,
  now: Instant,
): Referral {
  const { mail: _, ...rest } = referral;
  const after = mail === undefined ? rest : { ...rest, mail };
  return news === undefined ? after : tellNews(after, secret, news, now);
}

function tellNews(referral: Referral, secret: Secret | undefined, news: MailNews, now: Instant): Referral {
  const { mentor, trainee, stage } = referral;
  const isUnseen = isOpen(referral);
  const toMentor = tellNow(referral, mentor, `${news.kind} ${now}`, now);
  const toTrainee = tellNow(referral, trainee, `${news.kind} ${now}`, now);
  switch (news.kind) {
    case 'drafted':
      return isUnseen
        ? withEffects({ ...referral, stage: 'draft' }, [
            toMentor,
            ...noteDone(referral, secret, 'drafted', now),
          ])
        : referral;
    case 'edited':
    case 'not-sent':
      return stage === 'draft' ? withEffects(referral, [toMentor]) : referral;
    case 'sent': {
      const { closedAt: _, ...open } = referral;
      const sent = { ...open, ...proofOf(secret), stage: 'sent', sentAt: now, sentAs: news.as } as const;
      return withEffects(sent, [
        toMentor,
        toTrainee,
        tellLater(referral, now),
        note(referral, 'sent', now, now),
      ]);
    }
    case 'ended': {
      if (stage === 'sent') return referral;
      const left = news.left === undefined ? {} : { left: news.left };
      if (stage === 'closed') return withEffects({ ...referral, ...left }, [toTrainee]);
      // It was never shown, so nobody but the trainee knows of it: it ends as if nothing had been answered.
      if (isUnseen && referral.startedBy === 'mentor') return referral;
      const told = isUnseen ? [toTrainee] : [toMentor, toTrainee];
      return withEffects({ ...close(referral, now), ...left }, told);
    }
    default:
      return unreachable(news);
  }
}

function proofOf(secret: Secret | undefined): Pick<Referral, 'proof'> {
  const consent = secret?.asked?.consent;
  return consent?.state === 'consented' ? { proof: keepProof(consent) } : {};
}

/** The text is shown to the mentor, who has no mailbox here: after the same proof. */
export function offerText(referral: Referral, secret: Secret | undefined, now: Instant): Referral {
  const { mail: _, ...rest } = referral;
  const told = tellNow(referral, referral.mentor, `offered ${now}`, now);
  return withEffects({ ...rest, stage: 'to-copy' }, [told, ...noteDone(referral, secret, 'shown', now)]);
}

/** What the audit is to hold of a text that comes before the mentor, and of the consent that it rests on. */
function noteDone(referral: Referral, secret: Secret | undefined, act: 'drafted' | 'shown', now: Instant) {
  const { consent } = secret?.asked ?? {};
  const at = consent?.state === 'consented' ? consent.answeredAt : now;
  return [note(referral, 'consented', at, now), note(referral, act, now, now)];
}

/** What the audit is to hold when the text of what was sent goes, and its key with it. */
export function noteErased(referral: Referral, now: Instant) {
  return note(referral, 'erased', now, now);
}

function note({ id, programme }: Referral, act: AuditAct, at: Instant, now: Instant) {
  return makeAuditNote(programme, { act, at, of: { referral: id } }, now);
}

/** The mentor says that the text is on its way: the trainee hears it, and what follows a mail follows this one. */
export function sendByHand(referral: Referral, secret: Secret, now: Instant): Referral {
  const sent = { ...referral, ...proofOf(secret), stage: 'sent', sentAt: now, sentAs: 'by-hand' } as const;
  const told = tellNow(referral, referral.trainee, `by-hand ${now}`, now);
  return withEffects(sent, [told, tellLater(referral, now)]);
}

/** It is over without a message that we know of: nothing that was sealed stays. */
export function close(referral: Referral, closedAt: Instant): Referral {
  const { sealed: _, ...rest } = referral;
  const mayHaveLeft = referral.stage === 'to-copy' ? ({ wasToCopy: true } as const) : {};
  return { ...rest, ...mayHaveLeft, stage: 'closed', closedAt };
}
