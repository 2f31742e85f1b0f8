import { type EntraId, entraId, type GroupId, groupId, type PersonId } from '../../kernel/id.ts';
import { type Language, languages } from '../../kernel/language.ts';
import type { Programme, Role } from '../../programme/programme.ts';
import { parseEmail } from '../parse-email.ts';
import type { Membership } from '../person.ts';
import { parseAssessors, parseContact, parseId } from './parse-assessors.ts';
import { nameBadDate, parseCourse, parseDay } from './parse-course.ts';
import type { PeopleProblem } from './people-problem.ts';
import type { PeopleRow } from './people-row.ts';
import { type Cells, readCells } from './read-cells.ts';
import { type Details, detailNames, details, isNeeded } from './roster.ts';

type Read<T> = { readonly [K in keyof T]-?: T[K] | undefined };

/** What a row says, as far as it can be read: the rules between rows judge what there is, so nobody corrects twice. */
export interface ParsedRow {
  readonly line: number;
  readonly programme: Programme | undefined;
  readonly role: Role | undefined;
  readonly id: PersonId | undefined;
  readonly group: GroupId | undefined;
  readonly details: Read<Details>;
  /** What the membership of this row says beside its programme, role and group. */
  readonly particulars: Read<Omit<Membership, 'programme' | 'role' | 'group'>>;
  readonly problems: readonly PeopleProblem[];
}

const roles: readonly Role[] = ['mentor', 'trainee', 'coordinator'];

const ofNoTrainee = {
  university: undefined,
  trainingStart: undefined,
  pause: undefined,
  pace: undefined,
  supervisor: undefined,
  coordinatingSupervisor: undefined,
  assessedBy: undefined,
};

/** Parses and normalises one row by itself: every cell, and which cells its role needs. */
export function parseRow(row: PeopleRow, programmes: readonly Programme[]): ParsedRow {
  const cells = readCells(row);
  const role = cells.take('role', 'people.unknown-role', (text) =>
    roles.find((r) => r === text.toLowerCase()),
  );
  judgeNeeds(cells, role);
  // These mean something for trainees only; elsewhere they are checked, because a slip shows, but not kept.
  const ofTrainee = {
    university: cells.text('university'),
    ...parseCourse(cells, row.line, cells.take('training_start', nameBadDate, parseDay)),
    supervisor: parseContact(cells, row.line, 'supervisor'),
    coordinatingSupervisor: parseContact(cells, row.line, 'coordinating_supervisor'),
    assessedBy: parseAssessors(cells, row.line),
  };
  return {
    line: row.line,
    role,
    programme: parseProgramme(cells, row.line, programmes),
    id: cells.take('id', 'people.bad-id', parseId),
    group: parseGroup(cells, row.line, role),
    details: {
      name: cells.take('name', 'people.bad-name', (text) => (/\p{L}/u.test(text) ? text : undefined)),
      email: cells.take('email', 'people.bad-email', parseEmail),
      entraId: cells.take('entra_id', 'people.bad-entra-id', parseEntraId),
      language: cells.take('language', 'people.bad-language', parseLanguage),
    },
    particulars: {
      specialty: cells.text('specialty'),
      site: cells.text('site'),
      ...(role === 'trainee' ? ofTrainee : ofNoTrainee),
    },
    problems: cells.problems,
  };
}

function judgeNeeds(cells: Cells, role: Role | undefined): void {
  for (const column of ['programme', 'role', 'id'] as const) cells.need(column);
  for (const detail of detailNames.filter(isNeeded)) cells.need(details[detail]);
  if (role === 'mentor' || role === 'trainee') cells.need('group');
  if (role === 'trainee') cells.need('training_start');
}

function parseProgramme(cells: Cells, line: number, programmes: readonly Programme[]): Programme | undefined {
  const found = cells.text('programme');
  if (found === undefined) return undefined;
  const programme = programmes.find((p) => p.id.toLowerCase() === found.toLowerCase());
  if (programme === undefined) {
    const known = programmes.map((p) => p.id);
    cells.report({ code: 'people.unknown-programme', line, column: 'programme', data: { found, known } });
  }
  return programme;
}

/** Letters of any script, so that "Antwerpen - 3" and "Liège" are groups; no slash, because keys are made with it. */
function parseGroup(cells: Cells, line: number, role: Role | undefined): GroupId | undefined {
  const group = cells.take('group', 'people.bad-group', (text) =>
    /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._()&+'’-]{0,63}$/u.test(text) ? groupId(text) : undefined,
  );
  if (role !== 'coordinator' || group === undefined) return group;
  cells.report({ code: 'people.coordinator-group', line, column: 'group', data: { found: group } });
  return undefined;
}

function parseEntraId(text: string): EntraId | undefined {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? entraId(text) : undefined;
}

function parseLanguage(text: string): Language | undefined {
  return languages.find((language) => language.toLowerCase() === text.toLowerCase());
}
