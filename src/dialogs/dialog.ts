import type { Instant } from '../core/kernel/time.ts';

/** What one turn makes of a dialog. */
export type Outcome<State, Wish, Why> =
  /** It goes on, and asks what this state asks. */
  | { readonly kind: 'go'; readonly state: State }
  /** What was said is of no use here: the same is asked again, with the reason. */
  | { readonly kind: 'again'; readonly why: Why; readonly state: State }
  /** All is said. Whoever asked carries the wish out; the dialog itself writes nothing. */
  | { readonly kind: 'done'; readonly wish: Wish }
  | { readonly kind: 'stopped' };

/**
 * A conversation as a state machine. Pure: what it must know comes as facts, what it wants done goes out as a wish, and
 * what it asks is drawn from its state. Every input in every state has an outcome. docs/decisions/0015-dialogs.md
 */
export type Dialog<State, Input, Facts, Wish, Why> = (
  state: State,
  input: Input,
  facts: Facts,
  now: Instant,
) => Outcome<State, Wish, Why>;

export function go<State>(state: State) {
  return { kind: 'go', state } as const;
}

export function again<State, Why extends string>(state: State, why: Why) {
  return { kind: 'again', why, state } as const;
}

export function done<Wish>(wish: Wish) {
  return { kind: 'done', wish } as const;
}

export const stopped = { kind: 'stopped' } as const;

/** Of all states. Grows when a release writes some that the one before can't read: what waits then is forgotten. */
export const dialogShape = 1;
