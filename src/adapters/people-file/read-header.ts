import type { PeopleProblem } from '../../core/people/roster/people-problem.ts';
import { isPeopleColumn, neededColumns, type PeopleColumn } from '../../core/people/roster/people-row.ts';

export interface Header {
  /** What each place of a row holds; undefined for a place that has no (known) column. */
  readonly columns: readonly (PeopleColumn | undefined)[];
  readonly problems: readonly PeopleProblem[];
}

/** `Entra ID` and `training-start` are `entra_id` and `training_start`. */
export function normaliseColumn(raw: string): string {
  return raw
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** Reads the header; places without name at its end, as Excel leaves them, are no columns. */
export function readHeader(cells: readonly string[], line: number): Header {
  const names = cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1).map(normaliseColumn);
  const columns = names.map((name) => (isPeopleColumn(name) ? name : undefined));
  const strange = names.flatMap((name, index): readonly PeopleProblem[] => {
    const position = index + 1;
    if (!isPeopleColumn(name)) {
      return [{ code: 'people.unknown-column', line, data: { found: cells[index] ?? '', position } }];
    }
    if (columns.indexOf(name) === index) return [];
    return [{ code: 'people.double-column', line, column: name, data: { position } }];
  });
  const missing = neededColumns
    .filter((column) => !columns.includes(column))
    .map((column): PeopleProblem => ({ code: 'people.missing-column', line, column, data: {} }));
  return { columns, problems: [...strange, ...missing] };
}
