import { accept, type Result, refuse, unreachable } from '../kernel/result.ts';
import type { Instant } from '../kernel/time.ts';
import type {
  Consent,
  DeclinedConsent,
  GivenConsent,
  Question,
  ShownConsent,
  WithdrawnConsent,
  WithdrawnHow,
} from './consent.ts';

export type AnswerRefusal =
  | 'consent.superseded'
  | 'consent.expired'
  | 'consent.withdrawn'
  | 'consent.declined'
  | 'consent.used';

/** A question is put, in the place of the one before, which is void. */
export function ask(question: Omit<Question, 'version'>, before?: Pick<Question, 'version'>): ShownConsent {
  return { ...question, version: (before?.version ?? 0) + 1, state: 'shown' };
}

/** The trainee says yes, on a card of the version `seen`. Said twice it is said once. */
export function give(consent: Consent, seen: number, now: Instant): Result<GivenConsent, AnswerRefusal> {
  if (seen !== consent.version) return refuse('consent.superseded');
  if (now >= consent.expiresAt) return refuse('consent.expired');
  switch (consent.state) {
    case 'shown':
      return accept({ ...consent, state: 'consented', answeredAt: now });
    case 'consented':
      return accept(consent);
    case 'declined':
      return refuse('consent.declined');
    case 'withdrawn':
      return refuse('consent.withdrawn');
    default:
      return unreachable(consent);
  }
}

/** The trainee says no. Who said yes before withdraws. */
export function decline(
  consent: Consent,
  seen: number,
  now: Instant,
): Result<DeclinedConsent, AnswerRefusal> {
  if (seen !== consent.version) return refuse('consent.superseded');
  if (now >= consent.expiresAt) return refuse('consent.expired');
  switch (consent.state) {
    case 'shown':
      return accept({ ...consent, state: 'declined', answeredAt: now });
    case 'declined':
      return accept(consent);
    case 'consented':
      return refuse('consent.used');
    case 'withdrawn':
      return refuse('consent.withdrawn');
    default:
      return unreachable(consent);
  }
}

/** Takes it back, whatever was answered and from whatever card: nobody has to find the right one. */
export function withdraw(consent: Consent, how: WithdrawnHow, now: Instant): WithdrawnConsent {
  switch (consent.state) {
    case 'withdrawn':
      return consent;
    case 'shown':
    case 'declined':
      return { ...consent, state: 'withdrawn', answeredAt: now, how };
    case 'consented': {
      const { usedFor: _, ...rest } = consent;
      return { ...rest, state: 'withdrawn', answeredAt: now, how };
    }
    default:
      return unreachable(consent);
  }
}

/** For how long a yes can be taken back without anybody's seeing that it was ever said, in milliseconds. */
export const usualHold = 60_000;

/** Whether something may follow from a yes: it stands, nothing followed yet, and it could be taken back unseen for long enough. */
export function isRipe(consent: Consent, holdFor: number, now: Instant): consent is GivenConsent {
  if (consent.state !== 'consented' || consent.usedFor !== undefined) return false;
  return consent.answeredAt + holdFor <= now && now < consent.expiresAt;
}

/** Notes for which message a consent is used; the write that wants that message holds it. */
export function use(consent: GivenConsent, stamp: string): GivenConsent {
  return { ...consent, usedFor: consent.usedFor ?? stamp };
}
