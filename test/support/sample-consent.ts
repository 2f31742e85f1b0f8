import { createHash } from 'node:crypto';
import { ask, give } from '../../src/core/consent/answer-consent.ts';
import { expiresFrom, sayExactly } from '../../src/core/consent/consent.ts';
import type { Message, Recipient } from '../../src/core/consent/message.ts';
import { type ConsentProof, proveConsent } from '../../src/core/consent/prove-consent.ts';
import { personId } from '../../src/core/kernel/id.ts';
import { instant } from '../../src/core/kernel/time.ts';

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

export const sampleRecipient: Recipient = {
  role: 'supervisor',
  name: 'Lies Maes',
  email: 'lies.maes@uz.example',
};
export const sampleMessage: Message = {
  subject: 'Vraag om een gesprek',
  text: 'Beste Lies Maes,\n\nBilal vraagt of u deze week  tijd hebt voor een gesprek.\n\nAn Peeters',
};

/** A proof as only a consent makes it, for a message with this stamp. */
export function sampleProof(
  stamp: string,
  message = sampleMessage,
  recipient = sampleRecipient,
): ConsentProof {
  const now = instant(Date.parse('2026-11-23T17:00:00Z'));
  const mentor = personId('an');
  const shown = ask({
    purpose: 'message-to-recipient',
    mentor,
    recipient,
    level: 1,
    language: 'nl-BE',
    hash: digest(sayExactly(message, recipient)),
    wording: 1,
    channel: 'personal',
    shownAt: now,
    expiresAt: expiresFrom(now),
  });
  const given = give(shown, shown.version, now);
  if (!given.ok) throw new Error(given.refusal);
  const proof = proveConsent(given.value, { mentor, recipient, message, stamp, now }, digest);
  if (!proof.ok) throw new Error(proof.refusal);
  return proof.value;
}
