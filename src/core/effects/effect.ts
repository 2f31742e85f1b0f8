import type { CalendarWork } from '../appointments/calendar-work.ts';
import type { PersonId } from '../kernel/id.ts';
import { type Notice, namedBy } from '../notices/notice.ts';

/** What the bot does outside its own store because of a change, written with that change and done once. */
export type Effect = Notice | CalendarWork;

/** Who is asked to carry out an effect: Teams for a message in a chat, Graph for a change of somebody's calendar. */
export type ChannelName = 'chat' | 'calendar';

/** Whose turn it is: effects of one lane are carried out by one process at a time, in their order. */
export interface Lane {
  readonly channel: ChannelName;
  readonly target: PersonId;
}

export function laneOf(effect: Effect): Lane {
  return isNotice(effect) ? chatOf(effect.recipient) : { channel: 'calendar', target: effect.mentor };
}

export function chatOf(person: PersonId): Lane {
  return { channel: 'chat', target: person };
}

/** The value by which the open effects of a lane are found. */
export function nameLane({ channel, target }: Lane): string {
  return `${channel}/${target}`;
}

/** Whether it is something that is said to a person. */
export function isNotice(effect: Effect): effect is Notice {
  return effect.kind !== 'calendar.align';
}

/** The ids of everybody whom an effect names. */
export function peopleOf(effect: Effect): readonly string[] {
  return isNotice(effect) ? namedBy(effect) : [effect.mentor];
}
