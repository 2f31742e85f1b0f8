import { sortable } from '../effects/delivery.ts';
import { outboxIndex, toldBy, type WithOutbox } from '../effects/outbox.ts';
import type { AppointmentId, PersonId } from '../kernel/id.ts';
import type { SessionPlace } from '../kernel/session-place.ts';
import type { Instant } from '../kernel/time.ts';
import type { KeptCollection } from '../store/kept.ts';

/** How a step of a session went. A step without outcome was not reached. */
export type StepOutcome = 'done' | 'skipped';

interface SessionFacts extends WithOutbox {
  readonly place: SessionPlace;
  /** Grows by one with every wish that is carried out, and with nothing else; a card is drawn from one of them. */
  readonly revision: number;
  /** Agreed date of the meeting, when there is one. */
  readonly plannedAt?: Instant;
  /** The appointment that the date was taken over from, and when it was then; none where somebody noted it. */
  readonly follows?: { readonly appointment: AppointmentId; readonly at: Instant };
  readonly outcomes: Readonly<Record<string, StepOutcome>>;
  /** Taken only in a step whose record level is `attendance`. */
  readonly attendance: Readonly<Record<PersonId, boolean>>;
  /** Ids of the last typed messages that were carried out, so that a redelivered one is not carried out again. */
  readonly messages: readonly string[];
  /** What the clock has done about the agreed date; gone with that date, but for what the trainees heard. */
  readonly clock?: SessionClock;
}

/** What became of an occasion: it was said, or its time had passed when somebody could look. */
export type Said = 'said' | 'dropped';

export interface SessionClock {
  /** When the mentor noted the date: a reminder that was due by then tells the mentor nothing. */
  readonly setAt?: Instant;
  /** The next moment at which there is something to say; none when everything was said. */
  readonly wakeAt?: Instant;
  /** The trainees heard of a date before this one: they are told of each change, until that date has passed. */
  readonly told?: true;
  /** By the id of the reminder in the programme file. */
  readonly reminders: Readonly<Record<string, Said>>;
  /** Whether the mentor was asked if the meeting took place. */
  readonly outcome?: Said;
  /** When that is asked again after "not yet". */
  readonly askAgainAt?: Instant;
  /** Only while it runs: when it is asked whether it is finished, if nobody has gone on with it by then. */
  readonly followAt?: Instant;
  /** Whether the mentor was asked that, or answered that it goes on. */
  readonly followed?: Said | 'answered';
}

/** A session that has not begun; it may have a date. */
export interface OpenSession extends SessionFacts {
  readonly state: 'open';
  /** The date that was cleared, or that went with "it did not take place", and when that was: undo brings it back. */
  readonly dropped?: { readonly plannedAt: Instant; readonly at: Instant };
}

export interface RunningSession extends SessionFacts {
  readonly state: 'running';
  readonly startedAt: Instant;
  /** Place of the present step in the plan, from 0. */
  readonly step: number;
  readonly stepStartedAt: Instant;
  /** It has the one place that its people have for a running session; not if it began before there was such a place. */
  readonly sole?: true;
}

export interface HeldSession extends SessionFacts {
  readonly state: 'held';
  readonly startedAt: Instant;
  readonly heldAt: Instant;
  /** Where the walk stood when it was finished: undo returns there. */
  readonly step: number;
  /** When the mentor told that it took place; left out when it was ended here. */
  readonly reportedAt?: Instant;
  /** It was begun here, and the mentor told later that it took place: the steps that were done are kept. */
  readonly begun?: true;
}

/** Whether steps of it were walked here, so that taking its end back leads into the walk again. */
export function wasWalked({ reportedAt, begun }: HeldSession): boolean {
  return reportedAt === undefined || begun === true;
}

/** What the store keeps of a session: which steps, when and who was there. No field can hold what was said. */
export type Session = OpenSession | RunningSession | HeldSession;

type SessionStatus = 'not-planned' | 'planned' | 'running' | 'held';

export function statusOf(session: Session | undefined): SessionStatus {
  if (session === undefined) return 'not-planned';
  if (session.state === 'open') return session.plannedAt === undefined ? 'not-planned' : 'planned';
  return session.state;
}

export function emptySession(place: SessionPlace): OpenSession {
  return { place, revision: 0, state: 'open', outcomes: {}, attendance: {}, messages: [] };
}

export function sessionKey(place: SessionPlace): string {
  return `${place.programme}/${place.group}/${place.plan}/${place.year}/${place.intake}`;
}

function peopleKey({ programme, group, year, intake }: SessionPlace): string {
  return `${programme}/${group}/${year}/${intake}`;
}

/** Sessions by group, not by mentor: a new mentor of the group finds them. */
export const sessions: KeptCollection<Session> = {
  name: 'sessions',
  schemaVersion: 3,
  indexes: {
    group: { unique: false, values: ({ place }) => [`${place.programme}/${place.group}`] },
    programme: { unique: false, values: ({ place }) => [place.programme] },
    wake: {
      unique: false,
      values: ({ clock }) => (clock?.wakeAt === undefined ? [] : [sortable(clock.wakeAt)]),
    },
    /**
     * One session at a time, also when two devices begin at once. Of one year and one intake, so of the same people: what
     * is in the way is theirs and can be ended, and what people before them left running is in nobody's way.
     */
    running: {
      unique: true,
      values: (session) => (session.state === 'running' && session.sole ? [peopleKey(session.place)] : []),
    },
    outbox: outboxIndex,
  },
  // Before 2 there was no revision, before 3 no intake.
  migrate: (stored) => {
    const old = stored as Session;
    return { ...old, revision: old.revision ?? 0, place: { ...old.place, intake: old.place.intake ?? '' } };
  },
  speaks: true,
  retention: { for: 'good' },
  people: (session) => [...Object.keys(session.attendance), session.place.intake, ...toldBy(session)],
};
