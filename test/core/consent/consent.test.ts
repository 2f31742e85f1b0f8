import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ask, decline, give, use, withdraw } from '../../../src/core/consent/answer-consent.ts';
import {
  type DeclinedConsent,
  expiresFrom,
  type GivenConsent,
  type ShownConsent,
  sayExactly,
  type WithdrawnConsent,
} from '../../../src/core/consent/consent.ts';
import {
  type ConsentProof,
  type Deed,
  isProof,
  proveConsent,
} from '../../../src/core/consent/prove-consent.ts';
import { personId } from '../../../src/core/kernel/id.ts';
import { addMinutes, instant } from '../../../src/core/kernel/time.ts';
import type { MailDrafts } from '../../../src/core/referral/mail-drafts.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const now = instant(Date.parse('2026-12-01T09:00:00Z'));
const recipient = { role: 'supervisor', name: 'Lies Maes', email: 'lies.maes@uz.example' } as const;
const message = { subject: 'Vraag om een gesprek', text: 'Beste Lies, hebt u deze week tijd?' };
const mentor = personId('m1');
const asked = {
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
} as const;
const deed: Deed = { mentor, recipient, message, stamp: 's1', now };

function value<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error('refused');
  return result.value;
}
const shown = ask(asked);
const given = value(give(shown, 1, addMinutes(now, 5)));

test('proves a yes to this message, this recipient, by this mentor', () => {
  const proof = value(proveConsent(given, deed, digest));
  expect(proof).toMatchObject({ mentor, recipient, message, stamp: 's1', language: 'nl-BE' });
  expect(isProof(proof)).toBe(true);
  expect(isProof({ ...proof })).toBe(false);
});

test('one character more, less or other, anywhere in message or recipient, is no consent', () => {
  const texts = [message.subject, message.text, recipient.name, recipient.email] as const;
  fc.assert(
    fc.property(
      fc.nat(3),
      fc.nat(),
      fc.constantFrom('add', 'drop', 'swap'),
      fc.string({ minLength: 1, maxLength: 1 }),
      (which, where, how, character) => {
        const before = texts[which] ?? '';
        const at = where % before.length;
        const rest = how === 'add' ? before.slice(at) : before.slice(at + 1);
        const after = before.slice(0, at) + (how === 'drop' ? '' : character) + rest;
        fc.pre(after !== before);
        const put = texts.map((text, n) => (n === which ? after : text));
        const [subject = '', text = '', name = '', email = ''] = put;
        const changed = { ...deed, message: { subject, text }, recipient: { ...recipient, name, email } };
        expect(proveConsent(given, changed, digest)).toEqual({ ok: false, refusal: 'consent.not-given' });
      },
    ),
  );
});

test('words that move from the subject to the text are another message', () => {
  const moved = { subject: `${message.subject} Beste`, text: message.text.replace('Beste ', '') };
  expect(proveConsent(given, { ...deed, message: moved }, digest).ok).toBe(false);
});

test('is void for another mentor, in another role, and after 72 hours to the millisecond', () => {
  const other = { ...deed, mentor: personId('m2') };
  expect(proveConsent(given, other, digest)).toEqual({ ok: false, refusal: 'consent.not-given' });
  const role = { ...deed, recipient: { ...recipient, role: 'coordinating-supervisor' } as const };
  expect(proveConsent(given, role, digest).ok).toBe(false);
  const end = addMinutes(now, 72 * 60);
  expect(proveConsent(given, { ...deed, now: instant(end - 1) }, digest).ok).toBe(true);
  const late = proveConsent(given, { ...deed, now: end }, digest);
  expect(late).toEqual({ ok: false, refusal: 'consent.expired' });
});

test('is used for one message: its own again, and no second', () => {
  const used = use(given, 's1');
  expect(proveConsent(used, deed, digest).ok).toBe(true);
  const second = proveConsent(used, { ...deed, stamp: 's2' }, digest);
  expect(second).toEqual({ ok: false, refusal: 'consent.used' });
  expect(use(used, 's2')).toEqual(used);
});

test('another text makes the question before it void', () => {
  const again = ask({ ...asked, hash: digest('another') }, shown);
  expect(again.version).toBe(2);
  expect(give(again, 1, now)).toEqual({ ok: false, refusal: 'consent.superseded' });
  expect(decline(again, 1, now)).toEqual({ ok: false, refusal: 'consent.superseded' });
  expect(proveConsent(value(give(again, 2, now)), deed, digest).ok).toBe(false);
});

test('a no stays a no, a withdrawal a withdrawal, and the same answer twice is one', () => {
  const declined = value(decline(shown, 1, now));
  expect(decline(declined, 1, addMinutes(now, 9))).toEqual({ ok: true, value: declined });
  expect(give(declined, 1, now)).toEqual({ ok: false, refusal: 'consent.declined' });
  expect(give(given, 1, addMinutes(now, 9))).toEqual({ ok: true, value: given });
  expect(decline(given, 1, now)).toEqual({ ok: false, refusal: 'consent.used' });
  const withdrawn = withdraw(use(given, 's1'), 'typed', addMinutes(now, 10));
  expect(withdrawn).toMatchObject({ state: 'withdrawn', how: 'typed' });
  expect(withdrawn).not.toHaveProperty('usedFor');
  expect(withdraw(withdrawn, 'button', addMinutes(now, 11))).toBe(withdrawn);
  expect(withdraw(declined, 'button', now).state).toBe('withdrawn');
  expect(give(withdrawn, 1, now)).toEqual({ ok: false, refusal: 'consent.withdrawn' });
  expect(decline(withdrawn, 1, now)).toEqual({ ok: false, refusal: 'consent.withdrawn' });
});

test('nothing is answered after 72 hours', () => {
  const end = addMinutes(now, 72 * 60);
  expect(give(shown, 1, end)).toEqual({ ok: false, refusal: 'consent.expired' });
  expect(decline(shown, 1, end)).toEqual({ ok: false, refusal: 'consent.expired' });
});

/** What does not compile; the compiler reads it, nobody runs it. */
function whatDoesNotCompile(
  drafts: MailDrafts,
  mailbox: Parameters<MailDrafts['make']>[0],
  others: {
    readonly shown: ShownConsent;
    readonly declined: DeclinedConsent;
    readonly withdrawn: WithdrawnConsent;
    readonly given: GivenConsent;
  },
): void {
  // @ts-expect-error: a draft without a proof
  void drafts.make(mailbox);
  // @ts-expect-error: a message that is no proof
  void drafts.make(mailbox, deed);
  // @ts-expect-error: a draft is not sent without one either
  void drafts.send(mailbox, 'id');
  // @ts-expect-error: a proof made elsewhere, with everything in it that can be seen
  const forged: ConsentProof = { ...deed, language: 'nl-BE', until: now };
  // @ts-expect-error: the answer may be no proof; whoever does not ask has none
  void drafts.make(mailbox, proveConsent(others.given, deed, digest));
  // @ts-expect-error: from a question that is not answered
  proveConsent(others.shown, deed, digest);
  // @ts-expect-error: from a declined consent
  proveConsent(others.declined, deed, digest);
  // @ts-expect-error: from a consent that was withdrawn
  proveConsent(others.withdrawn, deed, digest);
  void forged;
}

void whatDoesNotCompile;
