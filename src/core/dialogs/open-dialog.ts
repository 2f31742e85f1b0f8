import type { PersonId } from '../kernel/id.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import type { KeptCollection } from '../store/kept.ts';

/** What a dialog is about; each has one state machine in `src/dialogs`. */
export type DialogKind = 'appointment' | 'cancel-appointment';

/** How long a dialog waits for its next turn, in minutes: a day. Then nobody remembers what was asked. */
const waitsMinutes = 24 * 60;

/**
 * The one dialog of a person: what was asked and answered so far, and never the words in which it was. One that is over
 * stays as a stone without a state until its day is over, so that a second press on its last card is told apart from a
 * card of a dialog that nobody knows.
 */
export interface OpenDialog {
  readonly person: PersonId;
  /** Random. The wish that comes of the dialog is known by it, so that it is carried out once. */
  readonly id: string;
  readonly kind: DialogKind;
  /** Of what shape the state is; one that this program does not write is forgotten, and not guessed at. */
  readonly shape: number;
  /** What the state machine of its kind made of it; only that machine reads it. None once it is over. */
  readonly state?: unknown;
  readonly over?: 'done' | 'stopped';
  /** Grows by one with every turn; a card is drawn from one of them. */
  readonly turn: number;
  readonly turnedAt: Instant;
  /** Ids of the last typed messages that were turns. */
  readonly messages: readonly string[];
}

/** What makes a turn happen once: the dialog and the turn that a card was drawn from, or the id of a typed message. */
export type DialogToken =
  | { readonly kind: 'card'; readonly dialog: string; readonly turn: number }
  | { readonly kind: 'message'; readonly id: string };

/**
 * How a token stands to the dialog of its person: `next` may be a turn. `old`: the dialog went on since. `repeated`: this
 * very message was a turn already. `over`: that dialog has ended. `none`: there is no such dialog, or not any more.
 */
export type TokenStanding = 'next' | 'old' | 'repeated' | 'over' | 'none';

export function judgeToken(
  dialog: OpenDialog | undefined,
  token: DialogToken,
  shape: number,
  now: Instant,
): TokenStanding {
  if (dialog === undefined || isForgotten(dialog, now)) return 'none';
  if (token.kind === 'message') {
    if (dialog.messages.includes(token.id)) return 'repeated';
  } else if (token.dialog !== dialog.id) return 'none';
  if (dialog.over !== undefined) return token.kind === 'card' ? 'over' : 'none';
  if (dialog.shape !== shape) return 'none';
  return token.kind === 'card' && token.turn !== dialog.turn ? 'old' : 'next';
}

/** Whether a dialog has waited for longer than anybody remembers. */
export function isForgotten({ turnedAt }: Pick<OpenDialog, 'turnedAt'>, now: Instant): boolean {
  return now >= addMinutes(turnedAt, waitsMinutes);
}

/** By person, so that there is one at most. */
export const dialogs: KeptCollection<OpenDialog> = {
  name: 'dialogs',
  schemaVersion: 1,
  indexes: {
    /** Since when it waits. */
    turned: { unique: false, values: ({ turnedAt }) => [new Date(turnedAt).toISOString()] },
  },
  migrate: (stored) => stored as OpenDialog,
  speaks: false,
  retention: { for: 'days', days: 1, index: 'turned', forget: () => ({ gone: 1 }) },
  people: ({ person, state }) => [person, ...textsIn(state)],
};

/** Every text in a state, which only its machine can read: ids of people are among them. */
function textsIn(state: unknown): readonly string[] {
  if (typeof state === 'string') return [state];
  return typeof state === 'object' && state !== null ? Object.values(state).flatMap(textsIn) : [];
}
