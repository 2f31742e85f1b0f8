import type { PersonId } from '../kernel/id.ts';
import type { Language } from '../kernel/language.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Instant } from '../kernel/time.ts';
import { type GivenConsent, sayExactly } from './consent.ts';
import type { Message, Recipient } from './message.ts';

/** What is about to be done, all of which must be what was consented to. */
export interface Deed {
  readonly mentor: PersonId;
  readonly recipient: Recipient;
  readonly message: Message;
  /** The one message in the world that is made of it. */
  readonly stamp: string;
  readonly now: Instant;
}

/** SHA-256 of a text, in hexadecimal. */
export type Digest = (text: string) => string;

export type ProofRefusal = 'consent.expired' | 'consent.used' | 'consent.not-given';

/**
 * That the trainee said yes to this message, to this recipient, by this mentor, and that it still stands. Its class stays
 * in this file and has a private field, so that nobody else makes one, whatever they write down.
 */
class MintedProof {
  readonly #minted = true;
  readonly mentor: PersonId;
  readonly recipient: Recipient;
  readonly message: Message;
  readonly language: Language;
  readonly stamp: string;
  readonly until: Instant;

  constructor({ mentor, recipient, message, stamp }: Deed, { language, expiresAt }: GivenConsent) {
    this.mentor = mentor;
    this.recipient = recipient;
    this.message = message;
    this.stamp = stamp;
    this.language = language;
    this.until = expiresAt;
  }

  /** Whether it was made here, and by nobody who went round the compiler. */
  static isMinted(raw: object): boolean {
    return #minted in raw && raw.#minted;
  }
}
export type ConsentProof = MintedProof;

/** Whether something is a proof; for the last gate before a mailbox, which trusts no type. */
export function isProof(raw: object): raw is ConsentProof {
  return MintedProof.isMinted(raw);
}

/**
 * The only maker of proofs. Another character, recipient or mentor, 72 hours, or another message than the one it was used
 * for: no proof. What was declined, withdrawn or not answered does not even compile.
 */
export function proveConsent(
  consent: GivenConsent,
  deed: Deed,
  digest: Digest,
): Result<ConsentProof, ProofRefusal> {
  if (deed.now >= consent.expiresAt) return refuse('consent.expired');
  if (consent.usedFor !== undefined && consent.usedFor !== deed.stamp) return refuse('consent.used');
  const isSame =
    deed.mentor === consent.mentor && digest(sayExactly(deed.message, deed.recipient)) === consent.hash;
  return isSame ? accept(new MintedProof(deed, consent)) : refuse('consent.not-given');
}
