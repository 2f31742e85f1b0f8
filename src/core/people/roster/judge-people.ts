import type { ParsedRow } from './parse-row.ts';
import type { PeopleProblem } from './people-problem.ts';
import { detailNames, details } from './roster.ts';

/** The rules between the rows of persons: no row twice, one id one person, one Entra id one person, assessors who exist. */
export function judgePeople(rows: readonly ParsedRow[]): readonly PeopleProblem[] {
  return [
    ...judgeDuplicateRows(rows),
    ...judgeDetails(rows),
    ...judgeEntraIds(rows),
    ...judgeAssessors(rows),
  ];
}

/** Two rows are the same row when programme, role, person and group are, whatever else they say. */
function judgeDuplicateRows(rows: readonly ParsedRow[]): readonly PeopleProblem[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row): readonly PeopleProblem[] => {
    if (row.programme === undefined || row.role === undefined || row.id === undefined) return [];
    const key = JSON.stringify([row.programme.id, row.role, row.id, row.group ?? '']);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row.line);
    return first === undefined ? [] : [{ code: 'people.duplicate-row', line: row.line, data: { first } }];
  });
}

/** All rows of one id agree with the first that can be read. */
function judgeDetails(rows: readonly ParsedRow[]): readonly PeopleProblem[] {
  return detailNames.flatMap((detail) => {
    const column = details[detail];
    const seen = new Map<string, { readonly line: number; readonly value: string }>();
    return rows.flatMap((row): readonly PeopleProblem[] => {
      const found = row.details[detail];
      if (row.id === undefined || found === undefined) return [];
      const first = seen.get(row.id);
      if (first === undefined) seen.set(row.id, { line: row.line, value: found });
      if (first === undefined || first.value === found) return [];
      const data = { id: row.id, first: first.line, expected: first.value, found };
      return [{ code: 'people.conflicting', line: row.line, column, data }];
    });
  });
}

function judgeEntraIds(rows: readonly ParsedRow[]): readonly PeopleProblem[] {
  const seen = new Map<string, { readonly line: number; readonly id: string }>();
  return rows.flatMap((row): readonly PeopleProblem[] => {
    const { entraId } = row.details;
    if (row.id === undefined || entraId === undefined) return [];
    const first = seen.get(entraId);
    if (first === undefined) seen.set(entraId, { line: row.line, id: row.id });
    if (first === undefined || first.id === row.id) return [];
    const data = { found: entraId, first: first.line, other: first.id };
    return [{ code: 'people.duplicate-entra-id', line: row.line, column: 'entra_id', data }];
  });
}

/** An id that nobody has would let an assessor pass; whoever is in no row of this file is named by address. */
function judgeAssessors(rows: readonly ParsedRow[]): readonly PeopleProblem[] {
  const ids = new Set<string>(rows.flatMap(({ id }) => id ?? []));
  return rows.flatMap(({ particulars: { assessedBy = [] }, line }) =>
    assessedBy
      .filter((assessor) => !assessor.includes('@') && !ids.has(assessor))
      .map((found) => {
        return { code: 'people.unknown-assessor', line, column: 'assessed_by', data: { found } } as const;
      }),
  );
}
