import { given } from '../../kernel/given.ts';
import { compareText } from '../../kernel/id.ts';
import { accept, type Result, refuse } from '../../kernel/result.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Membership } from '../person.ts';
import { judgeGroups } from './judge-groups.ts';
import { judgePeople } from './judge-people.ts';
import { type ParsedRow, parseRow } from './parse-row.ts';
import { inFileOrder, type PeopleProblem } from './people-problem.ts';
import type { PeopleTable } from './people-table.ts';
import {
  compareMemberships,
  type Details,
  detailNames,
  isNeeded,
  type Roster,
  type RosterEntry,
} from './roster.ts';

/**
 * Takes a people file as it was read and the programmes there are; gives the roster, or every problem at once, in the
 * order of the file. The order of rows and columns makes no difference to the people and memberships of the roster.
 */
export function parseRoster(
  table: PeopleTable,
  programmes: readonly Programme[],
): Result<Roster, readonly PeopleProblem[]> {
  const rows = table.rows.map((row) => parseRow(row, programmes));
  const problems = [
    ...table.problems,
    ...rows.flatMap((row) => row.problems),
    ...judgePeople(rows),
    ...judgeGroups(rows),
  ];
  if (problems.length > 0) return refuse(inFileOrder(problems));
  // Without rows no programme is named, so the file would say nothing about anybody: surely not what was meant.
  if (rows.length === 0) return refuse([{ code: 'people.empty', line: 1, data: {} }]);
  return accept(toRoster(rows));
}

function toRoster(rows: readonly ParsedRow[]): Roster {
  const byId = Map.groupBy(rows, (row) => row.id);
  const entries = [...byId.values()].map(toEntry).toSorted((a, b) => compareText(a.facts.id, b.facts.id));
  const programmes = rows.flatMap((row) => (row.programme === undefined ? [] : [row.programme]));
  return { programmes: new Map(programmes.map((p) => [p.id, p.mode] as const)), entries };
}

function toEntry(rows: readonly ParsedRow[]): RosterEntry {
  const memberships = rows.map(toMembership).toSorted(compareMemberships);
  const [first] = rows;
  if (first?.id === undefined) throw new Error('a person of the people file has no row with an id');
  // Rows agree on what they say; one may leave out what another one says.
  const said: Partial<Details> = {};
  for (const { details } of rows) Object.assign(said, given(details));
  return { line: first.line, facts: { id: first.id, ...whole(said, first.line), memberships } };
}

function whole(said: Partial<Details>, line: number): Details {
  if (isWhole(said)) return said;
  throw new Error(`line ${line} of the people file is incomplete, but no problem was reported`);
}

function isWhole(said: Partial<Details>): said is Details {
  return detailNames.every((detail) => said[detail] !== undefined || !isNeeded(detail));
}

function toMembership({ line, programme, role, group, particulars }: ParsedRow): Membership {
  if (programme === undefined || role === undefined) {
    throw new Error(`line ${line} of the people file is incomplete, but no problem was reported`);
  }
  return { programme: programme.id, role, ...(group === undefined ? {} : { group }), ...given(particulars) };
}
