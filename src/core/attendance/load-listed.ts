import type { GroupId } from '../kernel/id.ts';
import { dateIn, type Instant } from '../kernel/time.ts';
import { loadGroup } from '../people/load-people.ts';
import type { Programme } from '../programme/programme.ts';
import { intakeFacts, isOfGroup } from '../sessions/intake.ts';
import { type HeldSession, sessions } from '../sessions/session.ts';
import type { DocumentStore } from '../store/documents.ts';
import { listedSessions } from './attendance-list.ts';

/**
 * The sessions that the attendance list of a group is about, as it is or was made at a moment: those of the people who
 * are in it now. Who mentors a group of that name after others is told nothing about them.
 */
export async function loadListed(
  store: DocumentStore,
  programme: Programme,
  group: GroupId,
  by: Instant,
): Promise<readonly HeldSession[]> {
  const place = { programme: programme.id, group };
  const { trainees } = await loadGroup(store, programme.id, group);
  const facts = intakeFacts(trainees, place);
  const stored = await store.query(sessions, 'group', `${programme.id}/${group}`, { limit: 500 });
  const today = dateIn(programme.timezone, by);
  const own = stored.flatMap(({ document }) =>
    isOfGroup(programme, facts, document.place, today) ? [document] : [],
  );
  return listedSessions(own, by);
}
