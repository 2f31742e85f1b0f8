import { drawSessionDate } from '../../cards/sessions/draw-session-date.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import { dateIn, type Instant } from '../../core/kernel/time.ts';
import { sweepSoon } from '../../core/notices/work-queue.ts';
import type { Person } from '../../core/people/person.ts';
import { clockworkOf } from '../../core/sessions/clockwork.ts';
import {
  type CommittedSession,
  commitSession,
  loadSession,
  releasePlace,
} from '../../core/sessions/commit-session.ts';
import { findPlaced, hasPlan, type Placed } from '../../core/sessions/find-placed.ts';
import { isCarriedOut } from '../../core/sessions/is-carried-out.ts';
import { loadGroupSessions } from '../../core/sessions/load-group-sessions.ts';
import { type Session, sessionKey, wasWalked } from '../../core/sessions/session.ts';
import { tellReminders } from '../../core/sessions/tell-reminders.ts';
import type { Attendance, SessionChange } from '../../core/sessions/wishes.ts';
import type { Wish } from '../../core/wishes/wish.ts';
import { sayDateTime, sayFullDay } from '../../i18n/dates.ts';
import type { Answer, Asker } from '../asker.ts';
import { drawPresent } from './draw-present.ts';

type ChangeWish = Extract<Wish, { readonly wish: SessionChange }>;

/** Start, next, back, skip, undo, tick, finish, plan and report: the mentor of the group changes one session. */
export async function changeSession(asker: Asker, { place, token, wish }: ChangeWish): Promise<Answer> {
  const { deps, reader } = asker;
  const found = await findPlaced(deps, asker.person, place);
  if (!found.ok) return found;
  const placed = found.value;
  if (!placed.leads) return { refusal: 'session.read-only' };
  const other = (await beginsWalk(asker, placed, wish)) ? await findOtherRunning(asker, placed) : undefined;
  if (other !== undefined) return showOther(asker, other);
  const { plan, programme } = placed;
  const allowed = ofThisGroup(wish, placed.group.trainees);
  const command = {
    place: placed.place,
    plan,
    token,
    wish: allowed,
    clock: clockworkOf(programme, placed.group),
  };
  const committed = await commitSession(deps.store, command, reader.now);
  if (!committed.ok) {
    // Another device was first, between the question and the write.
    const first = committed.refusal === 'session.other-running' && (await findOtherRunning(asker, placed));
    return first ? showOther(asker, first) : committed;
  }
  const { already, session } = committed.value;
  if (!already && session.outbox !== undefined) await sweepSoon(deps);
  const note = already
    ? asker.words[isCarriedOut(session, allowed, programme.timezone) ? 'step.alreadyDone' : 'step.oldCard']
    : sayChange(asker, wish, placed, committed.value);
  const isUndated = session.state === 'open' && session.plannedAt === undefined;
  if (!already && isUndated && wish.verb === 'session.report' && wish.outcome === 'no') {
    const date = { reader, programme, plan, session, version: session.revision };
    return { card: drawSessionDate({ ...date, ...(note && { note }) }) };
  }
  return { card: await drawPresent(asker, placed, committed.value, note) };
}

/** Attendance of people who are not in this group is not attendance. */
function ofThisGroup(wish: SessionChange, trainees: readonly Person[]): SessionChange {
  if (!('attendance' in wish) || wish.attendance === undefined) return wish;
  const entries: [PersonId, boolean][] = trainees.flatMap(({ id }) => {
    const present = wish.attendance?.[id];
    return present === undefined ? [] : [[id, present]];
  });
  const attendance: Attendance = Object.fromEntries(entries);
  return { ...wish, attendance };
}

/** Whether a session would be running after this that is not running now: a start, or opening again what was held. */
async function beginsWalk({ deps }: Asker, { place }: Placed, { verb }: SessionChange): Promise<boolean> {
  if (verb !== 'session.undo') return verb === 'session.start';
  const { session } = await loadSession(deps.store, place);
  return session.state === 'held' && wasWalked(session);
}

/** The session of this group that is running, when it is another one. What the programme does not have any more is none. */
async function findOtherRunning(
  { deps, reader }: Asker,
  { place, programme, group }: Placed,
): Promise<Session | undefined> {
  const present = { group: place.group, trainees: group.trainees };
  const today = dateIn(programme.timezone, reader.now);
  const stored = await loadGroupSessions(deps.store, programme, present, today);
  const others = stored.filter(
    ({ document, key }) => document.state === 'running' && key !== sessionKey(place),
  );
  const isThere = ({ document }: (typeof others)[number]) => hasPlan(programme, document.place);
  for (const gone of others.filter((other) => !isThere(other))) await releasePlace(deps.store, gone);
  return others.find(isThere)?.document;
}

/** What has to be ended first is shown at once, so that it can be ended. */
async function showOther(asker: Asker, session: Session): Promise<Answer> {
  const placed = await findPlaced(asker.deps, asker.person, session.place);
  if (!placed.ok) return { refusal: 'session.other-running' };
  return { card: await drawPresent(asker, placed.value, { session }, asker.words['session.other-running']) };
}

/** Reads the date back, and says who hears of it when. */
function saySaved(
  { words, reader, person }: Asker,
  { programme, group }: Placed,
  plannedAt: Instant,
): string {
  const { language, now } = reader;
  const when = sayDateTime(language, programme.timezone, plannedAt);
  const { on, soon } = tellReminders(clockworkOf(programme, group), plannedAt, now);
  const mentor = !(person.notifications?.muted.includes('reminder') ?? false);
  const them = group.trainees.length === 0 ? undefined : words['date.them'];
  const days = on.map((day) => sayFullDay(language, day));
  return [
    `${words['date.saved']({ when })}.`,
    ...(soon && them !== undefined ? [words['date.toldSoon']({ them })] : []),
    ...(days.length > 0 && them !== undefined ? [words['date.reminded']({ mentor, them, days })] : []),
  ].join(' ');
}

function sayChange(
  asker: Asker,
  wish: SessionChange,
  placed: Placed,
  { from, session }: CommittedSession,
): string | undefined {
  const { words, reader } = asker;
  const { programme } = placed;
  const { plannedAt, clock } = session;
  const say = (at: Instant) => sayDateTime(reader.language, programme.timezone, at);
  if (wish.verb === 'session.plan')
    return plannedAt === undefined ? words['date.cleared'] : saySaved(asker, placed, plannedAt);
  if (wish.verb === 'session.tick') return words['held.attendanceSaved'];
  if (wish.verb === 'session.undo' && from === 'held' && session.state === 'running')
    return words['step.reopened'];
  if (wish.verb === 'session.undo' && from === 'open') return words['notifications.undone'];
  if (wish.verb !== 'session.report') return undefined;
  switch (wish.outcome) {
    case 'yes':
      return words['held.reported'];
    case 'no':
      if (plannedAt !== undefined) return words['begun.dateStands'];
      return words[from === 'running' ? 'begun.no' : 'outcome.no'];
    case 'not-yet': {
      if (from === 'running') return words['begun.notYet'];
      const at = clock?.wakeAt;
      return at === undefined || at <= reader.now
        ? words['outcome.notAskedAgain']
        : words['outcome.askAgain']({ when: say(at) });
    }
  }
}
