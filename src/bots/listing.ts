import type { ListedSession } from '../cards/draw-session-list.ts';
import { type CalendarDate, dateIn } from '../core/kernel/time.ts';
import { type Group, loadGroup } from '../core/people/load-people.ts';
import type { Membership, Person } from '../core/people/person.ts';
import { type GroupMembership, mentorGroups, traineeMembership } from '../core/people/who-may.ts';
import { countYears, mostCommonYear, type YearCount } from '../core/programme/group-year.ts';
import type { Programme, SessionPlan } from '../core/programme/programme.ts';
import { sessionsOfYear, talkWindow, trainingYear } from '../core/programme/training-year.ts';
import { type Session, sessionKey, sessions } from '../core/sessions/session.ts';
import type { SessionPlace, Wish } from '../core/wishes/wish.ts';
import type { Asker } from './asker.ts';

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
function yearOfRunning(stored: ReadonlyMap<string, Session>): number | undefined {
  return [...stored.values()].find(({ state }) => state === 'running')?.place.year;
}

type ListWish = Omit<Extract<Wish, { verb: 'session.list' }>, 'verb'>;

/**
 * Loads the wanted group and year of the asker. Else the first group, in the asker's own year, in that of the session that
 * is running, or where most of the group is.
 */
export async function loadListing(asker: Asker, wish: ListWish): Promise<Listing | undefined> {
  const { person, deps, reader } = asker;
  const memberships = groupsOf(person);
  const wanted = memberships.find((m) => m.programme === wish.programme && m.group === wish.group);
  const membership = wanted ?? memberships.find((m) => deps.programmes.some(({ id }) => id === m.programme));
  const programme = deps.programmes.find((each) => each.id === membership?.programme);
  if (membership === undefined || programme === undefined) return undefined;
  const group = await loadGroup(deps.store, membership.programme, membership.group);
  const today = dateIn(programme.timezone, reader.now);
  const starts = group.trainees.flatMap((trainee) => trainingStartOf(trainee, membership) ?? []);
  const years = countYears(starts, today);
  const stored = await loadSessions(asker, membership);
  const own = trainingStartOf(person, membership);
  const present =
    own === undefined ? (yearOfRunning(stored) ?? mostCommonYear(years)) : trainingYear(own, today);
  const year = wish.year ?? present;
  return {
    programme,
    membership,
    group,
    memberships,
    year,
    years,
    sessions: listSessions({ programme, membership, group, year, stored }),
  };
}

/** The session that is running now in one of the asker's groups. */
export async function findRunning(asker: Asker): Promise<SessionPlace | undefined> {
  for (const membership of groupsOf(asker.person)) {
    const running = [...(await loadSessions(asker, membership)).values()].find(
      ({ state }) => state === 'running',
    );
    if (running !== undefined) return running.place;
  }
  return undefined;
}

function groupsOf(person: Person): readonly GroupMembership[] {
  const own = traineeMembership(person);
  return [...mentorGroups(person), ...(own === undefined ? [] : [own])];
}

async function loadSessions({ deps }: Asker, { programme, group }: GroupMembership) {
  const stored = await deps.store.query(sessions, 'group', `${programme}/${group}`);
  return new Map<string, Session>(stored.map((each) => [each.key, each.document]));
}

interface Facts {
  readonly programme: Programme;
  readonly membership: GroupMembership;
  readonly group: Group;
  readonly year: number;
  readonly stored: ReadonlyMap<string, Session>;
}

function listSessions(facts: Facts): readonly ListedSession[] {
  const { programme, membership, group, year, stored } = facts;
  const talks = programme.mode === 'one-to-one';
  const start = group.trainees
    .map((person) => trainingStartOf(person, membership))
    .find((date) => date !== undefined);
  const plans = talks ? programme.sessions : sessionsOfYear(programme, year);
  return plans.map((plan) => {
    const place = placeOf(plan, membership, talks ? (plan.years[0] ?? 1) : year);
    const window = start === undefined ? undefined : talkWindow(plan, start);
    const session = stored.get(sessionKey(place));
    return { place, plan, session, ...(window === undefined ? {} : { window }) };
  });
}

export function placeOf(
  plan: SessionPlan,
  { programme, group }: GroupMembership,
  year: number,
): SessionPlace {
  return { programme, group, plan: plan.id, year };
}

function trainingStartOf(person: Person, { programme, group }: Membership): CalendarDate | undefined {
  return person.memberships.find(
    (m) => m.role === 'trainee' && m.programme === programme && m.group === group,
  )?.trainingStart;
}
