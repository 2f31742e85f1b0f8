import type { EntraId } from '../kernel/id.ts';
import type { Conversation } from './mailbox.ts';

/** What is sent: a card, or one line where a card is too large. Never both, since Teams makes two messages of that. */
export type Message = {
  /** Neutral line for the toast of a phone that lies on a table: no theme, no name. */
  readonly summary: string;
  /** An answer to somebody who is looking: the phone does not ring. */
  readonly quiet?: true;
} & ({ readonly card: object } | { readonly text: string });

/**
 * What came of one request to Teams. Statuses and their meaning:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages
 */
export type SendOutcome =
  /** Without id when Teams gave none: then the message can't be updated later. */
  | { readonly outcome: 'sent'; readonly activityId?: string }
  /** 412, 429, 502, 503, 504: try again, not before `afterMs` when Teams said so. */
  | { readonly outcome: 'again'; readonly afterMs?: number; readonly status: number }
  /** 413: only something shorter can arrive. */
  | { readonly outcome: 'too-large' }
  /** 404: the chat or the message is gone; its id is of no use any more. */
  | { readonly outcome: 'gone' }
  /** 403, not in the roster: the person has not installed the bot. */
  | { readonly outcome: 'not-installed' }
  /** 403, blocked by the person. */
  | { readonly outcome: 'blocked' }
  /** 400, 401, 500, other 403: it did not arrive. The status tells whether waiting may mend it. */
  | { readonly outcome: 'refused'; readonly status: number; readonly code?: string }
  /** The line broke or nothing came within the time: it may have arrived, or not. */
  | { readonly outcome: 'unknown' }
  /** Nothing left this machine: no connection was made. */
  | { readonly outcome: 'not-sent' };

export type OpenOutcome =
  | { readonly outcome: 'opened'; readonly conversation: Conversation }
  | Exclude<SendOutcome, { readonly outcome: 'sent' | 'too-large' }>;

/**
 * The port to people's private chats. One request per call: no retries of its own, so that nothing is said twice behind
 * our back. Surprises such as a missing token are outcomes too; it throws only on mistakes in our own program.
 */
export interface Messenger {
  /** Makes or finds the private chat with a person. */
  open(person: { readonly entraId: EntraId }): Promise<OpenOutcome>;
  send(conversation: Conversation, message: Message): Promise<SendOutcome>;
  /** Replaces a message that was sent; doing it twice is doing it once. */
  replace(conversation: Conversation, activityId: string, message: Message): Promise<SendOutcome>;
}
