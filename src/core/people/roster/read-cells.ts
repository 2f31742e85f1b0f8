import type { PeopleProblem } from './people-problem.ts';
import type { PeopleColumn, PeopleRow } from './people-row.ts';

/** The problems that say no more than: this is not what stands in such a cell. */
type BadCell =
  | 'people.bad-id'
  | 'people.bad-group'
  | 'people.bad-name'
  | 'people.bad-email'
  | 'people.bad-entra-id'
  | 'people.bad-date'
  | 'people.rewritten-date'
  | 'people.bad-share'
  | 'people.bad-language'
  | 'people.unknown-role';

/** In characters (code points). An e-mail address may have 254 by RFC 5321. */
const limits: Readonly<Partial<Record<PeopleColumn, number>>> = {
  email: 254,
  supervisor_email: 254,
  coordinating_supervisor_email: 254,
  assessed_by: 1000,
};
const ordinaryLimit = 100;

/** Reads the cells of one row and keeps every problem found on the way. */
export interface Cells {
  readonly problems: readonly PeopleProblem[];
  /** The normalised text of a cell; undefined when it is empty, absent from the file, or was reported. */
  text(column: PeopleColumn): string | undefined;
  /** What `parse` makes of a cell; reports `code` when it makes nothing of it. */
  take<T>(
    column: PeopleColumn,
    code: BadCell | ((text: string) => BadCell),
    parse: (text: string) => T | undefined,
  ): T | undefined;
  /** Reports the cell when it is empty. A column that the file does not have was reported with the header. */
  need(column: PeopleColumn): void;
  report(problem: PeopleProblem): void;
}

export function readCells(row: PeopleRow): Cells {
  const problems: PeopleProblem[] = [];
  const report = (problem: PeopleProblem): void => {
    problems.push(problem);
  };
  const text = (column: PeopleColumn): string | undefined => {
    const found = normaliseCell(row.cells[column] ?? '');
    const problem = judgeText(row.line, column, found);
    if (problem !== undefined) report(problem);
    return found === '' || problem !== undefined ? undefined : found;
  };
  return {
    problems,
    text,
    report,
    take(column, code, parse) {
      const found = text(column);
      if (found === undefined) return undefined;
      const value = parse(found);
      if (value !== undefined) return value;
      const said = typeof code === 'string' ? code : code(found);
      report({ code: said, line: row.line, column, data: { found } });
      return undefined;
    },
    need(column) {
      const raw = row.cells[column];
      if (raw === undefined || normaliseCell(raw) !== '') return;
      report({ code: 'people.missing', line: row.line, column, data: {} });
    },
  };
}

/** Trims, makes every run of white space (line breaks and no-break spaces too) one space, and composes accents (NFC). */
function normaliseCell(raw: string): string {
  return raw.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * Control characters, also those that turn the direction of text, and U+FFFD (a letter that an earlier export lost)
 * are refused, not dropped: what somebody's name should be instead is not ours to guess. The two joiners that
 * scripts need inside words (U+200C, U+200D) may stand.
 */
const refused = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/u;

function judgeText(line: number, column: PeopleColumn, found: string): PeopleProblem | undefined {
  const bad = refused.exec(found)?.[0];
  if (bad !== undefined) {
    return { code: 'people.bad-character', line, column, data: { found, character: nameCharacter(bad) } };
  }
  const limit = limits[column] ?? ordinaryLimit;
  if ([...found].length <= limit) return undefined;
  return { code: 'people.too-long', line, column, data: { found, limit } };
}

function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
