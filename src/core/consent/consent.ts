import type { PersonId } from '../kernel/id.ts';
import type { Language } from '../kernel/language.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import type { Level, Message, Recipient } from './message.ts';

/** For how long a question stands, in minutes: 72 hours. */
const standsMinutes = 72 * 60;

/** What is asked for: that this mentor sends this message to this person. One purpose, one use. */
export interface Question {
  readonly purpose: 'message-to-recipient';
  readonly mentor: PersonId;
  readonly recipient: Recipient;
  readonly level: Level;
  /** Of the recipient, in which the message is. */
  readonly language: Language;
  /** SHA-256 of the exact message and recipient, see `sayExactly`. */
  readonly hash: string;
  /** Grows by one with every other text or recipient. A card is drawn from one of them. */
  readonly version: number;
  /** Of the sentences around the text, so that it can be told later what was read. */
  readonly wording: number;
  /** In no other place can it be answered. */
  readonly channel: 'personal';
  readonly shownAt: Instant;
  readonly expiresAt: Instant;
}

/** How it was withdrawn: with a button, or in words. */
export type WithdrawnHow = 'button' | 'typed';

/** A question and what became of it. What expired is not stored: it is what a shown one is from a moment on. */
export type Consent = ShownConsent | GivenConsent | DeclinedConsent | WithdrawnConsent;

export type ShownConsent = Question & { readonly state: 'shown' };
/** `usedFor`: the stamp of the one message that it is used for, noted in the write that wants that message. */
export type GivenConsent = Question & {
  readonly state: 'consented';
  readonly answeredAt: Instant;
  readonly usedFor?: string;
};
export type DeclinedConsent = Question & { readonly state: 'declined'; readonly answeredAt: Instant };
export type WithdrawnConsent = Question & {
  readonly state: 'withdrawn';
  readonly answeredAt: Instant;
  readonly how: WithdrawnHow;
};

/** Until when a question stands that is asked now. */
export function expiresFrom(askedAt: Instant): Instant {
  return addMinutes(askedAt, standsMinutes);
}

/** The message and its recipient as one text, of which no two differ in meaning only: what the hash is made of. */
export function sayExactly({ subject, text }: Message, { role, name, email }: Recipient): string {
  return JSON.stringify([role, name, email, subject, text]);
}
