import type { GroupId } from '../kernel/id.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { Person } from '../people/person.ts';
import type { Programme } from '../programme/programme.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import { allOf } from '../store/read-pages.ts';
import { intakeFacts, isOfGroup } from './intake.ts';
import type { GroupFacts } from './next-session.ts';
import { type Session, sessions } from './session.ts';

export interface PresentGroup {
  readonly group: GroupId;
  /** Who are in it now. */
  readonly trainees: readonly Person[];
}

/** What is stored of the people who are in a group now; what others before them left is theirs. */
export async function loadGroupSessions(
  store: DocumentStore,
  programme: Programme,
  { group, trainees }: PresentGroup,
  today: CalendarDate,
): Promise<readonly Stored<Session>[]> {
  const facts = intakeFacts(trainees, { programme: programme.id, group });
  const stored = await allOf((page) => store.query(sessions, 'group', `${programme.id}/${group}`, page));
  return stored.filter(({ document }) => isOfGroup(programme, facts, document.place, today));
}

/** A group as the rules about its next session look at it. */
export async function loadGroupFacts(
  store: DocumentStore,
  programme: Programme,
  present: PresentGroup,
  today: CalendarDate,
): Promise<GroupFacts> {
  const { group, trainees } = present;
  const stored = await loadGroupSessions(store, programme, present, today);
  const facts = intakeFacts(trainees, { programme: programme.id, group });
  return { group, ...facts, sessions: stored.map(({ document }) => document) };
}
