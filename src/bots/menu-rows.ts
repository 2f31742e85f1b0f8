import type { Button } from '../cards/kit/button.ts';
import type { Asker } from './asker.ts';

/** What a part has in the menu of a person, by where it stands there. An entry that this person has no use for is undefined. */
export interface MenuRows {
  /** What they came to do. */
  readonly work?: readonly MenuEntry[];
  /** Who and what is theirs. */
  readonly own?: readonly MenuEntry[];
  /** How the bot is to be, and the numbers. */
  readonly settings?: readonly MenuEntry[];
}

export type MenuEntry = (asker: Asker) => Button | undefined;
