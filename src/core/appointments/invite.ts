import type { PersonId } from '../kernel/id.ts';
import type { Person } from '../people/person.ts';
import type { Stretch } from './calendars.ts';
import type { HeldHours } from './load-held-hours.ts';
import type { Meeting } from './meeting.ts';
import type { Invitee, Reading } from './reading.ts';

interface Known {
  readonly reading: Reading;
  readonly held: HeldHours;
  readonly need: {
    readonly meeting: Pick<Meeting, 'mentor' | 'trainees'>;
    readonly mentorOnly: boolean;
  };
}

/**
 * In a talk of two both must come. Whose calendar can't be read may choose for themselves, and is named; without the
 * mentor's there are no times.
 */
export function invite({ id }: Person, { reading, held, need }: Known): Invitee {
  const { mentor, trainees } = need.meeting;
  const isOneOfTwo = trainees.length === 1 && !need.mentorOnly && reading.state === 'read';
  return { person: id, must: id === mentor || isOneOfTwo, reading: merge(reading, held, id) };
}

function merge(reading: Reading, { busy, moving }: HeldHours, person: PersonId): Reading {
  if (reading.state === 'unknown') return reading;
  const others = reading.items.filter((item) => !moving.some((own) => isSame(item, own)));
  return { ...reading, items: [...others, ...(busy.get(person) ?? [])] };
}

function isSame(a: Stretch, b: Stretch): boolean {
  return a.from === b.from && a.until === b.until;
}

/** The mentor's own word counts where the calendar can't be read. */
export function asOffered(isMentor: boolean, reading: Reading): Reading {
  return isMentor && reading.state === 'unknown' ? { state: 'read', items: [] } : reading;
}
