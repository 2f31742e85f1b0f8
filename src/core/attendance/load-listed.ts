import type { GroupId } from '../kernel/id.ts';
import { dateIn, type Instant } from '../kernel/time.ts';
import { loadGroup } from '../people/load-people.ts';
import type { Programme } from '../programme/programme.ts';
import { loadGroupSessions } from '../sessions/load-group-sessions.ts';
import type { HeldSession } from '../sessions/session.ts';
import type { DocumentStore } from '../store/documents.ts';
import { listedSessions } from './attendance-list.ts';

/**
 * The sessions that the attendance list of a group is about, as it is or was made at a moment: those of the people who
 * are in it now. Whoever mentors a group of that name after others is told nothing about them.
 */
export async function loadListed(
  store: DocumentStore,
  programme: Programme,
  group: GroupId,
  by: Instant,
): Promise<readonly HeldSession[]> {
  const { trainees } = await loadGroup(store, programme.id, group);
  const today = dateIn(programme.timezone, by);
  const own = await loadGroupSessions(store, programme, { group, trainees }, today);
  return listedSessions(
    own.map(({ document }) => document),
    by,
  );
}
