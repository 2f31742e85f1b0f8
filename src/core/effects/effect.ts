import type { PersonId } from '../kernel/id.ts';
import { type AuditNote, auditTurn } from './audit-note.ts';
import type { CalendarWork } from './calendar-work.ts';
import type { MailWork } from './mail-work.ts';
import { type Notice, namedBy } from './notice.ts';
import type { PreparationWork } from './preparation-work.ts';
import type { SessionWork } from './session-work.ts';

/** What the bot does outside the document that changed, written with that change and done once. */
export type Effect = Notice | Work;
type Work = CalendarWork | OwnWork | MailWork | AuditNote;

/** What follows something else in our own store. */
export type OwnWork = SessionWork | PreparationWork;

/**
 * Who is asked to carry out an effect: Teams for a message in a chat, Graph for a change of somebody's calendar or mailbox,
 * our own store for a change of another document.
 */
export type ChannelName = 'chat' | 'calendar' | 'own' | 'mail' | 'audit';

const channels: Readonly<Record<Work['kind'], ChannelName>> = {
  'calendar.align': 'calendar',
  'session.follow': 'own',
  'preparation.follow': 'own',
  'mail.align': 'mail',
  'audit.note': 'audit',
};

/** Whose turn it is: effects of one lane are carried out by one process at a time, in their order. */
export interface Lane {
  readonly channel: ChannelName;
  readonly target: PersonId;
}

export function laneOf(effect: Effect): Lane {
  if (isNotice(effect)) return chatOf(effect.recipient);
  const target = effect.kind === 'audit.note' ? auditTurn : effect.mentor;
  return { channel: channels[effect.kind], target };
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
  return !Object.hasOwn(channels, effect.kind);
}

/** Whether it is something that is done to another document of ours. */
export function isOwnWork(effect: Effect): effect is OwnWork {
  return !isNotice(effect) && channels[effect.kind] === 'own';
}

/** The ids of everybody whom an effect names; of a pair, the intake is the trainee. */
export function peopleOf(effect: Effect): readonly string[] {
  if (isNotice(effect)) return namedBy(effect);
  if (effect.kind === 'audit.note') return 'person' in effect.of ? [effect.of.person] : [];
  return effect.kind === 'session.follow' ? [effect.mentor, effect.place.intake] : [effect.mentor];
}

/** What a log calls it. Of what two people agree on, or somebody has to do, not even that it was that may be read there. */
export function kindInLog({ kind }: Effect): string {
  return kind.startsWith('task.') ? 'own.news' : kind;
}
