import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { addDays, type CalendarDate, weekdayOf } from '../../../src/core/kernel/time.ts';
import {
  clerkship,
  clinics,
  type DemoEvent,
  nothing,
  office,
  type Pattern,
  shifts,
  theatre,
} from './week-patterns.ts';

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
  'sam.bakker': clerkship,
};

/** Whose free/busy can't be had. */
const unreadable = ['gilles.lambert'];

/** From a week before to half a year after: further than anything is planned. */
const [before, after] = [7, 182];

/**
 * The calendars of the demo cohort around a day. The application may open those of mentors, as an administrator is told
 * to set it up; of the others it sees at most when they are busy. The shifts turn with the week in which somebody
 * tries it: Bilal Amrani then comes out of his nights, and has a quiet week before him.
 */
export function drawDemoMailboxes(cohortFile: string, today: CalendarDate): readonly DemoMailbox[] {
  const rows: readonly Row[] = parse(readFileSync(cohortFile), { columns: true });
  const days = Array.from({ length: before + after }, (_, index) => addDays(today, index - before));
  const monday = addDays(today, 1 - weekdayOf(today));
  return rows.map((row, turn) => ({
    id: row.entra_id,
    address: row.email,
    name: row.name,
    timeZone: row.programme === 'vu' ? 'W. Europe Standard Time' : 'Romance Standard Time',
    inScope: row.role === 'mentor',
    unreadable: unreadable.includes(row.id),
    events: days.flatMap(others[row.id] ?? patternOf(row.role, monday, turn)),
  }));
}

function patternOf(role: string, monday: CalendarDate, turn: number): Pattern {
  if (role === 'mentor') return clinics;
  return role === 'coordinator' ? office : shifts(monday, turn + 1);
}
