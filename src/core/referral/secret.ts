import { type Consent, type GivenConsent, sayExactly } from '../consent/consent.ts';
import type { Message, Recipient } from '../consent/message.ts';
import { type ConsentProof, type Digest, type ProofRefusal, proveConsent } from '../consent/prove-consent.ts';
import { type Result, refuse } from '../kernel/result.ts';
import type { Instant } from '../kernel/time.ts';
import type { Seals, WrappedKey } from '../seals/seals.ts';
import type { Content, Referral, Secret } from './referral.ts';

/** Puts into words what is to be said to somebody; words are added at the edge. */
export type WriteMessage = (content: Content, to: Recipient, language: Secret['language']) => Message;

/** What is sealed with a request; none once it is over. What does not open is a surprise. */
export function openSecret(
  seals: Seals,
  key: WrappedKey | undefined,
  { id, sealed }: Referral,
): Secret | undefined {
  if (sealed === undefined || key === undefined) return undefined;
  return JSON.parse(seals.open(key, id, sealed)) as Secret;
}

export function sealSecret(seals: Seals, key: WrappedKey, referral: Referral, secret: Secret): Referral {
  return { ...referral, sealed: seals.seal(key, referral.id, JSON.stringify(secret)) };
}

/** The question that is put about a message; what was asked before is void. */
export function askedOf(
  { mentor, expiresAt }: Pick<Referral, 'mentor' | 'expiresAt'>,
  { content, language, asked: before }: Secret,
  { recipient, message, digest, now }: Asking,
): NonNullable<Secret['asked']> {
  const consent: Consent = {
    state: 'shown',
    purpose: 'message-to-recipient',
    mentor,
    recipient,
    level: content.level,
    language,
    hash: digest(sayExactly(message, recipient)),
    version: (before?.consent.version ?? 0) + 1,
    wording: wordingVersion,
    channel: 'personal',
    shownAt: now,
    expiresAt,
  };
  return { recipient, message, consent };
}

/** The same question, as it is answered now. */
export function withConsent(secret: Secret, consent: Consent): Secret {
  return secret.asked === undefined ? secret : { ...secret, asked: { ...secret.asked, consent } };
}

/** Raised whenever the sentences of the consent card change in what they say. */
const wordingVersion = 2;

interface Asking {
  readonly recipient: Recipient;
  readonly message: Message;
  readonly digest: Digest;
  readonly now: Instant;
}

/** The proof that the message of a request may be made or sent now, in the very form in which it stands here. */
export function proveReferral(
  { mentor, mail }: Referral,
  secret: Secret | undefined,
  digest: Digest,
  now: Instant,
): Result<ConsentProof, ProofRefusal> {
  const { consent, recipient, message } = secret?.asked ?? {};
  if (consent?.state !== 'consented' || !recipient || !message || mail === undefined)
    return refuse('consent.not-given');
  return proveConsent(consent, { mentor, recipient, message, stamp: mail.stamp, now }, digest);
}

/** What is kept of a consent whose message was sent. */
export function keepProof({ recipient: _, mentor: __, usedFor: ___, ...proof }: GivenConsent) {
  return proof;
}
