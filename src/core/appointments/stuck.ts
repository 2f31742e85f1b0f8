/** Why a person has to look at an appointment: the bot writes nothing to its event any more. */
export type Stuck = 'series' | 'refused' | 'no-mailbox' | 'not-permitted';
