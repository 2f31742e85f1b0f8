import type { AppointmentId, PersonId } from '../kernel/id.ts';
import { addMinutes, type CalendarDate, type Instant, instant } from '../kernel/time.ts';
import { people } from '../people/people-collection.ts';
import type { Person } from '../people/person.ts';
import type { Programme } from '../programme/programme.ts';
import { isClosedDay, type Scheduling } from '../programme/scheduling.ts';
import type { DocumentStore } from '../store/documents.ts';
import type { Unavailable } from './calendar-answer.ts';
import { calendarBoxes, closedFor } from './calendar-box.ts';
import type { Calendars, Stretch } from './calendars.ts';
import type { Search } from './find-times.ts';
import { asOffered, invite } from './invite.ts';
import { loadHeldHours } from './load-held-hours.ts';
import type { Meeting } from './meeting.ts';
import { loadOffered } from './offered-hours.ts';
import type { Reading } from './reading.ts';
import { type Look, searchWindow } from './search-window.ts';
import { type Sought, seekTimes } from './seek-times.ts';
import type { Wanted } from './wanted.ts';

/** For which meeting a time is looked for, and what was said of when. */
export interface Need extends Pick<Look, 'after' | 'before' | 'wide'> {
  readonly meeting: Pick<Meeting, 'mentor' | 'trainees'>;
  readonly minutes: number;
  readonly wanted: Wanted;
  /** Only the mentor must be able to come. */
  readonly mentorOnly: boolean;
  /** The appointment that gets another time: its own hours are not in its way. */
  readonly moving?: AppointmentId;
  /** The day on which that one is: on it they meet anyway, and nobody asks notice of another hour. */
  readonly movingOn?: CalendarDate;
}

/** A programme in which times are looked for. */
export type Scheduled = Programme & { readonly scheduling: Scheduling };

/** What a look into the calendars came to. Without the mentor's calendar there is nothing to say. */
export type Looked =
  | {
      readonly kind: 'looked';
      readonly sought: Sought;
      /** Hours that the mentor offers: times in them go first. */
      readonly offered: readonly Stretch[];
      /** The programme asks notice: but for those hours, nothing is found before this moment. */
      readonly soonest: Instant;
    }
  | { readonly kind: 'left' }
  | Unavailable;

/** The rest after a night, and what is kept free beside an entry, reach into the window from the day before. */
const dayMinutes = 24 * 60;

/**
 * Reads the calendars of those who meet, all through the mailbox of the mentor, and finds the times. What is agreed here
 * and stands in no calendar yet is busy, too. A mailbox that could not be had a while ago is not asked again before its time.
 */
