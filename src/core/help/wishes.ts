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

export function isChoosable(raw: unknown): raw is Choosable {
  return choosables.some((each) => each === raw);
}

/** What somebody wants of the bot itself: to be helped on. */
export type HelpWish =
  | { readonly verb: 'faq.show'; readonly entry?: string }
  | { readonly verb: 'typed.choose'; readonly intent: Choosable }
  | { readonly verb: 'help.show' }
  | { readonly verb: 'help.card' };
