/** The columns of a people file, in the order in which the documentation names them. */
export const peopleColumns = [
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