export async function lookForTimes(
  {
    store,
    calendars,
  }: { readonly store: DocumentStore; readonly calendars: Pick<Calendars, 'readBusy' | 'readHours'> },
  planned: Scheduled,
  need: Need,
  now: Instant,
): Promise<Looked> {
  const programme = withNotice(planned, need);
  const { mentor: mentorId, trainees } = need.meeting;
  const [mentor, ...others] = await Promise.all([mentorId, ...trainees].map((id) => findActive(store, id)));
  if (mentor === undefined) return { kind: 'left' };
  const box = (await store.load(calendarBoxes, mentorId))?.document;
  const closed = box && closedFor(box, now);
  if (closed !== undefined && closed.kind !== 'no-mailbox') return closed;
  const parties = [mentor, ...others.filter((each) => each !== undefined)];
  const window = searchWindow(
    need.wanted,
    { ...need, zone: programme.timezone, rules: programme.scheduling },
    now,
  );
  const offered = await offeredIn(store, programme, { need, window, now });
  const first = Math.min(window.from, ...offered.map(({ from }) => from));
  const read = { from: addMinutes(instant(first), -dayMinutes), until: window.to };
  const [busy, held] = await Promise.all([
    closed ??
      calendars.readBusy(
        mentor.entraId,
        parties.map(({ email }) => email),
        read,
      ),
    loadHeldHours(
      store,
      parties.map(({ id }) => id),
      { window: read, ...(need.moving && { moving: need.moving }) },
    ),
  ]);
  if (busy.kind !== 'read' && busy.kind !== 'no-mailbox') return busy;
  const readings: ReadonlyMap<string, Reading> = busy.kind === 'read' ? busy.readings : new Map();
  const own = await withOwnHours(calendars, mentor, readings.get(mentor.email) ?? unread);
  const readingOf = (person: Person) => (person === mentor ? own : (readings.get(person.email) ?? unread));
  const inviteAll = (of: typeof readingOf) =>
    parties.map((each) => invite(each, { reading: of(each), held, need }));
  const search = { ...toSearch(programme, need, now), ...window, invitees: inviteAll(readingOf) };
  // Who offers an hour in so many words is free then, as far as nothing that can be read says otherwise.
  const inOffered = inviteAll((each) => asOffered(each === mentor, readingOf(each)));
  const found = seekTimes(search, need.wanted, { hours: offered, invitees: inOffered });
  // Nothing is offered of a mentor who has no mailbox here; a moment that somebody names is kept, and put in by file.
  const { exact } = busy.kind === 'read' ? found : seekTimes({ ...search, invitees: inOffered }, need.wanted);
  const sought = exact === undefined ? found : { ...found, exact };
  const soonest = addMinutes(now, programme.scheduling.noticeHours * 60);
  return { kind: 'looked', sought, offered, soonest };
}

/** Hours are offered to one trainee at a time; a group votes, or meets when most can. */
async function offeredIn(
  store: DocumentStore,
  { scheduling }: Scheduled,
  {
    need,
    window,
    now,
  }: {
    readonly need: Need;
    readonly window: { readonly from: Instant; readonly to: Instant };
    readonly now: Instant;
  },
): Promise<readonly Stretch[]> {
  const { mentor, trainees } = need.meeting;
  if (trainees.length !== 1) return [];
  const soonest = addMinutes(now, scheduling.noticeHours * 60);
  const from = need.after ?? (window.from <= soonest ? now : window.from);
  const hours = await loadOffered(store, mentor, now);
  return hours.filter((each) => each.from >= from && each.until <= window.to);
}

/** Where all that is wanted lies on the day on which they meet anyway, no notice is asked. */
function withNotice(programme: Scheduled, { wanted: { from, to }, movingOn }: Need): Scheduled {
  if (movingOn === undefined || from !== movingOn || to !== movingOn) return programme;
  return { ...programme, scheduling: { ...programme.scheduling, noticeHours: 0 } };
}

const unread: Reading = { state: 'unknown', reason: 'failed' };

/** Who has left is asked no more. */
async function findActive(store: DocumentStore, id: PersonId): Promise<Person | undefined> {
  const person = (await store.load(people, id))?.document;
  return person?.active ? person : undefined;
}

/** Free/busy carries the hours of most people; those of others stand in the settings of their mailbox. */
async function withOwnHours(
  calendars: Pick<Calendars, 'readHours'>,
  { entraId }: Person,
  reading: Reading,
): Promise<Reading> {
  if (reading.state === 'unknown' || reading.hours !== undefined) return reading;
  const settings = await calendars.readHours(entraId);
  return settings.kind === 'settings' && settings.hours !== undefined
    ? { ...reading, hours: settings.hours }
    : reading;
}

function toSearch(
  programme: Scheduled,
  { minutes, mentorOnly, meeting }: Need,
  now: Instant,
): Omit<Search, 'from' | 'to' | 'invitees'> {
  const { quorum, ...rules } = programme.scheduling;
  const isGroup = meeting.trainees.length > 1 && !mentorOnly;
  return {
    zone: programme.timezone,
    rules: isGroup && quorum !== undefined ? { ...rules, quorum } : rules,
    isClosed: (day) => isClosedDay(programme, day),
    minutes,
    now: instant(now),
  };
}
