import type { Instant } from '../kernel/time.ts';

/** What is known of the one message of a request, in the mailbox of the mentor. It holds no word of it. */
export interface Mail {
  /** Random; the message carries it, so that it is found when nobody knows whether it was made or sent. */
  readonly stamp: string;
  /** What the mentor wants of it. What the trainee wants counts before: that is sealed. */
  readonly want: 'draft' | 'sent' | 'gone';
  /** It was looked at since the mentor asked to send it, and says what was consented to. */
  readonly isChecked?: true;
  /** Nothing can be made in this mailbox, so the text is offered to be copied. */
  readonly noMailbox?: true;
  /** From when on it may exist: written before the request leaves. */
  readonly makingAt?: Instant;
  /** Of the draft, once it is known. */
  readonly id?: string;
  /** Opens the draft in Outlook. */
  readonly webLink?: string;
  /** When it was last seen, and whether it said what was consented to. */
  readonly seen?: { readonly at: Instant; readonly isSame: boolean };
  /** From when on it may be sent: written before the request leaves. Never asked twice by itself. */
  readonly sendingAt?: Instant;
  /** The mailbox took it to be sent. */
  readonly isAccepted?: true;
  /** How often a look by stamp found nothing that was sought, and when the next may be. */
  readonly misses: number;
  readonly lookAt?: Instant;
  /** Where it lies since it was taken away. */
  readonly left?: 'deleted-items';
  /** It was sent: what is left to do is to take away what was made twice. */
  readonly isOver?: true;
  /** Drafts that were made twice, and must go. */
  readonly extra?: readonly string[];
}

/** A message that is wanted, of which nothing has left yet. */
export function newMail(stamp: string): Mail {
  return { stamp, want: 'draft', misses: 0 };
}
