import { sortable } from '../effects/delivery.ts';
import { outboxIndex, toldBy } from '../effects/outbox.ts';
import type { PersonId } from '../kernel/id.ts';
import { addMinutes, type Instant, instant } from '../kernel/time.ts';
import type { KeptCollection } from '../store/kept.ts';
import { type Appointment, type CalendarEvent, mayExist } from './appointment.ts';
import { cellMinutes } from './grid.ts';

/** Appointments by their id. Two that take the same hour of one mentor can't both be written. */
export const appointments: KeptCollection<Appointment> = {
  name: 'appointments',
  schemaVersion: 1,
  indexes: {
    taken: { unique: true, values: ({ holds = [] }) => holds },
    /** Everybody who meets. */
    person: { unique: false, values: ({ mentor, trainees }) => [...new Set([mentor, ...trainees])] },
    /** In whose calendar an event of it stands, or may stand. */
    mailbox: {
      unique: false,
      values: ({ event, retired }) => [
        ...new Set([event, retired].flatMap((each) => (mayExist(each) ? [each.mailbox] : []))),
      ],
    },
    /** When all of it is over. */
    over: { unique: false, values: (appointment) => [sortable(lastEnd(appointment))] },
    /** Which one a link leads to. */
    file: { unique: false, values: ({ handedOut = [] }) => handedOut.map(({ digest }) => digest) },
    outbox: outboxIndex,
  },
  migrate: (stored) => stored as Appointment,
  speaks: true,
  retention: { for: 'days', days: 30, index: 'over', forget: () => ({ gone: 1 }) },
  people: (appointment) => {
    const { mentor, trainees, madeBy, actor, session } = appointment;
    return [mentor, ...trainees, madeBy, actor, session?.intake ?? '', ...toldBy(appointment)];
  },
};

/** When everything about it is over, wherever it is wanted or may be shown; when it was called off, if nothing is. */
export function lastEnd({ agreed, ended, event, retired }: Appointment): Instant {
  const wanted = [agreed, event?.made, event?.changing, retired?.made, retired?.changing];
  const ends = wanted.flatMap((each) => (each === undefined ? [] : [addMinutes(each.at, each.minutes)]));
  const seen = [event?.seen, retired?.seen].flatMap((view) => (view === undefined ? [] : [view.until]));
  return instant(Math.max(ended?.at ?? 0, ...ends, ...seen));
}

/** The appointment with the hours kept for it that it takes now. */
export function withHolds(appointment: Appointment): Appointment {
  const holds = takenCells(appointment);
  const { holds: _, ...free } = appointment;
  return holds.length === 0 ? free : { ...free, holds };
}

/** The appointment with no hours kept: what was moved in Outlook onto hours of another one stands there all the same. */
export function withoutHolds({ holds: _, ...free }: Appointment): Appointment {
  return free;
}

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
