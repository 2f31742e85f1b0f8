import { groupId, planId } from '../../../src/core/kernel/id.ts';
import type { Instant } from '../../../src/core/kernel/time.ts';
import { decideSession } from '../../../src/core/sessions/decide-session.ts';
import { emptySession, type Session } from '../../../src/core/sessions/session.ts';
import type { Attendance, SessionChange } from '../../../src/core/sessions/wishes.ts';
import { samplePlace, samplePlan } from '../../support/sample-programme.ts';

/** What happens in a week, at an hour of it. */
export interface Event {
  readonly hour: number;
  readonly does: 'meet' | 'reopen' | 'correct' | 'join' | 'leave' | 'move' | 'shorten';
  /** Which group, session or person it is about, by place. */
  readonly which: number;
  /** Who is there, a bit each. */
  readonly there: number;
}

/** Groups and their sessions, as the rules of sessions let them become. */
export class Rooms {
  readonly sessions: Session[] = [];
  readonly #members: string[][];
  #plan = samplePlan;
  #people = 0;

  constructor(sizes: readonly number[]) {
    this.#members = sizes.map((size) => Array.from({ length: size }, () => this.#newcomer()));
  }

  happen({ does, which, there }: Event, at: Instant): void {
    const group = which % this.#members.length;
    const members = this.#members[group] ?? [];
    switch (does) {
      case 'meet':
        this.#meet(group, there, at);
        return;
      case 'reopen':
        this.#reopen(which, there, at);
        return;
      case 'correct':
        this.#correct(this.#placeOf(which), there, at);
        return;
      case 'join':
        members.push(this.#newcomer());
        return;
      case 'leave':
        members.splice(there % Math.max(1, members.length), members.length > 3 ? 1 : 0);
        return;
      case 'move':
        if (members.length > 3) this.#members[(group + 1) % this.#members.length]?.push(members.pop() ?? '');
        return;
      case 'shorten': {
        // The programme file says fewer steps by now, or as many as before.
        const steps = samplePlan.steps.slice(0, 1 + (which % samplePlan.steps.length));
        this.#plan = { ...samplePlan, steps };
      }
    }
  }

  #newcomer(): string {
    this.#people += 1;
    return `p${this.#people}`;
  }

  #meet(group: number, there: number, at: Instant): void {
    const place = { ...samplePlace, group: groupId(`g${group}`), plan: planId(`s${this.sessions.length}`) };
    const index = this.sessions.push(emptySession(place)) - 1;
    this.#wish(index, { verb: 'session.start' }, at);
    this.#wish(index, { verb: 'session.next', attendance: attend(this.#members[group] ?? [], there) }, at);
    this.#wish(index, { verb: 'session.finish' }, at);
  }

  /** Whoever is in the group by now can be put on the list of a session that was held. */
  #correct(index: number, there: number, at: Instant): void {
    const room = Number(this.sessions[index]?.place.group.slice(1) ?? 0);
    const attendance = attend(this.#members[room] ?? [], there);
    this.#wish(index, { verb: 'session.tick', attendance }, at);
  }

  /** Opened again, somebody was there after all or was not, and closed again. */
  #reopen(which: number, there: number, at: Instant): void {
    const index = this.#placeOf(which);
    const session = this.sessions[index];
    if (session?.state !== 'held') return;
    this.#wish(index, { verb: 'session.undo' }, at);
    this.#wish(
      index,
      { verb: 'session.tick', attendance: attend(Object.keys(session.attendance), there) },
      at,
    );
    this.#wish(index, { verb: 'session.finish' }, at);
  }

  /** The last ones first: those that can still be changed. */
  #placeOf(which: number): number {
    return this.sessions.length - 1 - (which % Math.max(1, this.sessions.length));
  }

  #wish(which: number, wish: SessionChange, at: Instant): void {
    const session = this.sessions[which];
    if (session === undefined) return;
    const decided = decideSession(session, this.#plan, wish, at, 'Europe/Brussels');
    if (decided.ok) this.sessions[which] = decided.value;
  }
}

function attend(members: readonly string[], there: number): Attendance {
  return Object.fromEntries(members.map((person, place) => [person, (there >> (place % 8)) % 2 === 1]));
}
