import type { Notice } from '../../core/effects/notice.ts';
import type { SessionPlace } from '../../core/kernel/session-place.ts';
import { loadGroup } from '../../core/people/load-people.ts';
import type { Person } from '../../core/people/person.ts';
import { mayWalk, mentorGroups } from '../../core/people/who-may.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { findPlaced, type Placed } from '../../core/sessions/find-placed.ts';
import { type Session, sessionKey, sessions } from '../../core/sessions/session.ts';
import type { DrawDeps } from '../notice-row.ts';

/** What a notice about a session is drawn from. */
export interface FoundSession extends Placed {
  readonly session: Session;
}

/** Finds the session of a notice as it stands; undefined when it is gone, or is none of this person's business any more. */
export async function findSession(
  deps: DrawDeps,
  person: Person,
  place: SessionPlace,
): Promise<FoundSession | undefined> {
  const placed = await findPlaced(deps, person, place);
  const stored = await deps.store.load(sessions, sessionKey(place));
  return placed.ok && stored !== undefined ? { ...placed.value, session: stored.document } : undefined;
}

/** For a mentor of several groups: which one a notice is about; the name of the other one in a pair. */
export async function sayWhich(
  { store }: Pick<DrawDeps, 'store'>,
  person: Person,
  { id, mode }: Programme,
  group: SessionPlace['group'],
): Promise<{ readonly group: string } | { readonly name: string } | undefined> {
  if (mentorGroups(person).length < 2 || !mayWalk(person, id, group)) return undefined;
  return nameGroup({ store }, mode, id, group);
}

/** How a mentor knows a group: by its name, or by the other one in a pair. */
export async function nameGroup(
  { store }: Pick<DrawDeps, 'store'>,
  mode: Programme['mode'],
  programme: Notice['programme'],
  group: SessionPlace['group'],
): Promise<{ readonly group: string } | { readonly name: string }> {
  if (mode === 'group') return { group };
  const [other] = (await loadGroup(store, programme, group)).trainees;
  return other === undefined ? { group } : { name: other.name };
}
