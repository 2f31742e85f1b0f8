import type { PersonId } from '../kernel/id.ts';
import { addMinutes, clockIn, dateIn, type Instant, instant, instantIn, minutesOf } from '../kernel/time.ts';
import { type Calendar, drawPlane, free, OpenHours } from './draw-plane.ts';
import { cellMinutes, cellsOf, cellsPerStart, type Grid, gridOver, momentOf } from './grid.ts';
import { type Invitee, isEmpty, isUnclear } from './reading.ts';

/** For whom, how long and between which moments a time is sought. */
export interface Search extends Calendar {
  readonly minutes: number;
  /** First moment that may be offered; notice and horizon of the programme narrow it. */
  readonly from: Instant;
  readonly to: Instant;
  readonly now: Instant;
  readonly invitees: readonly Invitee[];
}

/** A moment at which everybody who must can come. */
export interface FoundTime {
  readonly at: Instant;
  readonly until: Instant;
  /** How many of all can come, those who must included. */
  readonly canCome: number;
}

export interface Found {
  /** By time; none when somebody who must could not be read. */
  readonly times: readonly FoundTime[];
  /** Whose calendar can't be read, or not all of it. They count as unable to come. */
  readonly unread: readonly PersonId[];
  /** How many calendars have no entry at all. */
  readonly empty: number;
}

/**
 * Every moment, a quarter of an hour apart, at which those who must are free for the whole meeting, and enough others
 * when the programme asks for a quorum. What is unknown is never free. No meeting lies over a change of the clocks, and
 * none begins in an hour that comes twice.
 */
export function findTimes(search: Search): Found {
  const { invitees } = search;
  const unread = invitees.filter(({ reading }) => isUnclear(reading)).map(({ person }) => person);
  const empty = invitees.filter(({ reading }) => isEmpty(reading)).length;
  const grid = gridOver(
    later(search.from, addMinutes(search.now, search.rules.noticeHours * 60)),
    earlier(search.to, addMinutes(search.now, search.rules.horizonDays * 1_440)),
  );
  return { times: search.minutes > 0 ? timesIn(grid, search) : [], unread, empty };
}

function timesIn(grid: Grid, search: Search): readonly FoundTime[] {
  const { invitees, minutes, rules } = search;
  const hours = new OpenHours(grid, search);
  const length = cellsOf(minutes);
  const counts = new Uint16Array(grid.cells);
  const musts = new Uint16Array(grid.cells);
  for (const { reading, must } of invitees) {
    const plane = drawPlane(grid, reading, search, hours);
    countStarts(plane, length, counts);
    if (must) countStarts(plane, length, musts);
  }
  const needed = invitees.filter(({ must }) => must).length;
  const quorum = Math.min(needed + (rules.quorum ?? 0), invitees.length);
  const times: FoundTime[] = [];
  for (let start = 0; start + length <= grid.cells; start += cellsPerStart) {
    const canCome = counts[start] ?? 0;
    if ((musts[start] ?? 0) < needed || canCome < Math.max(quorum, 1)) continue;
    const at = momentOf(grid, start);
    if (at >= soonest(search) && isPlain(search.zone, at, minutes))
      times.push({ at, until: addMinutes(at, minutes), canCome });
  }
  return times;
}

/** Adds one to each cell from which on the plane is free for long enough. */
function countStarts(plane: Uint8Array, length: number, counts: Uint16Array): void {
  let run = 0;
  for (let index = plane.length - 1; index >= 0; index -= 1) {
    run = plane[index] === free ? run + 1 : 0;
    if (run >= length) counts[index] = (counts[index] ?? 0) + 1;
  }
}

function soonest({ from, now, rules }: Search): Instant {
  return later(from, addMinutes(now, rules.noticeHours * 60));
}

/** Begins and ends on the same day, at clock times that come once and lie as far apart as the meeting takes. */
function isPlain(zone: string, at: Instant, minutes: number): boolean {
  const until = addMinutes(at, minutes);
  const [begins, ends] = [clockIn(zone, at), clockIn(zone, until)];
  const apart = minutesOf(ends) - minutesOf(begins);
  const isOneDay = dateIn(zone, at) === dateIn(zone, addMinutes(until, -cellMinutes));
  return (
    isOneDay &&
    (apart === minutes || (ends === '00:00' && apart + 1_440 === minutes)) &&
    instantIn(zone, dateIn(zone, at), begins) === at
  );
}

function later(a: Instant, b: Instant): Instant {
  return instant(Math.max(a, b));
}

function earlier(a: Instant, b: Instant): Instant {
  return instant(Math.min(a, b));
}
