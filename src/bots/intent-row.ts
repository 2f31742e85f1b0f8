import { type Button, button } from '../cards/kit/button.ts';
import type { Choosable } from '../core/help/wishes.ts';
import type { Intent, Understood } from '../understanding/understand.ts';
import type { Asker, Meaning } from './asker.ts';

/** What somebody can mean by typed words, in one row: what it asks of this bot, and which button offers it. */
export interface IntentRow {
  /**
   * A wish, or an answer in words. Nothing dead-ends. `messageId` makes a redelivered message act once. `line`: the words
   * themselves, in which people can be named.
   */
  readonly read: (
    asker: Asker,
    understood: Understood,
    messageId: string,
    line?: string,
  ) => Meaning | Promise<Meaning>;
  /** The button that does it, with the slots that were read, where nothing is sure enough to be done; undefined where this person has none. */
  readonly offer: (asker: Asker, slots?: string) => Button | undefined;
}

/** What is understood of words; what is not is asked back. */
export type IntentRows = { readonly [I in Exclude<Intent, 'unknown'>]: IntentRow };

/** Offered by the button of the menu with this verb, to whoever has it there. */
export function fromMenu(verb: Button['verb']): IntentRow['offer'] {
  return ({ menu }) => menu().find((each) => each.verb === verb);
}

/** Offered by a button of its own, which does what the words would have done. */
export function asChoice(choice: Choosable): IntentRow['offer'] {
  return ({ words }, slots) =>
    button(words[`meant.${choice}`], 'typed.choose', { intent: choice, ...(slots && { slots }) });
}

/** Nobody should meet it by mistyping, or there is nothing that a button could do. */
export const notOffered: IntentRow['offer'] = () => undefined;
