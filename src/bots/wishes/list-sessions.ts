import { type Button, button } from '../../cards/button.ts';
import { drawMessage } from '../../cards/draw-message.ts';
import { drawSessionList, type ListedSession } from '../../cards/draw-session-list.ts';
import { ProgrammeTexts } from '../../cards/reader.ts';
import { type CalendarDate, dateIn } from '../../core/kernel/time.ts';
import { type Group, loadGroup } from '../../core/people/load-people.ts';
import type { Membership, Person } from '../../core/people/person.ts';
import { type GroupMembership, mentorGroups, traineeMembership } from '../../core/people/who-may.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { sessionsOfYear, talkWindow, trainingYear } from '../../core/programme/training-year.ts';
import { type Session, sessionKey, sessions } from '../../core/sessions/session.ts';
import type { SessionPlace, Wish } from '../../core/wishes/wish.ts';
import type { Answer, Asker, Handler } from '../asker.ts';

type ListWish = Extract<Wish, { verb: 'session.list' }>;

/** Shows the sessions of a group for a training year, or the talks of a pair, each with its state. */
export const listSessions: Handler<'session.list'> = async (asker, wish) => {
  const memberships = groupsOf(asker.person);
  const wanted = memberships.find((m) => m.programme === wish.programme && m.group === wish.group);
  const membership = wanted ?? memberships[0];
  if (membership === undefined) return showProgramme(asker);
  const programme = asker.deps.programmes.find((each) => each.id === membership.programme);
  if (programme === undefined) return { refusal: 'session.unknown' };
  const group = await loadGroup(asker.deps.store, membership.programme, membership.group);
  return drawList(asker, { programme, membership, group, memberships, wish });
};

interface Listing {
  readonly programme: Programme;
  readonly membership: GroupMembership;
  readonly group: Group;
  readonly memberships: readonly GroupMembership[];
  readonly wish: ListWish;
}

function groupsOf(person: Person): readonly GroupMembership[] {
  const own = traineeMembership(person);
  return [...mentorGroups(person), ...(own === undefined ? [] : [own])];
}

async function drawList(asker: Asker, listing: Listing): Promise<Answer> {
  const { programme, membership, group, wish } = listing;
  const today = dateIn(programme.timezone, asker.reader.now);
  const years = countYears(group.trainees, membership, today);
  const own = trainingStartOf(asker.person, membership);
  const year = wish.year ?? (own === undefined ? mostCommon(years) : trainingYear(own, today));
  const listed = await loadListed(asker, listing, year);
  const others = [...otherYears(asker, listing, years, year), ...otherGroups(asker, listing)];
  const leads = membership.role === 'mentor';
  const who = sayWho(programme, membership, group);
  const card = { reader: asker.reader, programme, who, year, years, sessions: listed, others, leads };
  return { card: drawSessionList(card) };
}

function sayWho(programme: Programme, membership: GroupMembership, group: Group) {
  const other = membership.role === 'mentor' ? group.trainees[0] : group.mentor;
  if (programme.mode === 'one-to-one' && other !== undefined) return { name: other.name };
  return { group: membership.group, trainees: group.trainees.length };
}

async function loadListed(
  asker: Asker,
  { programme, membership, group }: Listing,
  year: number,
): Promise<readonly ListedSession[]> {
  const key = `${membership.programme}/${membership.group}`;
  const stored = await asker.deps.store.query(sessions, 'group', key);
  const byKey = new Map<string, Session>(stored.map((each) => [each.key, each.document]));
  const start = group.trainees
    .map((person) => trainingStartOf(person, membership))
    .find((date) => date !== undefined);
  const plans = programme.mode === 'one-to-one' ? programme.sessions : sessionsOfYear(programme, year);
  return plans.map((plan) => {
    const planYear = programme.mode === 'one-to-one' ? (plan.years[0] ?? 1) : year;
    const place: SessionPlace = {
      programme: programme.id,
      group: membership.group,
      plan: plan.id,
      year: planYear,
    };
    const window = start === undefined ? undefined : talkWindow(plan, start);
    return {
      place,
      plan,
      session: byKey.get(sessionKey(place)),
      ...(window === undefined ? {} : { window }),
    };
  });
}

function trainingStartOf(person: Person, { programme, group }: Membership): CalendarDate | undefined {
  return person.memberships.find(
    (m) => m.role === 'trainee' && m.programme === programme && m.group === group,
  )?.trainingStart;
}

function countYears(trainees: readonly Person[], membership: Membership, today: CalendarDate) {
  const counts = new Map<number, number>();
  for (const person of trainees) {
    const start = trainingStartOf(person, membership);
    if (start === undefined) continue;
    const year = trainingYear(start, today);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, trainees: count })).toSorted((a, b) => a.year - b.year);
}

/** The year in which most of the group are; of two as large ones the earlier. */
function mostCommon(years: readonly { readonly year: number; readonly trainees: number }[]): number {
  return years.toSorted((a, b) => b.trainees - a.trainees || a.year - b.year)[0]?.year ?? 1;
}

function otherYears(
  { words }: Asker,
  { programme, membership }: Listing,
  years: readonly { readonly year: number }[],
  shown: number,
): readonly Button[] {
  if (programme.mode === 'one-to-one') return [];
  const wanted = new Set([...years.map(({ year }) => year), shown - 1, shown + 1]);
  return [...wanted]
    .filter((year) => year !== shown && sessionsOfYear(programme, year).length > 0)
    .toSorted((a, b) => a - b)
    .map((year) =>
      button(words['button.year']({ year }), 'session.list', {
        programme: programme.id,
        group: membership.group,
        year,
      }),
    );
}

function otherGroups({ words }: Asker, { memberships, membership }: Listing): readonly Button[] {
  return memberships
    .filter((each) => each !== membership)
    .slice(0, 3)
    .map(({ programme, group }) =>
      button(`${words['button.sessions']}: ${group}`, 'session.list', { programme, group }),
    );
}

/** For who is in no group, such as a coordinator: the themes of the programme and nothing about anybody. */
function showProgramme({ programme, reader, words, membership }: Asker): Answer {
  if (membership.role !== 'coordinator') return { refusal: 'person.no-group' };
  const texts = new ProgrammeTexts(programme, reader.language);
  const paragraphs = programme.sessions.map((plan) => {
    return `${words['button.year']({ year: plan.years[0] ?? 1 })}: ${texts.text(plan.title)}`;
  });
  const buttons = [button(words['button.help'], 'help.show')];
  const title = `${words['list.titleProgramme']}: ${texts.text(programme.title)}`;
  return {
    card: drawMessage({ language: reader.language, title, paragraphs, buttons, fallback: texts.note() }),
  };
}
