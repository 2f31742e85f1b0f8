import { makeNotice, type Notice, type NoticeBody } from '../../src/core/effects/notice.ts';
import { planId } from '../../src/core/kernel/id.ts';
import type { SessionPlace } from '../../src/core/kernel/session-place.ts';
import { addDays, addMinutes, dateIn, type Instant, instantIn } from '../../src/core/kernel/time.ts';
import { emptySession, type Session, sessionKey, sessions } from '../../src/core/sessions/session.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import { crowdProgramme, insertAll, type Member } from '../support/crowd.ts';

/** The sessions of the programme, each in a year in which it is held. */
const plans = [
  ['msg-y1-s1', 1],
  ['msg-y1-s2', 1],
  ['msg-y2-s1', 2],
  ['msg-y2-s2', 2],
  ['msg-y3-s1', 3],
  ['msg-y3-s2', 3],
  ['msg-y4-s1', 4],
  ['msg-y4-s2', 4],
  ['msg-free-s1', 5],
  ['msg-free-s2', 5],
  ['msg-free-s1', 6],
  ['msg-free-s2', 6],
] as const;
const zone = 'Europe/Brussels';

/** Where the n-th session of a group stands; no two are the same. After twelve they are those of an intake before. */
function placeOf(group: Member['group'], n: number): SessionPlace {
  const [plan, year] = plans[n % plans.length] ?? plans[0];
  const began = 2026 - Math.floor(n / plans.length);
  return { programme: crowdProgramme, group, plan: planId(plan), year, intake: String(began + year - 1) };
}

/**
 * What a group is to be told about as many sessions as `sessions` says, in an order: reminders, which are said at most
 * once, by turns with dates that changed, which must arrive; the last one asks the mentor whether it took place.
 */
export function wantOf(members: readonly Member[], count: number, now: Instant): Wanted {
  const [first] = members;
  if (first === undefined) throw new Error('nobody is in the group');
  const all = Array.from({ length: count }, (_, n) => planned(placeOf(first.group, n), n, count, now));
  const notices = members.flatMap(({ id: recipient, role }) =>
    all.flatMap(({ place, plannedAt, state }, n) => {
      const subject = sessionKey(place);
      const notBefore = addMinutes(now, -5 + n / 60);
      const to = { recipient, programme: place.programme, subject, notBefore, occasion: 'proof' };
      const asks = n === count - 1;
      if (state !== 'open' || plannedAt === undefined || (asks && role !== 'mentor')) return [];
      return [makeNotice({ ...to, tooLate: addMinutes(now, 12 * 60) }, bodyOf(place, plannedAt, n, asks))];
    }),
  );
  return { sessions: all, notices };
}

export interface Wanted {
  readonly sessions: readonly Session[];
  readonly notices: readonly Notice[];
}

function bodyOf(place: SessionPlace, plannedAt: Instant, n: number, asks: boolean): NoticeBody {
  if (asks) return { kind: 'session.outcome', place, plannedAt };
  if (n % 2 === 1) return { kind: 'session.moved', place, plannedAt };
  return { kind: 'session.soon', place, plannedAt, occasion: 'day-before' };
}

/** A session of which the clock wants nothing: tomorrow, and the last one two days ago. */
function planned(place: SessionPlace, n: number, count: number, now: Instant): Session {
  const day = addDays(dateIn(zone, now), n === count - 1 ? -2 : 1);
  const plannedAt = instantIn(zone, day, '18:00');
  if (plannedAt === undefined) throw new Error('no such clock time');
  const clock = { reminders: { 'day-before': 'said' }, outcome: 'said' } as const;
  return { ...emptySession(place), plannedAt, clock };
}

/** Writes the sessions; what is wanted stands in the outbox of the last one that is written, all in one write. */
export async function writeWanted(store: DocumentStore, { sessions: all, notices }: Wanted): Promise<void> {
  const [first, ...others] = all;
  if (first === undefined) return;
  const line = (session: Session) => [sessionKey(session.place), session] as const;
  await insertAll(store, sessions, others.map(line));
  await insertAll(store, sessions, [line({ ...first, outbox: notices })]);
}
