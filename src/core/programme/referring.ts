import type { LocalText } from '../kernel/language.ts';

/** What somebody needs, which is how help is found: never by organisation. In the order in which they are offered. */
export const needs = [
  'danger',
  'talk',
  'ill',
  'conflict',
  'rules',
  'substances',
  'contract',
  'small',
] as const;
export type Need = (typeof needs)[number];

/** How a word gets to whoever trains somebody, in the order in which it is offered; all weigh the same. */
export const ways = ['self', 'together', 'mentor', 'someone-else'] as const;
export type Way = (typeof ways)[number];

/** What becomes of what is told there; `assesses` is told to whoever judges the trainee. */
export const discretions = ['anonymous', 'secrecy', 'consent', 'own-rules', 'assesses'] as const;
/** How soon somebody is there. */
export const speeds = ['now', 'days', 'weeks'] as const;
export const costs = ['free', 'paid'] as const;

/** How the word gets to whoever trains somebody, in one programme. */
export interface Referring {
  /** In the order of `ways`. */
  readonly ways: readonly Way[];
  /** What those are called who can be written to; the second only where there is one. */
  readonly supervisor: LocalText;
  readonly coordinatingSupervisor?: LocalText;
}
