import type { CalendarAnswer, Unavailable } from '../appointments/calendar-answer.ts';
import type { ConsentProof } from '../consent/prove-consent.ts';
import type { EntraId } from '../kernel/id.ts';
import type { Instant } from '../kernel/time.ts';

/** What may happen in a mentor's mailbox after a consent; `off`: the text is offered to the mentor to copy. */
export const mailModes = ['off', 'draft', 'send'] as const;
export type MailMode = (typeof mailModes)[number];

/** A message of ours as it stands in a mailbox. Of a message without our stamp nothing is handed on. */
export interface MailView {
  /** Of a draft: immutable until it is sent; the sent copy has another one. */
  readonly id: string;
  readonly isDraft: boolean;
  /** It lies among what was deleted. */
  readonly isDeleted?: true;
  readonly subject: string;
  /** As plain text, as the mailbox gives it. */
  readonly text: string;
  /** Addresses as the mailbox gives them. */
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  /** Opens it in Outlook. */
  readonly webLink?: string;
  readonly sentAt?: Instant;
}

/** What came of one request to a mailbox. */
export type MailAnswer =
  | { readonly kind: 'message'; readonly message: MailView }
  /** What a look-up by stamp found, among drafts, what was sent and what was deleted; the oldest first. */
  | { readonly kind: 'found'; readonly messages: readonly MailView[] }
  /** Sent, or taken for good; `left` where it lies when it could only be moved there. */
  | { readonly kind: 'done'; readonly left?: 'deleted-items' }
  /** `absent`: there is no such message, or not under this id any more. `unknown`: it may have been carried out. */
  | Extract<CalendarAnswer, { readonly kind: 'absent' | 'unknown' | 'conflict' }>
  | Unavailable;

/**
 * The port to mentors' mailboxes, in which nothing is made or sent without the proof of a consent. A call makes one
 * request; what is to be tried again is tried by whoever asks. Surprises of the other side are answers too.
 */
export interface MailDrafts {
  /** Makes a draft of exactly what was consented to, with the stamp of the proof. Two requests make two drafts. */
  make(mailbox: EntraId, proof: ConsentProof): Promise<MailAnswer>;
  /** Every message of ours with this stamp, sent or not; some seconds late. */
  find(mailbox: EntraId, stamp: string): Promise<MailAnswer>;
  /** One message by its id; absent where it does not carry this stamp. */
  look(mailbox: EntraId, id: string, stamp: string): Promise<MailAnswer>;
  /** Sends a draft, of which was just proved that it may be. */
  send(mailbox: EntraId, id: string, proof: ConsentProof): Promise<MailAnswer>;
  /** Takes a draft away, for good where the mailbox allows it. */
  discard(mailbox: EntraId, id: string): Promise<MailAnswer>;
}

/** Whether mail of a mailbox is open to us; for whoever gave the right, to try it. Reads one id and keeps nothing. */
export interface MailReach {
  reach(mailbox: EntraId): Promise<{ readonly kind: 'open' } | Unavailable>;
}
