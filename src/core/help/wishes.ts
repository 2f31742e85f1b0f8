import type { NoData } from '../kernel/button-data.ts';

/** What somebody who was asked what they meant can choose, and what no other button says already. */
export const choosables = [
  'start-session',
  'plan',
  'availability',
  'reschedule',
  'cancel',
  'consent-review',
  'withdraw-consent',
  'tasks',
  'learning-goals',
  'evaluation-form',
  'hours',
  'export-my-data',
] as const;
export type Choosable = (typeof choosables)[number];

/** What somebody wants of the bot itself: to be helped on. */
export type HelpWish =
  | { readonly verb: 'faq.show'; readonly entry?: string }
  | { readonly verb: 'typed.choose'; readonly intent: Choosable; readonly slots?: string | undefined }
  | { readonly verb: 'help.show' }
  | { readonly verb: 'help.card' };

/** What stands behind the buttons of each verb. */
export type HelpData = {
  readonly 'faq.show': { readonly entry?: string };
  /** With what was read of the words, as the card carries it. */
  readonly 'typed.choose': { readonly intent: Choosable; readonly slots?: string };
  readonly 'help.show': NoData;
  readonly 'help.card': NoData;
};
