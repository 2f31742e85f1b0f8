import type { Message } from '../../core/notices/messenger.ts';
import type { Notice } from '../../core/notices/notice.ts';
import type { Person } from '../../core/people/person.ts';
import type { JobDeps } from '../job-deps.ts';

/** A notice in the words of its reader, or why it is not true any more. */
export type Drawn =
  | {
      readonly message: Extract<Message, { card: object }>;
      /** One line with a way on, for when the card is too large. */
      readonly short: string;
    }
  | { readonly superseded: true };

/** How a notice is drawn now from our own store; `repeat` says on the card that it may come twice. */
export type DrawNotice = (
  deps: Pick<JobDeps, 'store' | 'programmes' | 'now'>,
  to: { readonly notice: Notice; readonly person: Person; readonly repeat: boolean },
) => Promise<Drawn>;
