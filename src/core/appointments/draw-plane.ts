import { addDays, type CalendarDate, dateIn, firstInstantFrom, weekdayOf } from '../kernel/time.ts';
import type { Scheduling } from '../programme/scheduling.ts';
import { fillInside, fillTouched, type Grid, momentOf } from './grid.ts';
import type { BusyItem, Reading, WeekHours } from './reading.ts';
import { restAfterNights } from './rest.ts';

/** What a cell of somebody's time can be. */
export const free = 1;
const taken = 2;
const unclear = 3;

/** The days and hours in which anything may be offered. */
export interface Calendar {
  readonly zone: string;
  readonly rules: Scheduling;
  /** Public holidays and what the programme keeps closed. */
  readonly isClosed: (day: CalendarDate) => boolean;
  /** Offer every hour of every day: a person named a time in so many words. */
  readonly anyHour?: true;
}

/** One person's time in a grid. An unreadable calendar is unclear throughout. */
export function drawPlane(grid: Grid, reading: Reading, calendar: Calendar, drawn: OpenHours): Uint8Array {
  if (reading.state === 'unknown') return new Uint8Array(grid.cells).fill(unclear);
  const { zone, rules } = calendar;
  const hours = reading.hours ?? { zone, ...rules.hours };
  const plane = drawn.of(hours).slice();
  const buffer = rules.bufferMinutes * 60_000;
  for (const { from, until } of restAfterNights(reading.items, hours.zone, rules.restHours))
    fillTouched(plane, grid, from, until, taken);
  for (const { from, until, status } of reading.items)
    if (blocks(status) && until > from) fillTouched(plane, grid, from - buffer, until + buffer, taken);
  for (const { from, until, status } of reading.items)
    if (status === 'unclear') fillTouched(plane, grid, from - buffer, until + buffer, unclear);
  return plane;
}

function blocks(status: BusyItem['status']): boolean {
  return status === 'busy' || status === 'tentative' || status === 'away';
}

/** Planes of nothing but hours, each drawn once: most people have the same. */
export class OpenHours {
  readonly #grid: Grid;
  readonly #calendar: Calendar;
  readonly #drawn = new Map<string, Uint8Array>();

  constructor(grid: Grid, calendar: Calendar) {
    this.#grid = grid;
    this.#calendar = calendar;
  }

  of(hours: WeekHours): Uint8Array {
    const name = `${hours.zone} ${hours.days.join()} ${hours.from} ${hours.to}`;
    const known = this.#drawn.get(name) ?? this.#draw(hours);
    this.#drawn.set(name, known);
    return known;
  }

  #draw({ zone, days, from, to }: WeekHours): Uint8Array {
    const grid = this.#grid;
    const plane = new Uint8Array(grid.cells);
    if (this.#calendar.anyHour) return plane.fill(free);
    const last = dateIn(zone, momentOf(grid, grid.cells));
    for (let day = dateIn(zone, grid.from); day <= last; day = addDays(day, 1)) {
      if (!days.includes(weekdayOf(day)) || this.#calendar.isClosed(day)) continue;
      fillInside(plane, grid, firstInstantFrom(zone, day, from), firstInstantFrom(zone, day, to), free);
    }
    return plane;
  }
}
