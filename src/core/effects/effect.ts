import type { PersonId } from '../kernel/id.ts';
import type { Notice } from '../notices/notice.ts';

/** What the bot does outside its own store because of a change, written with that change and done once. */
export type Effect = Notice;

/** Who is asked to carry out an effect: Teams, for a message in a chat. */
export type ChannelName = 'chat';

/** Whose turn it is: effects of one lane are carried out by one process at a time, in their order. */
export interface Lane {
  readonly channel: ChannelName;
  readonly target: PersonId;
}

export function laneOf(effect: Effect): Lane {
  return chatOf(effect.recipient);
}

export function chatOf(person: PersonId): Lane {
  return { channel: 'chat', target: person };
}

/** The value by which the open effects of a lane are found. */
export function nameLane({ channel, target }: Lane): string {
  return `${channel}/${target}`;
}

/** Whether it is something that is said to a person. */
export function isNotice(_effect: Effect): _effect is Notice {
  return true;
}
