export const goalRefusals = [
  /** Where no key is configured, no text is kept. */
  'goal.off',
  /** The programme keeps none. */
  'goal.none-here',
  'goal.not-yours',
  'goal.unknown',
  'goal.enough',
] as const;
export type GoalRefusal = (typeof goalRefusals)[number];
