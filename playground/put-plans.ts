import { type GroupId, groupId, personId } from '../src/core/kernel/id.ts';
import {
  addDays,
  addMinutes,
  type CalendarDate,
  dateIn,
  type Instant,
  weekdayOf,
} from '../src/core/kernel/time.ts';
import { changeNotifications } from '../src/core/people/change-notifications.ts';
import type { Programme } from '../src/core/programme/programme.ts';
import { clockworkOf } from '../src/core/sessions/clockwork.ts';
import { commitSession } from '../src/core/sessions/commit-session.ts';
import { upNext } from '../src/core/sessions/next-session.ts';
import type { DocumentStore } from '../src/core/store/documents.ts';
import { listOwnSessions } from './list-own-sessions.ts';
import { personas } from './personas.ts';

/** A date that somebody of the desk agreed upon, in days from today. */
interface Plan {
  readonly group: GroupId;
  readonly days: number;
  readonly clock: string;
}

/** So many days ahead the first reminder has come due, and is still of use. */
const ofMentor: Plan = { group: groupId('Gent 3'), days: 11, clock: '17:30' };
/** Some days ago: it is asked whether it took place. */
const ofPair: Plan = { group: groupId('Paar 12'), days: -4, clock: '16:00' };

/** When both dates were noted, in minutes before now: before anything about them came due. */
const noted = -21 * 24 * 60;

/** What the mentors of the desk agreed upon: so the bot has something to say by itself as soon as the chats are open. */
export async function putPlans(
  store: DocumentStore,
  { msg, vu }: Readonly<Record<'msg' | 'vu', Programme>>,
  now: Instant,
): Promise<void> {
  await plan(store, msg, ofMentor, now);
  await plan(store, vu, ofPair, now);
  for (const { id, programme } of personas) await hearAlways(store, id, programme === 'msg' ? msg : vu, now);
}

async function plan(store: DocumentStore, programme: Programme, agreed: Plan, now: Instant): Promise<void> {
  const { group, sessions } = await listOwnSessions(store, programme, agreed.group, now);
  const next = upNext(sessions);
  if (next === undefined) return;
  const date = weekdayFrom(addDays(dateIn(programme.timezone, now), agreed.days));
  const command = {
    place: next.place,
    plan: next.plan,
    token: { kind: 'seen', version: 0 },
    wish: { verb: 'session.plan', date, clock: agreed.clock },
    clock: clockworkOf(programme, group),
  } as const;
  const planned = await commitSession(store, command, addMinutes(now, noted));
  if (!planned.ok) throw new Error(`the date of ${agreed.group} is refused: ${planned.refusal}`);
}

/** Nobody meets at the weekend. */
function weekdayFrom(date: CalendarDate): CalendarDate {
  return weekdayOf(date) < 6 ? date : addDays(date, 8 - weekdayOf(date));
}

/** Whoever tries the desk in the evening or on a Sunday sees what others hear the next working day. */
async function hearAlways(
  store: DocumentStore,
  id: string,
  { timezone }: Programme,
  now: Instant,
): Promise<void> {
  const hours = { from: '00:00', to: '00:00', weekend: false, zone: timezone };
  const change = { kind: 'topics', wanted: {}, hours } as const;
  const changed = await changeNotifications(store, personId(id), change, dateIn(timezone, now));
  if (!changed.ok) throw new Error(`the hours of ${id} are refused: ${changed.refusal}`);
}
