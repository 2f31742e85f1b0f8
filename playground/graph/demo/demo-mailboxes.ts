import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { addDays, type CalendarDate } from '../../../src/core/kernel/time.ts';
import { clinics, type DemoEvent, nothing, office, type Pattern, shifts, theatre } from './week-patterns.ts';

/** A mailbox as `POST /_local/mailboxes` takes it. */
export interface DemoMailbox {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  readonly timeZone: string;
  readonly inScope: boolean;
  readonly unreadable: boolean;
  readonly events: readonly DemoEvent[];
}

interface Row {
  readonly programme: string;
  readonly role: string;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly entra_id: string;
}

/** Who does not keep the calendar of their part, by the id in the people file. */
const others: Readonly<Record<string, Pattern>> = {
  'filip.claes': theatre,
  'fatma.yildiz': nothing,
  'mira.janssens': nothing,
};

/** Whose free/busy can't be had. */
const unreadable = ['gilles.lambert'];

/**
 * The calendars of the demo cohort, from a week before a day to nine weeks after it. The application may open those of
 * mentors, as an administrator is told to set it up; of the others it sees at most when they are busy.
 */
export function drawDemoMailboxes(cohortFile: string, today: CalendarDate): readonly DemoMailbox[] {
  const rows: readonly Row[] = parse(readFileSync(cohortFile), { columns: true });
  const days = Array.from({ length: 70 }, (_, index) => addDays(today, index - 7));
  return rows.map((row, turn) => ({
    id: row.entra_id,
    address: row.email,
    name: row.name,
    timeZone: row.programme === 'vu' ? 'W. Europe Standard Time' : 'Romance Standard Time',
    inScope: row.role === 'mentor',
    unreadable: unreadable.includes(row.id),
    events: days.flatMap(others[row.id] ?? patternOf(row.role, turn)),
  }));
}

function patternOf(role: string, turn: number): Pattern {
  if (role === 'mentor') return clinics;
  return role === 'coordinator' ? office : shifts(turn);
}
