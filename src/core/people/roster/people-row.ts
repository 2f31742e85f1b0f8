/** The columns that every people file has, in the order in which the documentation names them. */
export const neededColumns = [
  'programme',
  'role',
  'id',
  'name',
  'email',
  'entra_id',
  'group',
  'specialty',
  'site',
  'training_start',
  'language',
] as const;

/**
 * Columns of where a trainee is enrolled, of a training that does not run as most do, of whom a trainee may be referred to, and of who assesses them; a file
 * can be without any.
 */
const optionalColumns = [
  'university',
  'training_pause_from',
  'training_pause_to',
  'part_time',
  'supervisor_name',
  'supervisor_email',
  'coordinating_supervisor_name',
  'coordinating_supervisor_email',
  'assessed_by',
] as const;

export const peopleColumns = [...neededColumns, ...optionalColumns] as const;
export type PeopleColumn = (typeof peopleColumns)[number];

export function isPeopleColumn(raw: string): raw is PeopleColumn {
  return (peopleColumns as readonly string[]).includes(raw);
}

/** One row of a people file as it was found: nothing trimmed, nothing judged. */
export interface PeopleRow {
  /** Line of the file on which the row starts, from 1; the header usually is line 1. */
  readonly line: number;
  /** A column that the file does not have is left out; an empty cell is an empty text. */
  readonly cells: Readonly<Partial<Record<PeopleColumn, string>>>;
}
