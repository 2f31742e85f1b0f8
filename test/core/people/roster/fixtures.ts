import { programmeId } from '../../../../src/core/kernel/id.ts';
import type { PeopleColumn, PeopleRow } from '../../../../src/core/people/roster/people-row.ts';
import { neededColumns } from '../../../../src/core/people/roster/people-row.ts';
import type { PeopleTable } from '../../../../src/core/people/roster/people-table.ts';
import type { Programme } from '../../../../src/core/programme/programme.ts';
import { sampleCadence } from '../../../support/sample-cadence.ts';

export type Cells = Readonly<Partial<Record<PeopleColumn, string>>>;

function programme(id: string, mode: Programme['mode']): Programme {
  return {
    id: programmeId(id),
    title: { en: id },
    country: 'BE',
    timezone: 'Europe/Brussels',
    languages: ['nl', 'en'],
    mode,
    contact: { en: 'the coordinator' },
    intervisionRules: {},
    sessions: [],
    faq: [],
    cadence: sampleCadence,
    referral: [],
    training: [],
    tasks: [],
  };
}

export const programmes = [programme('msg', 'group'), programme('vu', 'one-to-one')];

/** A well-formed Entra object id that ends in a number. */
export function guid(number: number): string {
  return `0f8fad5b-d9cb-469f-a165-${String(number).padStart(12, '0')}`;
}

/** A complete row of an MSG trainee; every cell can be another. */
export function trainee(id: number, cells: Cells = {}): Cells {
  return {
    programme: 'msg',
    role: 'trainee',
    id: `aso-${id}`,
    name: `Aso Nummer ${id}`,
    email: `aso${id}@ugent.example`,
    entra_id: guid(id),
    group: 'Gent 1',
    specialty: 'huisartsgeneeskunde',
    site: 'Gent',
    training_start: '2025-10-01',
    language: 'nl-BE',
    ...cells,
  };
}

export function mentor(id: number, cells: Cells = {}): Cells {
  const own = { role: 'mentor', id: `mentor-${id}`, name: `Mentor ${id}`, entra_id: guid(100 + id) };
  return trainee(id, {
    ...own,
    email: `mentor${id}@ugent.example`,
    specialty: '',
    training_start: '',
    ...cells,
  });
}

export function coordinator(id: number, cells: Cells = {}): Cells {
  const own = { role: 'coordinator', id: `co-${id}`, name: `Coördinator ${id}`, entra_id: guid(200 + id) };
  return mentor(id, { ...own, email: `co${id}@ugent.example`, group: '', site: '', ...cells });
}

/** Rows as a file with a header on line 1 would give them. */
export function table(...rows: readonly Cells[]): PeopleTable {
  return { rows: rows.map((cells, index): PeopleRow => ({ line: index + 2, cells })), problems: [] };
}

/** A CSV file of rows; every cell is quoted, so that any text can stand in it. */
export function csv(
  rows: readonly Cells[],
  { delimiter = ',', end = '\n', columns = neededColumns as readonly PeopleColumn[] } = {},
): string {
  const line = (cells: readonly string[]) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter) + end;
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? '')))].join('');
}
