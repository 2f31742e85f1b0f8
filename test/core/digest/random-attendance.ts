import fc from 'fast-check';
import { SessionCount } from '../../../src/core/digest/count-sessions.ts';
import type { AttendanceFacts, DigestFacts, Share } from '../../../src/core/digest/digest.ts';
import type { DigestPolicy } from '../../../src/core/digest/policy.ts';
import type { AttendanceCount } from '../../../src/core/digest/raw-facts.ts';
import { latestAttendance, suppress } from '../../../src/core/digest/suppress.ts';
import {
  addDays,
  addMinutes,
  type CalendarDate,
  type Instant,
  instant,
} from '../../../src/core/kernel/time.ts';
import type { Session } from '../../../src/core/sessions/session.ts';
import type { Entry, SeenShare } from './attendance-attacker.ts';
import { rawOf, since } from './random-programme.ts';
import { type Event, Rooms } from './rooms.ts';

export interface Course {
  /** Sizes of the groups. */
  readonly groups: readonly number[];
  readonly weeks: readonly (readonly Event[])[];
}

/** Groups that meet in most weeks; half days, so that moments often coincide. */
export function courses(weeks: number): fc.Arbitrary<Course> {
  const event = fc.record({
    hour: fc.nat(13).map((half) => half * 12),
    does: fc.constantFrom(
      'meet',
      'meet',
      'meet',
      'reopen',
      'reopen',
      'correct',
      'join',
      'leave',
      'move',
      'shorten',
    ),
    which: fc.nat(30),
    there: fc.oneof(fc.constant(0), fc.constant(255), fc.nat(255)),
  });
  const week = fc.array(event, { minLength: 5, maxLength: 24 });
  return fc.record({
    groups: fc.array(fc.integer({ min: 3, max: 8 }), { minLength: 3, maxLength: 7 }),
    weeks: fc.array(week, { minLength: weeks, maxLength: weeks }),
  });
}

/** What an attacker has: every figure, and who stands on which lists of it. */
export interface Seen {
  readonly figures: readonly SeenShare[];
  readonly entries: readonly Entry[];
}

/** Makes the attendance figure of a digest out of the sessions as they are. */
export type Tell = (
  sessions: readonly Session[],
  earlier: readonly DigestFacts[],
  week: Week,
) => AttendanceFacts | undefined;

interface Week {
  readonly number: number;
  readonly now: Instant;
  readonly policy: DigestPolicy;
}

const begin = instant(Date.parse('2026-09-30T22:00:00Z'));
const year = { from: begin, until: instant(Date.parse('2027-09-30T22:00:00Z')) };
const hour = 60;

/** As the bot tells it. */
export const tellSuppressed: Tell = (sessions, earlier, { number, now, policy }) => {
  const attendance = countAll(sessions, now, latestAttendance(earlier)?.until ?? begin, policy);
  const raw = rawOf(addDays(since, 7 * number), []);
  return suppress({ ...raw, ...(attendance === undefined ? {} : { attendance }) }, earlier, policy)
    .attendance;
};

/** All of the year in every figure, with nothing left out: what one would write first. */
export const tellAllSoFar: Tell = (sessions, _, { now, policy }) =>
  shareOf(countAll(sessions, now, begin, policy));

/** Each session in one figure, however little there is of it. */
export const tellWithoutMargin: Tell = (sessions, earlier, { now, policy }) =>
  shareOf(countAll(sessions, now, latestAttendance(earlier)?.until ?? begin, policy));

function countAll(sessions: readonly Session[], now: Instant, toldUntil: Instant, { k }: DigestPolicy) {
  const count = new SessionCount({ now, year, toldUntil });
  for (const session of sessions) count.add(session);
  return count.attendance(k);
}

function shareOf(count: AttendanceCount | undefined): AttendanceFacts | undefined {
  if (count === undefined) return undefined;
  const { present, taken, from, until } = count;
  const more = present * 4 > taken * 3 ? 'more-than-three-quarters' : 'more-than-half';
  return { share: present * 2 > taken ? more : 'up-to-half', from, until };
}

/** Plays a course by the rules of sessions, and has a figure told at the end of each week. */
export function playAttendance({ groups, weeks }: Course, tell: Tell, policy: DigestPolicy): Seen {
  const rooms = new Rooms(groups);
  const figures: SeenShare[] = [];
  const counted = new Map<string, number[]>();
  const earlier: DigestFacts[] = [];
  for (const [index, events] of weeks.entries()) {
    const from = addMinutes(begin, index * 168 * hour);
    for (const event of events.toSorted((a, b) => a.hour - b.hour))
      rooms.happen(event, addMinutes(from, event.hour * hour));
    const week = { number: index + 1, now: addMinutes(from, 168 * hour), policy };
    const told = tell(rooms.sessions, earlier, week);
    if (told !== undefined && told.until !== latestAttendance(earlier)?.until) {
      const lists = rooms.sessions.flatMap((session, place) => listOf(session, place, told));
      for (const key of lists) counted.set(key, [...(counted.get(key) ?? []), figures.length]);
      figures.push(boundsOf(told.share, lists.length));
    }
    earlier.push(digestOf(addDays(since, 7 * (index + 1)), told));
  }
  const entries = [...counted].map(([key, of]) => ({ person: key.split('@')[0] ?? '', figures: of }));
  return { figures, entries };
}

/** A digest that says nothing but this. */
function digestOf(on: CalendarDate, attendance: AttendanceFacts | undefined): DigestFacts {
  const untold = { from: 0, to: 0, of: 0 };
  const facts = { on, since, held: untold, reached: untold, asked: untold, shut: untold, failed: untold };
  const unreached = { count: 0, first: [] };
  return { ...facts, unreached, ...(attendance === undefined ? {} : { attendance }) };
}

/** Who stands on the list of a session, where the figure is about it. */
function listOf(session: Session, place: number, { from, until }: AttendanceFacts): readonly string[] {
  if (session.state !== 'held') return [];
  const closedAt = Math.max(session.heldAt, session.reportedAt ?? 0);
  if (closedAt <= from || closedAt > until) return [];
  return Object.keys(session.attendance).map((person) => `${person}@${place}`);
}

function boundsOf(share: Share, taken: number): SeenShare {
  const [half, most] = [Math.floor(taken / 2), Math.floor((taken * 3) / 4)];
  switch (share) {
    case 'up-to-half':
      return { from: 0, to: half };
    case 'more-than-half':
      return { from: half + 1, to: most };
    case 'more-than-three-quarters':
      return { from: most + 1, to: taken };
  }
}
