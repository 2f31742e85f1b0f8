import type { SessionPlace } from '../../core/kernel/session-place.ts';
import { dateIn } from '../../core/kernel/time.ts';
import { type Group, loadGroup } from '../../core/people/load-people.ts';
import { type GroupMembership, ownGroups } from '../../core/people/who-may.ts';
import { countYears, mostCommonYear, type YearCount } from '../../core/programme/group-year.ts';
import type { Programme, SessionPlan } from '../../core/programme/programme.ts';
import { trainingYear } from '../../core/programme/training-year.ts';
import { ownFacts, trainingStartOf } from '../../core/sessions/intake.ts';
import { loadGroupFacts, loadGroupSessions } from '../../core/sessions/load-group-sessions.ts';
import { type ListedSession, listSessions } from '../../core/sessions/next-session.ts';
import type { Session } from '../../core/sessions/session.ts';
import type { Wish } from '../../core/wishes/wish.ts';
import type { Asker } from '../asker.ts';

/** The sessions of one group in one training year, or the talks of a pair, as they stand. */
export interface Listing {
  readonly programme: Programme;
  readonly membership: GroupMembership;
  readonly group: Group;
  /** Every group of the asker, this one among them. */
  readonly memberships: readonly GroupMembership[];
  readonly year: number;
  /** In which years the trainees are; more than one in a mixed group. */
  readonly years: readonly YearCount[];
  readonly sessions: readonly ListedSession[];
}

/** A mixed group can have begun a session of any year, and a session can be left open when a year begins. */
function yearOfRunning(stored: readonly Session[]): number | undefined {
  return stored.find(({ state }) => state === 'running')?.place.year;
}

type ListWish = Omit<Extract<Wish, { verb: 'session.list' }>, 'verb'>;

/**
 * Loads the wanted group and year of the asker. Else the first group, in the asker's own year, in that of the session that
 * is running, or where most of the group is.
 */
export async function loadListing(asker: Asker, wish: ListWish): Promise<Listing | undefined> {
  const { person, deps, reader } = asker;
  const memberships = ownGroups(person);
  const wanted = memberships.find((m) => m.programme === wish.programme && m.group === wish.group);
  const membership = wanted ?? memberships.find((m) => deps.programmes.some(({ id }) => id === m.programme));
  const programme = deps.programmes.find((each) => each.id === membership?.programme);
  if (membership === undefined || programme === undefined) return undefined;
  const group = await loadGroup(deps.store, membership.programme, membership.group);
  const today = dateIn(programme.timezone, reader.now);
  const present = { group: membership.group, trainees: group.trainees };
  const facts = await loadGroupFacts(deps.store, programme, present, today);
  const years = countYears(facts.starts, today);
  const own = trainingStartOf(person, membership);
  const presentYear =
    own === undefined ? (yearOfRunning(facts.sessions) ?? mostCommonYear(years)) : trainingYear(own, today);
  const year = wish.year ?? presentYear;
  return {
    programme,
    membership,
    group,
    memberships,
    year,
    years,
    sessions: listSessions(programme, ownFacts(facts, person, membership), year, today),
  };
}

/** The session that is running now in one of the asker's groups. */
export async function findRunning(asker: Asker): Promise<SessionPlace | undefined> {
  const { deps, reader, person } = asker;
  for (const membership of ownGroups(person)) {
    const programme = deps.programmes.find(({ id }) => id === membership.programme);
    if (programme === undefined) continue;
    const { group } = membership;
    const { trainees } = await loadGroup(deps.store, membership.programme, group);
    const today = dateIn(programme.timezone, reader.now);
    const stored = await loadGroupSessions(deps.store, programme, { group, trainees }, today);
    const running = stored.find(({ document }) => document.state === 'running')?.document;
    if (running !== undefined) return running.place;
  }
  return undefined;
}

/** With whom somebody goes through it: the other of a pair, or a group. */
export function whoIn({ programme, membership, group }: Pick<Listing, 'programme' | 'membership' | 'group'>) {
  const other = membership.role === 'mentor' ? group.trainees[0] : group.mentor;
  if (programme.mode === 'one-to-one' && other !== undefined) return { name: other.name };
  return { group: membership.group, trainees: group.trainees.length };
}

/** A session of the present intake, which is looked up when it is opened. */
export function placeOf(
  plan: SessionPlan,
  { programme, group }: GroupMembership,
  year: number,
): SessionPlace {
  return { programme, group, plan: plan.id, year, intake: '' };
}
