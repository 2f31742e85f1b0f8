import { CsvError, parse } from 'csv-parse/sync';
import type { PeopleProblem } from '../../core/people/roster/people-problem.ts';
import { isPeopleColumn, type PeopleColumn, type PeopleRow } from '../../core/people/roster/people-row.ts';
import type { PeopleTable } from '../../core/people/roster/people-table.ts';
import { decodeText } from './decode-text.ts';
import { type Header, normaliseColumn, readHeader } from './read-header.ts';

/** In bytes: a row is some two hundred, so this holds ten thousand people. */
export const largestFile = 2 * 1024 * 1024;
/** Each row is laid beside the header: with as many columns as rows that would never end. */
const widestHeader = 50;

/** One record of the file: the line on which it starts and its cells. */
interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Takes the bytes of a people file; gives its rows and every problem of the file itself. Commas, semicolons (Excel in
 * Belgium and the Netherlands) or tabs, or what a first line `sep=` for Excel says; any line ends; quotes around cells;
 * columns in any order and case; blank rows are passed over. A file that is no UTF-8 or whose quotes don't close gives no rows: nothing after that can be read.
 * Nor does one that is too large or too wide for a list of people.
 */
export function parsePeopleFile(bytes: Uint8Array): PeopleTable {
  if (bytes.length > largestFile)
    return refuse({ code: 'people.too-big', line: 1, data: { limit: largestFile } });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refuse({ code: 'people.not-utf8', line: decoded.line, data: {} });
  const records = parseRecords(decoded.text);
  if (!Array.isArray(records)) return refuse(records);
  const [first, ...others] = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (first === undefined) return refuse({ code: 'people.empty', line: 1, data: {} });
  const header = readHeader(first.cells, first.line);
  const { length: found } = header.columns;
  if (found > widestHeader)
    return refuse({ code: 'people.too-wide', line: first.line, data: { found, limit: widestHeader } });
  const problems = others.flatMap((record) => judgeLength(record, header));
  return { rows: others.map((record) => toRow(record, header)), problems: [...header.problems, ...problems] };
}

/** Nothing of the file can be read, for one reason. */
function refuse(problem: PeopleProblem): PeopleTable {
  return { rows: [], problems: [problem] };
}

/** `sep=;` tells Excel what stands between the cells; saved from there, it can carry quotes and empty cells. */
const separatorLine = /^"?sep=([,;\t|])"?[,;\t| ]*(?:\n|$)/i;

/** Gives the records, or what is wrong with the quotes in the first row that can't be read. */
function parseRecords(text: string): CsvRecord[] | PeopleProblem {
  const records: CsvRecord[] = [];
  let line = 1;
  const [forExcel = '', said] = separatorLine.exec(text) ?? [];
  const table = text.slice(forExcel.length);
  try {
    // Its place stays, as a blank line, so that every other line keeps its number.
    parse(`${forExcel === '' ? '' : '\n'}${table}`, {
      delimiter: said ?? findDelimiter(table),
      record_delimiter: '\n',
      relax_column_count: true,
      trim: true,
      on_record: (cells: string[], { lines }) => {
        records.push({ line, cells });
        line = lines + 1;
      },
    });
  } catch (cause) {
    if (cause instanceof CsvError) return { code: 'people.bad-quotes', line, data: {} };
    throw cause;
  }
  return records;
}

/** The delimiter that finds most known columns in the first line that says something. */
function findDelimiter(text: string): string {
  const header = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const known = (delimiter: string) =>
    header.split(delimiter).filter((cell) => isPeopleColumn(normaliseColumn(cell.replaceAll('"', ''))))
      .length;
  return [',', ';', '\t'].reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best));
}

/** A row with another number of cells than the header has slipped somewhere; empty cells at its end are harmless. */
function judgeLength({ line, cells }: CsvRecord, { columns }: Header): readonly PeopleProblem[] {
  const expected = columns.length;
  const found = Math.max(cells.findLastIndex((cell) => cell !== '') + 1, Math.min(cells.length, expected));
  if (found !== expected) return [{ code: 'people.cell-count', line, data: { found, expected } }];
  return [];
}

function toRow({ line, cells }: CsvRecord, { columns }: Header): PeopleRow {
  const named: Partial<Record<PeopleColumn, string>> = {};
  for (const [index, column] of columns.entries()) {
    if (column !== undefined && named[column] === undefined) named[column] = cells[index] ?? '';
  }
  return { line, cells: named };
}
