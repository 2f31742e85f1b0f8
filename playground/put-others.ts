import { lastFixedDay } from '../src/core/digest/fixed-days.ts';
import { publishDigest } from '../src/core/digest/publish-digest.ts';
import { type PersonId, personId } from '../src/core/kernel/id.ts';
import { type Instant, instant } from '../src/core/kernel/time.ts';
import { emptyMailbox, type Mailbox, mailboxes } from '../src/core/notices/mailbox.ts';
import type { Programme } from '../src/core/programme/programme.ts';
import { takesAttendance } from '../src/core/sessions/decide-session.ts';
import type { ListedSession } from '../src/core/sessions/next-session.ts';
import { emptySession, type Session, sessionKey, sessions } from '../src/core/sessions/session.ts';
import type { Attendance } from '../src/core/sessions/wishes.ts';
import type { DocumentStore } from '../src/core/store/documents.ts';
import { listOwnSessions } from './list-own-sessions.ts';
import { type OtherGroup, otherGroups } from './other-groups.ts';
import { personas } from './personas.ts';

const dayAndHalf = 36 * 3_600_000;
/** How many of the other groups have met by the last fixed day, and how many have met or have a date. */
const met = 23;
const dated = 32;

/** In a chat where nobody listens. */
const nowhere: Mailbox['reach'] = {
  state: 'open',
  conversation: {
    conversationId: 'none',
    serviceUrl: 'http://127.0.0.1:9',
    botId: '28:klankbord',
    userId: 'none',
  },
};

/**
 * What the other groups of the MSG did until now, and the two overviews that came of it: one after the other has met, some
 * have a date, some have nothing yet. The personas count as reached there, as they are when their chats are open.
 */
export async function putOthers(store: DocumentStore, programme: Programme, now: Instant): Promise<void> {
  const last = lastFixedDay(programme, now);
  const before = lastFixedDay(programme, instant(last.at - 1));
  const meetsAt = (index: number): Instant => instant(last.at + (index - met + 0.5) * dayAndHalf);
  await putReach(store);
  for (const { id } of personas) await putMailbox(store, { ...emptyMailbox(personId(id)), reach: nowhere });
  for (const fixed of [before, last]) {
    await putSessions(store, programme, meetsAt, fixed.at);
    await publishDigest(store, programme, fixed, fixed.at);
  }
  for (const { id } of personas) await putMailbox(store, emptyMailbox(personId(id)));
}

/** All people of the other groups can be reached: who can't stands in the overview by name. */
export async function putReach(store: DocumentStore): Promise<void> {
  const all = otherGroups.flatMap(({ mentor, trainees }) => [mentor, ...trainees]);
  await Promise.all(all.map((id) => putMailbox(store, { ...emptyMailbox(id), reach: nowhere })));
}

/** Their first session of the year, as it stands at a moment: whose day has come has met, the others have it as a date. */
export async function putSessions(
  store: DocumentStore,
  programme: Programme,
  meetsAt: (index: number) => Instant,
  at: Instant,
): Promise<void> {
  const some = otherGroups.slice(0, dated);
  await Promise.all(
    some.map(async (group, index) => {
      const [first] = (await listOwnSessions(store, programme, group.id, at)).sessions;
      if (first === undefined) throw new Error(`${group.id} has no session in its year`);
      const absent = index % 2 === 0 ? group.trainees[0] : undefined;
      await putSession(store, toSession(first, meetsAt(index), at, attendanceOf(group, first, absent)));
    }),
  );
}

async function putSession(store: DocumentStore, session: Session): Promise<void> {
  const key = sessionKey(session.place);
  const stored = await store.load(sessions, key);
  if (stored === undefined) await store.insert(sessions, key, session);
  else await store.replace(sessions, key, stored.version, session);
}

function attendanceOf({ trainees }: OtherGroup, { plan }: ListedSession, absent?: PersonId): Attendance {
  if (!plan.steps.some(takesAttendance)) return {};
  return Object.fromEntries(trainees.map((trainee) => [trainee, trainee !== absent]));
}

function toSession({ place }: ListedSession, meetsAt: Instant, at: Instant, attendance: Attendance): Session {
  const none = emptySession(place);
  return meetsAt > at
    ? { ...none, plannedAt: meetsAt }
    : { ...none, state: 'held', startedAt: meetsAt, heldAt: meetsAt, step: 0, attendance };
}

async function putMailbox(store: DocumentStore, mailbox: Mailbox): Promise<void> {
  const stored = await store.load(mailboxes, mailbox.person);
  if (stored === undefined) await store.insert(mailboxes, mailbox.person, mailbox);
  else await store.replace(mailboxes, stored.key, stored.version, mailbox);
}
