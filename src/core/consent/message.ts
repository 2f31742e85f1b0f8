/**
 * How much a message tells. 1: please invite me for a talk, without a reason. 2: one word beside it, of a closed list.
 * 3: the trainee's own text, marked as on their behalf.
 */
export const levels = [1, 2, 3] as const;
export type Level = (typeof levels)[number];

/** The word of level 2. */
export const messageTopics = ['planning', 'supervision', 'evaluation', 'cooperation'] as const;
export type MessageTopic = (typeof messageTopics)[number];

/** Who can be written to, as the people file knows them; the programme says what they are called. */
export const recipientRoles = ['supervisor', 'coordinating-supervisor'] as const;
export type RecipientRole = (typeof recipientRoles)[number];

export interface Recipient {
  readonly role: RecipientRole;
  readonly name: string;
  readonly email: string;
}

/** What is said to a recipient, to the letter. */
export interface Message {
  readonly subject: string;
  readonly text: string;
}
