import type { Instant } from '../kernel/time.ts';

export type AttendeeAnswer = 'none' | 'accepted' | 'tentative' | 'declined';

/** How one invited person answered in Outlook. */
export interface AttendeeView {
  /** Lower case. Exchange sometimes gives an internal address that is nobody's: such an answer has no name. */
  readonly address: string;
  readonly answer: AttendeeAnswer;
  /** When they answered; none while they have not. */
  readonly at?: Instant;
  /** Another time that they proposed. */
  readonly proposed?: { readonly at: Instant; readonly until: Instant };
}

/**
 * All that is looked at of an event in a calendar. No field can hold its subject, its text or who else was invited by
 * whom: what people write there is theirs.
 */
export interface EventView {
  readonly id: string;
  readonly transactionId?: string;
  /** By it every calendar in the world knows the same meeting. */
  readonly uid?: string;
  readonly at: Instant;
  readonly until: Instant;
  readonly isCancelled: boolean;
  /** Changed in Outlook and not sent yet: nobody is to be told. */
  readonly isDraft: boolean;
  /** It was made a series, which is for a person to look at. */
  readonly isSeries: boolean;
  readonly joinUrl?: string;
  /** By address. */
  readonly attendees: readonly AttendeeView[];
}
