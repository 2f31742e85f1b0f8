import type { GroupId } from '../src/core/kernel/id.ts';
import { dateIn, type Instant } from '../src/core/kernel/time.ts';
import { type Group, loadGroup } from '../src/core/people/load-people.ts';
import { countYears, mostCommonYear } from '../src/core/programme/group-year.ts';
import type { Programme } from '../src/core/programme/programme.ts';
import { loadGroupFacts } from '../src/core/sessions/load-group-sessions.ts';
import { type ListedSession, listSessions } from '../src/core/sessions/next-session.ts';
import type { DocumentStore } from '../src/core/store/documents.ts';

/** The sessions of the year in which a group is, or all talks of a pair, with those who are in it. */
export async function listOwnSessions(
  store: DocumentStore,
  programme: Programme,
  id: GroupId,
  now: Instant,
): Promise<{ readonly group: Group; readonly sessions: readonly ListedSession[] }> {
  const group = await loadGroup(store, programme.id, id);
  const today = dateIn(programme.timezone, now);
  const facts = await loadGroupFacts(store, programme, { group: id, trainees: group.trainees }, today);
  const year = mostCommonYear(countYears(facts.starts, today));
  return { group, sessions: listSessions(programme, facts, year, today) };
}
