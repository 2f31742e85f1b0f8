import type { ListedSession } from '../cards/draw-session-list.ts';
import { type CalendarDate, dateIn } from '../core/kernel/time.ts';
import { type Group, loadGroup } from '../core/people/load-people.ts';
import type { Person } from '../core/people/person.ts';
import { type GroupMembership, mentorGroups, traineeMembership } from '../core/people/who-may.ts';
import { countYears, mostCommonYear, type YearCount } from '../core/programme/group-year.ts';
import type { Programme, SessionPlan } from '../core/programme/programme.ts';
import { sessionsOfYear, talkWindow, trainingYear } from '../core/programme/training-year.ts';
import {
  type IntakeFacts,
  intakeFacts,
  intakeOf,
  isOfGroup,
  trainingStartOf,
} from '../core/sessions/intake.ts';
import { type Session, sessionKey, sessions } from '../core/sessions/session.ts';
import type { SessionPlace } from '../core/sessions/session-place.ts';
import type { Wish } from '../core/wishes/wish.ts';
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
  const facts = intakeFacts(group.trainees, membership);
  const years = countYears(facts.starts, today);
  const stored = ofGroup(await loadSessions(asker, membership), programme, facts, today);
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
    sessions: listSessions({
      programme,
      membership,
      facts: ownFacts(facts, person, own),
      year,
      today,
      stored,
    }),
  };
}

/** The session that is running now in one of the asker's groups. */
export async function findRunning(asker: Asker): Promise<SessionPlace | undefined> {
  const { deps, reader, person } = asker;
  for (const membership of groupsOf(person)) {
    const programme = deps.programmes.find(({ id }) => id === membership.programme);
    if (programme === undefined) continue;
    const { trainees } = await loadGroup(deps.store, membership.programme, membership.group);
    const today = dateIn(programme.timezone, reader.now);
    const stored = await loadSessions(asker, membership);
    const present = ofGroup(stored, programme, intakeFacts(trainees, membership), today);
    const running = [...present.values()].find(({ state }) => state === 'running');
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

/** The sessions of the people who are in the group now; what others left is theirs. */
function ofGroup(
  stored: ReadonlyMap<string, Session>,
  programme: Programme,
  facts: IntakeFacts,
  today: CalendarDate,
): ReadonlyMap<string, Session> {
  return new Map([...stored].filter(([, { place }]) => isOfGroup(programme, facts, place, today)));
}

/** A trainee reads the sessions of the own intake. */
function ownFacts(facts: IntakeFacts, { id }: Person, own: CalendarDate | undefined): IntakeFacts {
  return own === undefined ? facts : { starts: [own], trainee: id };
}

interface Facts {
  readonly programme: Programme;
  readonly membership: GroupMembership;
  readonly facts: IntakeFacts;
  readonly year: number;
  readonly today: CalendarDate;
  readonly stored: ReadonlyMap<string, Session>;
}

function listSessions({
  programme,
  membership,
  facts,
  year,
  today,
  stored,
}: Facts): readonly ListedSession[] {
  const talks = programme.mode === 'one-to-one';
  const [start] = facts.starts;
  const plans = talks ? programme.sessions : sessionsOfYear(programme, year);
  return plans.map((plan) => {
    const of = talks ? (plan.years[0] ?? 1) : year;
    const place = { ...placeOf(plan, membership, of), intake: intakeOf(programme, facts, of, today) };
    const window = start === undefined ? undefined : talkWindow(plan, start);
    const session = stored.get(sessionKey(place));
    return { place, plan, session, ...(window === undefined ? {} : { window }) };
  });
}

/** A session of the present intake, which is looked up when it is opened. */
export function placeOf(
  plan: SessionPlan,
  { programme, group }: GroupMembership,
  year: number,
): SessionPlace {
  return { programme, group, plan: plan.id, year, intake: '' };
}
