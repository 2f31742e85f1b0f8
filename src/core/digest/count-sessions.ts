import type { GroupId, PersonId } from '../kernel/id.ts';
import { type Instant, instant } from '../kernel/time.ts';
import type { HeldSession, Session } from '../sessions/session.ts';
import { undoWindow } from '../sessions/time-left.ts';
import type { AttendanceCount } from './raw-facts.ts';

/** What sessions are looked at for. */
export interface SessionSpan {
  readonly now: Instant;
  /** First moment of the training year, and of the next one. */
  readonly year: { readonly from: Instant; readonly until: Instant };
  /** Attendance of sessions that were closed after this moment has not been told yet. */
  readonly toldUntil: Instant;
}

/**
 * How long after it was closed a session counts for no attendance, in milliseconds: for as long as it can be opened again,
 * and an hour for clocks that do not agree. Opened again after it was told, it would be told a second time.
 */
const settling = undoWindow + 60 * 60_000;

/** Counts what became of the sessions of a programme, a session at a time. */
export class SessionCount {
  readonly #span: SessionSpan;
  readonly #until: Instant;
  readonly #held = new Set<GroupId>();
  readonly #reached = new Set<GroupId>();
  readonly #attendees = new Map<PersonId, number>();
  readonly #attending = new Set<GroupId>();
  #present = 0;

  constructor(span: SessionSpan) {
    this.#span = span;
    this.#until = instant(span.now - settling);
  }

  add(session: Session): void {
    const { group } = session.place;
    if (this.#wasHeld(session)) this.#held.add(group);
    if (this.#wasHeld(session) || session.state === 'running' || this.#isAhead(session)) {
      this.#reached.add(group);
    }
    if (session.state === 'held') this.#addAttendance(session);
  }

  /** How many of these groups have met, and how many have met or have a date. */
  groups(cohort: readonly GroupId[]): { readonly held: number; readonly reached: number } {
    return {
      held: cohort.filter((group) => this.#held.has(group)).length,
      reached: cohort.filter((group) => this.#reached.has(group)).length,
    };
  }

  attendance(k: number): AttendanceCount | undefined {
    const perPerson = [...this.#attendees.values()].toSorted((a, b) => b - a);
    if (perPerson.length === 0) return undefined;
    return {
      present: this.#present,
      taken: sum(perPerson),
      groups: this.#attending.size,
      heaviest: sum(perPerson.slice(0, k)),
      from: this.#span.toldUntil,
      until: this.#until,
    };
  }

  #wasHeld(session: Session): boolean {
    const { from, until } = this.#span.year;
    return session.state === 'held' && session.heldAt >= from && session.heldAt < until;
  }

  #isAhead({ state, plannedAt }: Session): boolean {
    const { now, year } = this.#span;
    return state === 'open' && plannedAt !== undefined && plannedAt > now && plannedAt < year.until;
  }

  #addAttendance({ heldAt, reportedAt, attendance, place }: HeldSession): void {
    const closedAt = Math.max(heldAt, reportedAt ?? heldAt);
    const taken = Object.entries(attendance) as [PersonId, boolean][];
    if (closedAt <= this.#span.toldUntil || closedAt > this.#until || taken.length === 0) return;
    this.#attending.add(place.group);
    for (const [person, present] of taken) {
      this.#attendees.set(person, (this.#attendees.get(person) ?? 0) + 1);
      if (present) this.#present += 1;
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
