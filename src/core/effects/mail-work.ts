import type { PersonId, ProgrammeId, ReferralId } from '../kernel/id.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import { type Envelope, keyOf } from './envelope.ts';

/**
 * Bring the mailbox of a mentor in line with a request. It says only which: what is to be done is decided when it is done,
 * from what stands in the store then.
 */
export interface MailWork extends Envelope {
  readonly kind: 'mail.align';
  readonly referral: ReferralId;
  /** Whose mailbox it is; requests to one wait their turn together. */
  readonly mentor: PersonId;
}

/** For how long a mailbox is asked that can't be had, in minutes: thirty days. */
const patience = 30 * 24 * 60;

export function makeMailWork(
  referral: { readonly id: ReferralId; readonly programme: ProgrammeId; readonly mentor: PersonId },
  occasion: string,
  now: Instant,
): MailWork {
  const { id, programme, mentor } = referral;
  const when = { notBefore: now, tooLate: addMinutes(now, patience) };
  const key = keyOf('mail.align', id, occasion);
  return { kind: 'mail.align', key, subject: personalSubject(id), programme, mentor, referral: id, ...when };
}

/** What effects about a request are about: a word that says nothing of what that is. */
export function personalSubject(id: ReferralId): string {
  return `personal/${id}`;
}
