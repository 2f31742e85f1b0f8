import { expect, test } from '@jest/globals';
import { levels, messageTopics, recipientRoles } from '../../../src/core/consent/message.ts';
import { referralId } from '../../../src/core/kernel/id.ts';
import { mailModes } from '../../../src/core/referral/mail-drafts.ts';
import { referralRefusals } from '../../../src/core/referral/refusals.ts';
import type { ReferralWish } from '../../../src/core/referral/wishes.ts';

test('a message tells one of three things, and a mailbox is off unless said', () => {
  expect(mailModes).toEqual(['off', 'draft', 'send']);
  expect([levels, recipientRoles.length, messageTopics.length]).toEqual([[1, 2, 3], 2, 4]);
});

test('each refusal has one name', () => {
  expect(new Set(referralRefusals).size).toBe(referralRefusals.length);
});

test('a wish names a request and never what is in it', () => {
  const wish: ReferralWish = { verb: 'consent.give', referral: referralId('r1'), seen: 1 };
  expect(Object.keys(wish)).toEqual(['verb', 'referral', 'seen']);
});
