/** Why nothing is written any more to the calendar event of an appointment: a person has to look at it. */
export type Stuck = 'series' | 'refused' | 'no-mailbox' | 'not-permitted';
