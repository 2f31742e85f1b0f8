import type * as z from 'zod/v4';
import type { ButtonData, Verb, WishOf } from '../core/wishes/wish.ts';
import type { Asker, Meaning } from './asker.ts';

/** A verb in one row: how what stands behind its buttons is read, whether it is logged, and who carries it out. */
export interface Row<V extends Verb> {
  /** Reads the data of a button and the inputs of its card, which anybody could have made up, as the wish. */
  readonly data: z.ZodType<Wanted<V>>;
  /** Whether the log may say that this person wished it. A verb that says nothing about it is not logged. */
  readonly logged?: true;
  readonly handle: (asker: Asker, wish: WishOf<V>) => Promise<Meaning>;
  /**
   * Where the words of its button lead when somebody types them, where that is not what the button does: what is filled in
   * is not sent by words, and some things are pressed or not done at all.
   */
  readonly words?: (data: Sent) => Called;
  /**
   * What of it anybody may look at whenever they like, and which changes nothing: words that are on no card which somebody
   * was shown last may be those of a button there.
   */
  readonly looks?: readonly Wanted<V>[];
}

/** What stands behind a button, as it is found on the card. */
export type Sent = Readonly<Record<string, unknown>>;

export interface Called {
  readonly verb: Verb;
  readonly data: Sent;
}

export type Rows = { readonly [V in Verb]: Row<V> };

/** A wish without its verb, which stands beside the data. */
type Wanted<V extends Verb, W = WishOf<V>> = W extends unknown ? Omit<W, 'verb'> : never;

/** Whether the schema of each row takes all that the buttons of its verb carry; where it does not, a `never`. */
type TakesItsButtons<R extends Rows> = {
  readonly [V in Verb]: ButtonData[V] extends z.input<R[V]['data']> ? R[V] : never;
};

/** The table of all rows. Does not compile with a schema that does not take what the buttons of its verb carry. */
export function tabulate<R extends Rows>(rows: R & TakesItsButtons<R>): Rows {
  return rows;
}
