import type { PersonId } from '../kernel/id.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import { type Appointment, type CalendarEvent, mayExist } from './appointment.ts';
import { cellMinutes } from './grid.ts';

/** Every cell of a mentor's time that an appointment takes: where people want it, and where it is or may be shown. */
export function takenCells({ mentor, agreed, event, retired }: Appointment): readonly string[] {
  const wanted =
    agreed === undefined ? [] : cellsBetween(mentor, agreed.at, addMinutes(agreed.at, agreed.minutes));
  const shown = [event, retired].flatMap((each) => (mayExist(each) ? cellsOfEvent(each) : []));
  return [...new Set([...wanted, ...shown])];
}

function cellsOfEvent({ mailbox, seen, made, changing }: CalendarEvent): readonly string[] {
  const known =
    seen === undefined
      ? cellsBetween(mailbox, made.at, addMinutes(made.at, made.minutes))
      : cellsBetween(mailbox, seen.at, seen.until);
  if (changing === undefined) return known;
  return [...known, ...cellsBetween(mailbox, changing.at, addMinutes(changing.at, changing.minutes))];
}

function cellsBetween(mentor: PersonId, from: Instant, until: Instant): readonly string[] {
  const size = cellMinutes * 60_000;
  const first = Math.floor(from / size);
  return Array.from({ length: Math.ceil(until / size) - first }, (_, n) => `${mentor}/${first + n}`);
}
