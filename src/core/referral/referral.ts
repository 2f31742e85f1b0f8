import type { Consent, GivenConsent } from '../consent/consent.ts';
import type { Message, MessageTopic, Recipient } from '../consent/message.ts';
import { sortable } from '../effects/delivery.ts';
import { outboxIndex, toldBy, type WithOutbox } from '../effects/outbox.ts';
import type { PersonId, ProgrammeId, ReferralId } from '../kernel/id.ts';
import type { Language } from '../kernel/language.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import type { KeptCollection } from '../store/kept.ts';
import type { Mail } from './mail.ts';

/**
 * What the mentor may see. `waiting`, whatever was answered; `to-copy`: there is no mailbox, so the text is shown;
 * `refused`: the trainee wanted the no to be seen.
 */
export type Stage = 'waiting' | 'draft' | 'to-copy' | 'sent' | 'refused' | 'closed';

/** `by-hand`: the mentor says so, from a mailbox that is not looked into. */
export type SentAs = 'same' | 'other' | 'unseen' | 'by-hand';

/**
 * A request of a mentor, or of a trainee, that the mentor writes to somebody. In clear stands only what the mentor may see:
 * whom, which words, and what was answered are sealed, in a text of one length that is another after every turn.
 */
export interface Referral extends WithOutbox {
  readonly id: ReferralId;
  readonly programme: ProgrammeId;
  readonly mentor: PersonId;
  readonly trainee: PersonId;
  /** A mentor knows nothing of one that the trainee began, until there is a draft. */
  readonly startedBy: 'mentor' | 'trainee';
  readonly askedAt: Instant;
  readonly expiresAt: Instant;
  readonly stage: Stage;
  /** A `Secret`; gone when it is over, and its data key with it. */
  readonly sealed?: string;
  /** From when a yes has stood for long enough, until it is known what became of it. */
  readonly mail?: Mail;
  readonly sentAt?: Instant;
  /** Whether what was sent is what was consented to; `unseen`: taken by the mailbox, and found nowhere in it. */
  readonly sentAs?: SentAs;
  /** Where a draft lies that was taken away and could not be deleted for good. */
  readonly left?: 'deleted-items';
  /** The mentor had the text to send by hand, and nobody knows whether that was done before it was over. */
  readonly wasToCopy?: true;
  /** What the trainee consented to, without the words: kept for what was sent, and for nothing else. */
  readonly proof?: Omit<GivenConsent, 'recipient' | 'mentor' | 'usedFor'>;
  /** When it was over without a message: for those that nobody consented to the moment at which they expire. */
  readonly closedAt?: Instant;
}

/** Whether it can still be answered: the mentor has seen nothing of a text yet. */
export function isOpen({ stage }: Referral): boolean {
  return stage === 'waiting' || stage === 'refused';
}

function isAsked(referral: Referral): boolean {
  return isOpen(referral) && referral.sealed !== undefined;
}

/** What is to be said, before it is put into words. */
export type Content =
  | { readonly level: 1 }
  | { readonly level: 2; readonly topic: MessageTopic }
  | { readonly level: 3; readonly text: string };

/** What is sealed. */
export interface Secret {
  /** The trainee wants no question to the mentor about how it went; the mentor hears nothing of that. */
  readonly noFollowUp?: true;
  readonly content: Content;
  readonly language: Language;
  /** None until somebody says whom; then these three belong together. */
  readonly asked?: { readonly recipient: Recipient; readonly message: Message; readonly consent: Consent };
}

const day = 24 * 60;
/** How long the text of a message is kept after it was sent, in minutes. */
const textMinutes = 30 * day;
/** How many days what is over is remembered, so that it can be said that it is. */
const closedDays = 7;
/** How long it is known that there was a consent, in minutes. */
const proofMinutes = 365 * day;

/** The moment at which something has to be done by itself: it expires, or the text goes. */
function dueAt({ sealed, sentAt, expiresAt }: Referral): Instant | undefined {
  if (sealed === undefined) return undefined;
  return sentAt === undefined ? expiresAt : addMinutes(sentAt, textMinutes);
}

/** So many days before nothing of it is kept any more. */
function overAt({ sealed, sentAt, closedAt }: Referral): Instant | undefined {
  if (sealed !== undefined) return undefined;
  return sentAt === undefined ? closedAt : addMinutes(sentAt, proofMinutes - closedDays * day);
}

const momentOf = (at: Instant | undefined) => (at === undefined ? [] : [sortable(at)]);

/** Requests by their id. While one waits, its mentor can't ask that trainee again, whatever was answered. */
export const referrals: KeptCollection<Referral> = {
  name: 'referrals',
  schemaVersion: 1,
  indexes: {
    waiting: {
      unique: true,
      values: ({ stage, startedBy, mentor, trainee }) =>
        stage === 'waiting' && startedBy === 'mentor' ? [`${mentor} ${trainee}`] : [],
    },
    mentor: { unique: false, values: ({ mentor }) => [mentor] },
    trainee: { unique: false, values: ({ trainee }) => [trainee] },
    /** A question is out, whatever was answered to it: the seal may hold a yes that something has to follow from. */
    asked: {
      unique: false,
      values: (referral) => (referral.mail === undefined && isAsked(referral) ? ['asked'] : []),
    },
    due: { unique: false, values: (referral) => momentOf(dueAt(referral)) },
    over: { unique: false, values: (referral) => momentOf(overAt(referral)) },
    outbox: outboxIndex,
  },
  migrate: (stored) => stored as Referral,
  speaks: true,
  retention: { for: 'days', days: closedDays, index: 'over', forget: () => ({ gone: 1 }) },
  people: (referral) => [referral.mentor, referral.trainee, ...toldBy(referral)],
};
