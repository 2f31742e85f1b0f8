import type { Notice } from '../core/notices/notice.ts';
import { loadGroup } from '../core/people/load-people.ts';
import { languageOf, type Person } from '../core/people/person.ts';
import { mayRead, mayWalk, mentorGroups } from '../core/people/who-may.ts';
import type { Programme, SessionPlan } from '../core/programme/programme.ts';
import { type Session, sessionKey, sessions } from '../core/sessions/session.ts';
import type { SessionPlace } from '../core/sessions/session-place.ts';
import type { JobDeps } from './job-deps.ts';

type Deps = Pick<JobDeps, 'store' | 'programmes' | 'now'>;

/** What a notice about a session is drawn from. */
export interface FoundSession {
  readonly programme: Programme;
  readonly plan: SessionPlan;
  readonly session: Session;
  /** Whether this person leads it now. */
  readonly leads: boolean;
}

/** Finds the session of a notice as it stands; undefined when it is gone, or is none of this person's business any more. */
export async function findSession(
  { store, programmes }: Deps,
  person: Person,
  place: SessionPlace,
): Promise<FoundSession | undefined> {
  const programme = programmes.find(({ id }) => id === place.programme);
  const plan = programme?.sessions.find(({ id }) => id === place.plan);
  if (programme === undefined || plan === undefined) return undefined;
  if (!mayRead(person, place.programme, place.group)) return undefined;
  const stored = await store.load(sessions, sessionKey(place));
  if (stored === undefined || !(await isOfPair(store, programme, place))) return undefined;
  const leads = mayWalk(person, place.programme, place.group);
  return { programme, plan, session: stored.document, leads };
}

/** A talk of the trainee before is nothing that the next one is told about. */
async function isOfPair(
  store: Deps['store'],
  { mode }: Programme,
  { programme, group, intake }: SessionPlace,
): Promise<boolean> {
  if (mode !== 'one-to-one') return true;
  return (await loadGroup(store, programme, group)).trainees.some(({ id }) => id === intake);
}

export function readerOf({ now }: Deps, person: Person) {
  return { language: languageOf(person), now: now() };
}

/** For a mentor of several groups: which one a notice is about; the name of the other one in a pair. */
export async function sayWhich(
  { store }: Pick<JobDeps, 'store'>,
  person: Person,
  { id, mode }: Programme,
  group: SessionPlace['group'],
): Promise<{ readonly group: string } | { readonly name: string } | undefined> {
  if (mentorGroups(person).length < 2 || !mayWalk(person, id, group)) return undefined;
  return nameGroup({ store }, mode, id, group);
}

/** How a mentor knows a group: by its name, or by the other one in a pair. */
export async function nameGroup(
  { store }: Pick<JobDeps, 'store'>,
  mode: Programme['mode'],
  programme: Notice['programme'],
  group: SessionPlace['group'],
): Promise<{ readonly group: string } | { readonly name: string }> {
  if (mode === 'group') return { group };
  const [other] = (await loadGroup(store, programme, group)).trainees;
  return other === undefined ? { group } : { name: other.name };
}
