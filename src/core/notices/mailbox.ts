import type { PersonId } from '../kernel/id.ts';
import type { Instant } from '../kernel/time.ts';
import type { KeptCollection } from '../store/kept.ts';

/** Where a person's private chat with the bot is, as the last activity from it said. */
export interface Conversation {
  readonly conversationId: string;
  /** Changes now and then; refreshed from every activity that comes in. */
  readonly serviceUrl: string;
  /** Id of the bot in that chat (`28:...`). */
  readonly botId: string;
  /** Id of the person in that chat (`29:...`, different for every bot); their Entra id until the chat told it. */
  readonly userId: string;
  readonly tenantId?: string;
}

/** Whether a person can be written to. */
export type Reach =
  /** Nothing is known yet: nobody installed the bot for this person, and nothing was tried. */
  | { readonly state: 'unknown' }
  | { readonly state: 'open'; readonly conversation: Conversation }
  /** Teams said that the bot is not in the chat; waits for the next installation. */
  | { readonly state: 'not-installed'; readonly at: Instant }
  /** The person blocked the bot; it stays silent until they write or install again. */
  | { readonly state: 'blocked'; readonly at: Instant };

/** All that concerns saying something to one person: where, whether, how much of late, and which process is at it. */
export interface Mailbox {
  readonly person: PersonId;
  readonly reach: Reach;
  /** The process that is speaking to this person now; one at a time, so that the order is kept. */
  readonly lease?: { readonly by: string; readonly until: Instant };
  /** When the last messages were answered by Teams, oldest first; as many as the limits look back at. */
  readonly sentAt: readonly Instant[];
}

export function emptyMailbox(person: PersonId): Mailbox {
  return { person, reach: { state: 'unknown' }, sentAt: [] };
}

/** Mailboxes by the id of the person; found by whether the person can be reached. */
export const mailboxes: KeptCollection<Mailbox> = {
  name: 'mailboxes',
  schemaVersion: 1,
  indexes: { reach: { unique: false, values: ({ reach }) => [reach.state] } },
  migrate: (stored) => stored as Mailbox,
  speaks: false,
  retention: { for: 'good' },
  people: ({ person }) => [person],
};
