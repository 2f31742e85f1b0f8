/**
 * Why something about a referral is not done. What a mentor can be told says nothing about what a trainee answered, and
 * there is one name for a request that is over and one that never was.
 */
export const referralRefusals = [
  /** There is none that is open, or none of this person's. */
  'referral.unknown',
  /** Only a mentor asks about a trainee of their own group, and a trainee for themself. */
  'referral.not-yours',
  /** This mentor has asked this trainee already, and that question still stands. */
  'referral.waiting',
  /** Nobody is asked to write to themself. */
  'referral.mentor-is-recipient',
  'referral.mentor-assesses',
  /** There is no mentor now who could send it. */
  'referral.no-mentor',
  /** What was typed is no `Name <address>`. */
  'referral.bad-recipient',
  /** No recipient is known yet: the trainee says whom. */
  'referral.no-recipient',
  'referral.bad-text',
  /** No text is stored here: no key is configured. */
  'referral.off',
  /** Not in a group, not by a mentor: by the trainee, in their own chat. */
  'consent.not-yours',
  /** The text or the recipient is another one since this card was drawn. */
  'consent.superseded',
  'consent.expired',
  'consent.withdrawn',
  'consent.declined',
  /** It was used: for one message, once. */
  'consent.used',
  'consent.not-given',
  'draft.not-ready',
  /** The bot may make drafts, and not send them. */
  'draft.no-sending',
  'draft.edited',
  'draft.gone',
  'draft.sent',
] as const;
export type ReferralRefusal = (typeof referralRefusals)[number];
