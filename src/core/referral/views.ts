import type { Consent } from '../consent/consent.ts';
import type { Message, Recipient } from '../consent/message.ts';
import type { ReferralId } from '../kernel/id.ts';
import type { Instant } from '../kernel/time.ts';
import type { MailMode } from './mail-drafts.ts';
import type { Content, Referral, Secret, SentAs } from './referral.ts';

interface Said {
  readonly recipient: Recipient;
  readonly message: Message;
}

/** What a trainee sees of a request: everything. */
export type TraineeView = {
  readonly id: ReferralId;
  readonly startedBy: Referral['startedBy'];
} /** Nobody knows yet to whom; the card asks. */ & (
  | { readonly stage: 'no-recipient'; readonly expiresAt: Instant; readonly version: 0 }
  /** The question, and what was answered to it. */
  | ({
      readonly stage: 'asked';
      readonly version: number;
      readonly content: Content;
      readonly state: Consent['state'];
      readonly expiresAt: Instant;
      /** The trainee wanted the mentor to see the no. */
      readonly isTold: boolean;
    } & Said)
  /** The mentor sees the text, as a draft or to copy; it can still be withdrawn. */
  | ({ readonly stage: 'with-mentor'; readonly expiresAt: Instant } & Said)
  /** Without words once thirty days have passed. */
  | ({
      readonly stage: 'sent';
      readonly sentAt: Instant;
      readonly as: SentAs;
      /** Whether the mentor is asked how it goes on. */
      readonly isFollowedUp: boolean;
    } & Partial<Said>)
  /** `isLeaving`: it was being sent at that very moment, and nobody knows yet whether it left. */
  | {
      readonly stage: 'closed';
      readonly left?: 'deleted-items';
      readonly isLeaving?: true;
      readonly wasToCopy?: true;
    }
);

/** What a mentor sees of a request: nothing of an answer until there is a draft. */
export type MentorView = { readonly id: ReferralId } & (
  | { readonly stage: 'waiting'; readonly expiresAt: Instant }
  | ({
      readonly stage: 'draft';
      readonly expiresAt: Instant;
      readonly webLink?: string;
      /** In Outlook it says something else now, so it is not sent from here. */
      readonly isEdited: boolean;
      /** It was asked to be sent, and it is not known yet whether it was. */
      readonly isSending: boolean;
      readonly maySend: boolean;
    } & Said)
  | ({ readonly stage: 'to-copy'; readonly expiresAt: Instant } & Said)
  | ({ readonly stage: 'sent'; readonly sentAt: Instant; readonly as: SentAs } & Partial<Said>)
  | { readonly stage: 'refused' }
  | { readonly stage: 'closed'; readonly isLeaving?: true }
);

/** What the trainee of a request is shown of it. */
export function viewOfTrainee(referral: Referral, secret: Secret | undefined): TraineeView {
  const { id, startedBy, stage, expiresAt, sentAt, sentAs = 'same', left, wasToCopy } = referral;
  const said = saidIn(secret);
  const { consent } = secret?.asked ?? {};
  const isFollowedUp = secret?.noFollowUp !== true;
  if (stage === 'sent' && sentAt !== undefined)
    return { id, startedBy, stage, sentAt, as: sentAs, isFollowedUp, ...said };
  if (secret === undefined || stage === 'closed')
    return {
      ...{ id, startedBy, stage: 'closed' },
      ...(left && { left }),
      ...(wasToCopy && { wasToCopy }),
      ...leaving(referral),
    };
  if (said === undefined || consent === undefined)
    return { id, startedBy, stage: 'no-recipient', version: 0, expiresAt };
  if (stage === 'draft' || stage === 'to-copy')
    return { id, startedBy, stage: 'with-mentor', expiresAt, ...said };
  const { state, version } = consent;
  const { content } = secret;
  const isTold = stage === 'refused';
  return { id, startedBy, stage: 'asked', version, content, state, expiresAt, isTold, ...said };
}

/** What the mentor of a request is shown of it; undefined for one that the trainee began and is not with the mentor. */
export function viewOfMentor(
  referral: Referral,
  secret: Secret | undefined,
  mode: MailMode,
): MentorView | undefined {
  const { id, stage, startedBy, expiresAt, mail, sentAt, sentAs = 'same' } = referral;
  if (stage === 'waiting') return startedBy === 'mentor' ? { id, stage, expiresAt } : undefined;
  const said = saidIn(secret);
  if (stage === 'sent' && sentAt !== undefined) return { id, stage, sentAt, as: sentAs, ...said };
  if (stage === 'refused') return { id, stage };
  if (said === undefined || stage === 'closed') return { id, stage: 'closed', ...leaving(referral) };
  if (stage === 'to-copy') return { id, stage, expiresAt, ...said };
  return {
    id,
    stage: 'draft',
    expiresAt,
    ...(mail?.webLink && { webLink: mail.webLink }),
    isEdited: mail?.seen?.isSame === false,
    isSending: mail?.want === 'sent' || mail?.sendingAt !== undefined,
    maySend: mode === 'send',
    ...said,
  };
}

/** The request to send it may have left before it was taken back. */
function leaving({ mail }: Referral): { readonly isLeaving?: true } {
  return mail?.sendingAt === undefined ? {} : { isLeaving: true };
}

function saidIn(secret: Secret | undefined): Said | undefined {
  const { recipient, message } = secret?.asked ?? {};
  return recipient && message && { recipient, message };
}
